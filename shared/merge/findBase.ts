/** Finds what two copies of a map both came from, in the history of one of them. */
import { isSame } from '../model/isSame';
import { type Blueprint, TABLE_NAMES, type TableName } from '../model/schema';
import { rowsOf } from './documents';

export interface FoundBase {
  readonly doc: Blueprint;
  /** How many entries of the history came after it. */
  readonly stepsAgo: number;
}

/**
 * `states`: the open document, then what it was before each entry of its history, newest first. The state that `theirs` is nearest to is
 * the one that it was copied from, if theirs holds something that was done within this history: only then did it come from here, and
 * what it lacks was taken away there. Null where that cannot be told.
 */
export function findBase(states: Iterable<Blueprint>, theirs: Blueprint): FoundBase | null {
  // Records that a step did not touch are the same objects: each is compared once.
  const compared = new WeakMap<object, boolean>();
  const isTheirs = (table: TableName, id: string, row: object): boolean => {
    const known = compared.get(row);
    if (known !== undefined) return known;
    const same = isSame(rowsOf(theirs, table)[id], row);
    compared.set(row, same);
    return same;
  };
  const size = (table: TableName) => Object.keys(theirs[table]).length;
  const distance = (doc: Blueprint): number => {
    let differs = 0;
    for (const table of TABLE_NAMES) {
      let both = 0;
      for (const [id, row] of Object.entries(rowsOf(doc, table))) {
        if (Object.hasOwn(theirs[table], id)) both++;
        if (!isTheirs(table, id, row)) differs++;
      }
      differs += size(table) - both;
    }
    return differs;
  };
  let nearest: FoundBase | null = null;
  let [least, first, stepsAgo] = [Infinity, Infinity, 0];
  for (const doc of states) {
    first = distance(doc);
    // Of states equally near the earliest: it can take nothing away that another could not.
    if (first <= least) {
      nearest = { doc, stepsAgo };
      least = first;
    }
    stepsAgo++;
  }
  // Nearest to where the history begins: it may as well have been copied before that.
  return least < first || least === 0 ? nearest : null;
}
