/** Reads the sheets of records: what was added, edited and removed in them, field by field. */
import { recordName } from '../compare/recordName';
import { isId } from '../model/fields';
import { isSame } from '../model/isSame';
import { laneKind } from '../model/laneKinds';
import { newId, seededRandom, seedOf } from '../model/newId';
import { orderedLanes } from '../model/queries';
import type { Blueprint, CardKind, Id, Lane, LaneKind, TableName } from '../model/schema';
import { applied } from '../workbook/fields';
import { cellPrint, type ManifestSheet } from '../workbook/manifest';
import { type RecordRole, recordSheets } from '../workbook/sheets';
import type { CellValue, FieldColumn, Fields, LabelledTable, WorkbookContext } from '../workbook/types';
import type { EditLabels } from './editLabels';
import { printsOf, type SheetRow } from './sheetRows';
import type {
  AddedRecord,
  AddedTable,
  EditedRecord,
  FieldEdit,
  RemovedRecord,
  SheetRemark,
  SheetTable,
} from './types';

/** Structure before what stands on it. */
const ROLES: readonly RecordRole[] = [
  'phases',
  'segments',
  'personas',
  'steps',
  'lanes',
  'measures',
  'cards',
  'pains',
  'opportunities',
  'links',
  'notes',
  'comments',
  'pictures',
];

/** Fields without which there is no record. */
const REQUIRED: Readonly<Record<AddedTable, readonly string[]>> = {
  phases: ['name'],
  personas: ['name'],
  steps: ['name', 'phaseId'],
  lanes: ['kind'],
  measures: ['kind'],
  cards: ['laneId', 'stepId', 'kind', 'title'],
  links: ['from', 'to'],
  segments: ['name'],
  notes: ['text', 'x', 'y', 'w', 'h'],
  comments: ['text', 'author', 'at'],
};
const NAMED: Readonly<Record<LabelledTable, 'name' | 'title'>> = {
  phases: 'name',
  personas: 'name',
  steps: 'name',
  lanes: 'name',
  cards: 'title',
  measures: 'name',
  segments: 'name',
};

const isLabelled = (table: TableName): table is LabelledTable => Object.hasOwn(NAMED, table);

export interface ReadContext extends Omit<WorkbookContext, 'labels'> {
  readonly labels: EditLabels;
  /** Of the map that the workbook was written from. */
  readonly docId: string;
  /** The day on which it was written; '' where that is not known. */
  readonly written: string;
  /** The workbook makes a map of its own: every row is new. */
  readonly fresh: boolean;
}

interface Row extends SheetRow {
  readonly recordId: Id;
  readonly isNew: boolean;
}
interface Sheet {
  readonly role: RecordRole;
  readonly known: ManifestSheet;
  readonly rows: readonly Row[];
  readonly columns: readonly FieldColumn[];
}

export interface SheetOfRows {
  readonly known: ManifestSheet;
  readonly rows: readonly SheetRow[];
}

const isEmpty = (value: CellValue | undefined): boolean => String(value ?? '').trim() === '';

export function readRecords(sheets: ReadonlyMap<RecordRole, SheetOfRows>, context: ReadContext) {
  const { doc } = context;
  const remarks: SheetRemark[] = [];
  const found = ROLES.flatMap((role): Sheet[] => {
    const sheet = sheets.get(role);
    return sheet
      ? [
          {
            role,
            known: sheet.known,
            rows: giveIds(role, sheet, context),
            columns: recordSheets[role].columns(context),
          },
        ]
      : [];
  });
  // Names first, all of them: a card may be about one that comes further below.
  for (const sheet of found) learnNames(sheet, context);

  /** Records as the sheets leave them, by table and id. */
  const now = new Map<string, Fields>();
  const conflicts = new Set<string>();
  const added = new Map<string, AddedRecord>();
  for (const sheet of found) {
    const { table } = recordSheets[sheet.role];
    let above: Id | null = null;
    for (const row of sheet.rows) {
      const key = `${table} ${row.recordId}`;
      if (row.isNew) {
        // The sheet of all cards has it already.
        if (added.has(key)) continue;
        if (table === 'assets') {
          if (!context.fresh) remarks.push(remark('noPicture', sheet, row));
          continue;
        }
        const record = newRecord(sheet, row, context, remarks);
        if (record) added.set(key, { table, id: row.recordId, record, after: above });
        else continue;
      } else {
        const record = doc[table][row.recordId];
        if (record)
          now.set(
            key,
            editRecord(sheet, row, now.get(key) ?? (record as Fields), context, remarks, conflicts),
          );
        else if (editedColumns(sheet, row).length > 0) remarks.push(remark('gone', sheet, row));
      }
      above = row.recordId;
    }
  }
  const removed = found.flatMap((sheet) => removedRecords(sheet, context));
  const worked = found.flatMap((sheet) =>
    sheet.rows.flatMap((row) => (row.isNew ? [] : workedOn(sheet, row, doc))),
  );
  return {
    added: [...added.values()],
    edited: Array.from(now, ([key, record]) => editedRecord(key, record, doc, conflicts)).filter(
      ({ fields }) => fields.length > 0,
    ),
    removed,
    worked: new Set(worked),
    remarks: [...remarks, ...found.flatMap((sheet) => keptRows(sheet, removed, context))],
  };
}

