/** The settings file: written whole, changes of several windows in turn, broken ones set aside. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSettingsFile } from '../../../electron/node/settingsFile';
import { defaultSettings } from '../../../shared/settings/rows';
import { temporaryFolder } from '../../support/temporaryFolder';

test('changes made at once are all kept, in a file for the user alone', async () => {
  const folder = join(temporaryFolder(), 'data');
  const file = createSettingsFile(folder);
  expect(await file.text()).toBeNull();
  await Promise.all([
    file.change({ author: 'Ana' }),
    file.change({ theme: 'dark' }),
    file.change({ backupMegabytes: 500 }),
  ]);
  const path = join(folder, 'settings.json');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
    version: 1,
    author: 'Ana',
    theme: 'dark',
    backupMegabytes: 500,
  });
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(await createSettingsFile(folder).read()).toMatchObject({ author: 'Ana', theme: 'dark' });
});

test.each([
  ['garbage', Buffer.from([0, 255, 254, 1])],
  ['truncated', Buffer.from('{"theme": "da')],
  ['huge', Buffer.alloc(300 * 1024, 'x')],
])('%s settings give the defaults and are set aside at the next change', async (_, bytes) => {
  const folder = temporaryFolder();
  const path = join(folder, 'settings.json');
  writeFileSync(path, bytes);
  const file = createSettingsFile(folder);
  expect(await file.read()).toEqual(defaultSettings);
  await file.change({ author: 'Ana' });
  expect(readFileSync(`${path}.bad`)).toEqual(bytes);
  expect((await file.read()).author).toBe('Ana');
});

test('a folder in its place stops nothing', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'settings.json'));
  const file = createSettingsFile(folder);
  expect(await file.read()).toEqual(defaultSettings);
  await file.change({ author: 'Ana' });
  expect(existsSync(join(folder, 'settings.json.bad'))).toBe(true);
  expect((await file.read()).author).toBe('Ana');
});
