/** A clip as an HTML table, which also carries the clip itself for browsers that keep no type of our own. */
import type { LaneKind } from '../model/schema';
import { type Clip, writeClip } from './clip';
import { toGrid } from './toGrid';

/** The attribute that holds the clip. */
export const MARKER = 'data-throughline';

const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const lines = (texts: readonly string[]): string =>
  texts.map((text) => asHtml(text).replaceAll('\n', '<br>')).join('<br>');

/** Spreadsheets take what is marked so as text, whatever it begins with. */
const TEXT_CELL = ` style="mso-number-format:'\\@'"`;

function tableOf(clip: Clip, kindName: (kind: LaneKind) => string): string {
  const { steps, rows } = toGrid(clip, kindName);
  const head = steps ? `<tr><th></th>${steps.map((name) => `<th>${asHtml(name)}</th>`).join('')}</tr>` : '';
  const body = rows.map(({ lane, cells }) => {
    const first = lane === null ? '' : `<th>${asHtml(lane)}</th>`;
    return `<tr>${first}${cells.map((texts) => `<td${TEXT_CELL}>${lines(texts)}</td>`).join('')}</tr>`;
  });
  return `<table>${head}${body.join('')}</table>`;
}

export function toHtml(clip: Clip, kindName: (kind: LaneKind) => string): string {
  const shown =
    clip.table === 'notes'
      ? clip.ids.map((id) => `<p>${lines([clip.doc.notes[id]?.text ?? ''])}</p>`).join('')
      : tableOf(clip, kindName);
  return `<meta charset="utf-8"><div ${MARKER}="${encodeURIComponent(writeClip(clip))}">${shown}</div>`;
}
