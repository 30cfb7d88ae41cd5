/** Cards or pains as CSV for spreadsheets: UTF-8 with a byte-order mark, and no cell that a spreadsheet would run. */
/// <reference path="../importers/papaparse.d.ts" />
import Papa from 'papaparse';
import { translator } from '../i18n/translate';
import type { Blueprint } from '../model/schema';
import { visible } from '../model/visible';
import { escapeCell } from '../workbook/formulaText';
import { shownMap } from './shownMap';
import { cardTable } from './tables/cardTable';
import { painTable } from './tables/painTable';
import type { TableContext, TableSheet } from './tables/types';
import { textFile } from './textFile';
import type { Exporter, ExportOptions, ExportTable } from './types';

const tables: Readonly<Record<ExportTable, (context: TableContext) => TableSheet>> = {
  cards: cardTable,
  pains: painTable,
};

/** Numbers stay numbers; control characters, at which spreadsheets cut a cell off, are shown. */
const inert = (value: string | number | null): string | number =>
  typeof value === 'string' ? escapeCell(visible(value)) : (value ?? '');

const toTable = (doc: Blueprint, { locale, view, table = 'cards' }: ExportOptions): TableSheet =>
  tables[table]({ doc, shown: shownMap(doc, view), locale, t: translator(locale) });

function toCsv(doc: Blueprint, options: ExportOptions): string {
  const { columns, rows } = toTable(doc, options);
  const data = [columns.map(({ label }) => label), ...rows.map((row) => row.map(inert))];
  return `\uFEFF${Papa.unparse(data, { newline: '\r\n' })}\r\n`;
}

export const csv: Exporter = {
  id: 'csv',
  extensions: ['csv'],
  mime: 'text/csv',
  options: ['table'],
  ...textFile(toCsv),
  preview: (doc, options) => {
    const { columns, rows } = toTable(doc, options);
    return { kind: 'table', columns: columns.map(({ label }) => label), rows };
  },
};
