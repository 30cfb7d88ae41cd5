/** zh-Hant: the window: bars, panels, inspector, dialogs, start screen, status. */
import type { window as english } from '../en/window';
import type { Translated } from '../types';

export const window: Translated<typeof english> = {};
