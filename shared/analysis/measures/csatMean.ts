/** Customer satisfaction as a mean: the scores in per cent of the best possible. */
import type { Measure } from '../../model/schema';
import { ratio, sum } from '../ratio';
import type { MeasureFigures } from './types';

/** 100 · Σ scores / (n · max), 0–100; null where a score is below 0 or above the best. */
export function computeCsatMean({ scores = [], max }: Measure): MeasureFigures {
  const known = max !== undefined && scores.every((score) => score >= 0 && score <= max);
  return { value: known ? ratio(100 * sum(scores), scores.length * max) : null, n: scores.length };
}
