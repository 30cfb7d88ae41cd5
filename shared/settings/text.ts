/** Settings as text and back: what can be read counts, the rest falls back to its default; what a newer version wrote is kept. */
import { isObject, type JsonObject } from '../file/json';
import { defaultSettings, SETTING_IDS, type SettingId, type Settings, settingRows } from './rows';

/** Written into the file. A change of meaning raises it and brings older files up in `readObject`. */
const VERSION = 1;
/** Characters; thousands of times what the settings need. */
export const MOST_SETTINGS_TEXT = 256 * 1024;

export interface ReadSettings {
  readonly settings: Settings;
  /** Settings whose stored value could not be used. */
  readonly broken: readonly SettingId[];
  /** Nothing of the text could be used. */
  readonly unreadable: boolean;
}

/** The stored object; null where the text is none. */
function readObject(text: string): JsonObject | null {
  if (text.length > MOST_SETTINGS_TEXT) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** Whether the text holds settings; what does not is set aside before it is written over. */
export const holdsSettings = (text: string): boolean => readObject(text) !== null;

/** `text` null: nothing was stored yet. */
export function readSettings(text: string | null): ReadSettings {
  const raw = text === null ? {} : readObject(text);
  if (raw === null) return { settings: defaultSettings, broken: [], unreadable: true };
  const broken: SettingId[] = [];
  const read = SETTING_IDS.map((id) => {
    const value = Object.hasOwn(raw, id) ? settingRows[id].read(raw[id]) : settingRows[id].fallback;
    if (value === undefined) broken.push(id);
    return [id, value ?? settingRows[id].fallback] as const;
  });
  return { settings: Object.fromEntries(read) as unknown as Settings, broken, unreadable: false };
}

/**
 * The text with changes taken in, as they come from a page: ids and values that are none are left out. A value that is the default is not
 * written, so that a later default reaches everyone who never chose.
 */
export function changeSettingsText(text: string | null, changes: Readonly<Record<string, unknown>>): string {
  const raw = (text === null ? null : readObject(text)) ?? {};
  const kept = new Map(Object.entries(raw));
  const { version } = raw;
  kept.set('version', typeof version === 'number' && version > VERSION ? version : VERSION);
  for (const id of SETTING_IDS) {
    if (!Object.hasOwn(changes, id)) continue;
    const { read, fallback } = settingRows[id];
    const value = changes[id] === null ? fallback : read(changes[id]);
    if (value === fallback) kept.delete(id);
    else if (value !== undefined) kept.set(id, value);
  }
  return `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`;
}
