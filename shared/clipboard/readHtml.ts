/** Reads HTML from a clipboard without building a page of it: the clip it may carry, and its tables as cells. */
import { readHtml } from '../importers/html/readHtml';
import { MERGED_LEFT, withoutMarks } from '../importers/table/merged';
import type { PastedSpans } from './pastedCells';
import { MARKER } from './toHtml';

/** The clip that an HTML text of ours carries, as text. */
export function clipInHtml(html: string): string | null {
  const start = html.indexOf(`${MARKER}="`);
  if (start < 0) return null;
  const from = start + MARKER.length + 2;
  const to = html.indexOf('"', from);
  if (to < 0) return null;
  try {
    return decodeURIComponent(html.slice(from, to));
  } catch {
    return null;
  }
}

export interface HtmlTable {
  /** A line break in a cell is one in its text; merged cells are empty but for the first. */
  readonly rows: readonly (readonly string[])[];
  readonly spans: PastedSpans;
}

/** Columns that each cell covers. */
const spansOf = (row: readonly string[]): readonly number[] =>
  row.map((_, column) => {
    let end = column + 1;
    while (row[end] === MERGED_LEFT) end++;
    return end - column;
  });

/** The tables of an HTML text, and whether it says more than them. */
export function readHtmlTables(html: string): {
  readonly tables: readonly HtmlTable[];
  readonly hasText: boolean;
} {
  const { blocks } = readHtml(html);
  const tables = blocks.flatMap((block): HtmlTable[] =>
    block.type === 'table'
      ? [{ rows: block.rows.map((row) => row.map(withoutMarks)), spans: block.rows.map(spansOf) }]
      : [],
  );
  return { tables, hasText: tables.length < blocks.length };
}
