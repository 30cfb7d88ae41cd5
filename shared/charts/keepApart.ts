/** Moves points that stand on each other apart, as little as may be, and keeps them in their box. */
import type { Point, Rect } from '../layout/types';

const ROUNDS = 60;
/** Points at the very same place leave it in directions this far apart (the golden angle). */
const TURN = 2.399963;

/** The points in their order, each at least `least` from the others where the box has room for that. */
export function keepApart(points: readonly Point[], least: number, box: Rect): readonly Point[] {
  const places = points.map(({ x, y }, index) => ({
    x: x + 0.01 * Math.cos(index * TURN),
    y: y + 0.01 * Math.sin(index * TURN),
  }));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 0; i < places.length; i++)
      for (let j = i + 1; j < places.length; j++) moved = push(places[i]!, places[j]!, least) || moved;
    for (const place of places) {
      place.x = Math.max(box.x, Math.min(box.x + box.w, place.x));
      place.y = Math.max(box.y, Math.min(box.y + box.h, place.y));
    }
    if (!moved) break;
  }
  return places;
}

/** Both give way by half of what is missing. */
function push(a: { x: number; y: number }, b: { x: number; y: number }, least: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy) || 0.001;
  // What is all but there is there: else rounds end in trembling.
  if (distance >= least - 0.05) return false;
  const half = (least - distance) / 2 / distance;
  a.x -= dx * half;
  a.y -= dy * half;
  b.x += dx * half;
  b.y += dy * half;
  return true;
}
