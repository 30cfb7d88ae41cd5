/** Tells a move in a row from a new rank that only made room for what came into the row. */
import { compareRank } from '../model/rank';
import type { Blueprint, Id, TableName } from '../model/schema';
import { RANKED, rowKey, rowOf, rowsOf } from './documents';
import type { Row } from './types';

/** The order of a row; personas without a rank, as files have had them, come first. */
export const compareRows = (a: Row, idOfA: Id, b: Row, idOfB: Id): number =>
  compareRank({ rank: String(a.rank ?? '') }, idOfA, { rank: String(b.rank ?? '') }, idOfB);

/** True where a record stands in its row as before among all that stood there before and still do, whatever its rank is now. */
export function isUnmoved(base: Blueprint, side: Blueprint, table: TableName, id: Id): boolean {
  const [was, is] = [rowOf(base, table, id), rowOf(side, table, id)];
  if (!was || !is || !RANKED.includes(table)) return false;
  const key = rowKey(table, was);
  if (rowKey(table, is) !== key) return false;
  return Object.entries(rowsOf(base, table)).every(([each, before]) => {
    const now = each === id ? undefined : rowOf(side, table, each);
    if (!now || rowKey(table, before) !== key || rowKey(table, now) !== key) return true;
    return compareRows(was, id, before, each) < 0 === compareRows(is, id, now, each) < 0;
  });
}
