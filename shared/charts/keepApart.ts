/** Moves points that stand on each other apart, as little as may be, and keeps them in their box. */
import type { Point, Rect } from '../layout/types';

const ROUNDS = 120;
/** Points at the very same place leave it in directions this far apart (the golden angle). */
const TURN = 2.399963;

/** The points in their order, each at least `least` from the others where the box has room for that. */
export function keepApart(points: readonly Point[], least: number, box: Rect): readonly Point[] {
  const places = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 0; i < places.length; i++)
      for (let j = i + 1; j < places.length; j++)
        moved = push(places[i]!, places[j]!, least, j * TURN) || moved;
    for (const place of places) {
      place.x = Math.max(box.x, Math.min(box.x + box.w, place.x));
      place.y = Math.max(box.y, Math.min(box.y + box.h, place.y));
    }
    if (!moved) break;
  }
  return places;
}

/** Both give way by half of what is missing; where they are one point, in the direction `turn`. */
function push(
  a: { x: number; y: number },
  b: { x: number; y: number },
  least: number,
  turn: number,
): boolean {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  // What is all but there is there: else rounds end in trembling.
  if (distance >= least - 0.05) return false;
  const [dx, dy] =
    distance < 0.001 ? [Math.cos(turn), Math.sin(turn)] : [(b.x - a.x) / distance, (b.y - a.y) / distance];
  const half = (least - distance) / 2;
  a.x -= dx * half;
  a.y -= dy * half;
  b.x += dx * half;
  b.y += dy * half;
  return true;
}
