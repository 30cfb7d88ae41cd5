/** Where a link's label may stand: on its longest stretch, else elsewhere along it, else beside it where no card is. */
import type { Point, Rect } from '../types';
import type { LabelText } from './linkLabel';

/** Where along a stretch a label is tried, and how far beside an upright one. */
const PLACES = [0.5, 0.3, 0.7, 0.15, 0.85] as const;
const BESIDE = 5;
/** Where all of those lie on cards: closer together, past the stretch's ends, and beside it on either side. */
const MORE_PLACES = [0.4, 0.6, 0.2, 0.8, 0.1, 0.9, 0, 1] as const;
const PAST_ENDS = [0, 14, -14] as const;
/** Where those lie on cards, too, as between cards that stand close: off the line, so far at most. */
const ASIDE = { first: 18, step: 6, last: 90, shares: [0, 1, -1, 0.5, -0.5] } as const;

/** How much of cards a rectangle covers; words count more than bare card. */
export type Covered = (rect: Rect) => number;

interface Stretch {
  readonly from: Point;
  readonly to: Point;
  readonly length: number;
}

function stretchesOf(points: readonly Point[]): readonly Stretch[] {
  const stretches = points.slice(1).map((to, i) => {
    const from = points[i]!;
    return { from, to, length: Math.abs(to.x - from.x) + Math.abs(to.y - from.y) };
  });
  return stretches.sort((a, b) => b.length - a.length);
}

const around = (x: number, y: number, { w, h }: LabelText): Rect => ({
  x: Math.round(x - w / 2),
  y: Math.round(y - h / 2),
  w,
  h,
});

/** On the stretches, longest first; beside upright ones, too. */
function* near(stretches: readonly Stretch[], text: LabelText): Generator<Rect> {
  for (const { from, to } of stretches) {
    const beside = text.w / 2 + BESIDE;
    for (const shift of from.x === to.x ? [0, beside, -beside] : [0])
      for (const place of PLACES)
        yield around(from.x + (to.x - from.x) * place + shift, from.y + (to.y - from.y) * place, text);
  }
}

function* farther(stretches: readonly Stretch[], text: LabelText): Generator<Rect> {
  for (const { from, to } of stretches) {
    const upright = from.x === to.x;
    const beside = (upright ? text.w : text.h) / 2 + BESIDE;
    for (const past of PAST_ENDS)
      for (const shift of [0, beside, -beside])
        for (const place of past === 0 ? MORE_PLACES : ([past < 0 ? 0 : 1] as const)) {
          const away = past * (upright ? Math.sign(to.y - from.y) : Math.sign(to.x - from.x));
          const x = from.x + (to.x - from.x) * place + (upright ? shift : away);
          const y = from.y + (to.y - from.y) * place + (upright ? away : shift);
          yield around(x, y, text);
        }
  }
}

/** Above and below a stretch, the nearest first: in the gap between two cards, or up to half a label to either side of it. */
function* aside(stretches: readonly Stretch[], text: LabelText): Generator<Rect> {
  const half = text.w / 2 - BESIDE;
  for (let off = ASIDE.first; off <= ASIDE.last; off += ASIDE.step)
    for (const { from, to } of stretches) {
      const x = (from.x + to.x) / 2;
      for (const y of [Math.max(from.y, to.y) + off, Math.min(from.y, to.y) - off])
        for (const share of ASIDE.shares) yield around(x + share * half, y, text);
    }
}

/** A place for a label and the area of cards it would cover. */
export interface LabelPlace extends Rect {
  readonly area: number;
}

/** So many places that cover no card are enough to choose from, where so many of them lie apart from each other: other labels may stand on one, and on all that meet it. */
const CHOICE = 6;
const APART = 4;

const meet = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** Where labels may stand: right of the grid's left edge, and no farther up and down than the map is watched for changes round the link. */
export interface LabelBounds {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Places for a label, longest stretch first, until enough of them are free; farther off where none is. */
export function labelPlaces(
  points: readonly Point[],
  text: LabelText,
  { left, top, bottom }: LabelBounds,
  covered: Covered,
): readonly LabelPlace[] {
  const places: LabelPlace[] = [];
  const stretches = stretchesOf(points);
  let free = 0;
  const apart: Rect[] = [];
  const isEnough = (): boolean => free >= CHOICE && apart.length >= APART;
  const tryAll = (rects: Iterable<Rect>): void => {
    for (const rect of rects) {
      if (rect.x < left || rect.y < top || rect.y + rect.h > bottom) continue;
      const area = covered(rect);
      places.push({ ...rect, area });
      if (area > 0) continue;
      free++;
      if (apart.length < APART && !apart.some((other) => meet(rect, other))) apart.push(rect);
      if (isEnough()) break;
    }
  };
  tryAll(near(stretches, text));
  if (!isEnough()) tryAll(farther(stretches, text));
  if (!isEnough()) tryAll(aside(stretches, text));
  return places;
}