const remark = (
  key: SheetRemark['key'],
  { known }: Sheet,
  row: SheetRow,
  vars: SheetRemark['vars'] = {},
): SheetRemark => ({
  key,
  vars: { sheet: known.name, row: row.number, ...vars },
});

/**
 * A row without an id, with one that nobody knows, or with one that stands further above is new. Its id comes from what it says, so that the
 * same workbook read twice does not add it twice.
 */
function giveIds(role: RecordRole, { known, rows }: SheetOfRows, context: ReadContext): readonly Row[] {
  const { doc, fresh, docId } = context;
  const { table } = recordSheets[role];
  const taken = new Set<string>();
  // A map of its own takes cards from the sheet of all cards, and those that were typed elsewhere.
  const meant = fresh && !recordSheets[role].whole ? rows.filter(({ id }) => !known.rows.has(id)) : rows;
  const isKnown = (id: Id) => !fresh && (known.rows.has(id) || Object.hasOwn(doc[table], id));
  const madeOf = (row: SheetRow): Id => {
    const words = JSON.stringify([docId, table, ...row.cells]);
    for (let count = 0; ; count++) {
      const id = newId(seededRandom(seedOf(`${words} ${count}`)));
      if (!taken.has(id)) return id;
    }
  };
  return meant.map((row) => {
    const isOwn = isId(row.id) && !taken.has(row.id);
    const recordId = isOwn ? row.id : madeOf(row);
    taken.add(recordId);
    return { ...row, recordId, isNew: !isKnown(recordId) };
  });
}

function learnNames({ role, rows, known }: Sheet, { labels }: ReadContext): void {
  const { table } = recordSheets[role];
  if (!isLabelled(table)) return;
  const field = NAMED[table];
  for (const row of rows) {
    const name = String(row.cells.get(field) ?? '');
    const before = printsOf(known, row.recordId)?.get(field);
    if (row.isNew || (before !== undefined && before !== cellPrint(row.cells.get(field) ?? null)))
      labels.learn(table, row.recordId, name);
  }
}

function isEdited({ known }: Sheet, row: Row, column: FieldColumn, record: Fields | undefined): boolean {
  const value = row.cells.get(column.key);
  if (value === undefined) return false;
  const before = printsOf(known, row.recordId)?.get(column.key);
  // A row that this workbook added said nothing by an empty cell, and says no more of it once it is there.
  if (before === undefined && isEmpty(value)) return false;
  return cellPrint(value) !== (before ?? cellPrint(record ? column.show(record, row.recordId) : null));
}

const editedColumns = (sheet: Sheet, row: Row): readonly FieldColumn[] =>
  sheet.columns.filter(
    (column) =>
      column.read &&
      printsOf(sheet.known, row.recordId)?.has(column.key) &&
      isEdited(sheet, row, column, undefined),
  );

/** The record, where a cell of its row is not as it was written, and the fields that such cells say. */
function workedOn(sheet: Sheet, row: Row, doc: Blueprint): readonly string[] {
  const { table } = recordSheets[sheet.role];
  const key = `${table} ${row.recordId}`;
  const record = (doc[table][row.recordId] ?? {}) as Fields;
  return editedColumns(sheet, row).flatMap((column) => {
    const fields = column.read?.(row.cells.get(column.key) ?? null, record) ?? {};
    return [key, ...Object.keys(fields).map((field) => `${key} ${field}`)];
  });
}

/** The record with every cell that was edited; what was edited on the map since, too, is marked. */
function editRecord(
  sheet: Sheet,
  row: Row,
  record: Fields,
  { doc }: ReadContext,
  remarks: SheetRemark[],
  conflicts: Set<string>,
): Fields {
  const { table } = recordSheets[sheet.role];
  const original = doc[table][row.recordId] as Fields;
  const prints = printsOf(sheet.known, row.recordId);
  let next = record;
  for (const column of sheet.columns) {
    if (!isEdited(sheet, row, column, original)) continue;
    const value = row.cells.get(column.key) ?? null;
    const fields = column.read?.(value, next);
    if (!fields) {
      const vars = { column: column.label, value: String(value ?? '') };
      remarks.push(remark(column.read ? 'unread' : 'computed', sheet, row, vars));
      continue;
    }
    if (Object.keys(fields).some((field) => isOther(original, next, fields, field))) {
      remarks.push(remark('twice', sheet, row, { column: column.label }));
      continue;
    }
    next = applied(next, fields);
    const before = prints?.get(column.key);
    if (before !== undefined && before !== cellPrint(column.show(original, row.recordId)))
      for (const field of Object.keys(fields)) conflicts.add(`${table} ${row.recordId} ${field}`);
  }
  const own = new Set(sheet.columns.map(({ key }) => key));
  for (const { key, label } of sheet.known.columns) {
    const value = row.cells.get(key);
    if (own.has(key) || value === undefined || !prints) continue;
    if (prints.get(key) !== cellPrint(value)) remarks.push(remark('computed', sheet, row, { column: label }));
  }
  return next;
}

