/** What a record's place in its row must be after a merge. */
import { rowKey, rowOf, rowsOf } from '../../shared/merge/documents';
import type { Row } from '../../shared/merge/types';
import { isSame } from '../../shared/model/isSame';
import { compareRank } from '../../shared/model/rank';
import type { Blueprint, Id, TableName } from '../../shared/model/schema';

/** The base, the side whose edits are looked for, the other side, and the result. */
export interface Seen {
  readonly base: Blueprint;
  readonly mine: Blueprint;
  readonly others: Blueprint;
  readonly doc: Blueprint;
}

/**
 * A record that this side put into a place stands there: before and after the same records, of those that the other side let be. `asked`: a
 * question that was answered for the other side is about the row it is in, or there is one about the order of the two sides.
 */
export function* placeLosses(
  { base, mine, others, doc }: Seen,
  asked: { readonly row: boolean; readonly order: boolean },
  table: TableName,
  id: Id,
): Generator<string> {
  const [was, is, other, result] = [base, mine, others, doc].map((each) => rowOf(each, table, id));
  if (!is || !result) return;
  const row = rowKey(table, is);
  const place = (each: Row | undefined) => each && [rowKey(table, each), each.rank];
  if (row !== rowKey(table, result)) {
    // In another row there is no such place; that it is in another one is the loss of a field, or of the row that it stood in.
    if (was && row === rowKey(table, was) && !asked.row && !isWhereItWas(base, mine, table, id))
      yield 'place lost';
    return;
  }
  const othersLetBe = (each: Id, now: Row) => {
    const [before, there] = [rowOf(base, table, each), rowOf(others, table, each)];
    return !there || isSame(place(before), place(there)) || isSame(place(now), place(there));
  };
  if (!othersLetBe(id, is) && !asked.order) {
    const isInRow = other && rowKey(table, other) === row;
    if (isInRow && !areNeighboursSame(mine, others, table, id)) yield 'one of two places lost';
    return;
  }
  for (const [each, now] of Object.entries(rowsOf(mine, table))) {
    const stands = rowOf(doc, table, each);
    if (each === id || !stands || rowKey(table, now) !== row || rowKey(table, stands) !== row) continue;
    if (othersLetBe(each, now) && isBefore(is, id, now, each) !== isBefore(result, id, stands, each))
      yield `no longer on its side of ${each}`;
  }
}

/** Of a record's row, those that stood there before and still do are in one order: its rank only tells it from what came. */
export function isWhereItWas(base: Blueprint, mine: Blueprint, table: TableName, id: Id): boolean {
  const key = rowKey(table, rowOf(base, table, id) ?? {});
  const inRow = (doc: Blueprint) =>
    Object.entries(rowsOf(doc, table)).filter(([, row]) => rowKey(table, row) === key);
  const [before, now] = [inRow(base), inRow(mine)].map(
    (rows, _, all) =>
      new Map(rows.filter(([each]) => all.every((other) => other.some(([there]) => there === each)))),
  ) as [Map<Id, Row>, Map<Id, Row>];
  const [was, is] = [before.get(id), now.get(id)];
  if (!was || !is) return false;
  const above = (rows: Map<Id, Row>, own: Row) =>
    [...rows].filter(([each, row]) => each !== id && isBefore(row, each, own, id)).map(([each]) => each);
  return isSame(above(before, was).sort(), above(now, is).sort());
}

/** Both put the record between the same two. */
export const areNeighboursSame = (mine: Blueprint, others: Blueprint, table: TableName, id: Id): boolean =>
  isSame(around(mine, others, table, id), around(others, mine, table, id));

/** The nearest of those that both sides have in the row. */
function around(doc: Blueprint, other: Blueprint, table: TableName, id: Id): readonly unknown[] {
  const key = rowKey(table, rowOf(doc, table, id) ?? {});
  const row = Object.entries(rowsOf(doc, table)).filter(([each, now]) => {
    const there = rowOf(other, table, each);
    return there && rowKey(table, now) === key && rowKey(table, there) === key;
  });
  row.sort(([a, x], [b, y]) => compare(x, a, y, b));
  const at = row.findIndex(([each]) => each === id);
  return [row[at - 1]?.[0] ?? null, row[at + 1]?.[0] ?? null];
}

const compare = (a: Row, idOfA: Id, b: Row, idOfB: Id): number =>
  compareRank({ rank: String(a.rank ?? '') }, idOfA, { rank: String(b.rank ?? '') }, idOfB);
const isBefore = (a: Row, idOfA: Id, b: Row, idOfB: Id): boolean => compare(a, idOfA, b, idOfB) < 0;
