/** Gives records of both sides that came into one row ranks of their own, those of each side staying together. */
import { ranksBetween } from '../model/rank';
import type { Id, TableName } from '../model/schema';
import { type OpenDocument, RANKED, rowKey, rowOf } from './documents';
import type { MergeNote, Row, Side, Versions } from './types';

type Origin = Side | 'both';

const rankOf = (row: Row): string => String(row.rank ?? '');

export function spaceRanks(versions: Versions, doc: OpenDocument, notes: MergeNote[]): void {
  for (const table of RANKED) {
    const rows = new Map<string, Id[]>();
    for (const [id, row] of Object.entries(doc[table])) {
      const key = rowKey(table, row);
      const ids = rows.get(key);
      if (ids) ids.push(id);
      else rows.set(key, [id]);
    }
    for (const ids of rows.values()) if (ids.length > 1) spaceRow(versions, doc, table, ids, notes);
  }
}

function spaceRow(
  { ours, theirs }: Versions,
  doc: OpenDocument,
  table: TableName,
  ids: readonly Id[],
  notes: MergeNote[],
): void {
  const rows = doc[table];
  const sorted = [...ids].sort((a, b) => {
    const [x, y] = [rankOf(rows[a]!), rankOf(rows[b]!)];
    return x < y || (x === y && a < b) ? -1 : 1;
  });
  const standsThere = (side: Versions['ours'], id: Id) => {
    const row = rowOf(side, table, id);
    return (
      row !== undefined && row.rank === rows[id]!.rank && rowKey(table, row) === rowKey(table, rows[id]!)
    );
  };
  const origins = new Map(
    sorted.map((id): [Id, Origin] => {
      const [mine, others] = [standsThere(ours, id), standsThere(theirs, id)];
      return [id, mine === others ? 'both' : mine ? 'ours' : 'theirs'];
    }),
  );
  /** Equal ranks that a side brought along are left as they were: order by id is meant. */
  const isOldTie = (a: Id, b: Id) =>
    [ours, theirs].some((side) => standsThere(side, a) && standsThere(side, b));
  rankInOrder(rows, apart(sorted, origins), isOldTie, (id) =>
    notes.push({ rule: 'rankedAnew', table, record: id, field: 'rank' }),
  );
}

/** Between two records that both sides have there, newcomers of one side stand before those of the other. */
function apart(sorted: readonly Id[], origins: ReadonlyMap<Id, Origin>): readonly Id[] {
  const order: Id[] = [];
  let gap: Id[] = [];
  const close = () => {
    const first = origins.get(gap[0] ?? '');
    order.push(...gap.filter((id) => origins.get(id) === first));
    order.push(...gap.filter((id) => origins.get(id) !== first));
    gap = [];
  };
  for (const id of sorted) {
    if (origins.get(id) !== 'both') gap.push(id);
    else {
      close();
      order.push(id);
    }
  }
  close();
  return order;
}

/** Sets ranks where they do not rise in this order. */
function rankInOrder(
  rows: Record<Id, Row>,
  order: readonly Id[],
  isOldTie: (a: Id, b: Id) => boolean,
  changed: (id: Id) => void,
): void {
  let last = order[0]!;
  for (let at = 1; at < order.length; ) {
    const low = rankOf(rows[last]!);
    const id = order[at]!;
    if (rankOf(rows[id]!) > low || (rankOf(rows[id]!) === low && isOldTie(last, id))) {
      last = id;
      at++;
      continue;
    }
    let end = at + 1;
    while (end < order.length && rankOf(rows[order[end]!]!) <= low) end++;
    const high = order[end] === undefined ? undefined : rankOf(rows[order[end]!]!);
    const ranks = ranksBetween(low || undefined, high, end - at);
    for (const [index, rank] of ranks.entries()) {
      const each = order[at + index]!;
      rows[each] = { ...rows[each]!, rank };
      changed(each);
      last = each;
    }
    at = end;
  }
}
