/** Lays out the map as it is shown. Where that is a part of it, notes stand with what they float over, and what is put down there is found its place on the whole map. */
import { carryNote } from '../../shared/layout/carryNotes';
import { createLayouter } from '../../shared/layout/layouter';
import type { Layout, Layouter, LayoutOptions, Point, Rect } from '../../shared/layout/types';
import type { Blueprint } from '../../shared/model/schema';

const layouter = createLayouter();
/** The whole map beside the part that is shown: only where notes and places are carried from one to the other. */
let wholeLayouter: Layouter | null = null;
let part: { readonly shown: Layout; readonly whole: () => Layout } | null = null;

export function layOutMap(doc: Blueprint, options: LayoutOptions): Layout {
  part = null;
  wholeLayouter = null;
  return layouter(doc, options);
}

export function layOutPart(doc: Blueprint, options: LayoutOptions): Layout {
  const { scores } = options;
  let known: Layout | null = null;
  const whole = (): Layout => {
    wholeLayouter ??= createLayouter();
    known ??= wholeLayouter(doc, { ...(scores && { scores }), linkPaths: 'later' });
    return known;
  };
  const shown = withNotes(doc, options, whole);
  part = { shown, whole };
  return shown;
}

/** Lanes and steps are there before the notes are: the second time around only these are laid out. */
function withNotes(doc: Blueprint, options: LayoutOptions, whole: () => Layout): Layout {
  if (Object.keys(doc.notes).length === 0) return layouter(doc, options);
  const bare = layouter({ ...doc, notes: {} }, options);
  const notes = Object.entries(doc.notes).flatMap(([id, note]) => {
    const at = carryNote(whole(), bare, note);
    return at ? [[id, { ...note, ...at }] as const] : [];
  });
  return layouter({ ...doc, notes: Object.fromEntries(notes) }, options);
}

/** Where on the whole map a note is that is put down at this place of the shown one. */
export function onWholeMap(note: Rect): Point {
  const at = part && carryNote(part.shown, part.whole(), note);
  return at ? { x: Math.round(at.x), y: Math.round(at.y) } : { x: note.x, y: note.y };
}
