/** Which points of the emotion curves are called out on the map: the highest and the lowest of all, and every other persona's lowest. */
import type { Curve, CurvePoint } from '../layout/types';
import type { Id } from '../model/schema';

export interface Callout {
  readonly curve: Curve;
  readonly point: CurvePoint;
  /** `plain`: only the value is written beside the face. */
  readonly word: 'peak' | 'highest' | 'lowest' | 'plain';
}

/** Faces nearer than this to one already placed are left out. */
const CLEAR = 30;

const extreme = (points: readonly CurvePoint[], better: (a: number, b: number) => boolean) =>
  points.reduce<CurvePoint | undefined>(
    (best, point) => (best === undefined || better(point.value, best.value) ? point : best),
    undefined,
  );

/** Peak as the analysis defines it: the value with the largest absolute size, the later one on a tie. */
const peakOf = (curve: Curve) => extreme(curve.points, (a, b) => Math.abs(a) >= Math.abs(b));
const lowestOf = (curve: Curve) => extreme(curve.points, (a, b) => a < b);
const highestOf = (curve: Curve) => extreme(curve.points, (a, b) => a > b);

/** Callouts of one lane's curves; a single persona-less curve is called out like a persona's. */
export function calloutsOf(laneId: Id, curves: readonly Curve[]): readonly Callout[] {
  const all = curves.filter((curve) => curve.laneId === laneId && curve.points.length > 1);
  const personal = all.filter((curve) => curve.personaId !== null);
  const own = personal.length > 0 ? personal : all;
  const found: Callout[] = [];
  const add = (curve: Curve | undefined, point: CurvePoint | undefined, word: Callout['word']) => {
    if (!curve || !point) return;
    const clear = found.every(
      (other) => Math.hypot(other.point.x - point.x, other.point.y - point.y) > CLEAR,
    );
    if (clear) found.push({ curve, point, word });
  };
  const best = own.reduce<Curve | undefined>(
    (a, b) => (a && (highestOf(a)?.value ?? 0) >= (highestOf(b)?.value ?? 0) ? a : b),
    undefined,
  );
  const worst = own.reduce<Curve | undefined>(
    (a, b) => (a && (lowestOf(a)?.value ?? 0) <= (lowestOf(b)?.value ?? 0) ? a : b),
    undefined,
  );
  const high = best && highestOf(best);
  const low = worst && lowestOf(worst);
  // A flat curve has no extremes worth a face.
  if (!high || !low || high.value - low.value < 1) return [];
  add(best, high, best && peakOf(best)?.value === high.value ? 'peak' : 'highest');
  add(worst, low, 'lowest');
  for (const curve of own) {
    const point = lowestOf(curve);
    if (curve !== worst && point && point.value < 0) add(curve, point, 'plain');
  }
  return found;
}
