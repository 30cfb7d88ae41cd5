/** Finds what one side deleted and the other one newly uses, and what hangs on records whose stay is in question. */
import { REFERENCES, type Reference, referencesOf } from '../model/references';
import { type Blueprint, type Id, TABLE_NAMES, type TableName } from '../model/schema';
import { keeperOf, otherSide, SIDES } from './bothSides';
import { isTable, rowOf, rowsOf } from './documents';
import { type Follow, namesAnew } from './follow';
import { outermostHolders } from './holders';
import { otherPlace } from './otherPlace';
import { conflictAt, fieldsOf, keyOf, type PlannedConflict, type Restored } from './plannedConflict';
import type { MergeNote, Row, Side, Versions } from './types';

class Needs {
  /** Records whose stay depends on the answer to a conflict, by the id of the conflict. */
  private readonly inQuestion = new Map<string, string>();
  private readonly along = new Map<string, Map<string, { table: TableName; record: Id }>>();
  /** Fields, and whole records, that are asked about already. */
  private readonly asked: Set<string>;
  readonly restored = new Map<string, Restored[]>();

  constructor(
    private readonly versions: Versions,
    private readonly follow: Follow,
    private readonly draft: Blueprint,
    private readonly conflicts: PlannedConflict[],
    private readonly notes: MergeNote[],
  ) {
    this.asked = new Set(
      conflicts.flatMap((conflict) => {
        const record = conflict.path.slice(0, 2).join('/');
        const fields = fieldsOf(conflict);
        return fields.length > 0 ? fields.map((field) => `${record}/${field}`) : [record];
      }),
    );
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

  /** Calls `visit` with what a field of some record names. */
  private eachNamed(visit: (table: TableName, id: Id, reference: Reference, named: Id) => void): void {
    for (const table of TABLE_NAMES) {
      const references = referencesOf(table);
      if (references.length === 0) continue;
      for (const [id, row] of Object.entries(rowsOf(this.draft, table)))
        for (const reference of references) {
          const value = row[reference.field];
          if (value === undefined) continue;
          // Most references are single ids: no list is made for them.
          if (reference.path.length === 1 && reference.field !== 'avatar')
            visit(table, id, reference, value as Id);
          else for (const named of reference.ids(value)) visit(table, id, reference, named);
        }
    }
  }

  private isAsked(table: TableName, id: Id, field: string): boolean {
    return this.asked.has(`${table}/${id}/${field}`);
  }

  /** Asks about each deleted record that the other side names anew: it comes into the draft, in question. */
  askForUsed(): void {
    this.eachNamed((table, id, reference, named) => {
      const { field, target } = reference;
      if (rowOf(this.draft, target, named) || this.isAsked(table, id, field)) return;
      if (reference.whenGone === 'clear' && !this.isAnew(table, id, reference, named)) return;
      // Where the record itself is asked about, what it needs follows the answer.
      const kept = this.asked.has(keyOf(table, id)) ? undefined : this.rowOfEither(target, named);
      if (!kept) return;
      // What went with its place is asked about with it.
      const gone = otherSide(kept.side);
      const holders = outermostHolders(this.versions, this.follow, gone, target, kept.row);
      const [holder] = holders;
      if (holder && holders.length === 1) this.ask('inside', holder.table, holder.id, kept.side);
      else this.ask('needed', target, named, kept.side);
    });
  }

  /** A card that stays, moved out of what went, named the other one before: that is forgotten, as in any other card. */
  private isAnew(table: TableName, id: Id, reference: Reference, named: Id): boolean {
    const [was, is] = [rowOf(this.versions.base, table, id), rowOf(this.draft, table, id)];
    const isGone = (target: TableName, of: Id) => rowOf(this.draft, target, of) === undefined;
    return namesAnew(reference, was?.[reference.field], is?.[reference.field], named, isGone);
  }

  private ask(kind: 'inside' | 'needed', table: TableName, id: Id, side: Side): void {
    const row = rowOf(this.versions[side], table, id);
    if (!row || this.asked.has(keyOf(table, id))) return;
    (rowsOf(this.draft, table) as Record<Id, Row>)[id] = row;
    const base = rowOf(this.versions.base, table, id);
    const values = { base, ours: undefined, theirs: undefined, [side]: row };
    this.conflicts.push(conflictAt(kind, [table, id], values));
    this.asked.add(keyOf(table, id));
  }

  /** What a deletion took along comes back where the record itself is kept. */
  followDeletions(): void {
    const deletions = this.conflicts.filter(({ path, table }) => path.length === 2 && isTable(table));
    for (const { id, table, record } of deletions) this.inQuestion.set(keyOf(table, record), id);
    for (const conflict of deletions) {
      const side = keeperOf(conflict);
      const restored = this.hangingOn(side, conflict.table as TableName, conflict.record);
      for (const { table, record } of restored) this.hangOn(conflict.id, table, record);
      this.restored.set(conflict.id, restored);
    }
  }

  private hangingOn(from: Side, table: TableName, record: Id): Restored[] {
    const found = new Map<string, Restored>();
    const gone = otherSide(from);
    /** Changed here, deleted with it there: in the draft already. */
    const inside = new Set<string>();
    const waiting: { table: TableName; ids: ReadonlySet<Id> }[] = [{ table, ids: new Set([record]) }];
    for (let next = waiting.pop(); next; next = waiting.pop())
      for (const { holder, field, target, whenGone, ids } of REFERENCES) {
        if (whenGone !== 'delete' || target !== next.table) continue;
        const more = new Set<Id>();
        for (const [id, row] of Object.entries(rowsOf(this.versions[from], holder))) {
          const key = keyOf(holder, id);
          if (this.inQuestion.has(key) || found.has(key) || inside.has(key)) continue;
          if (row[field] === undefined || !ids(row[field]).some((named) => next.ids.has(named))) continue;
          if (!rowOf(this.draft, holder, id)) found.set(key, { table: holder, record: id, from });
          else if (rowOf(this.versions[gone], holder, id)) continue;
          else inside.add(key);
          more.add(id);
        }
        if (more.size > 0) waiting.push({ table: holder, ids: more });
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
      this.eachNamed((table, id, { field, target, whenGone }, named) => {
        const conflict = this.inQuestion.get(keyOf(target, named));
        if (conflict === undefined || this.inQuestion.get(keyOf(table, id)) === conflict) return;
        if (this.isAsked(table, id, field)) return;
        this.mention(conflict, table, id);
        if (whenGone === 'clear' || this.inQuestion.has(keyOf(table, id))) return;
        if (this.canFallBack(table, id, target, named)) return;
        this.inQuestion.set(keyOf(table, id), conflict);
        more = true;
      });
    }
  }

  /** True for a record that both sides have, one of them at something that stays, or at nothing of the kind. */
  private canFallBack(table: TableName, id: Id, lost: TableName, named: Id): boolean {
    const now = rowOf(this.draft, table, id) ?? {};
    const stays = (target: TableName, other: Id) => this.stays(target, other);
    return referencesOf(table)
      .filter(
        ({ field, target, ids }) =>
          target === lost && now[field] !== undefined && ids(now[field]).includes(named),
      )
      .every((reference) => otherPlace(this.versions, table, id, reference, now[reference.field], stays));
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
  follow: Follow,
  draft: Blueprint,
  conflicts: PlannedConflict[],
  notes: MergeNote[],
): ReadonlyMap<string, readonly Restored[]> {
  const needs = new Needs(versions, follow, draft, conflicts, notes);
  needs.keepAssets();
  needs.askForUsed();
  needs.followDeletions();
  needs.followQuestions();
  needs.finish();
  return needs.restored;
}
