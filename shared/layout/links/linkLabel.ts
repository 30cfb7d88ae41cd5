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

/** The first place that covers no card, longest stretch first; else the one that covers least. `left` is the grid's left edge. */
export function placeLabel(
  points: readonly Point[],
  text: LabelText,
  left: number,
  covered: Covered,
): LinkRoute['label'] {
  let best: Rect | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const rect of candidates(points, text)) {
    if (rect.x < left) continue;
    const area = covered(rect);
    if (area < least) {
      best = rect;
      least = area;
    }
    if (area === 0) break;
  }
  return best && { ...best, lines: text.lines };
}
