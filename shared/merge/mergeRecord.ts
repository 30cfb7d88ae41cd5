/** Merges two versions of one record by field, and tells the fields where both cannot be had. */
import { isSame } from '../model/isSame';
import { referencesOf } from '../model/references';
import type { Id, TableName } from '../model/schema';
import { RANKED, rowKey } from './documents';
import { type Follow, isResized, spanOf, withoutGone } from './follow';
import { mergeMembers, mergeValue } from './mergeValue';
import type { ConflictKind, Row, Side, Versions } from './types';

export interface FieldClash {
  readonly path: readonly string[];
  readonly kind: ConflictKind;
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

export interface MergedRecord {
  /** With ours where the two clash. Rank and span are settled once it is known where the record stands. */
  readonly row: Row;
  readonly clashes: readonly FieldClash[];
  /** Fields whose counts were added up. */
  readonly counted: readonly string[];
}

/** Counts that grow on both sides: what each side added is added. */
const COUNTS: Readonly<Partial<Record<TableName, readonly string[]>>> = { cards: ['votes', 'mentions'] };

const addUp = (base: unknown, ours: unknown, theirs: unknown): number | null => {
  const counts = [base ?? 0, ours ?? 0, theirs ?? 0];
  if (!counts.every((count) => typeof count === 'number')) return null;
  const [was, mine, others] = counts as [number, number, number];
  return Math.max(0, mine + others - was);
};

export function mergeRecord(
  versions: Versions,
  follow: Follow,
  table: TableName,
  id: Id,
  [base, ours, theirs]: readonly [Row | undefined, Row, Row],
): MergedRecord {
  const clashes: FieldClash[] = [];
  const counted: string[] = [];
  const clash = (
    path: readonly string[],
    was: unknown,
    mine: unknown,
    others: unknown,
    kind: ConflictKind = base ? 'edits' : 'added',
  ) => clashes.push({ path, kind, base: was, ours: mine, theirs: others });
  const untouchedOurs = base && follow.untouched('ours', table, id, base);
  const untouchedTheirs = base && follow.untouched('theirs', table, id, base);

  /** The other side's value without what it only kept naming; what it names anew is asked about later. */
  const followed = (side: Side, row: Row, field: string) => {
    const { ids } = referencesOf(table).find((reference) => reference.field === field) ?? {};
    const old = new Set(base?.[field] === undefined ? [] : ids?.(base[field]));
    return withoutGone(row, table, (target, of) => old.has(of) && follow.deleted(side, target, of))[field];
  };

  const row = mergeMembers(base ?? {}, ours, theirs, [], clash, (field, [was, mine, others], path) => {
    if (isSame(mine, others)) return mine;
    if (field === 'rank' && RANKED.includes(table)) {
      const changed = was !== undefined && !isSame(was, mine) && !isSame(was, others);
      const [from, a, b] = [base ?? {}, ours, theirs].map((each) => rowKey(table, each));
      if (changed && from === a && from === b) clash(path, was, mine, others, 'order');
      return mine;
    }
    if (
      table === 'cards' &&
      field === 'span' &&
      base &&
      !follow.sameSteps &&
      spanOf(ours) !== spanOf(theirs)
    ) {
      const both =
        isResized(versions.base, versions.ours, base, ours) &&
        isResized(versions.base, versions.theirs, base, theirs);
      if (both) clash(path, was, mine, others);
      return mine;
    }
    if (isSame(was, mine)) return others;
    if (isSame(was, others)) return mine;
    if (COUNTS[table]?.includes(field)) {
      const sum = addUp(was, mine, others);
      if (sum !== null) {
        counted.push(field);
        return sum;
      }
    }
    const found: Parameters<typeof clash>[] = [];
    const value = mergeValue(was, mine, others, path, (...where) => found.push(where));
    if (found.length === 0) return value;
    // What only follows from a deletion gives way to what the other side wrote.
    const follows = [isSame(untouchedOurs?.[field], mine), isSame(untouchedTheirs?.[field], others)];
    if (follows[0] && follows[1]) {
      // Neither wrote anything: whichever is called ours, the value that names what both still have.
      const stands = (value: unknown) =>
        referencesOf(table).every(
          ({ field: of, target, ids }) =>
            of !== field ||
            value === undefined ||
            ids(value).every(
              (named) => !follow.deleted('ours', target, named) && !follow.deleted('theirs', target, named),
            ),
        );
      const [a, b] = [followed('theirs', ours, field), followed('ours', theirs, field)];
      if (stands(a) !== stands(b)) return stands(a) ? a : b;
      return JSON.stringify(a ?? null) <= JSON.stringify(b ?? null) ? a : b;
    }
    if (follows[0]) return followed('ours', theirs, field);
    if (follows[1]) return followed('theirs', ours, field);
    for (const where of found) clash(...where);
    return value;
  });
  return { row, clashes, counted };
}

/** True where the side did more to a record than what followed from its other edits. */
export function isEdited(follow: Follow, side: Side, table: TableName, id: Id, base: Row, row: Row) {
  return !isSame(base, row) && !isSame(follow.untouched(side, table, id, base), row);
}
