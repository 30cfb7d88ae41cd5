/** Where a record goes back to when what one side led it to is gone. */
import type { Reference } from '../model/references';
import type { Id, TableName } from '../model/schema';
import { rowOf } from './documents';
import type { Versions } from './types';

/**
 * What the record names on the side that did not lead it to `value`, or that it can be without one: a comment that answers none there. Null
 * where only one side has the record, or that is gone, too.
 */
export function otherPlace(
  { ours, theirs }: Versions,
  table: TableName,
  id: Id,
  { field, target, whenGone, ids }: Reference,
  value: unknown,
  isThere: (table: TableName, id: Id) => boolean,
): { readonly value: unknown } | null {
  const [mine, others] = [rowOf(ours, table, id), rowOf(theirs, table, id)];
  if (!mine || !others) return null;
  const other = mine[field] === value ? others[field] : mine[field];
  // A reference that is cleared anyway needs no place to go back to.
  if (other === undefined) return whenGone === 'delete' ? { value: other } : null;
  return ids(other).every((named) => isThere(target, named)) ? { value: other } : null;
}
