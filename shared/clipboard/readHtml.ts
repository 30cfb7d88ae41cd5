/** Reads HTML from a clipboard without building a page of it: the clip it may carry, and its tables as cells. */
import { readHtml } from '../importers/html/readHtml';
import { withoutMarks } from '../importers/table/merged';
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

/** The tables of an HTML text, and whether it says more than them: a line break in a cell is one in its text, merged cells are empty but for the first. */
export function readHtmlTables(html: string): {
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly hasText: boolean;
} {
  const { blocks } = readHtml(html);
  const tables = blocks.flatMap((block) =>
    block.type === 'table' ? [block.rows.map((row) => row.map(withoutMarks))] : [],
  );
  return { tables, hasText: tables.length < blocks.length };
}
