/** Days as the locales write them. */
import { dayOf } from '../model/day';
import { locales } from '../model/locales';
import type { Locale } from '../model/schema';

/** 2026-11-22 as the locale writes a day; anything else as it is. */
export function formatDate(date: string, locale: Locale): string {
  const day = dayOf(date);
  if (day === null) return date;
  return new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
}
