/** Published worked examples, each through the function that the program uses. */
import { expect, test } from 'vitest';
import {
  computeMeasures,
  computeOpportunities,
  computePains,
  needOpportunity,
  rice,
} from '../../../shared/analysis';
import { type Measure, SERVQUAL_DIMENSIONS } from '../../../shared/model/schema';
import fixture from '../../fixtures/oracles.json';
import { makeMap } from './map';

const figures = (measure: Measure) => computeMeasures(makeMap({ measures: { m: measure } }))[0]!;

const servqual = (perception: readonly number[], expectation: readonly number[]) =>
  figures({
    kind: 'servqual',
    dimensions: Object.fromEntries(
      SERVQUAL_DIMENSIONS.map((name, i) => [
        name,
        { perception: perception[i], expectation: expectation[i] },
      ]),
    ) as NonNullable<Measure['dimensions']>,
  });

const rpns = (rows: readonly (readonly number[])[]) => {
  const doc = makeMap({
    settings: { scale: 10, painModel: 'rpn' },
    cards: Object.fromEntries(
      rows.map(([severity, frequency, detection], i) => [
        `pain${i}`,
        ['pains', 's1', 'pain', { severity, frequency, detection }],
      ]),
    ),
  });
  const pains = computePains(doc);
  return { pains, inOrder: rows.map((_, i) => pains.find((pain) => pain.id === `pain${i}`)?.rpn) };
};

/** Each method: what of the row's input goes into which function, and what must come out. */
const run: Readonly<Record<string, (input: never) => unknown>> = {
  servqual: (input: { gaps?: number[]; perception?: number[]; expectation?: number[] }) => {
    const { gaps, mean } = input.gaps
      ? servqual(input.gaps, [0, 0, 0, 0, 0])
      : servqual(input.perception ?? [], input.expectation ?? []);
    return input.gaps ? { mean } : { gaps: Object.values(gaps as object) };
  },
  rpn: (input: number[][]) => rpns(input).inOrder,
  nps: (input: object | object[]) =>
    Array.isArray(input)
      ? input.map((counts) => figures({ kind: 'nps', ...counts }).value)
      : figures({ kind: 'nps', ...input }).value,
  csat: (input: object) => figures({ kind: 'csat', ...input }).value,
  ces: (input: object) => {
    const { mean, index } = figures({ kind: 'ces', ...input });
    return { mean, index };
  },
  csi: ({ importance, satisfaction }: { importance: number[]; satisfaction: number[] }) =>
    figures({
      kind: 'csi',
      items: importance.map((weight, i) => ({
        name: `${i}`,
        importance: weight,
        satisfaction: satisfaction[i]!,
      })),
    }).value,
  needs: (input: [number, number][]) => input.map(([a, b]) => needOpportunity(a, b)),
  rice: (input: [number, number, number, number][]) => input.map((row) => rice(...row)),
  kano: (answers: NonNullable<Measure['answers']>) => {
    const { category, csPlus, csMinus } = figures({ kind: 'kano', answers });
    return { category, csPlus, csMinus };
  },
};

/** Equal to the digits that the example gives. */
function expectClose(actual: unknown, expected: unknown): void {
  if (typeof expected === 'number') expect(actual).toBeCloseTo(expected, 4);
  else if (expected !== null && typeof expected === 'object') {
    expect(Object.keys(actual as object)).toEqual(Object.keys(expected));
    for (const [key, value] of Object.entries(expected))
      expectClose((actual as Record<string, unknown>)[key], value);
  } else expect(actual).toBe(expected);
}

test.each(fixture.oracles.map((row) => [row.id, row] as const))('%s', (_, row) => {
  const compute = run[row.method] as (input: unknown) => unknown;
  expectClose(compute(row.in), row.out);
});

test('equal RPNs are told apart by severity', () => {
  const { pains } = rpns([
    [1, 10, 10],
    [4, 5, 5],
    [10, 2, 5],
  ]);
  expect(pains.map((pain) => [pain.rpn, pain.severity])).toEqual([
    [100, 10],
    [100, 4],
    [100, 1],
  ]);
});

test('an opportunity card gives RICE and ICE from its own fields', () => {
  const doc = makeMap({
    cards: {
      o: ['opportunities', 's1', 'opportunity', { reach: 2000, impact: 2, confidence: 0.8, effort: 3 }],
      bare: ['opportunities', 's2', 'opportunity', { impact: 4 }],
    },
  });
  const [scored, bare] = computeOpportunities(doc);
  expect(scored!.rice).toBeCloseTo(1066.66667, 4); // 2000 · 2 · 0.8 / 3
  expect(scored!.ice).toBeCloseTo(4.8, 9); // 2 · 0.8 · (5 + 1 − 3)
  expect(bare).toMatchObject({ rice: null, ice: null, quadrant: null });
});
