/** Customer satisfaction as a mean: the scores in per cent of the best possible. */
import type { Measure } from '../../model/schema';
import { ratio, sum } from '../ratio';
import type { MeasureFigures } from './types';

/** 100 · Σ scores / (n · max). */
export function computeCsatMean({ scores = [], max }: Measure): MeasureFigures {
  return {
    value: max === undefined ? null : ratio(100 * sum(scores), scores.length * max),
    n: scores.length,
  };
}
