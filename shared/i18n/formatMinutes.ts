/** Durations as people say them. */
import type { Locale } from '../model/schema';
import { translator } from './translate';

const tidy = (value: number): string => String(Math.round(value * 10) / 10);

/** Minutes ≥ 0 as 45 min, 1 h 30 min, 8 h, 2 d in the words of the locale. */
export function formatMinutes(minutes: number, locale: Locale): string {
  const t = translator(locale);
  if (minutes < 60) return t('export.time.minutes', { value: tidy(minutes) });
  if (minutes < 48 * 60) {
    const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
    const whole = t('export.time.hours', { value: hours });
    return rest === 0 ? whole : `${whole} ${t('export.time.minutes', { value: rest })}`;
  }
  return t('export.time.days', { value: tidy(minutes / 1440) });
}
