/** Puts what is gone back among what is there, so that both can be shown on one map. */
import type { Blueprint, TableName } from '../model/schema';
import { opened, rowsOf } from './documents';
import { needsOf } from './needsOf';

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
  const open = opened(doc);
  for (const table of PLACED) {
    for (const [id, row] of Object.entries(rowsOf(earlier, table))) {
      if (Object.hasOwn(open[table], id)) continue;
      if (!needsOf(table, row).every((need) => Object.hasOwn(open[need.table], need.id))) continue;
      open[table][id] = row;
      removed.add(`${table}/${id}`);
    }
  }
  return { doc: removed.size > 0 ? (open as unknown as Blueprint) : doc, removed };
}
