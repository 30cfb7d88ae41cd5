/** Journals on the disk: what was appended is there after a crash; damage is left for the reader; nothing of a living window is taken. */
import { readdirSync, readFileSync, statSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createJournalFiles } from '../../../electron/node/journalFile';
import { temporaryFolder } from '../../support/temporaryFolder';

/** Another process on the same folder, with one window. */
function processOn(folder: string) {
  const files = createJournalFiles(folder);
  onTestFinished(() => files.close());
  return { files, window: files.forWindow() };
}
const TARGET = { path: '/maps/stay.blueprint', canWrite: true, sha256: 'abc' };
const journalPath = (folder: string) =>
  join(folder, readdirSync(folder).find((name) => name.endsWith('.journal')) ?? '');

test('what a process that ended left is found with its file, read and discarded', async () => {
  const folder = join(temporaryFolder(), 'journals');
  const { window } = processOn(folder);
  await window.write('doc-1', TARGET, ['{"n":1}']);
  await window.append('doc-1', ['{"n":"二"}', '{"n":3}']);
  await window.write('../etc/passwd', null, ['x']);
  const { window: other } = processOn(folder);
  const left = await other.left();
  expect(left.map(({ documentId }) => documentId).sort()).toEqual(['../etc/passwd', 'doc-1']);
  const work = left.find(({ documentId }) => documentId === 'doc-1');
  expect(work).toMatchObject({ target: TARGET, ownPage: false });
  expect(await other.read(work?.id ?? '')).toEqual(['{"n":1}', '{"n":"二"}', '{"n":3}']);
  await other.discard(work?.id ?? '');
  expect(await other.left()).toHaveLength(1);
});

test('windows of one process leave each other’s journals alone, until a page is gone', async () => {
  const folder = temporaryFolder();
  const { files, window } = processOn(folder);
  const second = files.forWindow();
  await window.write('doc', null, ['first']);
  await second.write('doc', null, ['second']);
  expect(await second.left()).toEqual([]);
  await window.leave('crashed');
  expect(await second.left()).toMatchObject([{ documentId: 'doc', ownPage: false }]);
  const [own] = await window.left();
  expect(own?.ownPage).toBe(true);
  expect(await window.read(own?.id ?? '')).toEqual(['first']);
  await second.append('doc', ['more']);
});

test('a journal is replaced whole, and gone without lines', async () => {
  const folder = temporaryFolder();
  const { window } = processOn(folder);
  await window.write('doc', null, ['a'.repeat(3_000_000), 'b']);
  await window.write('doc', null, ['c']);
  await window.append('doc', ['d']);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(readFileSync(journalPath(folder), 'utf8').split('\n').slice(1)).toEqual(['c', 'd', '']);
  await window.write('doc', null, []);
  expect(readdirSync(folder)).toEqual([]);
  await expect(window.append('doc', ['e'])).rejects.toThrow();
});

test('keeps the order of what is appended at once, however long', async () => {
  const folder = temporaryFolder();
  const { window } = processOn(folder);
  await window.write('d', null, ['start']);
  const lines = Array.from({ length: 6 }, (_, n) => String(n).repeat(n % 2 ? 2_000_000 : 5));
  await Promise.all(lines.map((line) => window.append('d', [line])));
  await window.leave('closed');
  const [left] = await window.left();
  expect(await window.read(left?.id ?? '')).toEqual(['start', ...lines]);
});

test.skipIf(process.platform === 'win32')('is for the user alone', async () => {
  const folder = join(temporaryFolder(), 'journals');
  await processOn(folder).window.write('d', null, ['x']);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(journalPath(folder)).mode & 0o777).toBe(0o600);
});

test.skipIf(process.platform === 'win32')(
  'a journal that was deleted meanwhile takes nothing more',
  async () => {
    const folder = temporaryFolder();
    const { window } = processOn(folder);
    await window.write('d', null, ['x']);
    unlinkSync(journalPath(folder));
    await expect(window.append('d', ['y'])).rejects.toThrow();
    await window.write('d', null, ['x', 'y']);
    await window.append('d', ['z']);
  },
);

test('a first line that is damaged names no document and no file', async () => {
  const folder = temporaryFolder();
  await processOn(folder).window.write('doc', TARGET, ['one', 'two']);
  const path = journalPath(folder);
  writeFileSync(path, readFileSync(path, 'utf8').replace('/maps/', '/mapz/'));
  const { window } = processOn(folder);
  const [left] = await window.left();
  expect(left).toMatchObject({ documentId: '', target: null });
  expect(await window.read(left?.id ?? '')).toEqual(['one', 'two']);
});

test('history of the latest save is kept; ids that are none reach nothing', async () => {
  const folder = temporaryFolder();
  const { window } = processOn(folder);
  for (const n of [1, 2, 3, 4]) {
    await window.keepHistory('doc', `state ${n}`, [`${n}`, 'more']);
    await new Promise((later) => setTimeout(later, 5));
  }
  const { window: other } = processOn(folder);
  expect(await other.history('doc', 'state 4')).toEqual(['4', 'more']);
  // Work that was begun a save or two ago may still need its own.
  expect(await other.history('doc', 'state 2')).toEqual(['2', 'more']);
  expect(await other.history('doc', 'state 1')).toEqual([]);
  expect(await other.history('nothing', 'state 4')).toEqual([]);
  expect(await other.read('../../etc/passwd')).toEqual([]);
  await other.discard('../x');
});

test('an attempt that a crash cut short is known to the next page, until it ends', async () => {
  const folder = temporaryFolder();
  const { files, window } = processOn(folder);
  const second = files.forWindow();
  await window.beginAttempt('open-1');
  await window.beginAttempt('open-2');
  await window.endAttempt('open-2');
  expect(await second.unfinishedAttempts()).toEqual([]);
  await window.leave('crashed');
  expect(await window.unfinishedAttempts()).toEqual(['open-1']);
  expect(await processOn(folder).window.unfinishedAttempts()).toEqual(['open-1']);
  await second.beginAttempt('open-1');
  expect(await window.unfinishedAttempts()).toEqual([]);
  // Whoever closes a window has not crashed.
  await second.leave('closed');
  expect(await window.unfinishedAttempts()).toEqual([]);
});

test('a folder that cannot be written is told, and works once it can be', async () => {
  const folder = join(temporaryFolder(), 'journals');
  writeFileSync(folder, 'a file in the way');
  const { window } = processOn(folder);
  await expect(window.write('d', null, ['x'])).rejects.toThrow();
  expect(await window.left()).toEqual([]);
  unlinkSync(folder);
  await window.write('d', null, ['x']);
});

test('one that is too long to be read is not taken for an empty one', async () => {
  const folder = temporaryFolder();
  await processOn(folder).window.write('doc', null, ['one']);
  truncateSync(journalPath(folder), 2 ** 31);
  const { window } = processOn(folder);
  const [left] = await window.left();
  await expect(window.read(left?.id ?? '')).rejects.toThrow();
});
