/** Deletes records together with what hangs on them, and takes their ids out of every record that stays. */
import { REFERENCES } from '../model/references';
import { type Blueprint, type Id, TABLE_NAMES, type TableName } from '../model/schema';
import { openTable } from './records';
import type { Draft } from './types';
import { assetsNamedBy, dropUnusedAssets } from './unusedAssets';

type Gone = Readonly<Record<TableName, Set<Id>>>;
type Row = Readonly<Record<string, unknown>>;

const rowsOf = (doc: Blueprint, table: TableName): Readonly<Record<Id, Row>> => doc[table];

/** Ids by table of all that goes with the given records; `spared` cards stay whatever they hang on. */
function collectGone(doc: Blueprint, table: TableName, ids: readonly Id[], spared: ReadonlySet<Id>): Gone {
  const gone = Object.fromEntries(TABLE_NAMES.map((name) => [name, new Set<Id>()])) as Record<
    TableName,
    Set<Id>
  >;
  for (const id of ids) gone[table].add(id);
  const waiting: TableName[] = [table];
  for (let target = waiting.pop(); target; target = waiting.pop())
    for (const { holder, field, whenGone, ...reference } of REFERENCES) {
      if (whenGone !== 'delete' || reference.target !== target) continue;
      const before = gone[holder].size;
      const rows = rowsOf(doc, holder);
      for (const id of Object.keys(rows)) {
        const value = rows[id]![field];
        if (value === undefined || (holder === 'cards' && spared.has(id))) continue;
        if (reference.ids(value).some((named) => gone[target].has(named))) gone[holder].add(id);
      }
      if (gone[holder].size > before) waiting.push(holder);
    }
  return gone;
}

function clearReferences(draft: Draft, doc: Blueprint, gone: Gone): void {
  for (const { holder, field, target, whenGone, ids, rename } of REFERENCES) {
    const lost = gone[target];
    if (whenGone !== 'clear' || lost.size === 0) continue;
    const rows = rowsOf(doc, holder);
    for (const id of Object.keys(rows)) {
      const value = rows[id]![field];
      if (value === undefined || gone[holder].has(id) || !ids(value).some((named) => lost.has(named)))
        continue;
      const row = openTable(draft, holder)[id]!;
      const left = rename(value, (named) => (lost.has(named) ? null : named));
      if (left === undefined) delete row[field];
      else row[field] = left;
    }
  }
}

/** `spared` are cards that the recipe gives another place before. */
export function removeRecords(
  draft: Draft,
  doc: Blueprint,
  table: TableName,
  ids: readonly Id[],
  spared: ReadonlySet<Id> = new Set(),
): void {
  const gone = collectGone(doc, table, ids, spared);
  for (const name of TABLE_NAMES) for (const id of gone[name]) delete openTable(draft, name)[id];
  clearReferences(draft, doc, gone);
  dropUnusedAssets(
    draft,
    TABLE_NAMES.flatMap((name) => assetsNamedBy(doc, name, gone[name])),
  );
}
