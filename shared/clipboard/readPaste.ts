/** What a paste is: our own clip, a table, a list of things, or nothing. */
import { type Clip, readClip } from './clip';
import { findTable } from './findTable';
import type { PastedCells, PastedSpans } from './pastedCells';
import { clipInHtml } from './readHtml';
import { readColumn, readList, withoutTabs } from './readList';
import { wholeMap } from './wholeMap';

export type Paste =
  | { readonly kind: 'clip'; readonly clip: Clip }
  /** `source` is the text of a file that would hold the same table; `hasMore` where there is more than the table. */
  | {
      readonly kind: 'table';
      readonly cells: PastedCells;
      readonly spans: PastedSpans | null;
      readonly hasMore: boolean;
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
export function readPaste({ own, html, text }: PastedData): Paste {
  if (own.length + html.length > 4 * MAX_TEXT || text.length > MAX_TEXT) return { kind: 'tooBig' };
  const written = own === '' ? clipInHtml(html) : own;
  const clip = written === null ? null : readClip(written);
  if (clip) return { kind: 'clip', clip };
  const mapName = wholeMap(text);
  if (mapName !== null) return { kind: 'map', source: { fileName: mapName, text } };
  const listed = withoutTabs(text);
  const table = findTable(html, listed === null ? text : '');
  if (table) {
    const { cells, spans, hasMore, fileName } = table;
    return {
      kind: 'table',
      cells,
      spans,
      hasMore,
      source: { fileName, text: fileName === 'table.html' ? html : text },
    };
  }
  const titles = readColumn(html) ?? readList(listed ?? text);
  return titles.length > 0 ? { kind: 'list', titles } : { kind: 'nothing' };
}
