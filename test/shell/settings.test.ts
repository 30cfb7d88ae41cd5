/** Settings in the shell: kept in the user's data folder, followed by the other windows; broken ones never block the start. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder';
import { eventually, startProbe, startShell, useBrowser } from './support';

useBrowser();

test('one window’s change is on the disk, and the other window hears of it', async () => {
  const folder = temporaryFolder();
  const [first, path] = ['a', 'b'].map((name) => join(folder, `${name}.blueprint`)) as [string, string];
  for (const file of [first, path]) writeFileSync(file, '{"format": "blueprint"}');
  const { shell, page } = await startProbe({ args: ['--', first] });
  shell.app.emit('second-instance', {}, [], '/', { files: [path] });
  const { page: other } = await shell.window(1);
  await other.evaluate(() => {
    window.blueprint.on('settingsChanged', (text) => Object.assign(window, { told: text }));
  });
  await page.evaluate(() => window.blueprint.settingsChange({ author: 'Ana', theme: 'dark' }));
  expect(JSON.parse(readFileSync(join(shell.userData, 'settings.json'), 'utf8'))).toEqual({
    version: 1,
    author: 'Ana',
    theme: 'dark',
  });
  await eventually('the other window', async () =>
    (await other.evaluate(() => String(Reflect.get(window, 'told')))).includes('"Ana"'),
  );
  expect(await page.evaluate(() => Reflect.get(window, 'told') === undefined)).toBe(true);
});

test.each([
  ['garbage', '\u0000{'],
  ['a language that does not exist', '{"language":"tlh","author":"Ana"}'],
])('%s in the settings file leaves a window that works and says so', async (_, text) => {
  const userData = temporaryFolder();
  mkdirSync(userData, { recursive: true });
  writeFileSync(join(userData, 'settings.json'), text);
  const shell = await startShell({ userData });
  const { page } = await shell.window();
  await page.getByRole('button', { name: 'New map' }).waitFor();
  await page
    .locator('.notice')
    .getByText(/could not be read/)
    .waitFor();
});

test('the menu is in the language of the settings from the start', async () => {
  const userData = temporaryFolder();
  writeFileSync(join(userData, 'settings.json'), '{"language":"zh-Hant"}');
  const shell = await startShell({ userData });
  await eventually('the menu', () => shell.menu.item('app.settings')?.label === '設定…');
});
