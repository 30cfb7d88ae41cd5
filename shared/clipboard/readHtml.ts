/** Reads HTML from a clipboard without building a page of it: the clip it may carry, and its first table as cells. */
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

/** The first table of an HTML text: a line break in a cell is one in its text, merged cells are empty but for the first. Null for none. */
export function readHtmlTable(html: string): string[][] | null {
  const table = readHtml(html).blocks.find((block) => block.type === 'table');
  return table?.type === 'table' ? table.rows.map((row) => row.map(withoutMarks)) : null;
}
