/** What the user has set for this computer: the window's one store of it. Changes act at once, here and in the program's other windows. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Host, SettingsStore } from '../../shared/host/types';
import {
  defaultSettings,
  SETTING_IDS,
  type SettingChanges,
  type SettingId,
  type Settings,
} from '../../shared/settings/rows';
import { type ReadSettings, readSettings } from '../../shared/settings/text';

export const settings = createStore<Settings>()(() => defaultSettings);

export const useSettings = <T>(select: (state: Settings) => T): T => useStore(settings, select);

/** Letters of a name and pixels of a pane come one by one: they are stored together. */
const STORE_AFTER_MS = 250;

let store: SettingsStore | null = null;
let waiting: SettingChanges = {};
let timer: ReturnType<typeof setTimeout> | undefined;

function storeNow(): void {
  clearTimeout(timer);
  timer = undefined;
  const changes = waiting;
  waiting = {};
  // Storage that is full or forbidden costs the next start its settings, not this window.
  if (store && Object.keys(changes).length > 0) void store.change(changes).catch(() => {});
}

const valuesOf = (changes: SettingChanges): Partial<Settings> =>
  Object.fromEntries(
    Object.entries(changes).map(([id, value]) => [id, value ?? defaultSettings[id as SettingId]]),
  );

/** Null takes a setting back to its default. */
export function changeSettings(changes: SettingChanges): void {
  const now = settings.getState();
  const values = valuesOf(changes);
  if (Object.entries(values).every(([id, value]) => now[id as SettingId] === value)) return;
  settings.setState(values);
  waiting = { ...waiting, ...changes };
  clearTimeout(timer);
  timer = setTimeout(storeNow, STORE_AFTER_MS);
}

/** The window as it was left and how far the tour went are no choices that are taken back with the others. */
const KEPT_ON_RESET: readonly SettingId[] = [
  'tour',
  'tourStep',
  'rightPanel',
  'leftOpen',
  'leftWidth',
  'rightWidth',
  'legend',
];

/** All the user's choices back to their defaults; gives what takes this back. */
export function resetSettings(): SettingChanges {
  const before = settings.getState();
  const ids = SETTING_IDS.filter((id) => !KEPT_ON_RESET.includes(id) && before[id] !== defaultSettings[id]);
  changeSettings(Object.fromEntries(ids.map((id) => [id, null])));
  return Object.fromEntries(ids.map((id) => [id, before[id]]));
}

/** Takes in what the host stored, and follows what other windows change. Never fails: what cannot be read is told by the answer. */
export async function startSettings(host: Host, stored: Promise<string | null>): Promise<ReadSettings> {
  store = host.settings;
  const read = readSettings(await stored.catch(() => null));
  waiting = {};
  settings.setState(read.settings);
  host.on('settingsChanged', (text) => {
    // What was changed here and is not stored yet is newer.
    settings.setState({ ...readSettings(text).settings, ...valuesOf(waiting) });
  });
  if (typeof window !== 'undefined') window.addEventListener('pagehide', storeNow);
  return read;
}
