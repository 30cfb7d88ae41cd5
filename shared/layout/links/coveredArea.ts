/** How much of cards a rectangle covers: their area, and where the words stand many times over. */

import { stackTop } from '../lanes';
import { CELL_PADDING } from '../metrics';
import type { LaneStack } from '../stackLane';
import type { Rect } from '../types';
import type { Covered } from './labelPlaces';
import type { Surface } from './routePoints';

const overlap = (a: number, aEnd: number, b: number, bEnd: number): number =>
  Math.max(0, Math.min(aEnd, bEnd) - Math.max(a, b));

/** Where the words stand counts so many times as much as a card's rim. By the card's size alone: labels do not wander while a title is written. */
const WORDS = 8;
const RIM = { x: 8, y: 5 } as const;

/** Measures against the cards of a surface. Each column's part of a spanning card counts for itself. */
export function createCovered(surface: Surface, stacks: readonly (LaneStack | null)[]): Covered {
  const { columns, lanes } = surface;
  const firstColumn = (x: number): number => {
    let [low, high] = [0, columns.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (columns[middle]!.x + columns[middle]!.w > x) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return ({ x, y, w, h }: Rect): number => {
    let area = 0;
    for (let l = 0; l < lanes.length; l++) {
      const lane = lanes[l]!;
      const stack = stacks[l];
      if (!stack || lane.y >= y + h || lane.y + lane.h <= y) continue;
      const top = lane.y + stackTop(lane.kind);
      for (let c = firstColumn(x); c < columns.length && columns[c]!.x < x + w; c++) {
        const column = columns[c]!;
        const [left, right] = [column.x + CELL_PADDING, column.x + column.w - CELL_PADDING];
        const wide = overlap(x, x + w, left, right);
        if (wide === 0) continue;
        const inner = overlap(x, x + w, left + RIM.x, right - RIM.x);
        for (const index of stack.columns.get(c) ?? []) {
          const from = top + stack.tops[index]!;
          const to = from + stack.cards[index]!.content.h;
          const bare = wide * overlap(y, y + h, from, to);
          if (bare === 0) continue;
          area += bare + WORDS * inner * overlap(y, y + h, from + RIM.y, to - RIM.y);
        }
      }
    }
    return area;
  };
}
