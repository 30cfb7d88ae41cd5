/** The real window and the shell together: ending the program, comparing, pasting and printing from the native menu. */
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder';
import { ROOT } from './standin/launch';
import { clickEntry, eventually, openSample, rename, titleOnDisk, useBrowser } from './support';

useBrowser();

test('ending the program with unsaved changes: Cancel stays, Save saves and goes on to the end', async () => {
  const { shell, native, page, path } = await openSample();
  await rename(page, 'Kept at the end');
  await eventually('the change', () => native.isDocumentEdited());
  const before = readFileSync(path);
  shell.app.quit();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Cancel' }).last().click();
  await dialog.waitFor({ state: 'detached' });
  expect(native.isDestroyed()).toBe(false);
  expect(readFileSync(path)).toEqual(before);
  shell.app.quit();
  await dialog.waitFor();
  // Asking for the end again while the question stands changes nothing.
  shell.app.quit();
  expect(shell.app.log).not.toContain('quit');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await eventually('the end', () => shell.app.log.includes('quit'));
  expect(titleOnDisk(path)).toBe('Kept at the end');
});

test('the file a map is compared with stays free to be opened in a window of its own', async () => {
  const { shell, page, native } = await openSample();
  const other = join(temporaryFolder(), 'other.blueprint');
  copyFileSync(join(ROOT, 'resources/samples/hotel-stay.blueprint'), other);
  shell.dialog.answers.push({ method: 'showOpenDialog', result: { canceled: false, filePaths: [other] } });
  await clickEntry(shell, 'file.compare');
  await page.getByText('other.blueprint').first().waitFor();
  expect(native.getTitle()).toContain('stay.blueprint');
  shell.app.emit('second-instance', {}, [], '/', { files: [other] });
  const { page: second } = await shell.window(1);
  await second.getByText('Photos do not match the room').first().waitFor();
});

test('undo from the menu means the text while a field is written in, the map else', async () => {
  const { shell, page, native } = await openSample();
  await rename(page, 'Renamed');
  const field = page.getByRole('textbox', { name: 'Title' }).first();
  await field.click();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await clickEntry(shell, 'edit.undo');
  await eventually('the letter is gone', async () => (await field.inputValue()) === 'Renamed');
  await field.press('Enter');
  await field.blur();
  await clickEntry(shell, 'edit.undo');
  await eventually('the old title', async () => (await field.inputValue()) === 'Hotel stay');
  await eventually('no mark', () => !native.isDocumentEdited());
});

test('paste from the palette takes what another program copied', async () => {
  const { page } = await openSample();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('First from outside\nSecond from outside'));
  await page.getByText('Photos do not match the room').first().click({ force: true });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Paste');
  await page
    .getByRole('option', { name: /^Paste\b/ })
    .first()
    .click();
  await page.getByText('Second from outside').first().waitFor();
});

test('printing from the menu hands the sheets to the system', async () => {
  const { shell } = await openSample();
  const printed = new Promise<Electron.WebPreferences | undefined>((done) => {
    shell.app.on('web-contents-created', () => {
      setImmediate(() => done(shell.BrowserWindow.getAllWindows()[1]?.options.webPreferences));
    });
  });
  await clickEntry(shell, 'file.print');
  expect(await printed).toMatchObject({ javascript: false });
  await eventually('the window is gone', () => shell.BrowserWindow.getAllWindows().length === 1, 30);
});
