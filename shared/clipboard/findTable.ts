/** The table in what another program put on the clipboard: from HTML, tab-separated cells, Markdown, or CSV that names lanes. */
import { splitCell } from '../importers/cells/splitCell';
import { findDelimiter, parseTable } from '../importers/csv';
import { readBlocks } from '../importers/markdown/readBlocks';
import { laneEdge } from './heads';
import type { PastedCells, PastedSpans } from './pastedCells';
import { readHtmlTables } from './readHtml';

export interface FoundTable {
  readonly cells: PastedCells;
  /** Null where no cell can be a merged one. */
  readonly spans: PastedSpans | null;
  /** A file that would hold the same. */
  readonly fileName: string;
  /** There is more than this table: words around it, other tables. */
  readonly hasMore: boolean;
}

const isWide = (rows: readonly (readonly unknown[])[]): boolean => rows.some((row) => row.length > 1);

/** The first table of a page that has columns. */
function fromHtml(html: string): FoundTable | null {
  const { tables, hasText } = readHtmlTables(html);
  const table = tables.find(({ rows }) => isWide(rows));
  if (!table) return null;
  const cells = table.rows.map((row) => row.map((cell) => splitCell(cell, 'plain')));
  return { cells, spans: table.spans, fileName: 'table.html', hasMore: hasText || tables.length > 1 };
}

/** The first table of a Markdown text, whatever stands around it. */
function fromMarkdown(text: string): FoundTable | null {
  const blocks = readBlocks(text).blocks.filter(({ type }) => type !== 'heading');
  const table = blocks.find((block) => block.type === 'table' && isWide(block.rows));
  if (table?.type !== 'table') return null;
  const cells = table.rows.map((row) => row.map((cell) => splitCell(cell, 'markdown')));
  return { cells, spans: null, fileName: 'table.md', hasMore: blocks.length > 1 };
}

/** Commas and semicolons stand in lists and sentences, too: only even rows that name lanes are taken for cells. */
function fromCsv(text: string): FoundTable | null {
  const delimiter = findDelimiter(text);
  if (delimiter !== ',' && delimiter !== ';') return null;
  const rows = parseTable(text, delimiter);
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.some((row) => row.length !== width)) return null;
  const cells = rows.map((row) => row.map((cell) => splitCell(cell, 'plain')));
  return laneEdge(cells) === null ? null : { cells, spans: null, fileName: 'table.csv', hasMore: false };
}

/** Null where there is none of more than one column. */
export function findTable(html: string, text: string): FoundTable | null {
  const inHtml = html === '' ? null : fromHtml(html);
  if (inHtml) return inHtml;
  if (text.includes('\t')) {
    const cells = parseTable(text, '\t').map((row) => row.map((cell) => splitCell(cell, 'plain')));
    return isWide(cells) ? { cells, spans: null, fileName: 'table.tsv', hasMore: false } : null;
  }
  return (text.includes('|') ? fromMarkdown(text) : null) ?? (/[,;]/.test(text) ? fromCsv(text) : null);
}
