/** What a link's path through the maze is: sides of its two cards, and straight runs between them. */

export type Side = 'top' | 'bottom' | 'left' | 'right';
export type Axis = 'h' | 'v';

export const axisOf = (side: Side): Axis => (side === 'left' || side === 'right' ? 'h' : 'v');

/** A straight stretch: along maze row `at` (axis h) or maze column `at` (axis v). */
export interface Run {
  readonly axis: Axis;
  readonly at: number;
  /** Maze columns (h) or rows (v) it covers, ascending. */
  readonly from: number;
  readonly to: number;
}

export interface Path {
  readonly start: Side;
  readonly goal: Side;
  readonly runs: readonly Run[];
  /** The part of the maze the path was found in: what changes elsewhere cannot change it. Lanes and map columns, inclusive. */
  readonly window: Window;
}
export interface Window {
  readonly firstLane: number;
  readonly lastLane: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

type Place = readonly [row: number, column: number];

/** Joins places, each a neighbour of the one before it, into runs that leave and enter cards by the given sides. */
export function toRuns(places: readonly Place[], start: Side, goal: Side): Run[] {
  const runs: Run[] = [];
  const [first] = places;
  if (!first) return runs;
  const runAt = (axis: Axis, [row, column]: Place): { axis: Axis; at: number; from: number; to: number } =>
    axis === 'h' ? { axis, at: row, from: column, to: column } : { axis, at: column, from: row, to: row };
  let current = runAt(axisOf(start), first);
  places.forEach((place, i) => {
    const before = places[i - 1];
    if (!before) return;
    const axis: Axis = before[0] === place[0] ? 'h' : 'v';
    if (axis !== current.axis) {
      runs.push(current);
      current = runAt(axis, before);
    }
    const along = axis === 'h' ? place[1] : place[0];
    current.from = Math.min(current.from, along);
    current.to = Math.max(current.to, along);
  });
  runs.push(current);
  const last = places.at(-1)!;
  const isTurn = start === goal && runs.length === 1;
  if (isTurn) runs.push(runAt(current.axis === 'h' ? 'v' : 'h', last), runAt(axisOf(goal), last));
  else if (current.axis !== axisOf(goal)) runs.push(runAt(axisOf(goal), last));
  return runs;
}
