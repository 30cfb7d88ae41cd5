/** The rows of a sheet of records, each with the record that it stands for. */
import { isId } from '../model/fields';
import { newId, seededRandom, seedOf } from '../model/newId';
import type { Id } from '../model/schema';
import { cellPrint, type ManifestSheet } from '../workbook/manifest';
import { type RecordRole, recordSheets } from '../workbook/sheets';
import type { CellValue, FieldColumn, WorkbookContext } from '../workbook/types';
import type { EditLabels } from './editLabels';
import type { MapEdits } from './readMapSheet';
import { printsOf, type SheetRow } from './sheetRows';
import type { SheetRemark } from './types';

export interface ReadContext extends Omit<WorkbookContext, 'labels'> {
  readonly labels: EditLabels;
  /** Of the map that the workbook was written from. */
  readonly docId: string;
  /** The day on which it was written; '' where that is not known. */
  readonly written: string;
  /** Names on the map's own sheet. */
  readonly called: MapEdits['called'];
  /** The workbook makes a map of its own: every row is new. */
  readonly fresh: boolean;
}

export interface Row extends SheetRow {
  readonly recordId: Id;
  readonly isNew: boolean;
}
export interface Sheet {
  readonly role: RecordRole;
  readonly known: ManifestSheet;
  readonly rows: readonly Row[];
  readonly columns: readonly FieldColumn[];
  /** The same, with names as they were meant where another has the name by now; null where none has. */
  readonly before: ReadonlyMap<string, FieldColumn> | null;
}

export interface SheetOfRows {
  readonly known: ManifestSheet;
  readonly rows: readonly SheetRow[];
}

export const isEmpty = (value: CellValue | undefined): boolean => String(value ?? '').trim() === '';

export const remark = (
  key: SheetRemark['key'],
  { known }: Sheet,
  row: SheetRow,
  vars: SheetRemark['vars'] = {},
): SheetRemark => ({
  key,
  vars: { sheet: known.name, row: row.number, ...vars },
});

/** Rows without an id that say exactly what a row said that is gone: it was put elsewhere, as cells without their id. */
function movedRows({ known, rows }: SheetOfRows): ReadonlyMap<SheetRow, Id> {
  const left = new Set(rows.map(({ id }) => id));
  const gone = new Set([...known.rows.keys()].filter((id) => !left.has(id)));
  const moved = new Map<SheetRow, Id>();
  if (gone.size === 0) return moved;
  for (const row of rows) {
    if (row.id !== '') continue;
    const id = [...gone].find((one) => {
      const prints = printsOf(known, one);
      return Array.from(row.cells).every(([key, value]) => prints?.get(key) === cellPrint(value));
    });
    if (id === undefined) continue;
    gone.delete(id);
    moved.set(row, id);
  }
  return moved;
}

/**
 * A row without an id, with one that nobody knows, or with one that stands further above is new. Its id comes from what it says, so that the
 * same workbook read twice does not add it twice.
 */
export function giveIds(
  role: RecordRole,
  { known, rows }: SheetOfRows,
  context: ReadContext,
): readonly Row[] {
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
  const moved = movedRows({ known, rows });
  return meant.map((found) => {
    const row = { ...found, id: moved.get(found) ?? found.id };
    const isOwn = isId(row.id) && !taken.has(row.id);
    const recordId = isOwn ? row.id : madeOf(row);
    taken.add(recordId);
    return { ...row, recordId, isNew: !isKnown(recordId) };
  });
}
