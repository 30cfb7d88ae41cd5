/** The answers of a measure as bars: what each kind of answer counts for is its tone. */
import { computeMeasures } from '../analysis/measures';
import { translator } from '../i18n/translate';
import type { Blueprint, Id, Locale, Measure } from '../model/schema';
import type { AnswerBar, AnswerGroup, AnswerTone } from './answersChart';

export interface MeasureBars {
  readonly bars: readonly AnswerBar[];
  readonly groups: readonly AnswerGroup[];
}

const LETTERS = ['M', 'O', 'A', 'I', 'R', 'Q'] as const;
const KANO_TONES: Readonly<Record<(typeof LETTERS)[number], AnswerTone>> = {
  M: 'good',
  O: 'good',
  A: 'good',
  I: 'none',
  R: 'bad',
  Q: 'none',
};

const isList = (answers: Measure['answers']): answers is readonly number[] => Array.isArray(answers);

/** How often each whole number from `from` to `to` was given. */
function histogram(
  answers: readonly number[],
  from: number,
  to: number,
  tone: (value: number) => AnswerTone,
): readonly AnswerBar[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const value = from + index;
    const count = answers.filter((answer) => Math.round(answer) === value).length;
    return { key: String(value), name: String(value), count, tone: tone(value) };
  });
}

/** A scale with more answers than this is no row of bars. */
const MOST_BARS = 11;

/** Null for kinds without answers to count, and where none are there. */
export function measureBars(doc: Blueprint, id: Id, locale: Locale): MeasureBars | null {
  const measure = doc.measures[id];
  if (!measure) return null;
  const t = translator(locale);
  const { answers, counts, scores, max } = measure;
  switch (measure.kind) {
    case 'nps': {
      const [promoters, passives, detractors] = [
        t('analysis.promoters'),
        t('analysis.passives'),
        t('analysis.detractors'),
      ];
      if (isList(answers) && answers.length > 0)
        return {
          bars: histogram(answers, 0, 10, (value) => (value >= 9 ? 'good' : value >= 7 ? 'none' : 'bad')),
          groups: [
            { from: 0, to: 6, name: detractors },
            { from: 7, to: 8, name: passives },
            { from: 9, to: 10, name: promoters },
          ],
        };
      const result = computeMeasures(doc).find((row) => row.id === id);
      if (!result || result.value === null) return null;
      const bar = (key: 'detractors' | 'passives' | 'promoters', name: string, tone: AnswerTone) => ({
        key,
        name,
        count: Number(result[key]),
        tone,
      });
      return {
        bars: [
          bar('detractors', detractors, 'bad'),
          bar('passives', passives, 'none'),
          bar('promoters', promoters, 'good'),
        ],
        groups: [],
      };
    }
    case 'ces':
      if (!counts) return null;
      return {
        bars: counts.map((count, index) => ({
          key: String(index + 1),
          name: String(index + 1),
          count,
          tone: index >= 5 ? 'good' : index <= 2 ? 'bad' : 'none',
        })),
        groups: [
          { from: 0, to: 2, name: t('analysisPane.hard') },
          { from: 5, to: 6, name: t('analysisPane.easy') },
        ],
      };
    case 'csat-mean':
      if (!scores?.length || max === undefined || max > MOST_BARS) return null;
      return {
        bars: histogram(scores, scores.includes(0) ? 0 : 1, Math.round(max), () => 'good'),
        groups: [],
      };
    case 'kano':
      if (!answers || isList(answers)) return null;
      return {
        bars: LETTERS.map((letter) => ({
          key: letter,
          name: t(`window.part.kano.${letter}`),
          count: answers[letter],
          tone: KANO_TONES[letter],
        })),
        groups: [],
      };
    default:
      return null;
  }
}
