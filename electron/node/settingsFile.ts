/** The user's settings in one file of the user's data folder; unreadable ones are set aside and never block the start. */
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { SettingChanges, Settings } from '../../shared/settings/rows';
import {
  changeSettingsText,
  holdsSettings,
  MOST_SETTINGS_TEXT,
  readSettings,
} from '../../shared/settings/text';
import { FileFailure } from './failure';
import { readFile } from './readFile';
import { saveFile } from './saveFile';

export interface SettingsFile {
  /** The stored text; null where there is none, empty where it cannot be read. */
  readonly text: () => Promise<string | null>;
  readonly read: () => Promise<Settings>;
  /** Takes changes in and gives the whole new text. Changes of several windows follow each other. */
  readonly change: (changes: SettingChanges) => Promise<string>;
}

export function createSettingsFile(folder: string): SettingsFile {
  const path = join(folder, 'settings.json');

  const load = () => readFile(path, { maxBytes: MOST_SETTINGS_TEXT, settle: false });
  const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

  async function text(): Promise<string | null> {
    const result = await load();
    if (result.ok) return textOf(result.value);
    return result.reason === 'not-found' ? null : '';
  }

  /** What changes are made to. A disk that gives no answer now may hold good settings: they are not written over. */
  async function base(): Promise<string | null> {
    const result = await load();
    if (result.ok && holdsSettings(textOf(result.value))) return textOf(result.value);
    if (!result.ok && result.reason === 'not-found') return null;
    if (!result.ok && result.reason !== 'too-big' && result.reason !== 'not-a-file')
      throw new FileFailure(result.reason, result.detail);
    await rename(path, `${path}.bad`);
    return null;
  }

  async function change(changes: SettingChanges): Promise<string> {
    const before = await base();
    const after = changeSettingsText(before, changes);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const saved = await saveFile(path, Buffer.from(after), { newFileMode: 0o600 });
    if (!saved.ok) throw new FileFailure(saved.reason, saved.detail);
    return after;
  }

  let last: Promise<unknown> = Promise.resolve();
  return {
    text,
    read: async () => readSettings(await text()).settings,
    change(changes) {
      const done = last.catch(() => undefined).then(() => change(changes));
      last = done;
      return done;
    },
  };
}
