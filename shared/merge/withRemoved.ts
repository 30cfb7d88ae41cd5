/** Puts what is gone back among what is there, so that both can be shown on one map. */

import { referencesOf } from '../model/references';
import { type Blueprint, type Id, TABLE_NAMES, type TableName } from '../model/schema';
import type { OpenDocument } from './build';
import { rowsOf } from './documents';

export interface WithRemoved {
  readonly doc: Blueprint;
  /** `table/record` of what was put back. */
  readonly removed: ReadonlySet<string>;
}

/** Tables with a place on the map, holders before what stands in them. */
const PLACED: readonly TableName[] = [
  'personas',
  'phases',
  'steps',
  'lanes',
  'cards',
  'links',
  'emotions',
  'notes',
];

/** `doc` with the records of `earlier` that it no longer has, as far as what they cannot be without is there. */
export function withRemoved(doc: Blueprint, earlier: Blueprint): WithRemoved {
  const removed = new Set<string>();
  const tables = Object.fromEntries(TABLE_NAMES.map((table) => [table, { ...doc[table] }]));
  const open = { ...doc, ...tables } as unknown as OpenDocument;
  for (const table of PLACED) {
    const needed = referencesOf(table).filter(({ whenGone }) => whenGone === 'delete');
    for (const [id, row] of Object.entries(rowsOf(earlier, table))) {
      if (Object.hasOwn(open[table], id)) continue;
      const isThere = needed.every(
        ({ field, target, ids }) =>
          row[field] === undefined ||
          ids(row[field]).every((named: Id) => Object.hasOwn(open[target], named)),
      );
      if (!isThere) continue;
      open[table][id] = row;
      removed.add(`${table}/${id}`);
    }
  }
  return { doc: removed.size > 0 ? (open as unknown as Blueprint) : doc, removed };
}
