/** What is different between two documents, record by record. */
import { isSame } from '../model/isSame';
import { referencesOf } from '../model/references';
import { type Blueprint, type Id, TABLE_NAMES, type TableName } from '../model/schema';
import { inMapOrder } from './inMapOrder';
import { movedMembers } from './keptOrder';
import { matchDocuments } from './match';
import { recordName } from './recordName';
import type { ChangeKind, FieldChange, Matching, RecordChange } from './types';

type Place = Readonly<Record<string, Id | number>>;

/** Fields that say where a record stands: a difference in them is a move, not a change. */
const PLACE_FIELDS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  phases: ['rank'],
  lanes: ['rank'],
  steps: ['rank', 'phaseId'],
  cards: ['rank', 'laneId', 'stepId'],
  personas: ['rank'],
};

/** All changes: removed and changed ones in the order of the earlier map, then what is new in that of the later; table by table. */
export function listChanges(
  before: Blueprint,
  after: Blueprint,
  matching: Matching = matchDocuments(before, after),
): readonly RecordChange[] {
  return TABLE_NAMES.flatMap((table) => tableChanges(before, after, table, matching));
}

function tableChanges(
  before: Blueprint,
  after: Blueprint,
  table: TableName,
  matching: Matching,
): readonly RecordChange[] {
  const matched = matching[table];
  const moves = movesOf(before, after, table, matching);
  const changes = inMapOrder(before, table).flatMap((beforeId): RecordChange[] => {
    const afterId = matched.get(beforeId);
    if (afterId === undefined) return [gone(before, table, beforeId)];
    const fields = fieldChanges(before, after, table, [beforeId, afterId], matching);
    const move = moves.get(afterId) ?? null;
    if (fields.length === 0 && !move) return [];
    return [
      {
        kind: move ? 'moved' : 'changed',
        table,
        beforeId,
        afterId,
        name: recordName(after, table, afterId),
        fields,
        move,
      },
    ];
  });
  const known = new Set(matched.values());
  const added = inMapOrder(after, table)
    .filter((id) => !known.has(id))
    .map((id): RecordChange => {
      const name = recordName(after, table, id);
      return { kind: 'added', table, beforeId: null, afterId: id, name, fields: [], move: null };
    });
  return [...changes, ...added];
}

const gone = (doc: Blueprint, table: TableName, id: Id): RecordChange => ({
  kind: 'removed',
  table,
  beforeId: id,
  afterId: null,
  name: recordName(doc, table, id),
  fields: [],
  move: null,
});

/** Fields that differ once the earlier record speaks of the later document's records. */
function fieldChanges(
  before: Blueprint,
  after: Blueprint,
  table: TableName,
  [beforeId, afterId]: readonly [Id, Id],
  matching: Matching,
): readonly FieldChange[] {
  const [was, is] = [before[table][beforeId], after[table][afterId]] as unknown as Record<string, unknown>[];
  // An id that both documents have stands for the same record in both.
  if (!was || !is || isSame(was, is)) return [];
  const references = referencesOf(table);
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => !PLACE_FIELDS[table]?.includes(field))
    .sort();
  return fields.flatMap((field): FieldChange[] => {
    // A list without entries says as much as none: both become undefined.
    const reference = references.find((row) => row.field === field);
    const read = (value: unknown, rename: (id: Id) => Id) =>
      reference && value !== undefined ? reference.rename(value, rename) : value;
    const from = read(was[field], (id) => (reference && matching[reference.target].get(id)) ?? id);
    const to = read(is[field], (id) => id);
    return isSame(from, to) ? [] : [{ field, from, to }];
  });
}

/** Rows in which records stand one after the other: where that is, and who stands there. */
function placesOf(doc: Blueprint, table: TableName): ReadonlyMap<Id, Place> {
  const counts = new Map<string, number>();
  const next = (row: string) => {
    const index = counts.get(row) ?? 0;
    counts.set(row, index + 1);
    return index;
  };
  return new Map(
    inMapOrder(doc, table).map((id): [Id, Place] => {
      if (table === 'steps') {
        const { phaseId } = doc.steps[id]!;
        return [id, { phaseId, index: next(phaseId) }];
      }
      if (table === 'cards') {
        const { laneId, stepId } = doc.cards[id]!;
        return [id, { laneId, stepId, index: next(`${laneId} ${stepId}`) }];
      }
      return [id, { index: next('') }];
    }),
  );
}

/** For each record that stands elsewhere (by its later id): from where to where. `index` counts from 0 in its row. */
function movesOf(
  before: Blueprint,
  after: Blueprint,
  table: TableName,
  matching: Matching,
): ReadonlyMap<Id, NonNullable<RecordChange['move']>> {
  const moves = new Map<Id, NonNullable<RecordChange['move']>>();
  if (!PLACE_FIELDS[table]) return moves;
  const [was, is] = [placesOf(before, table), placesOf(after, table)];
  const rowsBefore = new Map<string, Id[]>();
  const rowsAfter = new Map<string, Id[]>();
  for (const [beforeId, afterId] of matching[table]) {
    const [from, to] = [was.get(beforeId), is.get(afterId)];
    if (from && to && rowOf(from, matching) !== rowOf(to)) moves.set(afterId, { from, to });
  }
  const put = (rows: Map<string, Id[]>, row: string, id: Id) => {
    const ids = rows.get(row);
    if (ids) ids.push(id);
    else rows.set(row, [id]);
  };
  // Those that stay in their row may have changed places with each other.
  for (const [beforeId, place] of was) {
    const afterId = matching[table].get(beforeId);
    if (afterId !== undefined && !moves.has(afterId)) put(rowsBefore, rowOf(place, matching), afterId);
  }
  for (const [afterId, place] of is) put(rowsAfter, rowOf(place), afterId);
  const back = new Map(Array.from(matching[table], ([beforeId, afterId]) => [afterId, beforeId]));
  for (const [row, ids] of rowsBefore)
    for (const afterId of movedMembers(ids, rowsAfter.get(row) ?? []))
      moves.set(afterId, { from: was.get(back.get(afterId)!)!, to: is.get(afterId)! });
  return moves;
}

const PARENTS: readonly (readonly [string, TableName])[] = [
  ['phaseId', 'phases'],
  ['laneId', 'lanes'],
  ['stepId', 'steps'],
];

/** The row that a place is in; with a matching, a place of the earlier document as the later one would say it. */
function rowOf(place: Place, matching?: Matching): string {
  let row = '';
  for (const [field, target] of PARENTS) {
    const id = place[field];
    if (typeof id === 'string') row += ` ${matching ? (matching[target].get(id) ?? `?${id}`) : id}`;
  }
  return row;
}

/** For each canvas the records to be marked, and as what. */
export function markChanges(changes: readonly RecordChange[]): {
  readonly before: ReadonlyMap<Id, ChangeKind>;
  readonly after: ReadonlyMap<Id, ChangeKind>;
} {
  const before = new Map<Id, ChangeKind>();
  const after = new Map<Id, ChangeKind>();
  for (const { beforeId, afterId, kind } of changes) {
    if (beforeId !== null) before.set(beforeId, kind);
    if (afterId !== null) after.set(afterId, kind);
  }
  return { before, after };
}
