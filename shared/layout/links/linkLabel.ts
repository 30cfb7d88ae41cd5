/** The labels of links: their lines, and which of their places they take. */
import type { Id, Locale } from '../../model/schema';
import { textStyles } from '../../text/styles';
import type { TextLine } from '../../text/types';
import { LINK_LABEL_MAX_WIDTH, LINK_LABEL_PADDING } from '../metrics';
import { placeLines } from '../placeLines';
import type { LinkRoute, Rect } from '../types';
import type { LabelPlace } from './labelPlaces';

const MAX_LINES = 2;
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

/** Chooses places for the labels of one run after another. */
export interface LabelChooser {
  /** To be called before the labels of a run, which then come in the order of their links. */
  readonly start: () => void;
  /** The first place that covers neither card nor earlier label, else the one that covers least. `last` is what was chosen for the link in the last run. */
  readonly choose: (
    link: Id,
    places: readonly LabelPlace[],
    text: LabelText,
    last: LastLabel | null,
  ) => Label;
}
export interface LastLabel {
  readonly places: readonly LabelPlace[];
  readonly text: LabelText | null;
  readonly label: Label;
}
type Label = LinkRoute['label'];

/** Words of another label count as many times as those of a card (coveredArea.ts), against bare card. */
const LABELS = 8;
const BUCKET = 256;
/** Labels of one stretch of the map that are looked at; more would cover everything anyway. */
const BUCKET_LIMIT = 40;

const firstBucket = ({ x }: Rect): number => Math.floor(x / BUCKET);
const lastBucket = ({ x, w }: Rect): number => Math.ceil((x + w) / BUCKET) - 1;

const overlap = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));

export const sameLabel = (a: Label, b: Label): boolean =>
  a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y && a.lines === b.lines);

/** A choice of the last run stands while the places and all earlier labels near them are the same. */
export function createLabelChooser(): LabelChooser {
  let buckets = new Map<number, Rect[]>();
  /** Buckets in which earlier labels of this run differ from the last run's. */
  const changed = new Set<number>();
  /** The links with labels in the last run, and in this one. */
  let lastOrder: readonly Id[] = [];
  let order: Id[] = [];
  let sameOrder = true;

  const labelArea = (rect: Rect): number => {
    let area = 0;
    for (let key = firstBucket(rect); key <= lastBucket(rect); key++)
      for (const other of buckets.get(key) ?? []) area += overlap(rect, other);
    return area;
  };
  const markChanged = (label: Label): void => {
    if (label) for (let key = firstBucket(label); key <= lastBucket(label); key++) changed.add(key);
  };
  const stands = (places: readonly LabelPlace[], text: LabelText, last: LastLabel): boolean => {
    if (!sameOrder || last.places !== places || last.text !== text) return false;
    if (changed.size === 0) return true;
    for (const place of places)
      for (let key = firstBucket(place); key <= lastBucket(place); key++) if (changed.has(key)) return false;
    return true;
  };
  const pick = (places: readonly LabelPlace[], { lines }: LabelText): Label => {
    let best: LabelPlace | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const place of places) {
      if (place.area >= least) continue;
      const area = place.area + LABELS * labelArea(place);
      if (area >= least) continue;
      best = place;
      least = area;
      if (area === 0) break;
    }
    return best && { x: best.x, y: best.y, w: best.w, h: best.h, lines };
  };

  return {
    start() {
      buckets = new Map();
      changed.clear();
      lastOrder = order;
      order = [];
      sameOrder = true;
    },
    choose(link, places, text, last) {
      // A label that came or went before this one may have stood anywhere.
      if (lastOrder[order.length] !== link) sameOrder = false;
      order.push(link);
      let label = last?.label ?? null;
      if (!last || !stands(places, text, last)) {
        const picked = pick(places, text);
        if (!sameLabel(label, picked)) {
          markChanged(label);
          markChanged(picked);
          label = picked;
        }
      }
      if (label)
        for (let key = firstBucket(label); key <= lastBucket(label); key++) {
          const bucket = buckets.get(key);
          if (!bucket) buckets.set(key, [label]);
          else if (bucket.length < BUCKET_LIMIT) bucket.push(label);
        }
      return label;
    },
  };
}
