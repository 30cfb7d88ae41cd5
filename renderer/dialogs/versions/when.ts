/** Days and times of versions, as people say them. */
import { locales } from '../../../shared/model/locales';
import type { Locale } from '../../../shared/model/schema';

/** Today, yesterday, else weekday and date; with the year where it is another one. */
export function dayOf(
  at: string,
  locale: Locale,
  word: (name: 'today' | 'yesterday') => string,
  now: Date = new Date(),
): string {
  const date = new Date(at);
  const days = Math.round((startOf(now) - startOf(date)) / 86_400_000);
  if (days === 0) return word('today');
  if (days === 1) return word('yesterday');
  return new Intl.DateTimeFormat(locales[locale].tag, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(date.getFullYear() !== now.getFullYear() && { year: 'numeric' }),
  }).format(date);
}

const startOf = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** 14:03. */
export const timeOf = (at: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locales[locale].tag, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));

/** 3 June 2026 at 14:03. */
export const dayAndTime = (at: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locales[locale].tag, {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(at));
