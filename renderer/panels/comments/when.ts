/** The moment a comment was written, in the user's own words for days and times. */
import { locales } from '../../../shared/model/locales';
import type { Locale } from '../../../shared/model/schema';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: Locale, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${name}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(locales[locale].tag, options);
    formats.set(key, known);
  }
  return known;
}

const sameDay = (a: Date, b: Date): boolean => a.toDateString() === b.toDateString();

/** `short`: the time today, the day and month this year, else the date. `long`: date and time. A text that is no date stays as it is. */
export function when(
  at: string,
  locale: Locale,
  now: Date = new Date(),
): { readonly short: string; readonly long: string } {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return { short: at, long: at };
  const long = format(locale, 'long', { dateStyle: 'long', timeStyle: 'short' }).format(date);
  const short = sameDay(date, now)
    ? format(locale, 'time', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    : date.getFullYear() === now.getFullYear()
      ? format(locale, 'day', { day: 'numeric', month: 'short' })
      : format(locale, 'date', { day: 'numeric', month: 'short', year: 'numeric' });
  return { short: short.format(date), long };
}
