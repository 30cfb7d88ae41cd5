/** What was edited in a workbook since it was written, against the map as it is now. */
import { translator } from '../i18n/translate';
import type { Blueprint } from '../model/schema';
import { type RecordRole, recordSheets } from '../workbook/sheets';
import { editLabels } from './editLabels';
import { readMoods } from './readMoods';
import { readRecords, type SheetOfRows } from './readRecords';
import { sheetRows } from './sheetRows';
import type { OwnWorkbook, SheetRemark, WorkbookEdits } from './types';

export interface EditOptions {
  /** The workbook makes a map of its own: nothing of it is known. */
  readonly fresh?: boolean;
}

const isRecordRole = (role: string): role is RecordRole => Object.hasOwn(recordSheets, role);

export function readEdits(
  { manifest, sheets }: OwnWorkbook,
  doc: Blueprint,
  { fresh = false }: EditOptions = {},
): WorkbookEdits {
  const t = translator(manifest.locale);
  const labels = editLabels(manifest, doc, t);
  const remarks: SheetRemark[] = [];
  const found = new Map<RecordRole, SheetOfRows>();
  let feelings: SheetOfRows | null = null;
  for (const known of manifest.sheets) {
    const rows = sheetRows(sheets, known);
    if (!rows) remarks.push({ key: 'sheetMissing', vars: { sheet: known.name } });
    else if (known.role === 'emotions')
      feelings = { known: fresh ? { ...known, rows: new Map() } : known, rows };
    else if (isRecordRole(known.role)) found.set(known.role, { known, rows });
  }
  const records = readRecords(found, {
    doc,
    locale: manifest.locale,
    t,
    labels,
    docId: manifest.docId,
    fresh,
  });
  const added = new Set(records.added.map(({ table, id }) => `${table} ${id}`));
  const moods = feelings
    ? readMoods(feelings, doc, (table, id) => Object.hasOwn(doc[table], id) || added.has(`${table} ${id}`))
    : { moods: [], remarks: [] };
  return {
    added: records.added,
    edited: records.edited,
    removed: records.removed,
    moods: moods.moods,
    remarks: [...remarks, ...records.remarks, ...moods.remarks],
  };
}
