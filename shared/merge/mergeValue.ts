/** Three-way merge of one value: by member, by entry, by line, as deep as the two sides can be brought together. */
import { isSame } from '../model/isSame';
import { isRow } from './documents';
import { mergeLines } from './mergeLines';
import { mergeSequence } from './mergeSequence';
import type { Row } from './types';

/** A place within the value where the two sides cannot be brought together. */
export type Clash = (path: readonly string[], base: unknown, ours: unknown, theirs: unknown) => void;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');
const isRows = (value: unknown): value is readonly Row[] => Array.isArray(value) && value.every(isRow);
const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'number');

/** Keys that tell the entries of a list apart; the second of two equal ones counts as another entry. */
function keysOf<T>(list: readonly T[], keyOf: (entry: T) => string): readonly string[] {
  const seen = new Map<string, number>();
  return list.map((entry) => {
    const key = keyOf(entry);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${count} ${key}`;
  });
}

/** What an entry is about: two entries about the same are two versions of one. */
function subjectOf(entry: Row): string {
  const { id, check, ref, name, personaIds, when } = entry;
  if (typeof id === 'string') return `id ${id}`;
  if (typeof check === 'string') return JSON.stringify(['check', check, ref]);
  if (typeof name === 'string') return `name ${name}`;
  // A variant is for someone or for a situation; a need is its text.
  if (personaIds !== undefined || when !== undefined) return JSON.stringify(['for', personaIds, when]);
  return JSON.stringify(['text', entry.text ?? entry]);
}

function mergeTexts(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] | null {
  const keys = (list: readonly string[]) => keysOf(list, (entry) => entry);
  return (
    mergeSequence(keys(base), keys(ours), keys(theirs))?.map((key) => key.slice(key.indexOf(' ') + 1)) ?? null
  );
}

/** Entries by what they are about, each merged by member; null where two of them clash. */
function mergeRows(
  base: readonly Row[],
  ours: readonly Row[],
  theirs: readonly Row[],
): readonly Row[] | null {
  const lists = [base, ours, theirs].map((list) => {
    const keys = keysOf(list, subjectOf);
    return { keys, rows: new Map(keys.map((key, index) => [key, list[index]!])) };
  });
  const [was, mine, others] = lists as [(typeof lists)[0], (typeof lists)[0], (typeof lists)[0]];
  const changedAndRemoved = was.keys.some((key) => {
    const [a, b] = [mine.rows.get(key), others.rows.get(key)];
    return (a === undefined) !== (b === undefined) && !isSame(was.rows.get(key), a ?? b);
  });
  const keys = changedAndRemoved ? null : mergeSequence(was.keys, mine.keys, others.keys);
  if (!keys) return null;
  let clashes = 0;
  const clash = () => {
    clashes++;
  };
  const merged = keys.map((key) => {
    const [a, b] = [mine.rows.get(key), others.rows.get(key)];
    return a && b ? (mergeValue(was.rows.get(key), a, b, [], clash) as Row) : (a ?? b)!;
  });
  return clashes > 0 ? null : merged;
}

/** Figures stand at a place of their own: one by one where there are as many as before. */
function mergeNumbers(
  base: readonly number[],
  ours: readonly number[],
  theirs: readonly number[],
): readonly number[] | null {
  if (base.length !== ours.length || base.length !== theirs.length) return null;
  const merged = base.map((value, index) => {
    const [a, b] = [ours[index]!, theirs[index]!];
    if (a === b || b === value) return a;
    return a === value ? b : null;
  });
  return merged.includes(null) ? null : (merged as number[]);
}

/** Lists of which an empty one means everyone or everything: to empty them is no taking away of entries. */
const EMPTY_MEANS_ALL = ['personaIds', 'laneIds', 'phaseIds'];

/** A list that one side cleared has lost its entries and gets those that the other side added. */
function mergeCleared(
  base: unknown,
  ours: unknown,
  theirs: unknown,
  path: readonly string[],
): readonly string[] | null {
  if (!isTexts(base) || EMPTY_MEANS_ALL.includes(path.at(-1) ?? '')) return null;
  const [mine, others] = [ours ?? [], theirs ?? []];
  return isTexts(mine) && isTexts(others) ? mergeTexts(base, mine, others) : null;
}

function mergeList(base: unknown, ours: unknown, theirs: unknown, path: readonly string[]): unknown {
  const was = base ?? [];
  const isForAll = (list: unknown) => isTexts(list) && list.length === 0;
  if (EMPTY_MEANS_ALL.includes(path.at(-1) ?? '') && (isForAll(ours) || isForAll(theirs))) return null;
  if (isNumbers(was) && isNumbers(ours) && isNumbers(theirs) && was.length > 0)
    return mergeNumbers(was, ours, theirs);
  if (isTexts(was) && isTexts(ours) && isTexts(theirs)) return mergeTexts(was, ours, theirs);
  return isRows(was) && isRows(ours) && isRows(theirs) ? mergeRows(was, ours, theirs) : null;
}

/** The merged value; where the two clash, ours, and `clash` is told the place. */
export function mergeValue(
  base: unknown,
  ours: unknown,
  theirs: unknown,
  path: readonly string[],
  clash: Clash,
): unknown {
  if (isSame(ours, theirs) || isSame(base, theirs)) return ours;
  if (isSame(base, ours)) return theirs;
  if (isRow(ours) && isRow(theirs) && (isRow(base) || base === undefined))
    return mergeMembers(base ?? {}, ours, theirs, path, clash);
  const merged =
    typeof base === 'string' && typeof ours === 'string' && typeof theirs === 'string'
      ? mergeLines(base, ours, theirs)
      : ours === undefined || theirs === undefined
        ? mergeCleared(base, ours, theirs, path)
        : mergeList(base, ours, theirs, path);
  const isCleared = ours === undefined || theirs === undefined;
  if (merged !== null) return isCleared && isTexts(merged) && merged.length === 0 ? undefined : merged;
  clash(path, base, ours, theirs);
  return ours;
}

/** Member by member; `merge` may know better than `mergeValue` for one of them. */
export function mergeMembers(
  base: Row,
  ours: Row,
  theirs: Row,
  path: readonly string[],
  clash: Clash,
  merge: (
    member: string,
    values: readonly [unknown, unknown, unknown],
    path: readonly string[],
  ) => unknown = (_, [was, a, b], place) => mergeValue(was, a, b, place, clash),
): Row {
  const merged: Record<string, unknown> = {};
  for (const member of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const of = (row: Row) => (Object.hasOwn(row, member) ? row[member] : undefined);
    const value = merge(member, [of(base), of(ours), of(theirs)], [...path, member]);
    if (value !== undefined) merged[member] = value;
  }
  return merged;
}
