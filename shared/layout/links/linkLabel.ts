/** Puts a link's label on its longest stretch where it covers no card. */
import type { Locale } from '../../model/schema';
import { textStyles } from '../../text/styles';
import type { TextLine } from '../../text/types';
import { LINK_LABEL_MAX_WIDTH, LINK_LABEL_PADDING } from '../metrics';
import { placeLines } from '../placeLines';
import type { LinkRoute, Point, Rect } from '../types';

const MAX_LINES = 2;
/** Where along a stretch a label is tried, and how far beside an upright one. */
const PLACES = [0.5, 0.3, 0.7, 0.15, 0.85] as const;
const BESIDE = 5;

export interface LabelText {
  readonly w: number;
  readonly h: number;
  readonly lines: readonly TextLine[];
}

export function layOutLabel(text: string, locale: Locale): LabelText {
  const style = textStyles(locale).caption;
  const { x, y } = LINK_LABEL_PADDING;
  const lines = placeLines(text, style, { x, y, width: LINK_LABEL_MAX_WIDTH, maxLines: MAX_LINES, locale });
  const w = Math.max(0, ...lines.map((line) => line.width)) + 2 * x;
  return { w: Math.ceil(w), h: lines.length * style.lineHeight + 2 * y, lines };
}

/** Area of cards that a rectangle covers. */
export type Covered = (rect: Rect) => number;

function* candidates(points: readonly Point[], { w, h }: LabelText): Generator<Rect> {
  const stretches = points.slice(1).map((to, i) => {
    const from = points[i]!;
    return { from, to, length: Math.abs(to.x - from.x) + Math.abs(to.y - from.y) };
  });
  stretches.sort((a, b) => b.length - a.length);
  for (const { from, to } of stretches) {
    const upright = from.x === to.x;
    for (const shift of upright ? [0, w / 2 + BESIDE, -w / 2 - BESIDE] : [0]) {
      for (const place of PLACES) {
        const x = from.x + (to.x - from.x) * place + shift;
        const y = from.y + (to.y - from.y) * place;
        yield { x: Math.round(x - w / 2), y: Math.round(y - h / 2), w, h };
      }
    }
  }
}

/** A place for a label and the area of cards it would cover. */
export interface LabelPlace extends Rect {
  readonly area: number;
}

/** So many places that cover no card are enough to choose from. */
const CHOICE = 6;

/** Places for a label, longest stretch first, until enough of them are free. `left` is the grid's left edge. */
export function labelPlaces(
  points: readonly Point[],
  text: LabelText,
  left: number,
  covered: Covered,
): readonly LabelPlace[] {
  const places: LabelPlace[] = [];
  let free = 0;
  for (const rect of candidates(points, text)) {
    if (rect.x < left) continue;
    const area = covered(rect);
    places.push({ ...rect, area });
    if (area === 0 && ++free === CHOICE) break;
  }
  return places;
}

export type LabelChooser = (places: readonly LabelPlace[], text: LabelText) => LinkRoute['label'];

const BUCKET = 256;
/** Labels of one stretch of the map that are looked at; more would cover everything anyway. */
const BUCKET_LIMIT = 40;

/** Chooses places for one label after another: the first that covers neither card nor earlier label, else the one that covers least. */
export function createLabelChooser(): LabelChooser {
  const buckets = new Map<number, Rect[]>();
  const bucketsOf = function* ({ x, w }: Rect): Generator<number> {
    for (let key = Math.floor(x / BUCKET); key * BUCKET < x + w; key++) yield key;
  };
  const labelArea = (rect: Rect): number => {
    let area = 0;
    for (const key of bucketsOf(rect))
      for (const other of buckets.get(key) ?? [])
        area +=
          Math.max(0, Math.min(rect.x + rect.w, other.x + other.w) - Math.max(rect.x, other.x)) *
          Math.max(0, Math.min(rect.y + rect.h, other.y + other.h) - Math.max(rect.y, other.y));
    return area;
  };
  return (places, { lines }) => {
    let best: LabelPlace | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const place of places) {
      if (place.area >= least) continue;
      const area = place.area + labelArea(place);
      if (area >= least) continue;
      best = place;
      least = area;
      if (area === 0) break;
    }
    if (!best) return null;
    const { x, y, w, h } = best;
    const label = { x, y, w, h, lines };
    for (const key of bucketsOf(label)) {
      const bucket = buckets.get(key) ?? [];
      buckets.set(key, bucket);
      if (bucket.length < BUCKET_LIMIT) bucket.push(label);
    }
    return label;
  };
}
