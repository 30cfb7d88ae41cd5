/** Emotion curves: one per persona and one for everyone, smooth but never beyond the points they join. */
import { computeEmotions, type StepEmotions } from '../analysis/emotions';
import { orderedPersonaIds } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import { emotionY } from './emotionScale';
import type { Curve, CurvePoint, LaneBox, Point, StepBox } from './types';

const coordinate = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * SVG path through the points as cubic Bézier segments whose tangents are limited so that no segment leaves the range of its two
 * points (Fritsch–Carlson, with the harmonic mean of Steffen's kind at inner points). Points must be in ascending x.
 */
export function monotonePath(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return '';
  const slopes = points.slice(1).map((point, i) => {
    const from = points[i]!;
    return (point.y - from.y) / (point.x - from.x);
  });
  const tangentAt = (i: number): number => {
    const [before, after] = [slopes[i - 1], slopes[i]];
    if (before === undefined || after === undefined) return before ?? after ?? 0;
    if (before * after <= 0) return 0;
    return (2 * before * after) / (before + after);
  };
  let d = `M${coordinate(first.x)} ${coordinate(first.y)}`;
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1]!, points[i]!];
    const third = (to.x - from.x) / 3;
    const limit = 3 * Math.abs(slopes[i - 1]!);
    const held = (tangent: number) => Math.max(-limit, Math.min(limit, tangent));
    const [start, end] = [held(tangentAt(i - 1)), held(tangentAt(i))];
    const numbers = [from.x + third, from.y + third * start, to.x - third, to.y - third * end, to.x, to.y];
    d += `C${numbers.map(coordinate).join(' ')}`;
  }
  return d;
}

function makeCurve(
  lane: LaneBox,
  personaId: Id | null,
  steps: readonly StepBox[],
  valueAt: (stepId: Id) => number | null | undefined,
): Curve | null {
  const points = steps.flatMap((step): CurvePoint[] => {
    const value = valueAt(step.id);
    if (value === null || value === undefined) return [];
    return [{ stepId: step.id, value, x: step.x + step.w / 2, y: emotionY(lane, value) }];
  });
  return points.length > 0 ? { laneId: lane.id, personaId, points, path: monotonePath(points) } : null;
}

/** Curves of one emotions lane: the lane's persona alone, or all shown personas and everyone's mean after them. */
export function laneCurves(
  doc: Blueprint,
  lane: LaneBox,
  steps: readonly StepBox[],
  shownPersonas: readonly Id[] | undefined,
): Curve[] {
  const emotions = new Map<Id, StepEmotions>(computeEmotions(doc).map((step) => [step.stepId, step]));
  const only = doc.lanes[lane.id]?.personaId;
  const personas = orderedPersonaIds(doc).filter(
    (id) => (only === undefined || id === only) && (!shownPersonas || shownPersonas.includes(id)),
  );
  const curves = personas.flatMap(
    (id) => makeCurve(lane, id, steps, (stepId) => emotions.get(stepId)?.personas.get(id)) ?? [],
  );
  if (only !== undefined) return curves;
  const everyone = makeCurve(lane, null, steps, (stepId) => emotions.get(stepId)?.everyone);
  // A single persona's curve and the mean are one and the same.
  const alone = curves.length === 1 && curves[0]!.points.length === everyone?.points.length;
  return everyone && !alone ? [...curves, everyone] : curves;
}
