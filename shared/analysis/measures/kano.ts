/** Kano: which kind of quality a feature is, and the coefficients of satisfaction (Berger et al.). */
import type { Measure } from '../../model/schema';
import { ratio } from '../ratio';
import type { MeasureFigures } from './types';

/** Ties go to the one that hurts more where it is missing. */
const LETTERS = ['M', 'O', 'A', 'I', 'R', 'Q'] as const;

/** `category` = the most frequent letter; CS⁺ = (A + O) / (A + O + M + I), 0…1; CS⁻ = −(O + M) / (A + O + M + I), −1…0. */
export function computeKano({ answers }: Measure): MeasureFigures {
  if (!answers || !('A' in answers)) return { value: null, category: null, csPlus: null, csMinus: null };
  const { A, O, M, I } = answers;
  const most = Math.max(...LETTERS.map((letter) => answers[letter]));
  const category = most > 0 ? (LETTERS.find((letter) => answers[letter] === most) ?? null) : null;
  const all = A + O + M + I;
  // 0 − x, not −x: a coefficient of nothing is 0 and never −0.
  return { value: null, category, csPlus: ratio(A + O, all), csMinus: ratio(0 - (O + M), all) };
}
