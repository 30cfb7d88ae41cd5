/** The journal: what was appended is there after a crash, and damage costs only what comes after it. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createJournalFiles } from '../../../electron/node/journalFile';
import { temporaryFolder } from './temporaryFolder';

function journalIn(folder: string) {
  const journal = createJournalFiles(folder);
  onTestFinished(() => journal.close());
  return journal;
}
const onlyFile = (folder: string) => join(folder, readdirSync(folder)[0] ?? '');

test('appends, reads by another process, lists, clears', async () => {
  const folder = join(temporaryFolder(), 'journals');
  const journal = journalIn(folder);
  await journal.append('doc-1', '{"n":1}', '{"n":"二"}');
  await journal.append('../etc/passwd', 'x');
  const other = journalIn(folder);
  expect(await other.read('doc-1')).toEqual(['{"n":1}', '{"n":"二"}']);
  expect((await other.list()).map((entry) => entry.documentId).sort()).toEqual(['../etc/passwd', 'doc-1']);
  await journal.clear('doc-1');
  expect(await other.read('doc-1')).toEqual([]);
  await journal.append('doc-1', 'again');
  expect(await other.read('doc-1')).toEqual(['again']);
});

test('keeps the order of what is appended at once, however long', async () => {
  const journal = journalIn(temporaryFolder());
  const lines = Array.from({ length: 6 }, (_, n) => String(n).repeat(n % 2 ? 2_000_000 : 5));
  await Promise.all(lines.map((line) => journal.append('d', line)));
  expect(await journal.read('d')).toEqual(lines);
});

test.skipIf(process.platform === 'win32')('is for the user alone', async () => {
  const folder = join(temporaryFolder(), 'journals');
  await journalIn(folder).append('d', 'x');
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(onlyFile(folder)).mode & 0o777).toBe(0o600);
});

test('cut or flipped anywhere it gives the longest prefix that holds, and goes on from there', async () => {
  const folder = temporaryFolder();
  const first = createJournalFiles(folder);
  const lines = ['one', 'zwei ü', '三', 'four'];
  for (const line of lines) await first.append('doc', line);
  await first.close();
  const path = onlyFile(folder);
  const whole = readFileSync(path);
  for (let at = 0; at <= whole.length; at++) {
    const flipped = Buffer.from(whole);
    if (at < whole.length) flipped[at] = (flipped[at] ?? 0) ^ 0x10;
    for (const bytes of [whole.subarray(0, at), flipped]) {
      writeFileSync(path, bytes);
      const journal = createJournalFiles(folder);
      const held = await journal.read('doc');
      expect(held).toEqual(lines.slice(0, held.length));
      await journal.append('doc', 'later');
      await journal.close();
      expect(await journal.read('doc')).toEqual([...held, 'later']);
    }
  }
});

test('a folder that cannot be written is told, and works once it can be', async () => {
  const folder = join(temporaryFolder(), 'journals');
  writeFileSync(folder, 'a file in the way');
  const journal = journalIn(folder);
  await expect(journal.append('d', 'x')).rejects.toThrow();
  expect(await journal.list()).toEqual([]);
});
