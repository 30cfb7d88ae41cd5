/** Words beside points of a chart: each goes where it covers nothing that is already there, or stays away. */
import type { Point, Rect } from '../layout/types';
import type { Brush } from '../scene/brush';
import type { Color } from '../scene/types';
import type { TextStyle } from '../text/types';

export const CHART_TEXT = { size: 11, lineHeight: 14, weight: 400 } as const satisfies TextStyle;
export const CHART_STRONG = { size: 11, lineHeight: 14, weight: 600 } as const satisfies TextStyle;

/** Between a point's middle and its words. */
const GAP = 8;

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

export interface Labels {
  /** Takes a place that words must not cover. */
  readonly take: (box: Rect) => void;
  /** Writes beside a point: right, left, above, below, whichever is free first; false where none is. */
  readonly write: (text: string, at: Point, color: Color, gap?: number) => boolean;
}

/** Labels within one box of a chart. */
export function createLabels(brush: Brush, within: Rect): Labels {
  const taken: Rect[] = [];
  const inside = (box: Rect): boolean =>
    box.x >= within.x &&
    box.y >= within.y &&
    box.x + box.w <= within.x + within.w &&
    box.y + box.h <= within.y + within.h;
  return {
    take: (box) => void taken.push(box),
    write: (text, at, color, gap = GAP) => {
      const w = brush.measure(text, CHART_STRONG);
      const h = CHART_STRONG.lineHeight;
      const places: readonly Point[] = [
        { x: at.x + gap, y: at.y - h / 2 },
        { x: at.x - gap - w, y: at.y - h / 2 },
        { x: at.x - w / 2, y: at.y - gap - h },
        { x: at.x - w / 2, y: at.y + gap },
      ];
      for (const { x, y } of places) {
        const box = { x, y, w, h };
        if (!inside(box) || taken.some((other) => overlaps(box, other))) continue;
        taken.push(box);
        brush.rect({ x: x - 2, y, w: w + 4, h }, { fill: brush.theme.sheet, opacity: 0.86, radius: 3 });
        brush.text(text, { x, y: y + h - 3.5 }, CHART_STRONG, color);
        return true;
      }
      return false;
    },
  };
}
