/** CSV and TSV: tables, as spreadsheets write it or put it on the clipboard. */
/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse';
import { unescapeCell } from '../workbook/formulaText';
import { blocksToMaps } from './blocks/blocksToMaps';
import { readBeginning, readText } from './readText';
import { NO_MAP } from './remarks';
import { splitSheet } from './table/splitSheet';
import { toImportedMap } from './toImportedMap';
import type { Importer } from './types';

const DELIMITERS = ['\t', ',', ';', '|'] as const;
const SAMPLE = 20_000;
const MAX_ROWS = 5000;

/** The separator that gives the most even rows: given to the parser, as its own guess fails on quoted line breaks. */
export function findDelimiter(text: string): string {
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const rows = parseTable(text.slice(0, SAMPLE), delimiter).slice(0, 50);
    const widths = rows.map((row) => row.length);
    const usual = [...widths].sort((a, b) => a - b)[widths.length >> 1] ?? 1;
    const even = widths.filter((width) => width === usual).length / Math.max(1, widths.length);
    const score = usual > 1 ? even * Math.min(usual, 20) ** 0.5 : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Rows of a delimited text; quoted cells may hold the delimiter and line breaks. Empty rows are left out unless they are asked for. */
export const parseTable = (text: string, delimiter: string, withEmpty = false): string[][] =>
  Papa.parse(text.replace(/^\uFEFF/, ''), {
    delimiter,
    skipEmptyLines: withEmpty ? false : 'greedy',
  }).data.slice(0, MAX_ROWS);

export const csv: Importer = {
  id: 'csv',
  extensions: ['csv', 'tsv', 'tab'],
  sniff: (bytes, fileName) => {
    if (/\.(csv|tsv|tab)$/i.test(fileName)) return 0.9;
    const text = readBeginning(bytes);
    return /[\t,;]/.test(text) && !/^\s*[{[<]/.test(text) ? 0.2 : 0;
  },
  import: (bytes, options) => {
    const read = readText(bytes);
    if (!read.ok) return { maps: [], problem: read.problem };
    const delimiter = /\.(tsv|tab)$/i.test(options.fileName) ? '\t' : findDelimiter(read.text);
    const rows = parseTable(read.text, delimiter, true).map((row) => row.map(unescapeCell));
    const title = options.fileName.replace(/\.[^.]*$/, '');
    const drafts = blocksToMaps({ title: '', blocks: splitSheet(rows) }, 'plain', title);
    if (drafts.length === 0) return { maps: [], problem: NO_MAP };
    return { maps: drafts.map((draft) => toImportedMap(draft, options)) };
  },
};
