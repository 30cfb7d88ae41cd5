/** Finds what one side newly uses and the other one has deleted, and what hangs on records whose stay is in question. */
import { REFERENCES, referencesOf } from '../model/references';
import { type Blueprint, type Id, TABLE_NAMES, type TableName } from '../model/schema';
import { isTable, rowOf, rowsOf } from './documents';
import { conflictAt, keyOf, type PlannedConflict, type Restored } from './plannedConflict';
import type { MergeNote, Row, Side, Versions } from './types';

const SIDES = ['ours', 'theirs'] as const;

class Needs {
  /** Records whose stay depends on the answer to a conflict, by the id of the conflict. */
  private readonly inQuestion = new Map<string, string>();
  private readonly along = new Map<string, { table: TableName; record: Id }[]>();
  readonly restored = new Map<string, Restored[]>();

  constructor(
    private readonly versions: Versions,
    private readonly draft: Blueprint,
    private readonly conflicts: PlannedConflict[],
    private readonly notes: MergeNote[],
  ) {}

  private stays(table: TableName, id: Id): boolean {
    return rowOf(this.draft, table, id) !== undefined && !this.inQuestion.has(keyOf(table, id));
  }

  private hangOn(conflict: string, table: TableName, record: Id): void {
    this.inQuestion.set(keyOf(table, record), conflict);
    const list = this.along.get(conflict);
    if (list) list.push({ table, record });
    else this.along.set(conflict, [{ table, record }]);
  }

  /** A picture that one side dropped because nothing showed it any more, and that the other side shows: it stays, without a question. */
  keepAssets(): void {
    const assets = rowsOf(this.draft, 'assets') as Record<Id, Row>;
    for (const { holder, field, ids } of REFERENCES.filter(({ target }) => target === 'assets'))
      for (const row of Object.values(rowsOf(this.draft, holder)))
        for (const id of row[field] === undefined ? [] : ids(row[field])) {
          if (Object.hasOwn(assets, id)) continue;
          const kept = SIDES.map((side) => rowOf(this.versions[side], 'assets', id)).find(Boolean);
          if (!kept) continue;
          assets[id] = kept;
          this.notes.push({ rule: 'assetKept', table: 'assets', record: id, field: null });
        }
  }

  /** What a deletion took along comes back where the record itself is kept. */
  followDeletions(): void {
    const deletions = this.conflicts.filter(
      ({ kind, path, table }) => kind === 'deleted' && path.length === 2 && isTable(table),
    );
    for (const { id, table, record } of deletions) this.inQuestion.set(keyOf(table, record), id);
    for (const conflict of deletions) {
      const side: Side = conflict.ours === undefined ? 'theirs' : 'ours';
      const restored = this.hangingOn(side, conflict.table as TableName, conflict.record);
      for (const each of restored) this.hangOn(conflict.id, each.table, each.record);
      this.restored.set(conflict.id, restored);
    }
  }

  private hangingOn(from: Side, table: TableName, record: Id): Restored[] {
    const found: Restored[] = [];
    const waiting: { table: TableName; gone: ReadonlySet<Id> }[] = [{ table, gone: new Set([record]) }];
    for (let next = waiting.pop(); next; next = waiting.pop())
      for (const { holder, field, target, whenGone, ids } of REFERENCES) {
        if (whenGone !== 'delete' || target !== next.table) continue;
        const more = new Set<Id>();
        for (const [id, row] of Object.entries(rowsOf(this.versions[from], holder))) {
          if (rowOf(this.draft, holder, id) || this.inQuestion.has(keyOf(holder, id))) continue;
          if (row[field] === undefined || !ids(row[field]).some((named) => next.gone.has(named))) continue;
          if (found.some((known) => known.table === holder && known.record === id)) continue;
          more.add(id);
          found.push({ table: holder, record: id, from });
        }
        if (more.size > 0) waiting.push({ table: holder, gone: more });
      }
    return found;
  }

