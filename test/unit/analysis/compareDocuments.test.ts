/** Current against future: every figure before and after, and which way it went. */
import { expect, test } from 'vitest';
import { compareDocuments, explain, FIGURES, type FigureId, listFigures } from '../../../shared/analysis';
import type { Blueprint } from '../../../shared/model/schema';
import { richMap } from './richMap';

const TODAY = '2026-06-15';
const before = richMap();
const future = (): Blueprint => {
  const { queue, noise, arrive, ...cards } = before.cards;
  return {
    ...before,
    cards: {
      ...cards,
      queue: { ...queue!, severity: 2 },
      arrive: { ...arrive!, wait: { minutes: 2 } },
      fresh: { ...noise!, title: 'Smell' },
    },
  };
};
const comparison = compareDocuments(before, future(), TODAY);
const of = (figure: FigureId, id: string | null = null) =>
  comparison.figures.find((row) => row.figure === figure && row.id === id);

test('figures stand as before, after and difference', () => {
  expect(of('time.waiting')).toMatchObject({
    before: 12,
    after: 2,
    difference: -10,
    unit: 'minutes',
    improved: true,
  });
  expect(of('pain.rpn', 'queue')).toMatchObject({ name: 'queue', before: 20, after: 8, improved: true });
  expect(of('curve.mean', 'ana')).toMatchObject({ difference: 0, improved: null });
});

test('what is in one of them only has no difference', () => {
  expect(of('pain.rpn', 'noise')).toMatchObject({ name: 'noise', before: 10, after: null, difference: null });
  expect(of('pain.rpn', 'fresh')).toMatchObject({ name: 'Smell', before: null, after: 10, difference: null });
  expect(comparison.ranking.map(({ id, rankBefore, rankAfter }) => [id, rankBefore, rankAfter])).toEqual([
    ['queue', 1, 1], // 32, at the moment of truth
    ['fresh', null, 2], // 26.7
    ['error', 3, 3],
    ['noise', 2, null],
  ]);
});

test('a map against itself has every figure twice and no difference', () => {
  const same = compareDocuments(before, structuredClone(before), TODAY);
  expect(same.changes).toEqual([]);
  for (const row of same.figures) expect(row.after).toBe(row.before);
  expect(same.figures).toHaveLength(listFigures(before, TODAY).length);
});

test('the list of figures holds every figure that can be opened, with the very value', () => {
  const listed = listFigures(before, TODAY);
  for (const { value, ...ref } of listed) {
    const result = explain(before, ref, TODAY)?.result ?? null;
    if (typeof value === 'number') expect(result, ref.figure).toBeCloseTo(value, 9);
    else expect(result, ref.figure).toBe(value);
  }
  const missing = Object.keys(FIGURES).filter((figure) => !listed.some((row) => row.figure === figure));
  expect(missing).toEqual(['pain.top3']); // costs the re-draws
});
