/** The words of every list of values, in a language. */
import type { TextKey, Translate } from '../i18n/translate';
import {
  CARD_KINDS,
  DATA_KINDS,
  EVIDENCE_GRADES,
  KANO_CATEGORIES,
  LANE_KINDS,
  LINK_KINDS,
  LOOP_STAGES,
  MEASURE_KINDS,
  MOMENTS,
} from '../model/schema';

export const YES = '✓';

type Words<V> = readonly (readonly [value: V, word: string])[];

const wordsOf = <V extends string>(
  t: Translate,
  values: readonly V[],
  key: (value: V) => TextKey,
): Words<V> => values.map((value) => [value, t(key(value))]);

export const valueWords = (t: Translate) => ({
  cardKinds: wordsOf(t, CARD_KINDS, (kind) => `lane.card.${kind}`),
  laneKinds: wordsOf(t, LANE_KINDS, (kind) => `lane.kind.${kind}`),
  linkKinds: wordsOf(t, LINK_KINDS, (kind) => `lane.link.${kind}`),
  measureKinds: wordsOf(t, MEASURE_KINDS, (kind) => `lane.measure.${kind}`),
  grades: wordsOf(t, EVIDENCE_GRADES, (grade) => `lane.grade.${grade}`),
  moments: wordsOf(t, MOMENTS, (moment) => `lane.moment.${moment}`),
  failures: wordsOf(t, ['outcome', 'process'] as const, (kind) => `lane.failure.${kind}`),
  standards: wordsOf(t, ['fixed', 'flexible'] as const, (standard) => `window.choice.standard.${standard}`),
  stages: wordsOf(t, LOOP_STAGES, (stage) => `lane.stage.${stage}`),
  kano: wordsOf(t, KANO_CATEGORIES, (category) => `lane.kano.${category}`),
  data: wordsOf(t, DATA_KINDS, (kind) => `lane.data.${kind}`),
  better: wordsOf(t, ['up', 'down'] as const, (way) => `window.choice.better.${way}`),
  yes: [[true, YES]] as Words<boolean>,
});