  /** New records of one side in a place, or at an end, that the other side deleted; and new ones on those. */
  judgeAdditions(): void {
    const added = TABLE_NAMES.flatMap((table) =>
      Object.keys(this.draft[table]).flatMap((id) => {
        const [ours, theirs] = SIDES.map((side) => rowOf(this.versions[side], table, id));
        const isNew = !rowOf(this.versions.base, table, id) && (!ours || !theirs);
        return isNew ? [{ table, id, side: ours ? ('ours' as const) : ('theirs' as const) }] : [];
      }),
    );
    for (let found = true; found; ) {
      found = false;
      for (const { table, id, side } of added) {
        if (!this.stays(table, id)) continue;
        const row = rowOf(this.draft, table, id)!;
        const needs = referencesOf(table).flatMap(({ field, target, whenGone, ids }) =>
          whenGone === 'delete' && row[field] !== undefined
            ? ids(row[field])
                .filter((named) => !this.stays(target, named))
                .map((named) => keyOf(target, named))
            : [],
        );
        if (needs.length === 0) continue;
        found = true;
        const known = needs.map((key) => this.inQuestion.get(key));
        if (known[0] !== undefined && known.every((conflict) => conflict !== undefined))
          this.hangOn(known[0], table, id);
        else {
          const values = { base: undefined, ours: undefined, theirs: undefined, [side]: row };
          const conflict = conflictAt('needed', [table, id], values);
          this.conflicts.push(conflict);
          this.inQuestion.set(keyOf(table, id), conflict.id);
        }
      }
    }
  }

  /** References that one side wrote to what the other side does not have, or may not get. */
  judgeReferences(): void {
    const known = new Set(this.conflicts.map((conflict) => conflict.id));
    for (const table of TABLE_NAMES)
      for (const [id, row] of Object.entries(rowsOf(this.draft, table)))
        for (const reference of referencesOf(table)) {
          const { field, target, ids } = reference;
          if (row[field] === undefined) continue;
          const lost = ids(row[field]).filter((named) => !this.stays(target, named));
          if (lost.length === 0) continue;
          const values = this.valuesAt(table, id, reference, row);
          const conflict = conflictAt('needed', [table, id, field], values);
          if (known.has(conflict.id)) continue;
          const question = this.inQuestion.get(keyOf(table, id));
          const questions = lost.map((named) => this.inQuestion.get(keyOf(target, named)));
          const isShared = SIDES.every((side) => rowOf(this.versions[side], table, id));
          if (question !== undefined || (!isShared && questions.every((each) => each !== undefined))) {
            for (const each of questions)
              if (each !== undefined && each !== question) this.along.get(each)?.push({ table, record: id });
            continue;
          }
          known.add(conflict.id);
          this.conflicts.push(conflict);
        }
  }

  /** What the field holds if the deletion, or the use, is to stand. */
  private valuesAt(
    table: TableName,
    id: Id,
    { field, target, path, rename }: ReturnType<typeof referencesOf>[number],
    row: Row,
  ): Record<'base' | Side, unknown> {
    const lacks = (side: Side, named: Id) =>
      !this.stays(target, named) && !rowOf(this.versions[side], target, named);
    const value = (side: Side): unknown => {
      if (path.length > 1) return rename(row[field], (named) => (lacks(side, named) ? null : named));
      if (!lacks(side, String(row[field]))) return row[field];
      return rowOf(this.versions[side], table, id)?.[field];
    };
    const base = rowOf(this.versions.base, table, id)?.[field];
    return { base, ours: value('ours'), theirs: value('theirs') };
  }

  finish(): void {
    for (const [index, conflict] of this.conflicts.entries()) {
      const along = this.along.get(conflict.id);
      if (along) this.conflicts[index] = { ...conflict, along };
    }
  }
}

/** Adds to the conflicts, and gives what comes back where a deleted record is kept, by the id of the conflict. */
export function findNeeded(
  versions: Versions,
  draft: Blueprint,
  conflicts: PlannedConflict[],
  notes: MergeNote[],
): ReadonlyMap<string, readonly Restored[]> {
  const needs = new Needs(versions, draft, conflicts, notes);
  needs.keepAssets();
  needs.followDeletions();
  needs.judgeAdditions();
  needs.judgeReferences();
  needs.finish();
  return needs.restored;
}
