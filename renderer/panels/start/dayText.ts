/** A day as one says it: today with its time, yesterday, else the day. */
import type { Translate } from '../../../shared/i18n/translate';
import { locales } from '../../../shared/model/locales';
import type { Locale } from '../../../shared/model/schema';

export function dayText(iso: string, locale: Locale, t: Translate): string {
  const at = new Date(iso);
  const midnight = new Date();
  midnight.setHours(0, 0, 0, 0);
  const days = Math.ceil((midnight.getTime() - at.getTime()) / 86_400_000);
  const time = new Intl.DateTimeFormat(locales[locale].tag, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  if (days <= 0) return t('window.start.today', { time: time.format(at) });
  if (days === 1) return t('window.start.yesterday');
  const thisYear = at.getFullYear() === midnight.getFullYear();
  return new Intl.DateTimeFormat(locales[locale].tag, {
    day: 'numeric',
    month: 'short',
    ...(!thisYear && { year: 'numeric' }),
  }).format(at);
}
