/** Customer Satisfaction Index: satisfaction with each item (1–10), weighted by how important it is (1–10), in per cent. */
import type { Measure } from '../../model/schema';
import { ratio, sum } from '../ratio';
import type { MeasureFigures } from './types';

/** Σ (importance / Σ importance · satisfaction) · 10. */
export function computeCsi({ items = [] }: Measure): MeasureFigures {
  const weighted = sum(items.map((item) => item.importance * item.satisfaction));
  return { value: ratio(10 * weighted, sum(items.map((item) => item.importance))), n: items.length };
}
