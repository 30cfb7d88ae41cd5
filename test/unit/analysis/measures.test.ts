/** Measures beyond the published examples: intervals, the answers that are not there, ties. */
import { describe, expect, test } from 'vitest';
import { computeMeasures } from '../../../shared/analysis';
import type { Measure } from '../../../shared/model/schema';
import { makeMap } from './map';

const figures = (measure: Measure) => computeMeasures(makeMap({ measures: { m: measure } }))[0]!;

describe('nps', () => {
  test('has its 95 % interval', () => {
    // p = 0.7, d = 0.2: Var = 0.9 − 0.25 = 0.65, SE = √(0.65/100) = 0.0806226, ±1.96·SE = 0.1580203
    const { value, interval } = figures({ kind: 'nps', promoters: 70, passives: 10, detractors: 20 });
    expect(value).toBe(50);
    expect(interval).toEqual([expect.closeTo(34.19797, 4), expect.closeTo(65.80203, 4)]);
  });

  test('has no interval wider than the scale', () => {
    expect(figures({ kind: 'nps', promoters: 9, passives: 1, detractors: 0 }).interval).toEqual([
      expect.closeTo(71.4058, 3), // 90 − 196·√(0.09/10)
      100,
    ]);
  });

  test('counts answers by their bands', () => {
    expect(figures({ kind: 'nps', answers: [0, 6, 7, 8, 9, 10] })).toMatchObject({
      promoters: 2,
      passives: 2,
      detractors: 2,
      n: 6,
      value: 0,
    });
  });
});

test('servqual weighs the gaps where weights are given', () => {
  const pair = (expectation: number, perception: number) => ({ expectation, perception });
  const dimensions = {
    tangibles: pair(5, 4), // −1
    reliability: pair(6, 3), // −3
    responsiveness: pair(5, 5), // 0
    assurance: pair(4, 5), // +1
    empathy: pair(6, 4), // −2
  };
  expect(figures({ kind: 'servqual', dimensions })).toMatchObject({ mean: -1, weighted: null, value: -1 });
  // (11·−1 + 32·−3 + 22·0 + 19·1 + 16·−2) / 100 = −1.2
  expect(figures({ kind: 'servqual', dimensions, weights: [11, 32, 22, 19, 16] })).toMatchObject({
    mean: -1,
    weighted: expect.closeTo(-1.2, 9),
    value: expect.closeTo(-1.2, 9),
  });
  expect(figures({ kind: 'servqual', dimensions, weights: [0, 0, 0, 0, 0] }).weighted).toBeNull();
});

test.each([
  [{ A: 5, O: 5, M: 5, I: 5, R: 0, Q: 0 }, 'M'],
  [{ A: 5, O: 5, M: 4, I: 5, R: 5, Q: 5 }, 'O'],
  [{ A: 5, O: 4, M: 4, I: 5, R: 0, Q: 0 }, 'A'],
  [{ A: 1, O: 0, M: 0, I: 2, R: 3, Q: 0 }, 'R'],
])('kano breaks ties towards what hurts when missing: %j', (answers, category) => {
  expect(figures({ kind: 'kano', answers }).category).toBe(category);
});

test('csat-mean is the mean in per cent of the best', () => {
  // (5 + 4 + 3) / (3 · 5)
  expect(figures({ kind: 'csat-mean', scores: [5, 4, 3], max: 5 }).value).toBe(80);
});

test('a number knows how far its target is, in the better direction', () => {
  expect(figures({ kind: 'number', value: 9, target: 5, better: 'down' })).toMatchObject({
    distance: 4,
    met: false,
  });
  expect(figures({ kind: 'number', value: 9, target: 5 })).toMatchObject({ distance: -4, met: true });
  expect(figures({ kind: 'number', value: 9 })).toMatchObject({ value: 9, distance: null, met: null });
});

test.each<Measure>([
  { kind: 'nps' },
  { kind: 'nps', answers: [] },
  { kind: 'csat' },
  { kind: 'csat', satisfied: 0, total: 0 },
  { kind: 'csat', satisfied: 6, total: 5 },
  { kind: 'csat-mean', scores: [], max: 5 },
  { kind: 'ces', counts: [0, 0, 0, 0, 0, 0, 0] },
  { kind: 'csi', items: [] },
  { kind: 'servqual' },
  { kind: 'kano' },
  { kind: 'kano', answers: { A: 0, O: 0, M: 0, I: 0, R: 0, Q: 0 } },
  { kind: 'number' },
])('%j has no figure, not a wrong one', (measure) => {
  const { value, category, csPlus } = figures(measure);
  expect([value, category ?? null, csPlus ?? null]).toEqual([null, null, null]);
});
