/** Durations as people write and say them. */
import type { Locale } from '../model/schema';
import { translator } from './translate';

type Unit = 'minute' | 'hour' | 'day';

/** Minutes ≥ 0 in the units that people count such a time in. */
function partsOf(minutes: number): readonly (readonly [value: number, unit: Unit])[] {
  if (minutes < 60) return [[minutes, 'minute']];
  if (minutes >= 48 * 60) return [[minutes / 1440, 'day']];
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  return rest === 0
    ? [[hours, 'hour']]
    : [
        [hours, 'hour'],
        [rest, 'minute'],
      ];
}

const KEYS = { minute: 'export.time.minutes', hour: 'export.time.hours', day: 'export.time.days' } as const;

/** Minutes ≥ 0 as 45 min, 1 h 30 min, 8 h, 2 d in the words of the locale. */
export function formatMinutes(minutes: number, locale: Locale): string {
  const t = translator(locale);
  return partsOf(minutes)
    .map(([value, unit]) => t(KEYS[unit], { value: String(Math.round(value * 10) / 10) }))
    .join(' ');
}

/** The same with its units in full, for what is read aloud: 45 minutes, 1 hour 30 minutes, 2.9 days. */
export const spokenMinutes = (minutes: number, locale: Locale): string =>
  partsOf(minutes)
    .map(([value, unit]) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        maximumFractionDigits: 1,
      }).format(value),
    )
    .join(' ');
