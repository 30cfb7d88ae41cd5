/** What others do to the open file: renamed, deleted, written; edited by somebody; another version put beside it by a sync folder. */
import { existsSync, readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder';
import type { StandinBrowserWindow } from './standin/browserWindow';
import type { RunningShell } from './standin/launch';
import {
  clickEntry,
  eventually,
  looksAfter,
  message,
  openSample,
  rename,
  startShell,
  titleOnDisk,
  useBrowser,
} from './support';

useBrowser();

/** The menu's save goes into the file that the window shows. */
async function save(
  shell: RunningShell,
  native: StandinBrowserWindow,
  path: string,
  title: string,
): Promise<void> {
  await clickEntry(shell, 'file.save');
  await eventually('the save', () => titleOnDisk(path) === title);
  // The window says that it knows of it; from then on the program looks after what was written.
  await eventually('no mark', () => !native.isDocumentEdited());
}

test('a renamed file can be gone on with under its new name, with its versions; one that was deleted is saved again', async () => {
  const { shell, native, page, path } = await openSample();
  await rename(page, 'Before');
  await save(shell, native, path, 'Before');
  // The program takes another look at its file when the window comes to the front.
  native.emit('focus');
  await looksAfter(native, path);
  const other = join(dirname(path), 'renamed.blueprint');
  renameSync(path, other);
  await message(page, 'stay.blueprint is now called renamed.blueprint.').waitFor();
  await page.getByRole('button', { name: 'Go on with renamed.blueprint' }).click();
  await eventually('the new name', () => native.getTitle().includes('renamed.blueprint'));
  await rename(page, 'Under a new name');
  await save(shell, native, other, 'Under a new name');
  expect(existsSync(path)).toBe(false);
  await clickEntry(shell, 'file.versions');
  const versions = page.getByRole('dialog').getByRole('option');
  await versions.filter({ hasText: 'As “stay.blueprint”' }).waitFor();
  expect(await versions.count()).toBe(3);
  await page.keyboard.press('Escape');

  unlinkSync(other);
  await message(page, 'renamed.blueprint is not there any more').waitFor();
  await page.getByRole('button', { name: 'Save it again' }).click();
  await eventually('the file', () => existsSync(other) && titleOnDisk(other) === 'Under a new name');
});

test('somebody else’s hint is told, never blocks, and goes; ours is there while the map is edited', async () => {
  const { native, page, path } = await openSample();
  const hint = join(dirname(path), '.~lock.stay.blueprint#');
  writeFileSync(hint, 'Lena Meier,lena,LENA-PC,24.05.2026 10:33,throughline:other:1;');
  await message(page, 'Lena Meier (LENA-PC) may be editing stay.blueprint').waitFor();
  await page.getByRole('button', { name: 'Only look' }).click();
  expect(await page.getByRole('textbox', { name: 'Title' }).first().isEditable()).toBe(false);
  unlinkSync(hint);
  await message(page, 'Lena Meier (LENA-PC) has finished with stay.blueprint.').waitFor();
  await rename(page, 'Edited here');
  await eventually(
    'our hint',
    () => existsSync(hint) && readFileSync(hint, 'utf8').includes(',throughline:'),
  );
  await page.getByRole('button', { name: 'Dismiss' }).first().click();
  native.close();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Do not save' }).click();
  await eventually('the end', () => native.isDestroyed());
  await eventually('no hint', () => readdirSync(dirname(path)).join() === 'stay.blueprint');
});

test('another version from a sync folder is offered to the merge; a file that only has such a name is not', async () => {
  const { page, path } = await openSample();
  const text = readFileSync(path, 'utf8');
  const beside = (name: string) => join(dirname(path), name);
  writeFileSync(beside('stay (1).blueprint'), text.replace(/"id": "[^"]*"/, '"id": "another"'));
  writeFileSync(beside('stay 2.blueprint'), text);
  writeFileSync(
    beside("stay (Lena's conflicted copy 2026-05-24).blueprint"),
    text.replace('"Hotel stay"', '"Hotel stay, by Lena"'),
  );
  await message(page, 'is another version of this map, from Lena').waitFor();
  expect(await message(page, 'is another version of this map').count()).toBe(1);
  await page.getByRole('button', { name: 'Merge…' }).click();
  await page
    .getByText('What did both come from?')
    .or(page.getByText('Hotel stay, by Lena'))
    .first()
    .waitFor();
});

test('the file is the window’s own again when its folder comes back', async () => {
  const folder = join(temporaryFolder(), 'share');
  const { native, page, path } = await openSample();
  await looksAfter(native, path);
  renameSync(dirname(path), folder);
  await message(page, 'stay.blueprint cannot be reached').waitFor({ timeout: 15_000 });
  renameSync(folder, dirname(path));
  await message(page, 'stay.blueprint can be reached and saved again.').waitFor({ timeout: 15_000 });
});

test('two programs on one file: the second save asks to merge, nothing is lost', async () => {
  const first = await openSample();
  const second = await startShell({ args: ['--', first.path] });
  const { page } = await second.window();
  await page.getByText('Photos do not match the room').first().waitFor();
  await rename(page, 'From the second');
  await rename(first.page, 'From the first');
  await save(first.shell, first.native, first.path, 'From the first');
  await page.getByText('From the first').first().waitFor();
  await clickEntry(second, 'file.save');
  await page.waitForTimeout(500);
  expect(titleOnDisk(first.path)).toBe('From the first');
});
