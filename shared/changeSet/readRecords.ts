/** Reads the sheets of records: what was added, edited and removed in them, field by field. */
import { referencesOf } from '../model/references';
import type { Id, TableName } from '../model/schema';
import type { Labels } from '../workbook/labels';
import { cellPrint } from '../workbook/manifest';
import { type RecordRole, recordSheets } from '../workbook/sheets';
import type { Fields, LabelledTable } from '../workbook/types';
import { placeFields } from './commandsOf';
import { editedColumns, editedRecord, editRecord, workedOn } from './editRecord';
import { goneIds, keptRows, removedRecords } from './goneRows';
import { newRecord } from './newRecord';
import { giveIds, type ReadContext, remark, type Sheet, type SheetOfRows } from './recordRows';
import { printsOf } from './sheetRows';
import type { AddedRecord, SheetRemark } from './types';

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

export function readRecords(sheets: ReadonlyMap<RecordRole, SheetOfRows>, context: ReadContext) {
  const { doc } = context;
  const remarks: SheetRemark[] = [];
  const read = ROLES.flatMap((role): Sheet[] => {
    const sheet = sheets.get(role);
    if (!sheet) return [];
    const rows = giveIds(role, sheet, context);
    return [{ role, known: sheet.known, rows, columns: recordSheets[role].columns(context), before: null }];
  });
  // Names first, all of them: a card may be about one that comes further below.
  for (const sheet of read) learnNames(sheet, context);
  for (const { table, id, name } of context.called)
    if (table !== 'cards') context.labels.learn(table, id, name);
  for (const sheet of read) forgetWithPlace(sheet, context);
  for (const { table, id, name, on } of context.called)
    if (table === 'cards' && !on.some((place) => context.labels.isForgotten(place.table, place.id)))
      context.labels.learn(table, id, name);
  const before = context.labels.before();
  const found = before
    ? read.map((sheet) => ({ ...sheet, before: columnsBefore(sheet, context, before) }))
    : read;

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

/** Steps of a phase and cards of a step or lane whose row is gone go with it, unless their own row puts them elsewhere. */
function forgetWithPlace({ role, rows, columns }: Sheet, { doc, labels, fresh }: ReadContext): void {
  const { table, whole } = recordSheets[role];
  if (fresh || !whole || (table !== 'steps' && table !== 'cards')) return;
  const places = referencesOf(table).filter(({ field }) => placeFields(table).includes(field));
  for (const { recordId, cells } of rows) {
    const record = doc[table][recordId] as Fields | undefined;
    const isLost = places.some(({ field, target }) => {
      if (!record || !isLabelled(target) || !labels.isForgotten(target, String(record[field]))) return false;
      const column = columns.find(({ key }) => `${key}Id` === field);
      const value = column && cells.get(column.key);
      return value === undefined || !column?.read?.(value, record);
    });
    if (isLost) labels.forget(table, recordId);
  }
}

const columnsBefore = ({ role }: Sheet, context: ReadContext, labels: Labels): Sheet['before'] =>
  new Map(recordSheets[role].columns({ ...context, labels }).map((column) => [column.key, column]));

function learnNames(sheet: Sheet, { labels, fresh }: ReadContext): void {
  const { role, rows, known } = sheet;
  const { table } = recordSheets[role];
  if (!isLabelled(table)) return;
  const field = NAMED[table];
  if (recordSheets[role].whole && !fresh) for (const id of goneIds(sheet)) labels.forget(table, id);
  for (const row of rows) {
    const name = String(row.cells.get(field) ?? '');
    const before = printsOf(known, row.recordId)?.get(field);
    if (row.isNew || (before !== undefined && before !== cellPrint(row.cells.get(field) ?? null)))
      labels.learn(table, row.recordId, name);
  }
}
