/** Sticky notes: paper with one soft corner. */
import type { Layout, NoteBox } from '../layout/types';
import type { Blueprint } from '../model/schema';
import { textStyles } from '../text/styles';
import type { Brush } from './brush';
import { contrast, mixOklab } from './color';
import { num } from './path';
import type { Theme } from './themes';
import type { Color } from './types';

const SOFT = 12;
const HARD = 2;

function notePath({ x, y, w, h }: NoteBox): string {
  const soft = Math.min(SOFT, w / 2, h / 2);
  const [right, bottom] = [x + w, y + h];
  return (
    `M${num(x + HARD)} ${num(y)}H${num(right - HARD)}Q${num(right)} ${num(y)} ${num(right)} ${num(y + HARD)}` +
    `V${num(bottom - soft)}Q${num(right)} ${num(bottom)} ${num(right - soft)} ${num(bottom)}` +
    `H${num(x + HARD)}Q${num(x)} ${num(bottom)} ${num(x)} ${num(bottom - HARD)}` +
    `V${num(y + HARD)}Q${num(x)} ${num(y)} ${num(x + HARD)} ${num(y)}Z`
  );
}

/** Paper, edge and ink of a note: the theme's, or its own colour washed out until the ink reads on it. */
export function noteLook(theme: Theme, color: Color | undefined): { fill: Color; edge: Color; ink: Color } {
  if (color === undefined) return { fill: theme.note, edge: theme.noteEdge, ink: theme.noteInk };
  const fill = mixOklab(theme.c0, color, 0.3);
  const ink = contrast(theme.noteInk, fill) >= 4.5 ? theme.noteInk : theme.ink;
  return { fill, edge: mixOklab(theme.noteEdge, color, 0.5), ink };
}

export function drawNotes(brush: Brush, doc: Blueprint, layout: Layout): void {
  const style = textStyles(brush.textLocale).note;
  for (const note of layout.notes) {
    const look = noteLook(brush.theme, doc.notes[note.id]?.color);
    brush.path(notePath(note), { fill: look.fill, stroke: { color: look.edge, width: 1 }, ref: note.id });
    brush.lines(note.lines, note, style, look.ink, { ref: note.id });
  }
}
