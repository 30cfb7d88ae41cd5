/** Sticky notes as the last row of the map's grid: each stands at the step it lies over, so that arrow keys and the outline reach it. */
import type { Layout, NoteBox } from '../../shared/layout/types';
import type { Id } from '../../shared/model/schema';

export interface NotePlace {
  readonly id: Id;
  /** Of the step under its middle, or the nearest one. */
  readonly column: number;
  /** Its place among the notes of the column, from above. */
  readonly index: number;
}

const known = new WeakMap<Layout, readonly NotePlace[]>();

function columnOf({ steps }: Layout, { x, w }: NoteBox): number {
  const after = steps.findIndex((step) => x + w / 2 < step.x);
  return Math.max(0, (after < 0 ? steps.length : after) - 1);
}

/** All notes, column by column and from above; none where the map has no steps. */
export function notePlaces(layout: Layout): readonly NotePlace[] {
  let places = known.get(layout);
  if (!places) {
    const rows = layout.steps.length === 0 ? [] : layout.notes;
    const sorted = rows
      .map((box) => ({ box, column: columnOf(layout, box) }))
      .sort((a, b) => a.column - b.column || a.box.y - b.box.y || a.box.x - b.box.x);
    places = sorted.map(({ box, column }, at) => {
      const first = sorted.findIndex((row) => row.column === column);
      return { id: box.id, column, index: at - first };
    });
    known.set(layout, places);
  }
  return places;
}

export const hasNotes = (layout: Layout): boolean => notePlaces(layout).length > 0;

/** The note nearest to a column; in the column itself the one at `index`, or its last. */
export function noteNear(layout: Layout, column: number, index: number): NotePlace | undefined {
  const places = notePlaces(layout);
  const here = places.filter((place) => place.column === column);
  if (here.length > 0) return here[Math.min(index, here.length - 1)];
  const away = (place: NotePlace) => Math.abs(place.column - column);
  return places.reduce<NotePlace | undefined>(
    (best, place) => (best && away(best) <= away(place) ? best : place),
    undefined,
  );
}

/** The note before (−1) or after (1) one, in order of their columns. */
export function noteBeside(layout: Layout, id: Id, by: 1 | -1): NotePlace | undefined {
  const places = notePlaces(layout);
  const at = places.findIndex((place) => place.id === id);
  return at < 0 ? undefined : places[at + by];
}

/** The lane a note's middle lies on. */
export function laneUnder({ lanes, notes }: Layout, id: Id): Id | null {
  const box = notes.find((note) => note.id === id);
  const middle = box ? box.y + box.h / 2 : Number.NaN;
  return lanes.find(({ y, h }) => middle >= y && middle < y + h)?.id ?? null;
}
