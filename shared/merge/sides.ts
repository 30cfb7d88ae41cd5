/** What each side did since the base, and which of it merged without a question. */
import { listChanges } from '../compare/changes';
import { type HeadChange, listHeadChanges } from '../compare/headChanges';
import type { ChangeKind, Matching, RecordChange } from '../compare/types';
import { type Blueprint, type Id, TABLE_NAMES, type TableName } from '../model/schema';
import { SIDES } from './bothSides';
import { isTable, rowOf } from './documents';
import type { Merge, Side } from './types';

export interface SideChanges {
  readonly records: readonly RecordChange[];
  readonly head: readonly HeadChange[];
}

export type Sides = Readonly<Record<Side, SideChanges>>;

/** Merging goes by id alone: two records that only look alike stay two. */
export const byId = (before: Blueprint, after: Blueprint): Matching =>
  Object.fromEntries(
    TABLE_NAMES.map((table) => [
      table,
      new Map(
        Object.keys(before[table]).flatMap((id) => (Object.hasOwn(after[table], id) ? [[id, id]] : [])),
      ),
    ]),
  ) as unknown as Matching;

export function sideChanges({ plan: { versions } }: Merge): Sides {
  const since = (side: Blueprint): SideChanges => ({
    records: listChanges(versions.base, side, byId(versions.base, side)),
    head: listHeadChanges(versions.base, side),
  });
  return { ours: since(versions.ours), theirs: since(versions.theirs) };
}

export const changeId = ({ beforeId, afterId }: RecordChange): Id => afterId ?? beforeId ?? '';

/** Ids of conflicts by `table/record`, those outside the tables under `meta/`, `settings/`. */
export function conflictsByRecord({ conflicts }: Merge): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, table, record } of conflicts) {
    const key = `${table}/${record}`;
    const ids = found.get(key);
    if (ids) ids.push(id);
    else found.set(key, [id]);
  }
  return found;
}

/** Each side's changes without the records and fields that are asked about. */
export function withoutConflict(merge: Merge, sides: Sides): Sides {
  const { ours, theirs } = merge.plan.versions;
  const asked = new Set(conflictsByRecord(merge).keys());
  // What only one side has, and what hangs on the answer to a question, goes or stays with it.
  for (const { along } of merge.conflicts)
    for (const { table, record } of along)
      if (isTable(table) && !(rowOf(ours, table, record) && rowOf(theirs, table, record)))
        asked.add(`${table}/${record}`);
  const heads = new Set(
    merge.conflicts.map(
      ({ table, field }) => `${table}/${isTable(table) ? '' : (field ?? '').split('.')[0]}`,
    ),
  );
  const rest = ({ records, head }: SideChanges): SideChanges => ({
    records: records.filter((change) => !asked.has(`${change.table}/${changeId(change)}`)),
    head: head.filter(({ part, field }) => !heads.has(`${part}/${field}`)),
  });
  return { ours: rest(sides.ours), theirs: rest(sides.theirs) };
}

export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

/** Changes outside the tables count as changed. */
export function countChanges({ records, head }: SideChanges): ChangeCounts {
  const counts = { added: 0, removed: 0, changed: head.length, moved: 0 };
  for (const { kind } of records) counts[kind]++;
  return counts;
}

/** Who changed a record: one side, both without a question, or both with one. */
export interface MergeMark {
  readonly by: Side | 'both' | 'conflict';
  readonly kinds: Readonly<Partial<Record<Side, ChangeKind>>>;
  /** Ids of its conflicts. */
  readonly conflicts: readonly string[];
}

export type MergeMarks = ReadonlyMap<string, MergeMark>;

/** By `table/record`. */
export function mergeMarks(merge: Merge, sides: Sides): MergeMarks {
  const asked = conflictsByRecord(merge);
  const marks = new Map<string, MergeMark>();
  for (const side of SIDES)
    for (const change of sides[side].records) {
      const key = `${change.table}/${changeId(change)}`;
      const known = marks.get(key);
      const kinds = { ...known?.kinds, [side]: change.kind };
      marks.set(key, { by: known ? 'both' : side, kinds, conflicts: [] });
    }
  for (const [key, conflicts] of asked)
    marks.set(key, { by: 'conflict', kinds: marks.get(key)?.kinds ?? {}, conflicts });
  return marks;
}

export const markOf = (marks: MergeMarks, table: TableName, id: Id): MergeMark | undefined =>
  marks.get(`${table}/${id}`);
