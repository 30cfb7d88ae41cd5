/**
 * Nothing that a side did is lost in a merge: with any answers, each of its edits is in the result, unless a question that was answered for
 * the other side lists it. No rule is believed for its name: each is held to what the result must contain.
 */
import { isTable, partOf, RANKED, rowOf, rowsOf, unknownParts } from '../../shared/merge/documents';
import { coverage, isResized, withoutGone } from '../../shared/merge/follow';
import { resolved } from '../../shared/merge/merge';
import { fieldsOf, keyOf, type PlannedConflict } from '../../shared/merge/plannedConflict';
import type { Choices, Merge, Row, Side } from '../../shared/merge/types';
import { getSettings } from '../../shared/model/document';
import { isSame } from '../../shared/model/isSame';
import { orderedSteps } from '../../shared/model/queries';
import { referencesOf } from '../../shared/model/references';
import { type Blueprint, type Id, TABLE_NAMES, type TableName } from '../../shared/model/schema';
import { hasParts } from './leaves';
import { isWhereItWas, placeLosses } from './placeLosses';
import { isSaidAlike, UNSAID } from './saidAlike';

const SIDES = ['ours', 'theirs'] as const;
const OTHER: Readonly<Record<Side, Side>> = { ours: 'theirs', theirs: 'ours' };

/** Answers all for ours, all for theirs, and by turns. */
const ANSWERS: Readonly<Record<string, (index: number) => Side>> = {
  ours: () => 'ours',
  theirs: () => 'theirs',
  turns: (index) => (index % 2 === 0 ? 'theirs' : 'ours'),
};

export function* losses(merged: Merge): Generator<string> {
  for (const [name, answer] of Object.entries(ANSWERS)) {
    if (name !== 'ours' && merged.conflicts.length === 0) continue;
    const choices = Object.fromEntries(merged.conflicts.map(({ id }, index) => [id, answer(index)]));
    const doc = name === 'ours' ? merged.doc : resolved(merged, choices);
    for (const side of SIDES)
      for (const sentence of new Result(merged, doc, choices, side).losses())
        yield `answered ${name}: ${sentence} of ${side}`;
  }
}

/** A result, seen by one side. */
class Result {
  readonly base: Blueprint;
  readonly mine: Blueprint;
  readonly others: Blueprint;
  /** Questions that were answered for the other side. */
  private readonly against: readonly PlannedConflict[];
  /** Records that such a question is about, as a whole. */
  private readonly asked: ReadonlySet<string>;
  /** These, and those that it says go or stay along; and those of any question. */
  private readonly listedAgainst: ReadonlySet<string>;
  private readonly listed: ReadonlySet<string>;
  /** `table/record/field` of such a question. */
  private readonly askedFields: ReadonlySet<string>;

  constructor(
    private readonly merged: Merge,
    readonly doc: Blueprint,
    choices: Choices,
    private readonly side: Side,
  ) {
    const { plan } = merged;
    this.base = plan.versions.base;
    this.mine = plan.versions[side];
    this.others = plan.versions[OTHER[side]];
    this.against = plan.conflicts.filter(({ id }) => choices[id] !== side);
    const whole = this.against.filter((conflict) => fieldsOf(conflict).length === 0);
    this.asked = new Set(whole.map(({ table, record }) => keyOf(table, record)));
    this.listed = listedIn(plan.conflicts);
    this.listedAgainst = listedIn(this.against);
    this.askedFields = new Set(
      this.against.flatMap((conflict) =>
        isTable(conflict.path[0] ?? '')
          ? fieldsOf(conflict).map((field) => `${keyOf(conflict.table, conflict.record)}/${field}`)
          : [conflict.path.slice(0, 2).join('/')],
      ),
    );
  }

  *losses(): Generator<string> {
    yield* this.headLosses();
    for (const table of TABLE_NAMES) {
      const ids = new Set([...Object.keys(this.base[table]), ...Object.keys(this.mine[table])]);
      for (const id of ids) {
        const key = keyOf(table, id);
        const [was, is, other, result] = [this.base, this.mine, this.others, this.doc].map((doc) =>
          rowOf(doc, table, id),
        );
        if (!is) {
          if (result && !this.mayBeBack(table, id)) yield `${key}: deletion undone`;
        } else if (result) yield* this.fieldLosses(table, id, was, is, other, result);
        else if (table === 'assets') {
          if (!this.mayBeUnused(id, was, is)) yield `${key}: picture lost`;
        } else if (!was || this.isEdited(table, id, was, is)) {
          if (!this.listed.has(key) || !this.mayBeGone(table, id))
            yield `${key}: ${was ? 'edit lost with the record' : 'addition lost'}`;
        } else if (other ? isSame(was, other) && !this.listed.has(key) : this.hungOnMoved(table, id, is))
          yield `${key}: lost, though nobody deleted it`;
      }
    }
  }

