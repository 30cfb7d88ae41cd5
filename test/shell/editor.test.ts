/** The whole program on the stand-in: the real window opens a file, edits it, and what was saved is on the disk. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clickEntry, eventually, openSample, rename, titleOnDisk, useBrowser } from './support';

useBrowser();
test('a file from the command line is opened, edited, saved, undone, and saved again to the same bytes', async () => {
  const { shell, native, page, path } = await openSample();
  const before = readFileSync(path);
  expect(native.getTitle()).toContain('stay.blueprint');
  await rename(page, 'Another stay');
  await eventually('the mark of unsaved changes', () => native.isDocumentEdited());
  expect(readFileSync(path)).toEqual(before);
  await clickEntry(shell, 'file.save');
  await eventually('the save', () => titleOnDisk(path) === 'Another stay');
  await eventually('no mark', () => !native.isDocumentEdited());
  await clickEntry(shell, 'edit.undo');
  await eventually('the mark again', () => native.isDocumentEdited());
  await clickEntry(shell, 'file.save');
  await eventually('the old title', () => titleOnDisk(path) === 'Hotel stay');
  expect(native.webContents.network).toEqual([]);
});

test('closing with unsaved changes asks; discarding leaves the file as it was', async () => {
  const { native, page, path } = await openSample();
  const before = readFileSync(path);
  await rename(page, 'Not to be kept');
  await eventually('the change', () => native.isDocumentEdited());
  native.close();
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await dialog.waitFor();
  expect(native.isDestroyed()).toBe(false);
  await dialog.getByRole('button', { name: 'Do not save' }).click();
  await eventually('the end', () => native.isDestroyed());
  expect(readFileSync(path)).toEqual(before);
});

test('a window without changes closes at once', async () => {
  const { native } = await openSample();
  native.close();
  await eventually('the end', () => native.isDestroyed());
});

test('the window keeps to its policy from its first line on', async () => {
  const { page, native } = await openSample();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  const broken = native.webContents.console.filter((text) =>
    /content security policy|trusted ?type/i.test(text),
  );
  expect(broken).toEqual([]);
  expect(native.webContents.network).toEqual([]);
});
