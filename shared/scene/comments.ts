/** Open comments in exports: numbered pins on what they are about, in reading order. The list they point at is drawn by commentList.ts. */
import type { Layout, Point } from '../layout/types';
import { type CommentThread, commentThreads } from '../model/comments';
import type { Blueprint, Id } from '../model/schema';
import { textStyles } from '../text/styles';
import type { Brush } from './brush';

export interface CommentedPlace {
  /** From 1. */
  readonly number: number;
  /** The card, step or note; null for the whole map. */
  readonly id: Id | null;
  /** What it is called; empty where it has no name. */
  readonly name: string;
  /** Oldest first. */
  readonly threads: readonly CommentThread[];
}

const RADIUS = 9;

/** Middle of a pin: on the lower edge of a card or note, in the corner of a step's head. */
function pinPoint(layout: Layout, id: Id): Point | null {
  const box = layout.cards.get(id) ?? layout.notes.find((note) => note.id === id);
  if (box) return { x: box.x + box.w - RADIUS - 5, y: box.y + box.h + 3 };
  const step = layout.steps.find((row) => row.id === id);
  return step ? { x: step.x + step.w - RADIUS - 5, y: layout.phaseHeight + layout.stepHeight - 3 } : null;
}

function nameOf(doc: Blueprint, id: Id): string {
  return doc.cards[id]?.title ?? doc.steps[id]?.name ?? doc.notes[id]?.text ?? '';
}

/** Places of the layout with open comments, column by column and from above; what is about the whole map comes last. */
export function commentedPlaces(doc: Blueprint, layout: Layout): readonly CommentedPlace[] {
  const threads = new Map<Id | null, CommentThread[]>();
  for (const thread of commentThreads(doc)) {
    if (thread.resolved) continue;
    const { id } = thread.place;
    if (id !== null && !pinPoint(layout, id)) continue;
    threads.set(id, [thread, ...(threads.get(id) ?? [])]);
  }
  const column = (point: Point): number => layout.steps.findLastIndex((step) => step.x <= point.x);
  return [...threads]
    .map(([id, list]) => ({ id, list, at: id === null ? null : pinPoint(layout, id) }))
    .sort((a, b) => {
      if (!a.at || !b.at) return Number(a.at === null) - Number(b.at === null);
      return column(a.at) - column(b.at) || a.at.y - b.at.y || a.at.x - b.at.x;
    })
    .map(({ id, list }, index) => ({
      number: index + 1,
      id,
      name: id === null ? '' : nameOf(doc, id),
      threads: list,
    }));
}

/** A number in a filled circle around a point. */
export function drawPin(brush: Brush, number: number, { x, y }: Point, ref?: Id): void {
  const { theme } = brush;
  const style = { ...textStyles(brush.textLocale).lineStrong, lineHeight: RADIUS * 2 };
  const owner = ref === undefined ? {} : { ref };
  const half = Math.max(RADIUS, brush.measure(String(number), style) / 2 + 4);
  brush.rect(
    { x: x - half, y: y - RADIUS, w: half * 2, h: RADIUS * 2 },
    { fill: theme.accent, stroke: { color: theme.panel, width: 1.5 }, radius: RADIUS, ...owner },
  );
  brush.text(String(number), { x, y: y + 4 }, style, theme.accentInk, { align: 'center', ...owner });
}

/** Pins of those places that the layout shows. */
export function drawCommentPins(brush: Brush, layout: Layout, places: readonly CommentedPlace[]): void {
  for (const { id, number } of places) {
    const at = id === null ? null : pinPoint(layout, id);
    if (at && id !== null) drawPin(brush, number, at, id);
  }
}
