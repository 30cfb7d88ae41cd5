/** What changed of the map below the links since the last run, so that routes elsewhere stay or are only shifted. */
import type { Column } from '../grid';
import type { LaneStack } from '../stackLane';
import type { LaneBox } from '../types';
import type { Window } from './path';
import type { Surface } from './routePoints';

/** How far a part of the map moved down with everything in it unchanged; null where anything in it changed. */
export type Shift = (window: Window) => number | null;

interface LaneChange {
  readonly y: number;
  /** Columns in which cards stand differently, inclusive; null for none. */
  readonly columns: readonly [number, number] | null;
  /** Lanes with the same number moved together, without a change of height among them. */
  readonly group: number;
}

/** Everything stands where it stood. */
export const UNMOVED: Shift = () => 0;

/** A label may reach so many columns and lanes beyond the window its path was found in. */
const REACH = 1;

/** The lanes whose changes count for a window, inclusive. */
export const reachedLanes = (
  { firstLane, lastLane }: Pick<Window, 'firstLane' | 'lastLane'>,
  lanes: number,
): { readonly from: number; readonly to: number } => ({
  from: Math.max(0, firstLane - REACH),
  to: Math.min(lanes - 1, lastLane + REACH),
});

/** First and last column in which two stacks differ in place or height of a card. */
function changedColumns(a: LaneStack | null, b: LaneStack | null): readonly [number, number] | null {
  if (a === b || (a && b && a.tops === b.tops && a.columns === b.columns)) return null;
  if (!a || !b) return [0, Number.POSITIVE_INFINITY];
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  const isSame = (column: number): boolean => {
    const [before, now] = [a.columns.get(column) ?? [], b.columns.get(column) ?? []];
    if (before.length !== now.length) return false;
    return now.every((index, i) => {
      const old = before[i]!;
      const [card, oldCard] = [b.cards[index]!, a.cards[old]!];
      return (
        b.tops[index] === a.tops[old] &&
        card.content.h === oldCard.content.h &&
        card.first === oldCard.first &&
        card.last === oldCard.last &&
        card.id === oldCard.id
      );
    });
  };
  for (const columns of [a.columns, b.columns])
    for (const column of columns.keys()) {
      if ((column >= first && column <= last) || isSame(column)) continue;
      first = Math.min(first, column);
      last = Math.max(last, column);
    }
  return last < 0 ? null : [first, last];
}

export function createChangeDetector(): (surface: Surface, stacks: readonly (LaneStack | null)[]) => Shift {
  let lastLanes: readonly LaneBox[] = [];
  let lastStacks: readonly (LaneStack | null)[] = [];
  let lastColumns: readonly Column[] = [];
  let lastRight = Number.NaN;

  return ({ lanes, columns, right }, stacks) => {
    const all =
      lanes.length !== lastLanes.length ||
      columns !== lastColumns ||
      right !== lastRight ||
      lanes.some(({ id }, i) => id !== lastLanes[i]!.id);
    let group = 0;
    const changes = all
      ? []
      : lanes.map((lane, i): LaneChange => {
          const old = lastLanes[i]!;
          const y = lane.y - old.y;
          const grown = lane.h !== old.h;
          const before = lanes[i - 1];
          if (grown || (before && before.y - lastLanes[i - 1]!.y !== y)) group++;
          const change = {
            y,
            columns: changedColumns(lastStacks[i]!, stacks[i]!),
            group: grown ? -group : group,
          };
          if (grown) group++;
          return change;
        });
    [lastLanes, lastStacks, lastColumns, lastRight] = [lanes, stacks, columns, right];
    if (all) return () => null;
    const isQuiet = changes.every(({ y, columns: changed, group: own }) => y === 0 && !changed && own === 0);
    if (isQuiet) return UNMOVED;
    return (window) => {
      const { firstColumn, lastColumn } = window;
      const { from, to } = reachedLanes(window, lanes.length);
      const { group: own, y } = changes[from]!;
      if (own < 0) return null;
      for (let lane = from; lane <= to; lane++) {
        const { columns: changed, group: other } = changes[lane]!;
        if (other !== own) return null;
        if (changed && changed[0] <= lastColumn + REACH && changed[1] >= firstColumn - REACH) return null;
      }
      return y;
    };
  };
}
