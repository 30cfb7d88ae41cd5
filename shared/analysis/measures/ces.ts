/** Customer Effort Score on answers 1…7 (7 = easiest): the mean, and the easy less the hard in per cent. */
import type { Measure } from '../../model/schema';
import { ratio, sum } from '../ratio';
import type { MeasureFigures } from './types';

/** `mean` 1…7; `index` = %(6, 7) − %(1, 2, 3), −100…100. */
export function computeCes({ counts = [] }: Measure): MeasureFigures {
  const n = sum(counts);
  const mean = ratio(sum(counts.map((count, i) => count * (i + 1))), n);
  const index = ratio(100 * (sum(counts.slice(5)) - sum(counts.slice(0, 3))), n);
  return { value: mean, mean, index, n };
}
