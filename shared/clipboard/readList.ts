/** Lines as a list of things: bullets, numbers and the tabs after or before them taken off. */
import { type Markup, splitCell } from '../importers/cells/splitCell';
import { readHtmlTables } from './readHtml';

/** Lists are read in pieces of whole lines: what is longer is taken for one thing (see splitCell). */
const PIECE = 8000;

/** A list as word processors write it: the bullet or number, a tab, the thing. `o`, `§` and the private letters are bullets of theirs. */
const LISTED =
  /^[^\S\t]*(?:[-*+•●○▪▫■□◆◇◦‣⁃·§o\uf0a7\uf0b7\uf0d8\uf0fc–—]|[(（]?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)、）])\t[^\t]*$/i;
/** An outline's line; a spreadsheet writes a tab after each cell but the last. */
const OUTLINED = /^\t*[^\t]+$/;
const HEADING = /^ {0,3}#{1,6}\s+/;
const MARKED = /^\s*(?:[-*+]|\d{1,3}[.)])\s+\S/;

const linesOf = (text: string): readonly string[] =>
  text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');

/** The lines without the tabs that set them in or part bullets from them; null where tabs part cells, or there are none. */
export function withoutTabs(text: string): string | null {
  const lines = linesOf(text);
  const tabbed = lines.filter((line) => line.includes('\t'));
  if (tabbed.length === 0) return null;
  if (tabbed.every((line) => LISTED.test(line.trimStart())))
    return lines.map((line) => line.trimStart().replace(/^[^\t]*\t/, '')).join('\n');
  const isOutline = !lines[0]!.startsWith('\t') && lines.every((line) => OUTLINED.test(line));
  return isOutline ? lines.map((line) => line.trim()).join('\n') : null;
}

/** The cells of a table of one column that is all there is: spreadsheets quote lines of one cell in their plain text. */
export function readColumn(html: string): readonly string[] | null {
  if (html === '') return null;
  const { tables, hasText } = readHtmlTables(html);
  const [table, ...others] = tables;
  if (!table || hasText || others.length > 0) return null;
  const titles = table.rows.flat().flatMap((cell) => splitCell(cell, 'plain'));
  return titles.length > 0 ? titles : null;
}

/** Headings, or bullets before all lines, say that stars and brackets are marks. */
function markupOf(lines: readonly string[]): Markup {
  return lines.some((line) => HEADING.test(line)) || lines.every((line) => MARKED.test(line))
    ? 'markdown'
    : 'plain';
}

/** One thing per line. */
export function readList(text: string): readonly string[] {
  const lines = linesOf(text);
  const markup = markupOf(lines);
  const pieces: string[] = [];
  for (const line of markup === 'markdown' ? lines.map((line) => line.replace(HEADING, '')) : lines) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + line.length < PIECE)
      pieces[pieces.length - 1] = `${last}\n${line}`;
    else pieces.push(line);
  }
  return pieces.flatMap((piece) => splitCell(piece, markup));
}
