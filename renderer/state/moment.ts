/** Moments in words, for messages about what was done when. */
import { locales } from '../../shared/model/locales';
import type { Locale } from '../../shared/model/schema';

/** A moment to the second, for which change is the last one matters here; without the day where it is today. */
export function momentText(at: number | string, locale: Locale): string {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date().toDateString();
  const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  const day = isToday ? {} : ({ day: 'numeric', month: 'short', year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locales[locale].tag, { ...day, ...time }).format(date);
}
