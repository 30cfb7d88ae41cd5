/** The small parts of merging: lines, lists, and files with git's marks in them. */
import { expect, it, test } from 'vitest';
import { serialise } from '../../../shared/file/serialise';
import { merge } from '../../../shared/merge/merge';
import { mergeLines } from '../../../shared/merge/mergeLines';
import { mergeSequence } from '../../../shared/merge/mergeSequence';
import { readConflicted } from '../../../shared/merge/readConflicted';
import { tinyMap } from '../../support/tinyMap';

test.each([
  ['both ends', 'a\nb\nc', 'A\nb\nc', 'a\nb\nC', 'A\nb\nC'],
  ['the same change', 'a\nb', 'a\nx', 'a\nx', 'a\nx'],
  ['one adds, one removes', 'a\nb\nc', 'a\nb\nnew\nc', 'b\nc', 'b\nnew\nc'],
  ['neighbouring lines', 'a\nb', 'A\nb', 'a\nB', 'A\nB'],
  ['the same line', 'a\nb\nc', 'a\nx\nc', 'a\ny\nc', null],
  ['two additions at one place', 'a', 'a\nx', 'a\ny', null],
  ['a line put elsewhere that was removed', 'a\nb', 'b\na', 'b', null],
  ['a line said once more that was removed', 'a\nb', 'a\nb\na', 'b', 'b\na'],
  ['a change in what was removed', 'a\nb\nc', 'a\nc', 'a\nB\nc', null],
])('lines: %s', (_, base, ours, theirs, result) => {
  expect(mergeLines(base, ours, theirs)).toBe(result);
  expect(mergeLines(base, theirs, ours)).toBe(result);
});

test.each([
  ['added and removed', 'a b c', 'a c', 'a b c d', 'a c d'],
  ['both add after one', 'a', 'a y', 'a x', 'a x y'],
  ['one moves, one adds', 'a b c', 'c a b', 'a b n c', 'c a b n'],
  ['both add the same', 'a', 'n a', 'n a b', 'n a b'],
  ['both move the same', 'a b c', 'c a b', 'b a c', null],
])('lists: %s', (_, base, ours, theirs, result) => {
  const list = (text: string) => text.split(' ');
  expect(mergeSequence(list(base), list(ours), list(theirs))?.join(' ') ?? null).toBe(result);
  expect(mergeSequence(list(base), list(theirs), list(ours))?.join(' ') ?? null).toBe(result);
});

/** The file as git leaves it: one line in question, with or without the base's. */
const conflicted = (withBase: boolean) => {
  const line = /^ {4}"c1": .*$/m.exec(serialise(tinyMap))?.[0] ?? '';
  const titled = (title: string) => line.replace('Joins the queue', title);
  const base = withBase ? `||||||| 1a2b3c\n${line}\n` : '';
  return serialise(tinyMap).replace(line, () =>
    `<<<<<<< HEAD\n${titled('Mine')}\n${base}=======\n${titled('Others')}\n>>>>>>> other\n`.trimEnd(),
  );
};

it('reads a file with git’s marks as three documents where the base is shown', () => {
  const read = readConflicted(conflicted(true));
  if (!read?.ok) throw new Error('not read');
  expect(read).toMatchObject({ baseKnown: true, base: tinyMap, newer: [] });
  expect(merge(read.base, read.ours, read.theirs).conflicts).toMatchObject([
    { id: 'cards/c1/title', base: 'Joins the queue', ours: 'Mine', theirs: 'Others' },
  ]);
});

it('takes what both have alike for the base where none is shown: nothing counts as deleted', () => {
  const read = readConflicted(conflicted(false));
  if (!read?.ok) throw new Error('not read');
  expect(read.baseKnown).toBe(false);
  expect(merge(read.base, read.ours, read.theirs).conflicts).toMatchObject([
    { id: 'cards/c1/title', kind: 'added', ours: 'Mine', theirs: 'Others' },
  ]);
  expect(readConflicted(serialise(tinyMap))).toBeNull();
  expect(readConflicted(conflicted(true).replace('"Others"', 'Others'))).toMatchObject({ ok: false });
});
