/** Cards or pains as CSV for spreadsheets: UTF-8 with a byte-order mark, and no cell that a spreadsheet would run. */
/// <reference path="../importers/papaparse.d.ts" />
import Papa from 'papaparse';
import { translator } from '../i18n/translate';
import type { Blueprint } from '../model/schema';
import { shownMap } from './shownMap';
import { cardTable } from './tables/cardTable';
import { painTable } from './tables/painTable';
import type { TableContext, TableSheet } from './tables/types';
import type { Exporter, ExportOptions, ExportTable } from './types';
import { writeText } from './writeText';

const tables: Readonly<Record<ExportTable, (context: TableContext) => TableSheet>> = {
  cards: cardTable,
  pains: painTable,
};

/** A text that begins like a formula gets an apostrophe, which spreadsheets read as "text"; numbers stay numbers. */
const inert = (value: string | number | null): string | number =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : (value ?? '');

function toCsv(doc: Blueprint, { locale, view, table = 'cards' }: ExportOptions): string {
  const { columns, rows } = tables[table]({
    doc,
    shown: shownMap(doc, view),
    locale,
    t: translator(locale),
  });
  const data = [columns.map(({ label }) => label), ...rows.map((row) => row.map(inert))];
  return `\uFEFF${Papa.unparse(data, { newline: '\r\n' })}\r\n`;
}

export const csv: Exporter = {
  id: 'csv',
  extensions: ['csv'],
  mime: 'text/csv',
  options: ['table'],
  export: writeText(toCsv),
};
