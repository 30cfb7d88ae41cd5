/** A figure as text, by its unit. */

import { fixed, percent, plain, signed } from '../../i18n/numbers';
import type { Translate } from '../../i18n/translate';
import { duration } from '../duration';
import type { Explanation, Unit } from './types';

const WRITE: Readonly<Record<Unit, (value: number, t: Translate) => string>> = {
  score: (value) => fixed(value),
  points: (value) => plain(value),
  emotion: (value) => signed(value, 2),
  gap: (value) => signed(value, 2),
  share: (value, t) => t('window.percent', { value: percent(value, 1) }),
  percent: (value, t) => t('window.percent', { value: plain(value) }),
  minutes: (value, t) => duration(value, t),
  money: (value) => plain(value, 2),
  count: (value) => plain(value),
  rank: (value) => plain(value),
  own: (value) => plain(value, 2),
};

/** Sizes of emotion and figures that may not be negative carry no sign. */
const UNSIGNED = new Set<string>(['curve.swing', 'curve.steepestDrop', 'step.divergence']);

export function writeFigure(
  { unit, ref }: Pick<Explanation, 'unit' | 'ref'>,
  value: Explanation['result'],
  t: Translate,
): string {
  if (value === null) return t('analysis.noFigure');
  if (typeof value === 'string')
    return value in KANO ? t(`window.part.kano.${value as keyof typeof KANO}`) : value;
  return UNSIGNED.has(ref.figure) ? plain(value, 2) : WRITE[unit](value, t);
}

const KANO = { A: 0, O: 0, M: 0, I: 0, R: 0, Q: 0 };
