/** Merges two versions of one record by field, and tells the fields where both cannot be had. */
import { isSame } from '../model/isSame';
import { referencesOf } from '../model/references';
import type { Blueprint, Id, TableName } from '../model/schema';
import { placeFields, RANKED, rowKey, rowOf, rowsOf } from './documents';
import { type Follow, isResized, namesAnew, spanOf, withoutGone } from './follow';
import { mergeLines } from './mergeLines';
import { mergeMembers, mergeValue } from './mergeValue';
import { isSameMeaning } from './sameMeaning';
import { compareRows, isUnmoved } from './sameOrder';
import type { ConflictKind, Row, Side, Versions } from './types';
import { asUnit, asUnits } from './units';

export interface FieldClash {
  readonly path: readonly string[];
  readonly kind: ConflictKind;
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
  /** Where the values are objects of several fields. */
  readonly fields?: readonly string[];
}

export interface MergedRecord {
  /** With ours where the two clash. Rank and span are settled once it is known where the record stands. */
  readonly row: Row;
  readonly clashes: readonly FieldClash[];
  /** Fields in which a rule put both together. */
  readonly joined: readonly { readonly rule: 'counted' | 'bothTexts'; readonly field: string }[];
}

/** Counts that grow on both sides: what each side added is added. */
const COUNTS: Readonly<Partial<Record<TableName, readonly string[]>>> = { cards: ['votes', 'mentions'] };

/** The text of several lines in which what both wrote at one place can stand one below the other, and what the record is called. */
const LONG_TEXTS: Readonly<Partial<Record<TableName, { readonly text: string; readonly name?: string }>>> = {
  cards: { text: 'body', name: 'title' },
  personas: { text: 'bio', name: 'name' },
  phases: { text: 'note', name: 'name' },
  notes: { text: 'text' },
};

/** Where both also gave the record another name, each means something else by it: then its text is asked about, too. */
function joinableText(table: TableName, base: Row | undefined, ours: Row, theirs: Row): string | null {
  const long = LONG_TEXTS[table];
  if (!long) return null;
  const { text, name } = long;
  // A text that is all there is must have been there: else neither side went on with anything.
  if (!name) return base?.[text] === undefined ? null : text;
  const [was, mine, others] = [base?.[name], ours[name], theirs[name]];
  return mine === others || mine === was || others === was ? text : null;
}

const isText = (value: unknown): value is string | undefined =>
  value === undefined || typeof value === 'string';

const joinTexts = (base: unknown, ours: unknown, theirs: unknown): string | null =>
  isText(base) && isText(ours) && isText(theirs) && ours && theirs
    ? mergeLines(base ?? '', ours, theirs, { keepBoth: true })
    : null;

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
  const joined: MergedRecord['joined'][number][] = [];
  const clash = (
    path: readonly string[],
    was: unknown,
    mine: unknown,
    others: unknown,
    kind: ConflictKind = base ? 'edits' : 'added',
  ) => clashes.push({ path, kind, base: was, ours: mine, theirs: others });
  const longText = joinableText(table, base, ours, theirs);
  const untouchedOurs = base && follow.untouched('ours', table, id, base);
  const untouchedTheirs = base && follow.untouched('theirs', table, id, base);

  /** The other side's value without what it only kept naming; what it names anew is asked about later. */
  const followed = (side: Side, row: Row, field: string) => {
    const reference = referencesOf(table).find((each) => each.field === field);
    const isDeleted = (target: TableName, of: Id) => follow.deleted(side, target, of);
    const isAnew = (of: Id) => !reference || namesAnew(reference, base?.[field], row[field], of, isDeleted);
    return withoutGone(row, table, (target, of) => isDeleted(target, of) && !isAnew(of))[field];
  };

  const row = mergeMembers(base ?? {}, ours, theirs, [], clash, (field, [was, mine, others], path) => {
    if (field === 'rank' && RANKED.includes(table)) {
      const kind = placeClash(versions, table, id, [base, ours, theirs]);
      if (kind === 'order') clash(path, was, mine, others, kind);
      if (kind === 'row' && base) clashes.push(asUnit(placeFields(table), 'edits', [base, ours, theirs]));
      return mine;
    }
    if (isSame(mine, others)) return mine;
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
    if (isSameMeaning(table, field, mine, others)) return undefined;
    if (isSameMeaning(table, field, was, mine)) return others;
    if (isSameMeaning(table, field, was, others)) return mine;
    if (COUNTS[table]?.includes(field)) {
      const sum = addUp(was, mine, others);
      if (sum !== null) {
        joined.push({ rule: 'counted', field });
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
    const both = field === longText ? joinTexts(was, mine, others) : null;
    if (both !== null) {
      joined.push({ rule: 'bothTexts', field });
      return both;
    }
    for (const where of found) clash(...where);
    return value;
  });
  return { row, clashes: asUnits(table, clashes, [base, ours, theirs]), joined };
}

/** `order`: both gave the record a place in one row, not the same; `row`: one gave it another place in its row, the other took it out of that. */
function placeClash(
  versions: Versions,
  table: TableName,
  id: Id,
  [base, ours, theirs]: readonly [Row | undefined, Row, Row],
): 'order' | 'row' | null {
  const [from, mine, others] = [base, ours, theirs].map((row) => row && rowKey(table, row));
  const [reordered, othersReordered] = [
    from === mine && !isSame(base?.rank, ours.rank),
    from === others && !isSame(base?.rank, theirs.rank),
  ];
  if (mine !== others) {
    const isMoved = (side: Blueprint) => !isUnmoved(versions.base, side, table, id);
    const isPlaced = (reordered && isMoved(versions.ours)) || (othersReordered && isMoved(versions.theirs));
    return isPlaced ? 'row' : null;
  }
  if (isSame(ours.rank, theirs.rank)) return null;
  const bothPlaced = from !== mine || (reordered && othersReordered);
  return bothPlaced && !isSamePlace(versions, table, id) ? 'order' : null;
}

/** True where both put the record between the same two of those that both have in its row. */
function isSamePlace({ ours, theirs }: Versions, table: TableName, id: Id): boolean {
  const neighbours = (side: Blueprint, other: Blueprint): readonly (Id | undefined)[] => {
    const key = rowKey(table, rowOf(side, table, id) ?? {});
    const row = Object.entries(rowsOf(side, table))
      .filter(([each]) => {
        const there = rowOf(other, table, each);
        return there !== undefined && rowKey(table, there) === key;
      })
      .filter(([, each]) => rowKey(table, each) === key)
      .sort(([a, x], [b, y]) => compareRows(x, a, y, b))
      .map(([each]) => each);
    const at = row.indexOf(id);
    return [row[at - 1], row[at + 1]];
  };
  return isSame(neighbours(ours, theirs), neighbours(theirs, ours));
}

/** True where the side did more to a record than what followed from its other edits. */
export function isEdited(follow: Follow, side: Side, table: TableName, id: Id, base: Row, row: Row) {
  return !isSame(base, row) && !isSame(follow.untouched(side, table, id, base), row);
}
