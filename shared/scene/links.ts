/** Links: orthogonal routes with rounded corners, a head at the end (or both), and labels as pills. */
import type { Layout, Point, Rect } from '../layout/types';
import type { Blueprint, Id, Link } from '../model/schema';
import { textStyles } from '../text/styles';
import type { Brush } from './brush';
import { linePath, num } from './path';
import type { Stroke } from './types';

const CORNER = 5;
const HEAD_LENGTH = 5.6;
const HEAD_HALF = 2.75;

/** A label so close to its link needs no line to it; those beside upright ones stand as far off. */
const TOUCHING = 7;
/** A stretch so short is met in its middle. */
const SHORT = 40;

type Kind = NonNullable<Link['kind']>;
const strokes: Readonly<Record<Kind, Omit<Stroke, 'color'>>> = {
  flow: { width: 1.25 },
  informs: { width: 1.25, dash: [3, 2.5] },
  depends: { width: 1.25, dash: [7, 2.5, 1.5, 2.5] },
};

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);
/** The point `length` from a on the way to b. */
const towards = (a: Point, b: Point, length: number): Point => {
  const whole = distance(a, b) || 1;
  return { x: a.x + ((b.x - a.x) * length) / whole, y: a.y + ((b.y - a.y) * length) / whole };
};

/** Path data of a route whose corners are rounded, by less where a leg is short. */
export function routePath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let d = `M${num(first.x)} ${num(first.y)}`;
  for (let i = 0; i < rest.length; i++) {
    const [at, next] = [rest[i]!, rest[i + 1]];
    if (!next) {
      d += `L${num(at.x)} ${num(at.y)}`;
      continue;
    }
    const before = points[i]!;
    const radius = Math.min(CORNER, distance(before, at) / 2, distance(at, next) / 2);
    const [a, b] = [towards(at, before, radius), towards(at, next, radius)];
    d += `L${num(a.x)} ${num(a.y)}Q${num(at.x)} ${num(at.y)} ${num(b.x)} ${num(b.y)}`;
  }
  return d;
}

/** A head whose tip is at `tip`, coming from `from`: filled for flow, open for the other kinds. */
function head(from: Point, tip: Point, filled: boolean): string {
  const base = towards(tip, from, HEAD_LENGTH);
  const [dx, dy] = [(tip.x - base.x) / HEAD_LENGTH, (tip.y - base.y) / HEAD_LENGTH];
  const side = (sign: number) => [base.x - dy * HEAD_HALF * sign, base.y + dx * HEAD_HALF * sign] as const;
  return linePath([side(1), [tip.x, tip.y], side(-1)], filled);
}

/** The route without the part that a filled head covers, so that the line's blunt end does not show at the tip. */
function shortened(points: readonly Point[], both: boolean): readonly Point[] {
  const copy = [...points];
  const last = copy.length - 1;
  copy[last] = towards(copy[last]!, copy[last - 1]!, HEAD_LENGTH * 0.7);
  if (both) copy[0] = towards(copy[0]!, copy[1]!, HEAD_LENGTH * 0.7);
  return copy;
}

function drawStyled(
  brush: Brush,
  points: readonly Point[],
  kind: Kind,
  both: boolean,
  ref: Id | undefined,
): void {
  if (points.length < 2) return;
  const color = brush.theme.ink2;
  const filled = kind === 'flow';
  const owner = ref === undefined ? {} : { ref };
  const line = routePath(filled ? shortened(points, both) : points);
  brush.path(line, { stroke: { color, ...strokes[kind] }, ...owner });
  const ends: (readonly [Point, Point])[] = [[points.at(-2)!, points.at(-1)!]];
  if (both) ends.push([points[1]!, points[0]!]);
  for (const [from, tip] of ends) {
    const d = head(from, tip, filled);
    brush.path(d, filled ? { fill: color, ...owner } : { stroke: { color, width: 1.25 }, ...owner });
  }
}

export function drawLinks(brush: Brush, doc: Blueprint, layout: Layout): void {
  for (const { id, points } of layout.links) {
    const link = doc.links[id];
    drawStyled(brush, points, link?.kind ?? 'flow', link?.both === true, id);
  }
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const endOf = ({ x, y, w, h }: Rect): Point => ({ x: x + w, y: y + h });
const within = (value: number, from: number, to: number): number => Math.max(from, Math.min(to, value));

/** From a label that stands beside its link to the nearest point of it; null where the label touches the link. */
function tie(label: Rect, points: readonly Point[]): readonly [Point, Point] | null {
  let best: readonly [Point, Point] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, to] of points.slice(1).entries()) {
    const from = points[i]!;
    const own = distance(from, to) < SHORT ? between(from, to) : between(label, endOf(label));
    const on = {
      x: within(own.x, Math.min(from.x, to.x), Math.max(from.x, to.x)),
      y: within(own.y, Math.min(from.y, to.y), Math.max(from.y, to.y)),
    };
    const at = {
      x: within(on.x, label.x, label.x + label.w),
      y: within(on.y, label.y, label.y + label.h),
    };
    const length = distance(on, at);
    if (length >= least) continue;
    least = length;
    best = [on, at];
  }
  return least > TOUCHING ? best : null;
}

/** Labels come after everything they may cross. */
export function drawLinkLabels(brush: Brush, layout: Layout): void {
  const { theme } = brush;
  for (const { id, points, label } of layout.links) {
    if (!label) continue;
    const [on, at] = tie(label, points) ?? [];
    if (on && at)
      brush.path(`M${num(on.x)} ${num(on.y)}L${num(at.x)} ${num(at.y)}`, {
        stroke: { color: theme.ink3, width: 1, dash: [1, 2] },
        ref: id,
      });
    brush.rect(label, {
      fill: theme.panel,
      stroke: { color: theme.hair2, width: 1 },
      radius: Math.min(label.h / 2, 10),
      ref: id,
    });
    brush.lines(label.lines, label, textStyles(brush.textLocale).caption, theme.ink2, { ref: id });
  }
}

/** A straight piece of a link from `at` to the right, for the legend. */
export function drawLinkSample(brush: Brush, kind: Kind, at: Point, width: number): void {
  const points = [at, { x: at.x + width, y: at.y }];
  drawStyled(brush, points, kind, false, undefined);
}
