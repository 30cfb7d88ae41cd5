/**
 * Tells what a side did itself from what only follows from its other edits (deletions, steps that came, went or moved, room made in a row),
 * and from what only is written in another way.
 */
import { isSame } from '../model/isSame';
import { orderedSteps } from '../model/queries';
import { type Reference, referencesOf } from '../model/references';
import { type Blueprint, type Id, TABLE_NAMES, type TableName } from '../model/schema';
import { SIDES } from './bothSides';
import { rowOf } from './documents';
import { asWritten } from './sameMeaning';
import { isUnmoved } from './sameOrder';
import type { Row, Side, Versions } from './types';

export interface Follow {
  readonly deleted: (side: Side, table: TableName, id: Id) => boolean;
  /** The base's record as it would be if the side had not touched the record itself. */
  readonly untouched: (side: Side, table: TableName, id: Id, base: Row) => Row;
  /** True where all three have the same steps in the same order. */
  readonly sameSteps: boolean;
}

/** All steps in the order of the map. */
export const stepIdsOf = (doc: Blueprint): readonly Id[] => orderedSteps(doc).map((row) => row.id);

/** Ids of the steps that a card covers in a document. */
export function coverage(doc: Blueprint, card: Row): readonly Id[] {
  const steps = stepIdsOf(doc);
  const first = steps.indexOf(String(card.stepId));
  return first < 0 ? [] : steps.slice(first, first + spanOf(card));
}

export const spanOf = (card: Row): number => (typeof card.span === 'number' ? card.span : 1);

/** True where a side gave a card another width, and not only other steps under it. */
export function isResized(base: Blueprint, side: Blueprint, was: Row, is: Row): boolean {
  if (was.stepId !== is.stepId && Object.hasOwn(side.steps, String(was.stepId)))
    return spanOf(was) !== spanOf(is);
  const before = coverage(base, was).filter((id) => Object.hasOwn(side.steps, id));
  const after = coverage(side, is).filter((id) => Object.hasOwn(base.steps, id));
  return before.join() !== after.join();
}

export function followUps({ base, ours, theirs }: Versions): Follow {
  const docs = { ours, theirs };
  const gone = Object.fromEntries(
    SIDES.map((side) => [
      side,
      TABLE_NAMES.some((table) => Object.keys(base[table]).some((id) => !rowOf(docs[side], table, id))),
    ]),
  ) as Record<Side, boolean>;
  const [was, mine, others] = [base, ours, theirs].map((doc) => stepIdsOf(doc).join());
  const deleted: Follow['deleted'] = (side, table, id) =>
    rowOf(base, table, id) !== undefined && rowOf(docs[side], table, id) === undefined;
  /** Without references to what the side deleted, and over the steps that it left under the card. */
  const followed = (side: Side, table: TableName, row: Row, is: Row | undefined): Row => {
    if (!gone[side] && was === (side === 'ours' ? mine : others)) return row;
    const cleared = gone[side] ? withoutGone(row, table, (target, of) => deleted(side, target, of)) : row;
    if (!is || table !== 'cards' || spanOf(row) === spanOf(is) || isResized(base, docs[side], row, is))
      return cleared;
    const { span: _span, ...rest } = cleared;
    const moved = deleted(side, 'steps', String(row.stepId)) ? { stepId: is.stepId } : {};
    return { ...rest, ...moved, ...(is.span !== undefined && { span: is.span }) };
  };
  return {
    deleted,
    sameSteps: was === mine && was === others,
    untouched(side, table, id, row) {
      const is = rowOf(docs[side], table, id);
      if (!is) return followed(side, table, row, undefined);
      const written = asWritten(table, followed(side, table, row, is), is);
      if (is.rank === undefined || is.rank === row.rank) return written;
      return isUnmoved(base, docs[side], table, id) ? { ...written, rank: is.rank } : written;
    },
  };
}

/** A record without references to what is gone; those that it cannot be without stay. */
export function withoutGone(row: Row, table: TableName, isGone: (table: TableName, id: Id) => boolean): Row {
  let cleared: Row = row;
  for (const { field, target, whenGone, ids, rename } of referencesOf(table)) {
    const value = row[field];
    if (whenGone !== 'clear' || value === undefined || !ids(value).some((id) => isGone(target, id))) continue;
    const left = rename(cleared[field], (id) => (isGone(target, id) ? null : id));
    const { [field]: _field, ...rest } = cleared;
    cleared = left === undefined ? rest : { ...rest, [field]: left };
  }
  return cleared;
}

/**
 * True where a side names a record in a field and the base does not, or in an entry that says something else than before and would go with
 * what is gone, as the text of a variant goes with its last persona.
 */
export function namesAnew(
  { target, path, ids, rename }: Reference,
  was: unknown,
  is: unknown,
  named: Id,
  isGone: (table: TableName, id: Id) => boolean,
): boolean {
  if (was === undefined || !ids(was).includes(named)) return true;
  if (path.length < 3) return false;
  const [before, now] = [was, is] as readonly (readonly unknown[])[];
  return (now ?? []).some(
    (entry) =>
      ids([entry]).includes(named) &&
      !before?.some((each) => isSame(each, entry)) &&
      rename([entry], (id) => (isGone(target, id) ? null : id)) === undefined,
  );
}
