/** SERVQUAL (Parasuraman, Zeithaml, Berry): perception less expectation in five dimensions. */
import { type Measure, SERVQUAL_DIMENSIONS } from '../../model/schema';
import { ratio, sum } from '../ratio';
import type { MeasureFigures } from './types';

/** `gaps` by dimension; `mean` of them; `weighted` = Σ wᵢ·gapᵢ / Σ w where weights are given. The value is the weighted one, else the mean. */
export function computeServqual({ dimensions, weights }: Measure): MeasureFigures {
  if (!dimensions) return { value: null, gaps: null, mean: null, weighted: null };
  const gaps = SERVQUAL_DIMENSIONS.map((name) => dimensions[name].perception - dimensions[name].expectation);
  const mean = ratio(sum(gaps), gaps.length);
  const weighted = weights ? ratio(sum(gaps.map((gap, i) => gap * (weights[i] ?? 0))), sum(weights)) : null;
  const byName = Object.fromEntries(SERVQUAL_DIMENSIONS.map((name, i) => [name, gaps[i]]));
  return { value: weighted ?? mean, gaps: byName, mean, weighted };
}
