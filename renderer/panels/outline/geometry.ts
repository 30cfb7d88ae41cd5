/** Sizes of the outline's table, worked out from the document alone, so that only the cells in sight are mounted. All in CSS px. */
import type { Selection } from '../../../shared/commands/types';
import type { LaneBox, Layout } from '../../../shared/layout/types';
import { cardsInCell } from '../../../shared/model/queries';
import type { Blueprint } from '../../../shared/model/schema';
import { placeOf } from '../../canvas/navigation';
import { notePlaces } from '../../canvas/noteRow';

export const COLUMN = 232;
export const LABEL = 148;
/** The rows of phases and steps. */
export const HEAD = 62;
/** A card with the gap below it; the room for the next one; an emotion with its persona. */
export const CARD = 44;
const ROOM = 34;
const EMOTION = 24;
/** Below the last note: none is written there. */
const NOTES_END = 4;

export interface Geometry {
  readonly columns: number;
  /** Top of each row below the head, of lanes and of the notes where there are some, and the end of the last. */
  readonly tops: readonly number[];
}

/** What is mounted: columns and rows, each from (inclusive) and to (exclusive). */
export interface Seen {
  readonly columns: readonly [from: number, to: number];
  readonly rows: readonly [from: number, to: number];
}

function heightOf(doc: Blueprint, layout: Layout, lane: LaneBox, personas: number): number {
  if (lane.kind === 'emotions') return Math.max(1, personas) * EMOTION + 12;
  if (lane.collapsed) return ROOM;
  let most = 0;
  for (const step of layout.steps) most = Math.max(most, cardsInCell(doc, lane.id, step.id).length);
  return most * CARD + ROOM;
}

export function measureOutline(doc: Blueprint, layout: Layout): Geometry {
  const personas = Object.keys(doc.personas).length;
  const tops = [0];
  for (const lane of layout.lanes) tops.push((tops.at(-1) ?? 0) + heightOf(doc, layout, lane, personas));
  const notes = notePlaces(layout);
  const most = Math.max(0, ...notes.map(({ index }) => index + 1));
  if (most > 0) tops.push((tops.at(-1) ?? 0) + most * CARD + NOTES_END);
  return { columns: layout.steps.length, tops };
}

/** Columns and rows mounted beyond those in sight. */
const AHEAD = { columns: 1, px: 240 } as const;

export interface Scroll {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function seenAt({ columns, tops }: Geometry, { left, top, width, height }: Scroll): Seen {
  const rows = tops.length - 1;
  const from = tops.findIndex((_, row) => (tops[row + 1] ?? Infinity) > top - AHEAD.px);
  const end = tops.findIndex((y) => y > top + height + AHEAD.px);
  return {
    columns: [
      Math.max(0, Math.floor(left / COLUMN) - AHEAD.columns),
      Math.min(columns, Math.ceil((left + width) / COLUMN) + AHEAD.columns),
    ],
    rows: [Math.max(0, Math.min(from, rows)), end < 0 ? rows : end],
  };
}

/** The least scrolling that shows what is selected; what the axis does not concern stays. */
export function scrollTo(
  doc: Blueprint,
  layout: Layout,
  { tops }: Geometry,
  selection: Selection,
  scroll: Scroll,
): { readonly left: number; readonly top: number } {
  const place = placeOf(doc, layout, selection);
  let { left, top } = scroll;
  if (place && place.column >= 0) {
    const x = place.column * COLUMN;
    left = Math.max(x + COLUMN - (scroll.width - LABEL), Math.min(left, x));
  }
  if (place && place.row >= 0) {
    const y = (tops[place.row] ?? 0) + Math.max(0, place.card ?? 0) * CARD;
    const h = place.card === null ? (tops[place.row + 1] ?? y) - y : CARD + ROOM;
    top = Math.min(y, Math.max(top, y + h - (scroll.height - HEAD)));
  }
  return { left: Math.max(0, left), top: Math.max(0, top) };
}
