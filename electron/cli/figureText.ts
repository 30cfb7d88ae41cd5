/** Figures as text: rounded only here, with true minus signs. */
import type { Unit } from '../../shared/analysis/explain/types';

/** One decimal at most. */
export const figure = (value: number): string => String(Math.round(value * 10) / 10).replace('-', '−');

/** A figure with its unit where that is short; shares in per cent, a dash for nothing. */
export function figureText(value: number | string | null, unit: Unit): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  if (unit === 'share') return `${figure(100 * value)} %`;
  return unit === 'percent' ? `${figure(value)} %` : figure(value);
}
