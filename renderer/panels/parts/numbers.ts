/** Numbers and times as the panels write them. */
import { locales } from '../../../shared/model/locales';
import type { Locale } from '../../../shared/model/schema';

export { fixed, percent, plain, signed } from '../../../shared/i18n/numbers';

/** The time of day of an ISO date-time, 14:02. */
export function timeOfDay(iso: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locales[locale].tag, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(iso));
}