const isPlain = (value: unknown): boolean => value === null || typeof value !== 'object';

/** Whether a sheet before has made something else of the field. */
const isOther = (original: Fields, now: Fields, fields: Fields, field: string): boolean =>
  isPlain(now[field]) &&
  isPlain(fields[field]) &&
  !isSame(original[field], now[field]) &&
  !isSame(now[field], fields[field] ?? undefined);

/** Null where the row does not say enough. */
function newRecord(sheet: Sheet, row: Row, context: ReadContext, remarks: SheetRemark[]): Fields | null {
  const { table } = recordSheets[sheet.role];
  let record: Fields = {};
  for (const column of sheet.columns) {
    const value = row.cells.get(column.key) ?? null;
    if (!column.read || isEmpty(value)) continue;
    const fields = column.read(value, record);
    if (fields) record = applied(record, fields);
    else remarks.push(remark('unread', sheet, row, { column: column.label, value: String(value) }));
  }
  // A row that says nothing is none.
  if (Object.keys(record).length === 0) return null;
  if (table === 'cards') record = completeCard(sheet.role, record, context);
  else if (table === 'notes') record = { ...NEW_NOTE, y: row.number * NOTE_ROW, ...record };
  else if (table === 'comments' && context.written)
    record = { at: `${context.written}T00:00:00.000Z`, ...record };
  const missing = (table === 'assets' ? [] : REQUIRED[table]).filter((field) => !(field in record));
  if (missing.length === 0) return record;
  const labels = missing.map(
    (field) => sheet.columns.find(({ key }) => key === field || `${key}Id` === field)?.label ?? field,
  );
  remarks.push(remark('incomplete', sheet, row, { columns: labels.join(', ') }));
  return null;
}

/** A new note without a place lies below the one of the row above, from the map's corner on. */
const NEW_NOTE = { x: 0, w: 168, h: 96 };
const NOTE_ROW = 112;

const LANE_OF: Readonly<Partial<Record<RecordRole, readonly [CardKind, LaneKind]>>> = {
  pains: ['pain', 'pains'],
  opportunities: ['opportunity', 'opportunities'],
};

/** A new pain stands in the lane of pains, a new card is of the kind that its lane gives. */
function completeCard(role: RecordRole, record: Fields, { doc }: ReadContext): Fields {
  const [kind, wanted] = LANE_OF[role] ?? [];
  const laneId = record.laneId ?? orderedLanes(doc).find((lane) => lane.record.kind === wanted)?.id;
  const lane: Lane | undefined = typeof laneId === 'string' ? doc.lanes[laneId] : undefined;
  const usual = kind ?? (lane ? (laneKind(lane.kind).newCard ?? 'text') : 'text');
  return {
    title: '',
    kind: usual,
    ...record,
    ...(laneId !== undefined && { laneId }),
  };
}

function editedRecord(
  key: string,
  record: Fields,
  doc: Blueprint,
  conflicts: ReadonlySet<string>,
): EditedRecord {
  const [table, id] = key.split(' ') as [SheetTable, Id];
  const original = doc[table][id] as Fields;
  const fields = [...new Set([...Object.keys(original), ...Object.keys(record)])]
    .filter((field) => !isSame(original[field], record[field]))
    .map(
      (field): FieldEdit => ({
        field,
        from: original[field],
        to: record[field],
        conflict: conflicts.has(`${key} ${field}`),
      }),
    );
  return { table, id, fields };
}

function removedRecords(
  { role, known, rows, columns }: Sheet,
  { doc, fresh }: ReadContext,
): readonly RemovedRecord[] {
  const { table, whole } = recordSheets[role];
  if (!whole || fresh) return [];
  const left = new Set(rows.map(({ recordId }) => recordId));
  return [...known.rows.keys()].flatMap((id): RemovedRecord[] => {
    const record = doc[table][id] as Fields | undefined;
    if (left.has(id) || !record) return [];
    const prints = printsOf(known, id);
    const conflict = columns.some(
      (column) =>
        column.read &&
        prints?.has(column.key) &&
        prints.get(column.key) !== cellPrint(column.show(record, id)),
    );
    return [{ table, id, conflict }];
  });
}

/** Rows that are gone from sheets that take nothing out: said, so that nobody counts on it. */
function keptRows(
  { known, rows }: Sheet,
  removed: readonly RemovedRecord[],
  { doc, fresh }: ReadContext,
): readonly SheetRemark[] {
  const { table, whole } = recordSheets[known.role as RecordRole];
  if (whole || fresh) return [];
  const left = new Set(rows.map(({ recordId }) => recordId));
  const gone = new Set(removed.map(({ id }) => id));
  return [...known.rows.keys()].flatMap((id): SheetRemark[] => {
    if (left.has(id) || gone.has(id) || !Object.hasOwn(doc[table], id)) return [];
    return [{ key: 'kept', vars: { sheet: known.name, name: recordName(doc, table, id) || id } }];
  });
}
