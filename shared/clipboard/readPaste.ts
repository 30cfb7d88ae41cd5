/** What a paste is: our own clip, a table, a list of things, or nothing. */
import { splitCell } from '../importers/cells/splitCell';
import { type PastedCells, readPasted } from '../importers/readPasted';
import { type Clip, readClip } from './clip';
import { clipInHtml, readHtmlTable } from './readHtml';

export type Paste =
  | { readonly kind: 'clip'; readonly clip: Clip }
  /** `source` is the text of a file that would hold the same table. */
  | {
      readonly kind: 'table';
      readonly cells: PastedCells;
      readonly source: { readonly fileName: string; readonly text: string };
    }
  | { readonly kind: 'list'; readonly titles: readonly string[] }
  /** A whole map in a language of its own. */
  | { readonly kind: 'map'; readonly source: { readonly fileName: string; readonly text: string } }
  | { readonly kind: 'tooBig' }
  | { readonly kind: 'nothing' };

/** What the clipboard holds, by kind; '' where it holds none. */
export interface PastedData {
  readonly own: string;
  readonly html: string;
  readonly text: string;
}

/** Longer texts are no paste but a file, characters. */
const MAX_TEXT = 8_000_000;
/** Lists are read in pieces of whole lines: what is longer is taken for one thing (see splitCell). */
const PIECE = 8000;
const MERMAID = /^\s*(?:```+\s*mermaid[^\S\n]*\n\s*)?(?:%%.*\n\s*)*journey\s*\n/;

/** A list as word processors write it: the bullet or number, a tab, the thing. `o`, `§` and the private letters are bullets of theirs. */
const LISTED =
  /^[^\S\t]*(?:[-*+•●○▪▫■□◆◇‣⁃·§o\uf0a7\uf0b7\uf0d8\uf0fc–—]|[(（]?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)、）])\t[^\t]*$/i;

/** The lines without their bullets, where tabs stand after bullets only; null for all else. */
function withoutTabbedBullets(text: string): string | null {
  const lines = text.split(/\r\n?|\n/);
  const tabbed = lines.filter((line) => line.includes('\t'));
  if (tabbed.length === 0 || !tabbed.every((line) => LISTED.test(line.trimStart()))) return null;
  return lines.map((line) => line.trimStart().replace(/^[^\t]*\t/, '')).join('\n');
}

const isTable = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.length > 0 && rows.some((row) => row.length > 1);

/** One thing per line, bullets and numbers taken off. */
function readList(text: string): readonly string[] {
  if (text.length <= PIECE) return splitCell(text, 'plain');
  const pieces: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + line.length < PIECE)
      pieces[pieces.length - 1] = `${last}\n${line}`;
    else pieces.push(line);
  }
  return pieces.flatMap((piece) => splitCell(piece, 'plain'));
}

export function readPaste({ own, html, text }: PastedData): Paste {
  if (own.length + html.length > 4 * MAX_TEXT || text.length > MAX_TEXT) return { kind: 'tooBig' };
  const written = own === '' ? clipInHtml(html) : own;
  const clip = written === null ? null : readClip(written);
  if (clip) return { kind: 'clip', clip };
  if (MERMAID.test(text)) return { kind: 'map', source: { fileName: 'journey.mmd', text } };
  const rows = html === '' ? null : readHtmlTable(html);
  if (rows && isTable(rows)) {
    const cells = rows.map((row) => row.map((cell) => splitCell(cell, 'plain')));
    return { kind: 'table', cells, source: { fileName: 'table.html', text: html } };
  }
  const listed = withoutTabbedBullets(text);
  if (listed !== null) return { kind: 'list', titles: readList(listed) };
  const cells = text.includes('\t') || text.includes('|') ? readPasted(text) : [];
  if (isTable(cells)) {
    const fileName = text.includes('\t') ? 'table.tsv' : 'table.md';
    return { kind: 'table', cells, source: { fileName, text } };
  }
  const titles = readList(text);
  return titles.length > 0 ? { kind: 'list', titles } : { kind: 'nothing' };
}
