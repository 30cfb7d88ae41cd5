/** The rows of a sheet by the keys of its columns, wherever the columns stand by now. */
import type { Id } from '../model/schema';
import type { ManifestSheet } from '../workbook/manifest';
import type { CellValue, ReadSheet } from '../workbook/types';

const HEADING_ROWS = 20;

export interface SheetRow {
  /** What stands in the column of ids; '' for nothing. */
  readonly id: string;
  /** By key; only columns that the sheet still has. */
  readonly cells: ReadonlyMap<string, CellValue>;
  /** Row number as the spreadsheet counts. */
  readonly number: number;
}

const text = (value: CellValue | undefined): string => String(value ?? '').trim();

/** Prints of a remembered row by the key of the column. */
export const printsOf = ({ columns, rows }: ManifestSheet, id: Id): ReadonlyMap<string, string> | null => {
  const prints = rows.get(id);
  return prints ? new Map(columns.map(({ key }, index) => [key, prints[index] ?? '-'])) : null;
};

/** The row of headings: the one with `id` and most of the names. */
function findHeadings(rows: ReadSheet['rows'], { columns }: ManifestSheet): number {
  const labels = new Set(columns.map(({ label }) => label.trim()));
  let best = { row: -1, hits: 0 };
  rows.slice(0, HEADING_ROWS).forEach((cells, row) => {
    const hits = cells.filter((value) => labels.has(text(value))).length;
    if (cells.some((value) => text(value) === 'id') && hits > best.hits) best = { row, hits };
  });
  return best.row;
}

/** Null where the sheet is not there, or its headings are not. */
export function sheetRows(sheets: readonly ReadSheet[], known: ManifestSheet): readonly SheetRow[] | null {
  const byName = sheets.filter(({ name, hidden }) => name === known.name && !hidden);
  // A sheet that was renamed is known by its headings.
  const found = [...byName, ...sheets.filter(({ hidden }) => !hidden)].find(
    (sheet) => findHeadings(sheet.rows, known) >= 0 && (sheet.name === known.name || isSheetOf(sheet, known)),
  );
  if (!found) return null;
  const top = findHeadings(found.rows, known);
  const headings = found.rows[top]!.map(text);
  const idColumn = headings.indexOf('id');
  const keys = new Map<number, string>();
  for (const { key, label } of known.columns) {
    const column = headings.indexOf(label.trim());
    if (column >= 0) keys.set(column, key);
  }
  return found.rows.slice(top + 1).flatMap((cells, index): SheetRow[] => {
    const row = new Map<string, CellValue>();
    for (const [column, key] of keys) row.set(key, cells[column] ?? null);
    const id = text(cells[idColumn]);
    const empty = id === '' && [...row.values()].every((value) => text(value) === '');
    return empty ? [] : [{ id, cells: row, number: top + 2 + index }];
  });
}

/** Whether all headings are there, so that a renamed sheet is not taken for another. */
function isSheetOf(sheet: ReadSheet, known: ManifestSheet): boolean {
  const headings = new Set(sheet.rows[findHeadings(sheet.rows, known)]?.map(text));
  return known.columns.every(({ label }) => headings.has(label.trim()));
}
