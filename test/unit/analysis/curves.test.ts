/** Emotion curves: their figures and where personas part. */
import { describe, expect, test } from 'vitest';
import { computeCurves, computeDivergence, computeEmotions, summariseCurve } from '../../../shared/analysis';
import { makeMap } from './map';

const curve = (...values: number[]) =>
  summariseCurve(values.map((value, index) => ({ stepId: `s${index}`, value })));

describe('one curve', () => {
  test('has peak, end, peak–end, mean, lowest, swing and steepest drop', () => {
    // the business traveller's curve of a hotel stay
    expect(curve(1, 2, 1, -4, -2, 2, 1)).toMatchObject({
      peak: { stepId: 's3', value: -4 },
      end: { stepId: 's6', value: 1 },
      peakEnd: -1.5,
      mean: 1 / 7,
      lowest: { stepId: 's3', value: -4 },
      swing: 6,
      steepestDrop: { fromStepId: 's2', toStepId: 's3', drop: 5 },
    });
  });

  test('takes the later of two peaks of equal size', () => {
    expect(curve(-4, 1, 4, 0)?.peak).toEqual({ stepId: 's2', value: 4 });
    expect(curve(4, 1, -4, 0)?.peak).toEqual({ stepId: 's2', value: -4 });
  });

  test('of a single value is that value', () => {
    expect(curve(-3)).toMatchObject({
      peak: { value: -3 },
      end: { value: -3 },
      peakEnd: -3,
      mean: -3,
      swing: 0,
    });
    expect(curve(-3)?.steepestDrop).toBeNull();
  });

  test('that only rises has no drop', () => {
    expect(curve(-1, 0, 3)?.steepestDrop).toBeNull();
  });

  test('of nothing is nothing', () => {
    expect(curve()).toBeNull();
  });
});

const doc = makeMap({
  personas: { a: { share: 0.5 }, b: { share: 0.3 }, c: { share: 0.2 } },
  emotions: { 's1 a': 2, 's1 b': -2, 's3 b': 4, s3: -5, s2: 1 },
});

test('everyone is the share-weighted mean of the personas that have a value at the step', () => {
  // s1: (0.5·2 + 0.3·−2) / 0.8 = 0.5; s2: no persona, so the value given for everyone; s3: only b, so 4
  expect(computeEmotions(doc).map((step) => step.everyone)).toEqual(
    [0.5, 1, 4].map((n) => expect.closeTo(n, 9)),
  );
});

test('curves come for everyone first, then by share, and not for personas without a value', () => {
  expect(computeCurves(doc).map((row) => row.personaId)).toEqual([null, 'a', 'b']);
});

test('neighbours are the steps that have values', () => {
  const gap = makeMap({ personas: { a: {} }, emotions: { 's1 a': 3, 's3 a': -1 } });
  expect(computeCurves(gap)[1]?.steepestDrop).toEqual({ fromStepId: 's1', toStepId: 's3', drop: 4 });
});

test('divergence is the gap between the happiest and the unhappiest persona', () => {
  expect([...computeDivergence(doc)]).toEqual([
    ['s1', 4],
    ['s3', 0],
  ]);
});
