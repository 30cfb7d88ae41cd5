/** The record of a row that a workbook knows: which of its cells were edited, and what they make of it. */
import { isSame } from '../model/isSame';
import type { Blueprint, Id } from '../model/schema';
import { applied } from '../workbook/fields';
import { cellPrint } from '../workbook/manifest';
import { recordSheets } from '../workbook/sheets';
import type { CellValue, FieldColumn, Fields } from '../workbook/types';
import { isEmpty, type ReadContext, type Row, remark, type Sheet } from './recordRows';
import { printsOf } from './sheetRows';
import type { EditedRecord, FieldEdit, SheetRemark, SheetTable } from './types';

/** Whether a name that nobody edited stands for another record than it did: the one that it meant is gone, and this one is called so. */
function hasHeir({ before }: Sheet, { key, read }: FieldColumn, value: CellValue, record: Fields): boolean {
  const meant = before?.get(key)?.read?.(value, record);
  const means = meant && read?.(value, record);
  return Boolean(means) && !isSame(meant, means);
}

function isEdited(sheet: Sheet, row: Row, column: FieldColumn, record: Fields | undefined): boolean {
  const value = row.cells.get(column.key);
  if (value === undefined) return false;
  const before = printsOf(sheet.known, row.recordId)?.get(column.key);
  // A row that this workbook added said nothing by an empty cell, and says no more of it once it is there.
  if (before === undefined && isEmpty(value)) return false;
  const isOther =
    cellPrint(value) !== (before ?? cellPrint(record ? column.show(record, row.recordId) : null));
  return isOther || hasHeir(sheet, column, value, record ?? {});
}

export const editedColumns = (sheet: Sheet, row: Row): readonly FieldColumn[] =>
  sheet.columns.filter(
    (column) =>
      column.read &&
      printsOf(sheet.known, row.recordId)?.has(column.key) &&
      isEdited(sheet, row, column, undefined),
  );

/** The record, where a cell of its row is not as it was written, and the fields that such cells say. */
export function workedOn(sheet: Sheet, row: Row, doc: Blueprint): readonly string[] {
  const { table } = recordSheets[sheet.role];
  const key = `${table} ${row.recordId}`;
  const record = (doc[table][row.recordId] ?? {}) as Fields;
  return editedColumns(sheet, row).flatMap((column) => {
    const fields = column.read?.(row.cells.get(column.key) ?? null, record) ?? {};
    return [key, ...Object.keys(fields).map((field) => `${key} ${field}`)];
  });
}

/** The record with every cell that was edited; what was edited on the map since, too, is marked. */
export function editRecord(
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

export function editedRecord(
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
