/** Net Promoter Score (Reichheld): promoters (9–10) less detractors (0–6), in per cent of all answers. */
import type { Measure } from '../../model/schema';
import { sum } from '../ratio';
import type { MeasureFigures } from './types';

/** Two-sided 95 % of the normal distribution. */
const Z = 1.96;

/** −100…100, with the 95 % interval from Var = p + d − (p − d)², SE = √(Var/n), cut at ±100; from `answers`, else from the counts. */
export function computeNps(measure: Measure): MeasureFigures {
  const counts = countsOf(measure);
  const { promoters, detractors, n } = counts;
  if (!(n > 0) || !Number.isFinite(n)) return { value: null, ...counts, interval: null };
  const [p, d] = [promoters / n, detractors / n];
  const value = (100 * (promoters - detractors)) / n;
  const margin = 100 * Z * Math.sqrt(Math.max(0, p + d - (p - d) ** 2) / n);
  return { value, ...counts, interval: [Math.max(-100, value - margin), Math.min(100, value + margin)] };
}

interface NpsCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** All of them. */
  readonly n: number;
}

/** From the answers where there are any, else as given. */
export function countsOf(measure: Measure): NpsCounts {
  const { answers, promoters = 0, passives = 0, detractors = 0 } = measure;
  if (!isList(answers)) return { promoters, passives, detractors, n: promoters + passives + detractors };
  const count = (fits: (answer: number) => boolean) => sum(answers.map((answer) => (fits(answer) ? 1 : 0)));
  return {
    promoters: count((answer) => answer >= 9),
    passives: count((answer) => answer >= 7 && answer < 9),
    detractors: count((answer) => answer < 7),
    n: answers.length,
  };
}

const isList = (answers: Measure['answers']): answers is readonly number[] =>
  Array.isArray(answers) && answers.length > 0;
