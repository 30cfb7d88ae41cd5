/** Makes the document from a plan and the answers to its questions. */
import { isSame } from '../model/isSame';
import { type Reference, referencesOf } from '../model/references';
import type { Blueprint, Id, TableName } from '../model/schema';
import { isRow, isTable, type OpenDocument, opened, RANKED, rowKey, rowOf, withValue } from './documents';
import { namesAnew } from './follow';
import { keepSpans } from './keepSpans';
import type { MergePlan } from './plan';
import { fieldsOf, keyOf, type PlannedConflict, withAnswer } from './plannedConflict';
import { settle } from './settle';
import { spaceRanks } from './spaceRanks';
import type { Choice, Choices, MergeNote, Row } from './types';

const answerOf = (conflict: PlannedConflict, choice: Choice): unknown =>
  typeof choice === 'string' ? conflict[choice] : choice.value;

export function build(
  plan: MergePlan,
  choices: Choices,
): { readonly doc: Blueprint; readonly notes: readonly MergeNote[] } {
  const notes: MergeNote[] = [...plan.notes];
  const doc = opened(plan.draft);
  const choiceOf = ({ id }: PlannedConflict): Choice =>
    (Object.hasOwn(choices, id) ? choices[id] : undefined) ?? 'ours';
  for (const conflict of plan.conflicts) answer(doc, conflict, answerOf(conflict, choiceOf(conflict)));
  bringBack(plan, doc);
  keepNeeded(plan, doc, notes);
  settle(plan.versions, doc, notes);
  placeRanks(plan, doc);
  spaceRanks(plan.versions, doc, notes);
  keepSpans(plan, doc, choiceOf, notes);
  return { doc: doc as unknown as Blueprint, notes };
}

function answer(doc: OpenDocument, conflict: PlannedConflict, value: unknown): void {
  const { path } = conflict;
  const [part = '', record, ...rest] = path;
  if (!isTable(part) || record === undefined) {
    const written = withValue(doc[part], path.slice(1), value);
    if (written === undefined) delete doc[part];
    else (doc as Record<string, unknown>)[part] = written;
    return;
  }
  const rows = doc[part];
  if (rest.length === 0) {
    if (isRow(value)) rows[record] = value;
    else delete rows[record];
  } else if (Object.hasOwn(rows, record)) rows[record] = withAnswer(rows[record]!, conflict, value);
}

/** What went only because a record went comes back with it. */
function bringBack({ versions, conflicts, restored }: MergePlan, doc: OpenDocument): void {
  for (const { id, table, record } of conflicts) {
    if (!restored.has(id) || !isTable(table) || !Object.hasOwn(doc[table], record)) continue;
    for (const each of restored.get(id)!)
      doc[each.table][each.record] = rowOf(versions[each.from], each.table, each.record)!;
  }
}

/**
 * A deleted record that the answer to a conflict names is kept, and with it the place that it stands in. An answer that keeps a record
 * says nothing of what another answer took away and the record can be without.
 */
function keepNeeded({ versions, conflicts }: MergePlan, doc: OpenDocument, notes: MergeNote[]): void {
  const isThere = ({ table, record }: PlannedConflict) => isTable(table) && Object.hasOwn(doc[table], record);
  // By the answers alone: what is kept for one of them is no answer to another one.
  const there = conflicts.filter(isThere);
  const takenAway = new Set(
    conflicts.filter((each) => !isThere(each)).map(({ table, record }) => keyOf(table, record)),
  );
  const keep = (of: TableName, id: Id, isMeant: (reference: Reference, named: Id) => boolean): void => {
    for (const reference of referencesOf(of)) {
      const { field, target, ids } = reference;
      const value = doc[of][id]?.[field];
      for (const named of value === undefined ? [] : ids(value)) {
        if (!isMeant(reference, named)) continue;
        const [mine, others] = [rowOf(versions.ours, target, named), rowOf(versions.theirs, target, named)];
        const isKept = Object.hasOwn(doc[target], named);
        const row = mine ?? others;
        // What both sides have finds a place by itself; what one changed in a place that another answer takes away would go with that.
        if (!row || (isKept && mine && others)) continue;
        if (!isKept) {
          doc[target][named] = row;
          notes.push({ rule: 'keptFor', table: target, record: named, field: null });
        }
        keep(target, named, ({ whenGone }) => whenGone === 'delete');
      }
    }
  };
  for (const conflict of there) {
    const { table, record } = conflict;
    if (!isTable(table)) continue;
    const fields = fieldsOf(conflict);
    const base = rowOf(versions.base, table, record);
    keep(table, record, (reference, named) => {
      const { field, target, whenGone } = reference;
      if (fields.length > 0) return fields.includes(field);
      if (whenGone === 'delete') return true;
      if (takenAway.has(keyOf(target, named))) return false;
      const isGone = (of: TableName, id: Id) => !Object.hasOwn(doc[of], id);
      return namesAnew(reference, base?.[field], doc[table][record]?.[field], named, isGone);
    });
  }
}

/** A record takes its rank from the side that has it in the row where it stands now. */
function placeRanks({ versions, both, conflicts }: MergePlan, doc: OpenDocument): void {
  const asked = new Set(conflicts.map(({ path }) => path.join('/')));
  for (const table of RANKED)
    for (const id of Object.keys(doc[table])) {
      if (!both.has(keyOf(table, id)) || asked.has(`${table}/${id}/rank`)) continue;
      const row = doc[table][id]!;
      const rank = rankOf(table, row, [
        rowOf(versions.base, table, id),
        rowOf(versions.ours, table, id),
        rowOf(versions.theirs, table, id),
      ]);
      if (rank !== row.rank) doc[table][id] = withValue(row, ['rank'], rank) as Row;
    }
}

function rankOf(
  table: TableName,
  row: Row,
  [base, ours, theirs]: readonly [Row | undefined, Row | undefined, Row | undefined],
): unknown {
  if (!ours || !theirs) return row.rank;
  const here = rowKey(table, row);
  const [mine, others] = [rowKey(table, ours) === here, rowKey(table, theirs) === here];
  if (mine !== others) return mine ? ours.rank : theirs.rank;
  if (base && isSame(base.rank, ours.rank)) return theirs.rank;
  if (base && isSame(base.rank, theirs.rank)) return ours.rank;
  return String(ours.rank ?? '') < String(theirs.rank ?? '') ? ours.rank : theirs.rank;
}
