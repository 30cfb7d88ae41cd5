/** Small maps with any mix of what the analysis reads. */
import fc from 'fast-check';
import {
  CARD_KINDS,
  EVIDENCE_GRADES,
  LANE_KINDS,
  MEASURE_KINDS,
  type Measure,
  MOMENTS,
  PAIN_MODELS,
} from '../../shared/model/schema';
import { type MapParts, makeMap } from '../unit/analysis/map';

const steps = ['s1', 's2', 's3', 's4'];
const lanes = Object.fromEntries(LANE_KINDS.map((kind) => [`l-${kind}`, kind]));
const personaIds = ['a', 'b', 'c'];
const cardIds = Array.from({ length: 14 }, (_, i) => `c${i}`);

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const rating = optional(fc.integer({ min: 1, max: 5 }));
const share = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true }));
const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(0));

/** Cards, in which pains and opportunities are common, with any mix of fields. */
const card = fc.tuple(
  fc.constantFrom(...Object.keys(lanes)),
  fc.constantFrom(...steps),
  fc.oneof(fc.constantFrom('pain' as const, 'opportunity' as const), fc.constantFrom(...CARD_KINDS)),
  fc.record({
    severity: rating,
    frequency: rating,
    detection: rating,
    impact: rating,
    effort: rating,
    span: optional(fc.integer({ min: 1, max: 9 })),
    reach: optional(number.map(Math.abs)),
    confidence: optional(share),
    about: optional(fc.constantFrom(...cardIds)),
    addresses: optional(fc.array(fc.constantFrom(...cardIds), { maxLength: 4 })),
    personaIds: optional(fc.array(fc.constantFrom(...personaIds), { maxLength: 3 })),
    moment: optional(fc.constantFrom(...MOMENTS)),
    evidence: optional(fc.constantFrom(...EVIDENCE_GRADES)),
    minutes: optional(amount),
    cost: optional(number),
    wait: optional(fc.record({ minutes: amount, limit: optional(amount) })),
    fail: optional(fc.record({ kind: fc.constantFrom('outcome' as const, 'process' as const) })),
    owner: optional(fc.constantFrom('x', 'y')),
  }),
);

const measure = fc
  .record({
    kind: fc.constantFrom(...MEASURE_KINDS),
    promoters: optional(amount),
    detractors: optional(amount),
    satisfied: optional(amount),
    total: optional(amount),
    scores: optional(fc.array(number, { maxLength: 3 })),
    max: optional(fc.double({ min: 1e-300, max: 1e9, noNaN: true })),
    counts: optional(fc.array(fc.nat(), { minLength: 7, maxLength: 7 })),
    value: optional(number),
    target: optional(number),
    answers: optional(
      fc.oneof(
        fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 5 }),
        fc.record({ A: amount, O: amount, M: amount, I: amount, R: amount, Q: amount }),
      ),
    ),
  })
  .map((fields) => fields as Measure);

export const mapParts: fc.Arbitrary<MapParts> = fc.record({
  settings: fc.record({
    scale: fc.constant(5 as const),
    momentFactor: optional(fc.double({ min: 1, max: 3, noNaN: true })),
    painModel: optional(fc.constantFrom(...PAIN_MODELS)),
  }),
  phases: fc.constant({ p: ['s1', 's2'], q: ['s3', 's4'], empty: [] }),
  lanes: fc.constant(lanes),
  personas: fc.record(
    Object.fromEntries(personaIds.map((id) => [id, fc.record({ share: optional(share) })])),
  ),
  cards: fc
    .array(card, { minLength: cardIds.length, maxLength: cardIds.length })
    .map((rows) => Object.fromEntries(rows.map((row, i) => [cardIds[i]!, row]))),
  emotions: fc.dictionary(
    fc.tuple(fc.constantFrom(...steps), fc.constantFrom('', ' a', ' b', ' c')).map((key) => key.join('')),
    fc.double({ min: -5, max: 5, noNaN: true }),
  ),
  links: fc.dictionary(
    fc.constantFrom('k1', 'k2', 'k3'),
    fc.tuple(fc.constantFrom(...cardIds), fc.constantFrom(...cardIds)),
  ),
  measures: fc.dictionary(fc.constantFrom('m1', 'm2', 'm3'), measure),
});
export const maps = mapParts.map(makeMap);
