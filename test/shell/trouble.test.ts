/** Pages that crash or hang and files that end them: the work comes back, the file stays as it was, nothing is tried again by itself. Faults of the program are told and logged. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLogFile } from '../../electron/node/logFile';
import { crc32Bytes } from '../../shared/session/crc32';
import { temporaryFolder } from '../support/temporaryFolder';
import type { StandinBrowserWindow } from './standin/browserWindow';
import { StandinEvent } from './standin/honest';
import type { RunningShell } from './standin/launch';
import {
  clickEntry,
  eventually,
  journaled,
  message,
  openSample,
  rename,
  startProbe,
  startShell,
  titleOnDisk,
  useBrowser,
} from './support';

useBrowser();

const answer = (shell: RunningShell, response: number) =>
  shell.dialog.answers.push({ method: 'showMessageBox', result: { response } });
const crash = (native: StandinBrowserWindow) =>
  native.webContents.emit('render-process-gone', new StandinEvent(), { reason: 'crashed', exitCode: 1 });

test('a page that crashed comes back with what was not saved, undo included; a second crash does not open the file again', async () => {
  const { shell, native, page, path } = await openSample();
  const before = readFileSync(path);
  await rename(page, 'Before the crash');
  await journaled(shell, 'Before the crash');
  answer(shell, 0);
  crash(native);
  await message(page, 'Everything is as it was').waitFor();
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Title' }).first().inputValue())
    .toBe('Before the crash');
  await eventually('the mark of unsaved changes', () => native.isDocumentEdited());
  expect(readFileSync(path)).toEqual(before);
  await clickEntry(shell, 'edit.undo');
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Title' }).first().inputValue())
    .toBe('Hotel stay');
  await clickEntry(shell, 'edit.redo');
  await journaled(shell, '"redo":1');

  answer(shell, 0);
  crash(native);
  expect(shell.dialog.calls.at(-1)?.options.detail).toContain('stay.blueprint');
  await page.getByRole('heading', { name: 'Unsaved work' }).waitFor();
  expect(native.getTitle()).toBe('Throughline');
  await page.getByRole('button', { name: 'Restore' }).click();
  await eventually('the work', () => native.isDocumentEdited());
  // It is still saved to its file.
  await clickEntry(shell, 'file.save');
  await eventually('the save', () => titleOnDisk(path) === 'Before the crash');
});

test('a page that hangs is loaded again with its work when the user has waited enough', async () => {
  const { shell, native, page } = await openSample();
  await rename(page, 'Before it hung');
  await journaled(shell, 'Before it hung');
  answer(shell, 0);
  native.emit('unresponsive');
  await eventually('the question', () => shell.dialog.calls.length === 1);
  // The answer, to wait, is taken in.
  await new Promise((done) => setImmediate(done));
  expect(shell.dialog.calls[0]?.options).toMatchObject({ message: 'The window does not answer' });
  answer(shell, 1);
  answer(shell, 0);
  native.emit('unresponsive');
  await message(page, 'Everything is as it was').waitFor();
  expect(shell.dialog.calls).toHaveLength(3);
});

test('the program was killed: the next start finds the work with its file', async () => {
  const userData = temporaryFolder();
  const first = await openSample({ userData });
  await rename(first.page, 'Before the kill');
  await journaled(first.shell, 'Before the kill');
  // Another program on the same data, while nobody has ended the first one's journals.
  const second = await startShell({ userData, args: ['--', first.path] });
  const { page, window: native } = await second.window();
  await message(page, 'Unsaved changes to “Before the kill”').waitFor();
  await page.getByRole('button', { name: 'Restore' }).click();
  await eventually('the work', () => native.isDocumentEdited());
  expect(titleOnDisk(first.path)).toBe('Hotel stay');
  // Saved over what the work was begun from, and over nothing else.
  writeFileSync(first.path, readFileSync(first.path, 'utf8').replace('"Hotel stay"', '"Written elsewhere"'));
  await clickEntry(second, 'file.save');
  await page.getByText('Written elsewhere').first().waitFor();
  expect(titleOnDisk(first.path)).toBe('Written elsewhere');
});

test('a file whose opening ended the window is asked about, and opens without history and work', async () => {
  const userData = temporaryFolder();
  const sample = await openSample();
  const bytes = new Uint8Array(readFileSync(sample.path));
  const key = `open-${bytes.length}-${crc32Bytes(bytes)}`;
  mkdirSync(join(userData, 'journals'));
  writeFileSync(
    join(userData, 'journals', `${'0'.repeat(32)}.attempt`),
    JSON.stringify({ key, run: 'f'.repeat(16) }),
  );
  const shell = await startShell({ userData, args: ['--', sample.path] });
  const { page } = await shell.window();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText('was not opened completely last time').waitFor();
  expect(await page.getByText('Photos do not match the room').count()).toBe(0);
  await dialog.getByRole('button', { name: 'Open without unsaved work' }).click();
  await page.getByText('Photos do not match the room').first().waitFor();
});

test('faults of the program are told once and logged by kind, without content, for the user alone', async () => {
  const { shell } = await startProbe();
  shell.dialog.answers.push({ method: 'showMessageBox', result: { response: 0 } });
  const secret = Object.assign(new Error('/home/ana/Secret plan.blueprint\nforged: line'), {
    code: 'E\u001b[31mX',
  });
  for (let times = 0; times < 3; times++) process.emit('uncaughtException', secret);
  await eventually('the message', () => shell.dialog.calls.length === 1);
  expect(shell.dialog.calls[0]?.options).toMatchObject({ message: 'Throughline met a fault of its own' });
  const path = join(shell.userData, 'logs/throughline.log');
  const log = readFileSync(path, 'utf8');
  expect(log).toContain('uncaught exception: Error E [31mX');
  expect(log).not.toMatch(/Secret|ana|forged/);
  expect(log.trim().split('\n')).toHaveLength(3);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('logs stay small: one file and two older ones', () => {
  const folder = join(temporaryFolder(), 'logs');
  const write = createLogFile(folder, 1_000);
  for (let line = 0; line < 500; line++) write(`line ${line} ${'x'.repeat(40)}`);
  const names = readdirSync(folder).sort();
  expect(names).toEqual(['throughline.1.log', 'throughline.2.log', 'throughline.log']);
  for (const name of names) expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(1_000);
  expect(readFileSync(join(folder, 'throughline.log'), 'utf8')).toContain('line 499');
  expect(() => createLogFile('/proc/nowhere/logs')('x')).not.toThrow();
});
