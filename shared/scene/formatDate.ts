/** Days as the locales write them. */
import { locales } from '../model/locales';
import type { Locale } from '../model/schema';

/** 2026-11-22 as the locale writes a day; anything else as it is. */
export function formatDate(date: string, locale: Locale): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