  private isEdited(table: TableName, id: Id, was: Row, is: Row): boolean {
    const untouched = this.untouched(table, id, was);
    return [...new Set([...Object.keys(untouched), ...Object.keys(is)])].some((field) => {
      if (isSame(untouched[field], is[field])) return false;
      if (field === 'rank' && RANKED.includes(table)) return !isWhereItWas(this.base, this.mine, table, id);
      return !isSaidAlike(table, field, was[field], is[field]);
    });
  }

  /** What the merge says of ranks, and of values that can be left out, is not believed. */
  private untouched(table: TableName, id: Id, was: Row): Row {
    const fields = ['rank', ...Object.keys(UNSAID[table] ?? {})].filter((field) => Object.hasOwn(was, field));
    const { untouched } = this.merged.plan.follow;
    const rest = Object.entries(untouched(this.side, table, id, was)).filter(
      ([field]) => field !== 'rank' && !Object.hasOwn(UNSAID[table] ?? {}, field),
    );
    return Object.fromEntries([...rest, ...fields.map((field) => [field, was[field]])]);
  }

  private has(table: TableName, id: Id): boolean {
    return rowOf(this.doc, table, id) !== undefined;
  }

  /** A record is gone because the answer says so, or because the answer says so of what it cannot be without. */
  private mayBeGone(table: TableName, id: Id): boolean {
    if (this.asked.has(keyOf(table, id))) return true;
    const row = rowOf(this.mine, table, id);
    if (!row) return false;
    const needs = this.needs(table, row);
    return needs.some((need) => this.mayBeGone(need.table, need.id)) || this.isHomeless(table, id, needs);
  }

  /** The other side moved the record on, deleted what it had stood in, and an answer took away where it was moved to. */
  private isHomeless(table: TableName, id: Id, needs: ReturnType<Result['needs']>): boolean {
    const other = rowOf(this.others, table, id);
    return (
      other !== undefined &&
      !this.has(table, id) &&
      needs.some((need) => !this.has(need.table, need.id)) &&
      this.needs(table, other).some(
        (need) => !this.has(need.table, need.id) && this.listed.has(keyOf(need.table, need.id)),
      )
    );
  }

  private needs(table: TableName, row: Row): readonly { readonly table: TableName; readonly id: Id }[] {
    return referencesOf(table).flatMap(({ field, target, whenGone, ids }) =>
      whenGone === 'delete' && row[field] !== undefined
        ? ids(row[field]).map((id) => ({ table: target, id }))
        : [],
    );
  }

  private names(
    doc: Blueprint,
    table: TableName,
    id: Id,
  ): readonly { table: TableName; id: Id; field: string }[] {
    return TABLE_NAMES.flatMap((holder) => {
      const references = referencesOf(holder).filter(({ target }) => target === table);
      if (references.length === 0) return [];
      return Object.entries(rowsOf(doc, holder)).flatMap(([each, row]) =>
        references
          .filter(({ field, ids }) => row[field] !== undefined && ids(row[field]).includes(id))
          .map(({ field }) => ({ table: holder, id: each, field })),
      );
    });
  }

  /** A record that this side deleted is there: the answer says so, what the answer brought needs it, or the other side had moved it away. */
  private mayBeBack(table: TableName, id: Id, seen: ReadonlySet<string> = new Set()): boolean {
    const key = keyOf(table, id);
    if (seen.has(key)) return false;
    const now = new Set([...seen, key]);
    if (this.listedAgainst.has(key)) return true;
    if (this.wasMovedAway(table, id, this.others, this.mine)) return true;
    if (this.standsInKept(table, id, now)) return true;
    const named = this.names(this.doc, table, id);
    if (table === 'assets') return named.length > 0 && this.names(this.others, table, id).length > 0;
    return named.some(
      (by) =>
        this.asked.has(keyOf(by.table, by.id)) ||
        this.askedFields.has(`${keyOf(by.table, by.id)}/${by.field}`) ||
        (rowOf(this.mine, by.table, by.id) === undefined &&
          this.needs(by.table, rowOf(this.doc, by.table, by.id) ?? {}).some((need) => need.id === id) &&
          this.mayBeBack(by.table, by.id, now)),
    );
  }

  /** Listed with a place that this side deleted and an answer kept all the same: what the other side did in that place is there with it. */
  private standsInKept(table: TableName, id: Id, seen: ReadonlySet<string>): boolean {
    const [was, other] = [rowOf(this.base, table, id), rowOf(this.others, table, id)];
    return (
      this.listed.has(keyOf(table, id)) &&
      other !== undefined &&
      !isSame(was, other) &&
      this.needs(table, other).some(
        (need) =>
          rowOf(this.mine, need.table, need.id) === undefined && this.mayBeBack(need.table, need.id, seen),
      )
    );
  }

