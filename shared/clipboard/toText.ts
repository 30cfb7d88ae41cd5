/** A clip as plain text: a line for each card, tab-separated cells where there are several. */
import type { LaneKind } from '../model/schema';
import { escapeFormula } from '../workbook/formulaText';
import type { Clip } from './clip';
import { toGrid } from './toGrid';

const cell = (text: string): string => {
  const safe = /^[+-]?[\d.,\s]+$/.test(text) ? text : escapeFormula(text);
  return /[\t\n"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export function toText(clip: Clip, kindName: (kind: LaneKind) => string): string {
  if (clip.table === 'notes') return clip.ids.map((id) => clip.doc.notes[id]?.text ?? '').join('\n');
  const { steps, rows } = toGrid(clip, kindName);
  if (steps === null && rows.length === 1 && rows[0]?.cells.length === 1)
    return rows[0].cells[0]?.join('\n') ?? '';
  const head = steps ? [['', ...steps]] : [];
  const body = rows.map(({ lane, cells }) => [
    ...(lane === null ? [] : [lane]),
    ...cells.map((texts) => texts.join('\n')),
  ]);
  return [...head, ...body].map((row) => row.map(cell).join('\t')).join('\n');
}
