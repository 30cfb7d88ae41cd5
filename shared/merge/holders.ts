/** Deletions that only followed from that of a place: what stood there and was moved away stays, what was changed there is one question about the place. */
import { referencesOf } from '../model/references';
import { type Blueprint, type Id, TABLE_NAMES, type TableName } from '../model/schema';
import { keeperOf, otherSide, SIDES } from './bothSides';
import { isTable, rowOf, rowsOf } from './documents';
import type { Follow } from './follow';
import { type Need, needsOf } from './needsOf';
import { conflictAt, keyOf, type PlannedConflict } from './plannedConflict';
import type { MergeNote, Row, Side, Versions } from './types';

/** What this record cannot be without and `gone` deleted. */
const lostHolders = (follow: Follow, gone: Side, table: TableName, row: Row): readonly Need[] =>
  needsOf(table, row).filter(({ table: target, id }) => follow.deleted(gone, target, id));

/** The outermost of what holds a record, directly or not, and was deleted by `gone`: what that person took away in one act. */
export function outermostHolders(
  versions: Versions,
  follow: Follow,
  gone: Side,
  table: TableName,
  row: Row,
): readonly Need[] {
  const found = lostHolders(follow, gone, table, row).flatMap((held): readonly Need[] => {
    const holder = rowOf(versions[otherSide(gone)], held.table, held.id);
    const outer = holder ? outermostHolders(versions, follow, gone, held.table, holder) : [];
    return outer.length > 0 ? outer : [held];
  });
  return [...new Map(found.map((held) => [keyOf(held.table, held.id), held])).values()];
}

/** Takes out of the conflicts those about records that went with what held them, and asks about that once. */
export function followHolders(
  versions: Versions,
  follow: Follow,
  draft: Blueprint,
  conflicts: PlannedConflict[],
  notes: MergeNote[],
): void {
  const asked = new Map(conflicts.map((conflict) => [conflict.id, conflict]));
  const rescued = new Map<string, Side>();
  for (const conflict of conflicts) {
    const { kind, table, record } = conflict;
    if (kind !== 'deleted' || !isTable(table)) continue;
    const kept = keeperOf(conflict);
    const gone = otherSide(kept);
    const [was, is] = [rowOf(versions.base, table, record), rowOf(versions[kept], table, record)];
    if (!was || !is) continue;
    if (lostHolders(follow, gone, table, was).length === 0) continue;
    const holders = outermostHolders(versions, follow, gone, table, is);
    const [holder] = holders;
    if (!holder) {
      asked.delete(conflict.id);
      rescued.set(keyOf(table, record), kept);
      notes.push({ rule: 'movedAway', table, record, field: null });
    } else if (holders.length === 1) {
      asked.delete(conflict.id);
      askAbout(versions, draft, asked, holder, kept);
    }
  }
  conflicts.splice(0, conflicts.length, ...asked.values());
  bringHanging(versions, draft, rescued, notes);
}

function askAbout(
  versions: Versions,
  draft: Blueprint,
  asked: Map<string, PlannedConflict>,
  { table, id }: Need,
  kept: Side,
): void {
  const row = rowOf(versions[kept], table, id);
  const values = { ours: undefined, theirs: undefined, [kept]: row, base: rowOf(versions.base, table, id) };
  const conflict = conflictAt('inside', [table, id], values);
  if (!row || asked.has(conflict.id)) return;
  (rowsOf(draft, table) as Record<Id, Row>)[id] = row;
  asked.set(conflict.id, conflict);
}

/** What hung on a record that stays, and went only with it, stays too, as far as everything else that it needs is there. */
function bringHanging(
  versions: Versions,
  draft: Blueprint,
  rescued: Map<string, Side>,
  notes: MergeNote[],
): void {
  if (rescued.size === 0) return;
  for (let more = true; more; ) {
    more = false;
    for (const side of SIDES)
      for (const table of TABLE_NAMES) {
        if (!referencesOf(table).some(({ whenGone }) => whenGone === 'delete')) continue;
        for (const [id, row] of Object.entries(rowsOf(versions[side], table))) {
          if (rowOf(draft, table, id) || !rowOf(versions.base, table, id)) continue;
          const needs = needsOf(table, row);
          if (!needs.some((need) => rescued.get(keyOf(need.table, need.id)) === side)) continue;
          if (!needs.every((need) => rowOf(draft, need.table, need.id))) continue;
          (rowsOf(draft, table) as Record<Id, Row>)[id] = row;
          rescued.set(keyOf(table, id), side);
          notes.push({ rule: 'movedAway', table, record: id, field: null });
          more = true;
        }
      }
  }
}
