/** Customer satisfaction as a top-box share: the satisfied in per cent of all asked. */
import type { Measure } from '../../model/schema';
import { ratio } from '../ratio';
import type { MeasureFigures } from './types';

/** 0–100; null where nobody was asked, or more are satisfied than were asked. */
export function computeCsat({ satisfied, total }: Measure): MeasureFigures {
  const known = satisfied !== undefined && total !== undefined && satisfied <= total;
  return { value: known ? ratio(100 * satisfied, total) : null, n: total ?? null };
}
