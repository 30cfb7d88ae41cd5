/** Settings in the browser: one text in the local storage of our origin, shared by all its windows. */
import type { SettingsStore } from '../../shared/host/types';
import { changeSettingsText } from '../../shared/settings/text';

const KEY = 'throughline.settings';

export interface BrowserSettings {
  readonly store: SettingsStore;
  /** Changes made in other windows. Returns the function that stops listening. */
  readonly onChange: (listener: (text: string) => void) => () => void;
}

export const createBrowserSettings = (): BrowserSettings => ({
  store: {
    // Forbidden storage (private mode) is no stored settings.
    read: async () => {
      try {
        return localStorage.getItem(KEY);
      } catch {
        return null;
      }
    },
    // At once, not a turn later: a window that is being closed has no later.
    change: async (changes) =>
      localStorage.setItem(KEY, changeSettingsText(localStorage.getItem(KEY), changes)),
  },
  onChange: (listener) => {
    const onStorage = ({ key, newValue }: StorageEvent) => {
      if (key === KEY && newValue !== null) listener(newValue);
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  },
});
