/** What a check found, in words: durations and days as the language writes them, which the finding itself keeps as numbers and ISO days. */
import { formatDate } from '../i18n/formatDate';
import { type Translate, translateData, translator } from '../i18n/translate';
import type { Locale } from '../model/schema';
import { duration } from './duration';
import type { Problem } from './types';

const TIMES: ReadonlySet<string> = new Set(['minutes', 'target', 'limit']);
const DAYS: ReadonlySet<string> = new Set(['due']);

/** Parts of minutes stay: rounded, a wait could read the same as the target that it is over. */
const time = (minutes: number, t: Translate): string =>
  Number.isInteger(minutes) ? duration(minutes, t) : t('analysis.minutes', { minutes });

export function sayProblem({ key, vars }: Pick<Problem, 'key' | 'vars'>, locale: Locale): string {
  const t = translator(locale);
  const written = Object.entries(vars).map(([name, value]) => {
    if (typeof value === 'number') return [name, TIMES.has(name) ? time(value, t) : value];
    return [name, DAYS.has(name) ? formatDate(value, locale) : value];
  });
  return translateData(t, key, Object.fromEntries(written));
}
