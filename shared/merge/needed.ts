/** Finds what one side deleted and the other one newly uses, and what hangs on records whose stay is in question. */
import { REFERENCES, referencesOf } from '../model/references';
import { type Blueprint, type Id, TABLE_NAMES, type TableName } from '../model/schema';
import { isTable, rowOf, rowsOf } from './documents';
import { conflictAt, keyOf, type PlannedConflict, type Restored } from './plannedConflict';
import type { MergeNote, Row, Side, Versions } from './types';

const SIDES = ['ours', 'theirs'] as const;

interface Named {
  readonly table: TableName;
  readonly id: Id;
}

class Needs {
  /** Records whose stay depends on the answer to a conflict, by the id of the conflict. */
  private readonly inQuestion = new Map<string, string>();
  private readonly along = new Map<string, Map<string, { table: TableName; record: Id }>>();
  /** Fields, and whole records, that are asked about already. */
  private readonly asked: Set<string>;
  readonly restored = new Map<string, Restored[]>();

  constructor(
    private readonly versions: Versions,
    private readonly draft: Blueprint,
    private readonly conflicts: PlannedConflict[],
    private readonly notes: MergeNote[],
  ) {
    this.asked = new Set(conflicts.map(({ path }) => path.slice(0, 3).join('/')));
  }

  /** A picture that one side dropped because nothing showed it any more, and that the other side shows: it stays, without a question. */
  keepAssets(): void {
    const assets = rowsOf(this.draft, 'assets') as Record<Id, Row>;
    for (const { holder, field, ids } of REFERENCES.filter(({ target }) => target === 'assets'))
      for (const row of Object.values(rowsOf(this.draft, holder)))
        for (const id of row[field] === undefined ? [] : ids(row[field])) {
          const kept = Object.hasOwn(assets, id) ? undefined : this.rowOfEither('assets', id)?.row;
          if (!kept) continue;
          assets[id] = kept;
          this.notes.push({ rule: 'assetKept', table: 'assets', record: id, field: null });
        }
  }

  private rowOfEither(table: TableName, id: Id): { side: Side; row: Row } | undefined {
    for (const side of SIDES) {
      const row = rowOf(this.versions[side], table, id);
      if (row) return { side, row };
    }
    return undefined;
  }

  /** What the fields of a record name, but for those that are asked about. */
  private *namedBy(table: TableName, id: Id, row: Row): Generator<Named & { required: boolean }> {
    for (const { field, target, whenGone, ids } of referencesOf(table)) {
      if (row[field] === undefined || this.asked.has(`${table}/${id}/${field}`)) continue;
      for (const named of ids(row[field]))
        yield { table: target, id: named, required: whenGone === 'delete' };
    }
  }

  /** Asks about each deleted record that the other side names anew: it comes into the draft, in question. */
  askForUsed(): void {
    for (const table of TABLE_NAMES)
      for (const [id, row] of Object.entries(rowsOf(this.draft, table))) {
        // Where the record itself is asked about, what it needs follows the answer.
        if (this.asked.has(keyOf(table, id))) continue;
        for (const named of this.namedBy(table, id, row)) {
          if (rowOf(this.draft, named.table, named.id)) continue;
          const kept = this.rowOfEither(named.table, named.id);
          if (!kept) continue;
          (rowsOf(this.draft, named.table) as Record<Id, Row>)[named.id] = kept.row;
          const base = rowOf(this.versions.base, named.table, named.id);
          const values = { base, ours: undefined, theirs: undefined, [kept.side]: kept.row };
          this.conflicts.push(conflictAt('needed', [named.table, named.id], values));
          this.asked.add(keyOf(named.table, named.id));
        }
      }
  }

  /** What a deletion took along comes back where the record itself is kept. */
  followDeletions(): void {
    const deletions = this.conflicts.filter(({ path, table }) => path.length === 2 && isTable(table));
    for (const { id, table, record } of deletions) this.inQuestion.set(keyOf(table, record), id);
    for (const conflict of deletions) {
      const side: Side = conflict.ours === undefined ? 'theirs' : 'ours';
      const restored = this.hangingOn(side, conflict.table as TableName, conflict.record);
      for (const { table, record } of restored) this.hangOn(conflict.id, table, record);
      this.restored.set(conflict.id, restored);
    }
  }

  private hangingOn(from: Side, table: TableName, record: Id): Restored[] {
    const found = new Map<string, Restored>();
    const waiting: { table: TableName; gone: ReadonlySet<Id> }[] = [{ table, gone: new Set([record]) }];
    for (let next = waiting.pop(); next; next = waiting.pop())
      for (const { holder, field, target, whenGone, ids } of REFERENCES) {
        if (whenGone !== 'delete' || target !== next.table) continue;
        const more = new Set<Id>();
        for (const [id, row] of Object.entries(rowsOf(this.versions[from], holder))) {
          const key = keyOf(holder, id);
          if (rowOf(this.draft, holder, id) || this.inQuestion.has(key) || found.has(key)) continue;
          if (row[field] === undefined || !ids(row[field]).some((named) => next.gone.has(named))) continue;
          more.add(id);
          found.set(key, { table: holder, record: id, from });
        }
        if (more.size > 0) waiting.push({ table: holder, gone: more });
      }
    return [...found.values()];
  }

  private mention(conflict: string, table: TableName, record: Id): void {
    const list = this.along.get(conflict) ?? new Map();
    this.along.set(conflict, list.set(keyOf(table, record), { table, record }));
  }

  private hangOn(conflict: string, table: TableName, record: Id): void {
    this.inQuestion.set(keyOf(table, record), conflict);
    this.mention(conflict, table, record);
  }

  /** Whatever names a record in question is mentioned with the question; new records that cannot be without it go with it. */
  followQuestions(): void {
    if (this.inQuestion.size === 0) return;
    for (let more = true; more; ) {
      more = false;
      for (const table of TABLE_NAMES)
        for (const [id, row] of Object.entries(rowsOf(this.draft, table)))
          for (const named of this.namedBy(table, id, row)) {
            const conflict = this.inQuestion.get(keyOf(named.table, named.id));
            if (conflict === undefined || this.inQuestion.get(keyOf(table, id)) === conflict) continue;
            this.mention(conflict, table, id);
            if (
              !named.required ||
              this.inQuestion.has(keyOf(table, id)) ||
              this.canFallBack(table, id, named)
            )
              continue;
            this.inQuestion.set(keyOf(table, id), conflict);
            more = true;
          }
    }
  }

  /** True for a record that both sides have, one of them at something that stays. */
  private canFallBack(table: TableName, id: Id, lost: Named): boolean {
    const rows = SIDES.map((side) => rowOf(this.versions[side], table, id));
    if (!rows.every((row) => row !== undefined)) return false;
    const now = rowOf(this.draft, table, id);
    return referencesOf(table)
      .filter(({ field, target, ids }) => target === lost.table && ids(now?.[field] ?? '').includes(lost.id))
      .every(({ field, ids }) =>
        rows.some((row) => ids(row?.[field] ?? '').some((other) => this.stays(lost.table, other))),
      );
  }

  private stays(table: TableName, id: Id): boolean {
    return rowOf(this.draft, table, id) !== undefined && !this.inQuestion.has(keyOf(table, id));
  }

  finish(): void {
    for (const [index, conflict] of this.conflicts.entries()) {
      const along = this.along.get(conflict.id);
      if (along) this.conflicts[index] = { ...conflict, along: [...along.values()] };
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
  needs.askForUsed();
  needs.followDeletions();
  needs.followQuestions();
  needs.finish();
  return needs.restored;
}
