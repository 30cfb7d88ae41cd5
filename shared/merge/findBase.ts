/** Finds what two copies of a map both came from, in the history of one of them. */
import { isSame } from '../model/isSame';
import { type Blueprint, TABLE_NAMES, type TableName } from '../model/schema';
import { rowsOf } from './documents';

export interface FoundBase {
  readonly doc: Blueprint;
  /** How many entries of the history came after it. */
  readonly stepsAgo: number;
}

/** For how many records two documents differ. Records that a step did not touch are the same objects: each is compared once. */
function distanceTo(theirs: Blueprint): (doc: Blueprint) => number {
  const compared = new WeakMap<object, boolean>();
  const isTheirs = (table: TableName, id: string, row: object): boolean => {
    const known = compared.get(row);
    if (known !== undefined) return known;
    const same = isSame(rowsOf(theirs, table)[id], row);
    compared.set(row, same);
    return same;
  };
  return (doc) => {
    let differs = 0;
    for (const table of TABLE_NAMES) {
      let both = 0;
      for (const [id, row] of Object.entries(rowsOf(doc, table))) {
        if (Object.hasOwn(theirs[table], id)) both++;
        if (!isTheirs(table, id, row)) differs++;
      }
      differs += Object.keys(theirs[table]).length - both;
    }
    return differs;
  };
}

/** The states that have most of what this history brought in and theirs has, too: theirs was copied from one of them. */
function afterWhatCame(states: readonly Blueprint[], theirs: Blueprint): ReadonlySet<number> | null {
  const oldest = states.at(-1);
  if (!oldest) return null;
  const came = TABLE_NAMES.flatMap((table) =>
    Object.keys(theirs[table]).flatMap((id) => (Object.hasOwn(oldest[table], id) ? [] : [{ table, id }])),
  );
  const counts = states.map((doc) => came.filter(({ table, id }) => Object.hasOwn(doc[table], id)).length);
  const most = Math.max(...counts);
  return most === 0 ? null : new Set(counts.flatMap((count, index) => (count === most ? [index] : [])));
}

/**
 * `states`: the open document, then what it was before each entry of its history, newest first. The state that `theirs` is nearest to is
 * the one that it was copied from, if theirs holds something that was done within this history: only then did it come from here, and
 * what it lacks was taken away there. Null where that cannot be told: then it may as well have been copied before the history begins.
 */
export function findBase(states: readonly Blueprint[], theirs: Blueprint): FoundBase | null {
  const distance = distanceTo(theirs);
  const certain = afterWhatCame(states, theirs);
  const distances = states.map((doc, index) => (!certain || certain.has(index) ? distance(doc) : Infinity));
  const least = Math.min(...distances);
  // Of states equally near the earliest: it can take nothing away that another could not.
  const stepsAgo = distances.lastIndexOf(least);
  const doc = states[stepsAgo];
  if (!doc || (!certain && least > 0 && least === distances.at(-1))) return null;
  return { doc, stepsAgo };
}
