/** What was edited in a workbook since it was written, against the map as it is now. */
import { translator } from '../i18n/translate';
import type { Blueprint, Id } from '../model/schema';
import { LISTS_SHEET, MANIFEST_SHEET } from '../workbook/manifest';
import { type PartRole, partSheets } from '../workbook/partColumns';
import { type RecordRole, recordSheets } from '../workbook/sheets';
import { editLabels } from './editLabels';
import { joinMapEdits, joinParts } from './joinEdits';
import { readMapSheet } from './readMapSheet';
import { readMoods } from './readMoods';
import { readOrder } from './readOrder';
import { readParts } from './readParts';
import { readRecords } from './readRecords';
import type { SheetOfRows } from './recordRows';
import { sheetRows } from './sheetRows';
import type { OwnWorkbook, SheetRemark, WorkbookEdits } from './types';

export interface EditOptions {
  /** The workbook makes a map of its own: nothing of it is known. */
  readonly fresh?: boolean;
}

const isRecordRole = (role: string): role is RecordRole => Object.hasOwn(recordSheets, role);
const isPartRole = (role: string): role is PartRole => Object.hasOwn(partSheets, role);

export function readEdits(
  { manifest, sheets }: OwnWorkbook,
  doc: Blueprint,
  { fresh = false }: EditOptions = {},
): WorkbookEdits {
  const t = translator(manifest.locale);
  const labels = editLabels(manifest, doc, t);
  const remarks: SheetRemark[] = [];
  const found = new Map<RecordRole, SheetOfRows>();
  const parts = new Map<PartRole, SheetOfRows>();
  let feelings: SheetOfRows | null = null;
  for (const known of manifest.sheets) {
    const rows = sheetRows(sheets, known);
    const meant = fresh && !isRecordRole(known.role) ? { ...known, rows: new Map() } : known;
    if (!rows) remarks.push({ key: 'sheetMissing', vars: { sheet: known.name } });
    else if (known.role === 'emotions') feelings = { known: meant, rows };
    else if (isRecordRole(known.role)) found.set(known.role, { known, rows });
    else if (isPartRole(known.role)) parts.set(known.role, { known: meant, rows });
  }
  const context = { doc, locale: manifest.locale, t, labels };
  const { docId, written } = manifest;
  const map = fresh ? null : readMapSheet(sheets, manifest, context);
  const records = readRecords(found, { ...context, docId, written, fresh, called: map?.called ?? [] });
  const cards = found.get('cards');
  const order = cards && !fresh ? readOrder(cards, doc) : { orders: [], worked: [], remarks: [] };
  remarks.push(...records.remarks, ...order.remarks);
  const worked = new Set([...records.worked, ...order.worked]);
  const added = [...records.added, ...(map?.added ?? [])];
  let edits: WorkbookEdits = { ...records, added, moods: [], orders: order.orders, worked, remarks };

  const isThere = (table: keyof Blueprint & ('steps' | 'personas' | 'cards'), id: Id): boolean =>
    Object.hasOwn(doc[table], id) || edits.added.some((one) => one.table === table && one.id === id);
  for (const [role, sheet] of parts) {
    const read = readParts(role, sheet, context, isThere);
    edits = joinParts(edits, read.edits, doc);
    const keys = [...read.touched].map((id) => `${partSheets[role].table} ${id}`);
    edits = { ...edits, worked: new Set([...edits.worked, ...keys]) };
    remarks.push(...read.remarks);
  }
  if (feelings) {
    const read = readMoods(feelings, doc, isThere);
    edits = { ...edits, moods: read.moods, worked: new Set([...edits.worked, ...read.worked]) };
    remarks.push(...read.remarks);
  }
  if (!fresh) {
    if (map) edits = joinMapEdits(edits, map, doc);
    remarks.push(...unknownSheets({ manifest, sheets }, map?.name));
  }
  return edits;
}

/** Sheets that someone added: nothing says what they mean. */
function unknownSheets({ manifest, sheets }: OwnWorkbook, map: string | undefined): readonly SheetRemark[] {
  const known = new Set([map, MANIFEST_SHEET, LISTS_SHEET, ...manifest.others]);
  return sheets.flatMap((sheet): SheetRemark[] => {
    if (sheet.hidden || known.has(sheet.name) || sheet.rows.length === 0) return [];
    if (manifest.sheets.some((one) => one.name === sheet.name || sheetRows([sheet], one))) return [];
    return [{ key: 'sheetUnknown', vars: { sheet: sheet.name } }];
  });
}
