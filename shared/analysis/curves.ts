/** The figures of the emotion curves: peak, end, peak–end, mean, lowest, swing and steepest drop. */
import type { Blueprint, Id } from '../model/schema';
import { personaShares } from '../model/shares';
import { computeEmotions } from './emotions';
import { memoByParts } from './memo';
import type { CurveSummary } from './types';

type Point = CurveSummary['values'][number];

/** Means that differ by less are a tie: what differs is the rounding. */
const ROUNDING = 1e-9;

/** Everyone's curve first, then the personas' by share, largest first; none for those without any value. */
export const computeCurves: (doc: Blueprint) => readonly CurveSummary[] = memoByParts(
  ['phases', 'steps', 'personas', 'emotions'],
  (doc) => {
    const emotions = computeEmotions(doc);
    const personas = [...personaShares(doc)].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const pointsOf = (personaId: Id | null) =>
      emotions.flatMap((step) => {
        const value = personaId === null ? step.everyone : step.personas.get(personaId);
        return value === null || value === undefined ? [] : [{ stepId: step.stepId, value }];
      });
    return [null, ...personas.map(([id]) => id)].flatMap((personaId) => {
      const summary = summariseCurve(pointsOf(personaId));
      return summary ? [{ personaId, ...summary }] : [];
    });
  },
);

/**
 * The figures of one curve, values in the order of the steps; null without any value. Peak–end (Kahneman) = (peak + end) / 2, where
 * the peak is the value of largest size, the later one on a tie; lowest and steepest drop are the first of their kind.
 */
export function summariseCurve(values: readonly Point[]): Omit<CurveSummary, 'personaId'> | null {
  const [first] = values;
  const end = values.at(-1);
  if (!first || !end) return null;
  let [peak, lowest, highest] = [first, first, first];
  let steepestDrop: CurveSummary['steepestDrop'] = null;
  let sum = 0;
  values.forEach((point, index) => {
    const before = values[index - 1];
    sum += point.value;
    if (Math.abs(point.value) >= Math.abs(peak.value) - ROUNDING) peak = point;
    if (point.value < lowest.value) lowest = point;
    if (point.value > highest.value) highest = point;
    const drop = before ? before.value - point.value : 0;
    if (before && drop > (steepestDrop?.drop ?? 0))
      steepestDrop = { fromStepId: before.stepId, toStepId: point.stepId, drop };
  });
  return {
    values,
    peak,
    end,
    peakEnd: (peak.value + end.value) / 2,
    mean: sum / values.length,
    lowest,
    swing: highest.value - lowest.value,
    steepestDrop,
  };
}
