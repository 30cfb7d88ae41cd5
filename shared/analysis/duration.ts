/** Minutes as people say them. */
import type { Translate } from '../i18n/translate';

/** 14 min, 2 h, 9 h 40 min. */
export function duration(minutes: number, t: Translate): string {
  const rounded = Math.round(minutes);
  const [hours, rest] = [Math.floor(rounded / 60), rounded % 60];
  if (hours === 0) return t('analysis.minutes', { minutes: rounded });
  return rest === 0 ? t('analysis.hours', { hours }) : t('analysis.hoursMinutes', { hours, minutes: rest });
}
