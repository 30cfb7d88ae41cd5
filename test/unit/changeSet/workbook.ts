/** A workbook as people edit it: written by the exporter, changed cell by cell, read back as the importer reads it. */
import { createExportEnvironment } from '../../../electron/node/exportEnvironment';
import type { OwnWorkbook } from '../../../shared/changeSet/types';
import { xlsx } from '../../../shared/exporters/xlsx/xlsx';
import { readOwnWorkbook } from '../../../shared/importers/xlsx/readOwnWorkbook';
import type { Blueprint, Locale } from '../../../shared/model/schema';
import type { CellValue } from '../../../shared/workbook/types';

export interface EditableWorkbook {
  readonly set: (sheet: string, id: string, column: string, value: CellValue) => void;
  readonly get: (sheet: string, id: string, column: string) => CellValue;
  readonly addRow: (sheet: string, cells: Readonly<Record<string, CellValue>>, below?: string) => void;
  readonly removeRow: (sheet: string, id: string) => void;
  readonly removeColumn: (sheet: string, column: string) => void;
  readonly rename: (sheet: string, name: string) => void;
  readonly removeSheet: (sheet: string) => void;
  /** The cell that holds exactly this; `nth` from 0 where several do. */
  readonly replace: (sheet: string, value: CellValue, to: CellValue, nth?: number) => void;
  /** Writes over a cell of this row. */
  readonly overwrite: (sheet: string, row: readonly CellValue[], column: number, to: CellValue) => void;
  /** Puts a row below another; null: above all. */
  readonly moveRow: (sheet: string, id: string, below: string | null) => void;
  /** Another one to edit, as this stands. */
  readonly copy: () => EditableWorkbook;
  readonly book: () => OwnWorkbook;
}

export async function writeWorkbook(doc: Blueprint, locale: Locale = 'en'): Promise<EditableWorkbook> {
  const options = { locale, theme: 'print', date: '2026-11-22' } as const;
  const book = readOwnWorkbook(await xlsx.export(doc, options, createExportEnvironment()));
  if (!book) throw new Error('not our workbook');
  return editable(book);
}

function editable(book: OwnWorkbook): EditableWorkbook {
  let sheets = book.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
  const find = (name: string) => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const place = (name: string, id: string, column: string) => {
    const { rows } = find(name);
    const [row, at] = [rows.findIndex((cells) => cells[0] === id), rows[0]!.indexOf(column)];
    if (row < 0 || at < 0) throw new Error(`no ${column} of ${id} on ${name}`);
    return { cells: rows[row]!, at };
  };
  return {
    set: (name, id, column, value) => {
      const { cells, at } = place(name, id, column);
      while (cells.length < at) cells.push(null);
      cells[at] = value;
    },
    get: (name, id, column) => {
      const { cells, at } = place(name, id, column);
      return cells[at] ?? null;
    },
    addRow: (name, cells, below) => {
      const { rows } = find(name);
      const row = rows[0]!.map((heading) => cells[String(heading)] ?? null);
      const at = below === undefined ? rows.length : rows.findIndex((one) => one[0] === below) + 1;
      rows.splice(at, 0, row);
    },
    removeRow: (name, id) => {
      const { rows } = find(name);
      rows.splice(
        rows.findIndex((cells) => cells[0] === id),
        1,
      );
    },
    removeColumn: (name, column) => {
      const { rows } = find(name);
      const at = rows[0]!.indexOf(column);
      for (const cells of rows) cells.splice(at, 1);
    },
    rename: (name, to) => {
      sheets = sheets.map((sheet) => (sheet.name === name ? { ...sheet, name: to } : sheet));
    },
    removeSheet: (name) => {
      sheets = sheets.filter((sheet) => sheet.name !== name);
    },
    replace: (name, value, to, nth = 0) => {
      const { rows } = find(name);
      const places = rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => (cell === value ? [[row, column] as const] : [])),
      );
      const [row, column] = places[nth] ?? [];
      if (row === undefined || column === undefined) throw new Error(`no ${value} on ${name}`);
      rows[row]![column] = to;
    },
    overwrite: (name, row, column, to) => {
      const own = find(name).rows.find((cells) => cells === row);
      if (own) own[column] = to;
    },
    moveRow: (name, id, below) => {
      // Below itself it stays where it is.
      if (id === below) return;
      const { rows } = find(name);
      const from = rows.findIndex((cells) => cells[0] === id);
      const [row] = rows.splice(from, 1);
      const at = below === null ? 1 : rows.findIndex((cells) => cells[0] === below) + 1;
      if (row) rows.splice(at, 0, row);
    },
    copy: () => editable({ manifest: book.manifest, sheets }),
    book: () => ({ manifest: book.manifest, sheets }),
  };
}