  /**
   * One side put the record elsewhere, out of what the other one deleted, and there it stands; or it hangs on such a record, and is as the
   * side that has it left it.
   */
  private wasMovedAway(table: TableName, id: Id, mover: Blueprint, deleter: Blueprint): boolean {
    const [was, is, result] = [this.base, mover, this.doc].map((doc) => rowOf(doc, table, id));
    if (!was || !is || !result) return false;
    const isDeleted = (need: { table: TableName; id: Id }) =>
      rowOf(this.base, need.table, need.id) !== undefined &&
      rowOf(deleter, need.table, need.id) === undefined;
    const places = referencesOf(table).filter(({ whenGone }) => whenGone === 'delete');
    return (
      places.every(({ field }) => isSame(is[field], result[field])) &&
      this.needs(table, was).some(isDeleted) &&
      this.needs(table, is).every(
        (need) => !isDeleted(need) || this.wasMovedAway(need.table, need.id, mover, deleter),
      )
    );
  }

  /**
   * All that the record needs is there, some of it only because this side had moved it out of what the other one deleted. Where the other side
   * deleted more that the record needs, it may be gone: then `mayBeBack` would not let it be there either.
   */
  private hungOnMoved(table: TableName, id: Id, row: Row): boolean {
    const needs = this.needs(table, row);
    const isDeleted = (need: { table: TableName; id: Id }) =>
      rowOf(this.others, need.table, need.id) === undefined;
    return (
      !this.listed.has(keyOf(table, id)) &&
      needs.every((need) => this.has(need.table, need.id)) &&
      needs.some(isDeleted) &&
      needs.every(
        (need) => !isDeleted(need) || this.wasMovedAway(need.table, need.id, this.mine, this.others),
      )
    );
  }

  /** A picture that nothing shows any more is left out, if this side showed it and did not work on it. */
  private mayBeUnused(id: Id, was: Row | undefined, is: Row): boolean {
    if (this.asked.has(keyOf('assets', id))) return true;
    if (was && !rowOf(this.others, 'assets', id) && isSame(was, is)) return true;
    if (was && !isSame(was, is)) return false;
    return this.names(this.doc, 'assets', id).length === 0 && this.names(this.mine, 'assets', id).length > 0;
  }

  private *fieldLosses(
    table: TableName,
    id: Id,
    was: Row | undefined,
    is: Row,
    other: Row | undefined,
    result: Row,
  ): Generator<string> {
    const before = was ?? {};
    const untouched = was ? this.untouched(table, id, was) : {};
    const key = keyOf(table, id);
    for (const field of new Set([...Object.keys(before), ...Object.keys(is)])) {
      if (isSame(before[field], is[field]) || isSame(untouched[field], is[field])) continue;
      if (this.askedFields.has(`${key}/${field}`)) continue;
      if (field === 'rank' && RANKED.includes(table)) {
        const asked = { row: this.isRowAsked(table, id), order: this.isOrderAsked(table, id) };
        for (const sentence of placeLosses(this, asked, table, id)) yield `${key}/rank: ${sentence}`;
        continue;
      }
      if (isSame(is[field], result[field])) continue;
      if (table === 'cards' && field === 'span') {
        if (!this.isAsWide(id, was, is, result)) yield `${key}/span: width lost`;
      } else if (!this.isIn(table, field, before, is, other ?? before, result))
        yield `${key}/${field}: edit lost`;
    }
  }

  /** Whether what this side did to a field is in the result: all of it where it alone did something, else each part of it. */
  private isIn(table: TableName, field: string, was: Row, is: Row, other: Row, result: Row): boolean {
    const isGone = (target: TableName, id: Id) => !this.has(target, id);
    // What is named and gone must have been asked about.
    const left = { ...withoutGone(is, table, isGone) };
    for (const { field: of, target, path, ids } of referencesOf(table)) {
      if (of !== field || is[field] === undefined) continue;
      const old = was[field] === undefined ? [] : ids(was[field]);
      const gone = ids(is[field]).filter((id) => isGone(target, id));
      if (gone.some((id) => !old.includes(id) && !this.mayBeGone(target, id))) return false;
      if (path.length > 2 && this.isEntryLost(was[field], is[field], result[field], gone, target, ids))
        return false;
      // The one that it named is gone: it names none, or what it named before, or on the other side.
      if (gone.length > 0 && typeof is[field] === 'string')
        return [undefined, was[field], other[field]].some((value) => isSame(result[field], value));
    }
    if (isSame(left[field], result[field])) return true;
    if (isSame(was[field], withoutGone(other, table, isGone)[field]) || isSame(was[field], other[field]))
      return false;
    // Where the other side wrote something, too, this one's way of writing what it says need not be there.
    if ([was, result].some((row) => isSaidAlike(table, field, row[field], is[field]))) return true;
    if (table === 'cards' && (field === 'votes' || field === 'mentions')) {
      const [from, a, b] = [was[field], is[field], other[field]].map((count) => Number(count ?? 0));
      return Number(result[field] ?? 0) === Math.max(0, Number(a) + Number(b) - Number(from));
    }
    return hasParts(was[field], left[field], other[field], result[field]);
  }

