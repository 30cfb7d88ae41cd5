/** What holds of every map's analysis, whatever the map. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  computeCurves,
  computeHeat,
  computeOpportunities,
  computePains,
  computeRankStability,
  findProblems,
  toScoreReport,
} from '../../shared/analysis';
import {
  type Blueprint,
  CARD_KINDS,
  EVIDENCE_GRADES,
  LANE_KINDS,
  MEASURE_KINDS,
  type Measure,
  MOMENTS,
  PAIN_MODELS,
  TABLE_NAMES,
} from '../../shared/model/schema';
import { personaShares } from '../../shared/model/shares';
import { type MapParts, makeMap } from '../unit/analysis/map';

const TODAY = '2026-06-15';
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

const parts: fc.Arbitrary<MapParts> = fc.record({
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
const maps = parts.map(makeMap);

const holds = (property: (doc: Blueprint) => void, numRuns = 150) =>
  fc.assert(fc.property(maps, property), { numRuns });

/** Every number inside a value, with its path. */
function* numbers(value: unknown, path = ''): Generator<readonly [string, number]> {
  if (typeof value === 'number') yield [path, value];
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* numbers(inner, `${path}/${key}`);
}

test('no figure of the report is NaN or infinite', () => {
  holds((doc) => {
    const wrong = [...numbers(toScoreReport(doc, TODAY))].filter(([, n]) => !Number.isFinite(n));
    expect(wrong).toEqual([]);
  });
});

test('scores lie within 0 and 100, reach, shares and heat within 0 and 1', () => {
  holds((doc) => {
    for (const pain of computePains(doc)) {
      expect(pain.score).toBeGreaterThan(-1e-9);
      expect(pain.score).toBeLessThanOrEqual(100 + 1e-9);
      expect(pain.reach).toBeGreaterThanOrEqual(0);
      expect(pain.reach).toBeLessThanOrEqual(1);
    }
    for (const row of computeRankStability(doc).values()) {
      expect(row.firstShare).toBeLessThanOrEqual(row.top3Share);
      expect(row.top3Share).toBeLessThanOrEqual(1);
      expect(row.rankInterval[0]).toBeLessThanOrEqual(row.rankInterval[1]);
      expect(row.scoreInterval[0]).toBeLessThanOrEqual(row.scoreInterval[1]);
    }
    for (const heat of Object.values(computeHeat(doc)))
      if (typeof heat !== 'number')
        for (const value of heat.values()) expect(value >= 0 && value <= 1).toBe(true);
    for (const { values, ...curve } of computeCurves(doc))
      for (const [, n] of numbers(curve)) expect(Math.abs(n)).toBeLessThanOrEqual(10);
    const shares = [...personaShares(doc).values()];
    expect(shares.reduce((sum, n) => sum + n, 0)).toBeCloseTo(1, 9);
  });
});

test('the ranking is by value, worst first', () => {
  holds((doc) => {
    const key = { weighted: 'score', rpn: 'rpn', criticality: 'criticality' } as const;
    const values = computePains(doc).map((pain) => pain[key[doc.settings.painModel ?? 'weighted']]);
    values.slice(1).forEach((value, index) => {
      expect(value).toBeLessThanOrEqual(values[index]! + 1e-9);
    });
  });
});

test('the order of records never matters', () => {
  holds((doc) => {
    const reversed = { ...doc };
    for (const name of TABLE_NAMES)
      Object.assign(reversed, { [name]: Object.fromEntries(Object.entries(doc[name]).reverse()) });
    expect(toScoreReport(reversed, TODAY)).toEqual(toScoreReport(doc, TODAY));
    expect(JSON.stringify(findProblems(reversed, TODAY))).toBe(JSON.stringify(findProblems(doc, TODAY)));
  });
});

test('a persona with share 0 that nothing names changes nobody else’s figures', () => {
  holds((doc) => {
    // Where all shares are 0 there is nobody to compare with, and all count the same.
    fc.pre(Object.values(doc.personas).some((persona) => persona.share !== 0));
    const more = { ...doc, personas: { ...doc.personas, zero: { name: 'Zero', share: 0 } } };
    expect(computePains(more)).toEqual(computePains(doc));
    expect(computeCurves(more)).toEqual(computeCurves(doc));
    expect(computeHeat(more)).toEqual(computeHeat(doc));
  });
});

test('an opportunity relieves at most all pain there is', () => {
  holds((doc) => {
    const all = computePains(doc).reduce((sum, pain) => sum + pain.score, 0);
    for (const { relief } of computeOpportunities(doc)) expect(relief).toBeLessThanOrEqual(all + 1e-9);
  });
});

test('doubling the scale and every rating keeps scores and ranks', () => {
  fc.assert(
    fc.property(parts, (small) => {
      const doubled = (value: number | undefined) => (value ?? 1) * 2;
      const withScale = (scale: 5 | 10, factor: (value: number | undefined) => number) =>
        makeMap({
          ...small,
          settings: { ...small.settings, scale, painModel: 'weighted' },
          cards: Object.fromEntries(
            Object.entries(small.cards ?? {}).map(([id, [lane, step, kind, fields = {}]]) => {
              const { severity, frequency } = fields;
              return [
                id,
                [lane, step, kind, { ...fields, severity: factor(severity), frequency: factor(frequency) }],
              ];
            }),
          ),
        });
      const of = (doc: Blueprint) => computePains(doc).map((pain) => [pain.id, pain.score]);
      expect(of(withScale(10, doubled))).toEqual(of(withScale(5, (value) => value ?? 1)));
    }),
    { numRuns: 100 },
  );
});

test('checks never throw, and only name records that exist', () => {
  holds((doc) => {
    for (const problem of findProblems(doc, TODAY))
      for (const id of problem.refs) expect(TABLE_NAMES.some((name) => id in doc[name])).toBe(true);
  });
});
