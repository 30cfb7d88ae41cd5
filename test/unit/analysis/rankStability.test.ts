/** How firm a ranking is said to be. */
import { expect, test } from 'vitest';
import { computePains, computeRankStability } from '../../../shared/analysis';
import type { Blueprint } from '../../../shared/model/schema';
import { makeMap } from './map';

const pain = (severity: number, frequency: number, more: object = {}) =>
  ['pains', 's1', 'pain', { severity, frequency, ...more }] as const;

const of = (doc: Blueprint, id: string) => computeRankStability(doc).get(id)!;

test('a pain alone is always first, and its score spans what ±1 makes of it', () => {
  const doc = makeMap({ settings: { momentFactor: 1 }, cards: { p: pain(5, 4) } });
  // severity 4, 5, 5 and frequency 3, 4, 5 with equal chance: 4·3 = 12 in one draw of nine … 5·5 = 25 in two of nine, times 4
  expect(of(doc, 'p')).toEqual({
    firstShare: 1,
    top3Share: 1,
    rankInterval: [1, 1],
    scoreInterval: [48, 100],
  });
});

test('measured pains are not re-drawn', () => {
  const doc = makeMap({
    settings: { momentFactor: 1 },
    cards: { sure: pain(4, 4, { evidence: 'measured' }), other: pain(1, 1, { evidence: 'measured' }) },
  });
  expect(of(doc, 'sure')).toEqual({
    firstShare: 1,
    top3Share: 1,
    rankInterval: [1, 1],
    scoreInterval: [64, 64],
  });
  expect(of(doc, 'other')).toMatchObject({ firstShare: 0, rankInterval: [2, 2] });
});

test('a pain overtakes another as often as the draws say', () => {
  // b is measured at 9; a is 3·3 ± 1: above 9 with 3·4, 4·3, 4·4, equal with 3·3 (then severity decides: 3 = 3, frequency 3 = 3, then
  // the map's order, where a stands first), below with the other five. So a is first in 4 draws of 9.
  const doc = makeMap({ cards: { a: pain(3, 3), b: pain(3, 3, { evidence: 'measured' }) } });
  expect(of(doc, 'a').firstShare).toBeCloseTo(4 / 9, 1);
  expect(of(doc, 'a').firstShare + of(doc, 'b').firstShare).toBeCloseTo(1, 9);
  expect(of(doc, 'a').rankInterval).toEqual([1, 2]);
});

test('ratings stay on the scale', () => {
  const doc = makeMap({ settings: { momentFactor: 1 }, cards: { top: pain(5, 5), low: pain(1, 1) } });
  expect(of(doc, 'top').scoreInterval[1]).toBe(100);
  expect(of(doc, 'low').scoreInterval[0]).toBe(4);
});

test('the shares of all pains add up to the places there are', () => {
  const cards = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`p${i}`, pain(1 + (i % 5), 1 + ((i * 3) % 5))]),
  );
  const rows = [...computeRankStability(makeMap({ cards })).values()];
  expect(rows.reduce((sum, row) => sum + row.firstShare, 0)).toBeCloseTo(1, 9);
  expect(rows.reduce((sum, row) => sum + row.top3Share, 0)).toBeCloseTo(3, 9);
});

test('is the same each time, for the same document, whatever else is added or how it is ordered', () => {
  const cards = { a: pain(4, 3), b: pain(3, 3), c: pain(2, 5) };
  const doc = makeMap({ cards });
  const again = makeMap({ cards });
  const reversed = { ...doc, cards: Object.fromEntries(Object.entries(doc.cards).reverse()) };
  expect([...computeRankStability(again)]).toEqual([...computeRankStability(doc)]);
  expect([...computeRankStability(reversed)]).toEqual([...computeRankStability(doc)]);
  // a far weaker pain changes nobody else's draws
  const more = makeMap({ cards: { ...cards, tiny: pain(1, 1, { evidence: 'measured' }) } });
  expect(of(more, 'a').firstShare).toBe(of(doc, 'a').firstShare);
});

test('ranks by the document’s model', () => {
  const cards = {
    hidden: pain(2, 2, { detection: 5, evidence: 'measured' }), // rpn 20
    seen: pain(4, 4, { detection: 1, evidence: 'measured' }), // rpn 16
  };
  expect(of(makeMap({ cards }), 'seen').firstShare).toBe(1);
  const rpn = makeMap({ settings: { painModel: 'rpn' }, cards });
  expect(of(rpn, 'hidden')).toMatchObject({ firstShare: 1, scoreInterval: [20, 20] });
});

test('a map without pains has none', () => {
  expect(computeRankStability(makeMap()).size).toBe(0);
  expect(computePains(makeMap())).toEqual([]);
});
