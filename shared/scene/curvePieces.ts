/** The part of an emotion curve that lies in a span of the map: a window need not dash a curve of a hundred screens to show one. */
import type { Curve } from '../layout/types';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A piece begins at every so many points: dashes begin anew there, under the mark of a point, wherever the span begins. */
const POINTS = 8;

const segmentsOf = new WeakMap<Curve, readonly string[]>();

/** Segment i leads from point i to the next. */
function segments(curve: Curve): readonly string[] {
  let known = segmentsOf.get(curve);
  if (!known) {
    known = curve.path.split('C').slice(1);
    segmentsOf.set(curve, known);
  }
  return known;
}

/** The pieces of the curve that reach into the span, as a curve of its own; its points are those that the pieces join. */
export function pieceOf(curve: Curve, { from, to }: Span): Curve {
  const { points } = curve;
  const first = points.findIndex((point) => point.x >= from);
  const last = points.findLastIndex((point) => point.x <= to);
  // Where the span lies between two points, or beyond them all, both come out one off; that is what is wanted.
  const start = Math.max(0, Math.floor(((first < 0 ? points.length : first) - 1) / POINTS) * POINTS);
  const end = Math.min(points.length - 1, Math.ceil((last + 1) / POINTS) * POINTS);
  const parts = segments(curve);
  let path = '';
  for (let i = start; i < end; i++) {
    const point = points[i];
    if (point && (i - start) % POINTS === 0) path += `M${point.x} ${point.y}`;
    path += `C${parts[i]}`;
  }
  return { ...curve, points: points.slice(start, end + 1), path };
}
