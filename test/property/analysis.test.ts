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
import { type Blueprint, TABLE_NAMES } from '../../shared/model/schema';
import { personaShares } from '../../shared/model/shares';
import { makeMap } from '../unit/analysis/map';
import { mapParts, maps } from './mapArbitrary';

const TODAY = '2026-06-15';
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
    fc.property(mapParts, (small) => {
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
