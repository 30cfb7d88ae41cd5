/** Sticky notes: where their record says, with their text wrapped to fit. */
import type { Blueprint, Locale } from '../model/schema';
import { textStyles } from '../text/styles';
import { createKeep, createKeptList, type Keep } from './keep';
import { NOTE_PADDING } from './metrics';
import { placeLines } from './placeLines';
import type { NoteBox } from './types';

export function createNoteMaker(locale: Locale): (doc: Blueprint) => readonly NoteBox[] {
  const boxes: Keep<string, NoteBox> = createKeep();
  const kept = createKeptList<NoteBox>();
  const style = textStyles(locale).note;
  return (doc) => {
    const list = Object.keys(doc.notes)
      .sort()
      .map((id) => {
        const note = doc.notes[id]!;
        const { x, y, w, h, text } = note;
        return boxes.get(id, [x, y, w, h, text], () => ({
          ...{ id, x, y, w, h },
          lines: placeLines(text, style, {
            x: NOTE_PADDING,
            y: NOTE_PADDING,
            width: Math.max(style.size, w - 2 * NOTE_PADDING),
            maxLines: Math.max(1, Math.floor((h - 2 * NOTE_PADDING) / style.lineHeight)),
            locale,
          }),
        }));
      });
    boxes.sweep();
    return kept(list);
  };
}