  /** An entry that this side wrote went with all that it names, and no question was about any of that. */
  private isEntryLost(
    was: unknown,
    is: unknown,
    result: unknown,
    gone: readonly Id[],
    target: TableName,
    ids: (value: unknown) => readonly Id[],
  ): boolean {
    const entries = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
    const isIn = (list: unknown, entry: unknown) => entries(list).some((each) => isSame(each, entry));
    return entries(is).some((entry) => {
      const named = ids([entry]);
      if (isIn(was, entry) || named.length === 0 || !named.every((id) => gone.includes(id))) return false;
      const kept = { ...(entry as Row), personaIds: undefined };
      const isKept = entries(result).some((each) =>
        isSame({ ...(each as Row), personaIds: undefined }, kept),
      );
      return !isKept && !named.some((id) => this.mayBeGone(target, id));
    });
  }

  /** The card covers those of this side's steps that it covers there, and none that it covers on neither side, unless the other side moved it, or steps. */
  private isAsWide(id: Id, was: Row | undefined, is: Row, result: Row): boolean {
    if (was && !isResized(this.base, this.mine, was, is)) return true;
    if (result.stepId !== is.stepId) return true;
    const [there, here] = [coverage(this.mine, is), coverage(this.doc, result)];
    const common = (ids: readonly Id[]) =>
      ids.filter((id) => this.has('steps', id) && rowOf(this.mine, 'steps', id));
    const stepsOf = (doc: Blueprint) => orderedSteps(doc).map((step) => step.id);
    if (!isSame(common(stepsOf(this.mine)), common(stepsOf(this.doc)))) return true;
    const others = rowOf(this.others, 'cards', id);
    const onBoth = [...there, ...(others ? coverage(this.others, others) : [])];
    return (
      common(there).every((step) => here.includes(step)) &&
      common(here).every((step) => onBoth.includes(step))
    );
  }

  private isRowAsked(table: TableName, id: Id): boolean {
    return ['laneId', 'stepId', 'phaseId'].some((field) =>
      this.askedFields.has(`${keyOf(table, id)}/${field}`),
    );
  }

  private isOrderAsked(table: TableName, id: Id): boolean {
    return this.merged.conflicts.some(
      (conflict) => conflict.table === table && conflict.record === id && conflict.kind === 'order',
    );
  }

  private *headLosses(): Generator<string> {
    for (const part of ['meta', 'settings'] as const) {
      // A setting that is not there is its default.
      const [was, is, other, result] = [this.base, this.mine, this.others, this.doc].map((doc) => ({
        ...(part === 'settings' ? getSettings(doc) : {}),
        ...doc[part],
      })) as unknown as [Row, Row, Row, Row];
      for (const field of new Set([...Object.keys(was), ...Object.keys(is)])) {
        const [a, b, c, d] = [was[field], is[field], other[field], result[field]];
        if (isSame(a, b) || isSame(b, d) || this.askedFields.has(`${part}/${field}`)) continue;
        if (part === 'meta' && (field === 'modifiedAt' || field === 'generator') && String(d) > String(b))
          continue;
        if (isSame(a, c) || !hasParts(a, b, c, d)) yield `${part}/${field}: edit lost`;
      }
    }
    for (const part of unknownParts([this.base, this.mine, this.others])) {
      const [was, is, other, result] = [this.base, this.mine, this.others, this.doc].map((doc) =>
        partOf(doc, part),
      );
      if (isSame(was, is) || isSame(is, result)) continue;
      if ([...this.askedFields].some((field) => field === part || field.startsWith(`${part}/`))) continue;
      if (isSame(was, other) || !hasParts(was, is, other, result)) yield `${part}: edit lost`;
    }
  }
}

const listedIn = (conflicts: readonly PlannedConflict[]): ReadonlySet<string> =>
  new Set(
    conflicts.flatMap(({ along, table, record }) =>
      [{ table, record }, ...along].map((each) => keyOf(each.table, each.record)),
    ),
  );
