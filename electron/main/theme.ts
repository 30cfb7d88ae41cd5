/** The user's choice of light or dark, as the system's own parts (menus, dialogs, a window before its page is there) show it. */
import { nativeTheme } from 'electron';
import type { Settings } from '../../shared/settings/rows';

/** The theme of high contrast is a light one. */
export function applyTheme(theme: Settings['theme']): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'light' : theme;
}

/** What stands behind the page until it has drawn itself. */
export const groundColour = (): string => (nativeTheme.shouldUseDarkColors ? '#1a1c20' : '#fbfaf7');
