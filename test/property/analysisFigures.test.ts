/** What holds of every figure of every map, however it is opened, compared or tried otherwise. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyOverrides,
  compareDocuments,
  computePains,
  explain,
  FIGURES,
  type FigureValue,
  findProblems,
  formulaWithValues,
  groupPains,
  listFigures,
  type Override,
  rankWithoutAssumed,
  redrawInput,
  redrawRanks,
  type Unit,
  whatIfCommand,
  withoutAssumed,
} from '../../shared/analysis';
import { applyCommand } from '../../shared/commands/applyCommand';
import { listChanges } from '../../shared/compare/changes';
import { type Blueprint, TABLE_NAMES } from '../../shared/model/schema';
import { maps } from './mapArbitrary';

const TODAY = '2026-06-15';
const holds = (property: (doc: Blueprint) => void, numRuns = 60) =>
  fc.assert(fc.property(maps, property), { numRuns });

/** Lowest and highest of the units that have bounds; the rounding of a sum may pass them by a hair. */
const BOUNDS: Readonly<Partial<Record<Unit, readonly [number, number]>>> = {
  share: [0, 1],
  emotion: [-10, 10],
  percent: [-100, 100],
  minutes: [0, Number.POSITIVE_INFINITY],
  count: [0, Number.POSITIVE_INFINITY],
  rank: [1, Number.POSITIVE_INFINITY],
  score: [0, Number.POSITIVE_INFINITY],
};

function expectInRange({ figure, value }: FigureValue): void {
  if (typeof value !== 'number') return;
  expect(Number.isFinite(value), figure).toBe(true);
  // Planned step times may be shorter than the waits in them.
  if (figure === 'time.waitingShare') return;
  const [low, high] = BOUNDS[FIGURES[figure].unit] ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  expect(value, figure).toBeGreaterThanOrEqual(low - 1e-6);
  expect(value, figure).toBeLessThanOrEqual(high + 1e-6);
}

test('every figure is finite and in the range of its unit', () => {
  holds((doc) => listFigures(doc, TODAY).forEach(expectInRange));
});

test('every figure opens to the very value, to inputs that exist, and can be written out', () => {
  holds((doc) => {
    for (const { value, ...ref } of listFigures(doc, TODAY)) {
      const found = explain(doc, ref, TODAY);
      const result = found?.result ?? null;
      if (typeof value === 'number') expect(result, ref.figure).toBeCloseTo(value, 6);
      else expect(result, ref.figure).toBe(value);
      if (!found) continue;
      for (const { table, id } of found.inputs)
        if (table !== 'settings') expect(doc[table][id ?? ''], `${ref.figure} ${table} ${id}`).toBeDefined();
      expect(formulaWithValues(found.formula, found.values, String)).not.toMatch(/NaN|Infinity|undefined|\{/);
      const without = found.without?.result;
      if (typeof without === 'number') expect(Number.isFinite(without)).toBe(true);
    }
  }, 30);
});

test('the order of records never matters to any figure', () => {
  holds((doc) => {
    const reversed = { ...doc };
    for (const name of TABLE_NAMES)
      Object.assign(reversed, { [name]: Object.fromEntries(Object.entries(doc[name]).reverse()) });
    expect(listFigures(reversed, TODAY)).toEqual(listFigures(doc, TODAY));
    expect(groupPains(reversed, 'step')).toEqual(groupPains(doc, 'step'));
    expect(listChanges(doc, reversed)).toEqual([]);
  });
});

test('a persona with share 0 that nothing names changes no figure but its own', () => {
  holds((doc) => {
    fc.pre(Object.values(doc.personas).some((persona) => persona.share !== 0));
    const more = { ...doc, personas: { ...doc.personas, zero: { name: 'Zero', share: 0 } } };
    const others = listFigures(more, TODAY).filter(
      // Whether a moment varies for the persona is counted for each persona, whatever its share.
      ({ id, figure }) => id !== 'zero' && figure !== 'personalisation.varied',
    );
    const before = listFigures(doc, TODAY).filter(({ figure }) => figure !== 'personalisation.varied');
    expect(others).toEqual(before);
  });
});

test('leaving assumptions out never adds pain, and leaves the ranking of the rest', () => {
  holds((doc) => {
    const all = computePains(doc);
    const rest = computePains(withoutAssumed(doc));
    const sum = (pains: typeof all) => pains.reduce((total, pain) => total + pain.score, 0);
    expect(sum(rest)).toBeLessThanOrEqual(sum(all) + 1e-9);
    const ids = new Set(rest.map((pain) => pain.id));
    expect(
      all
        .filter((pain) => pain.evidence !== 'assumed')
        .map((pain) => pain.id)
        .sort(),
    ).toEqual([...ids].sort());
    expect(rankWithoutAssumed(doc)).toHaveLength(all.length);
  });
});

test('the re-draws survive being sent to a worker and back', () => {
  holds((doc) => {
    const input = redrawInput(doc);
    expect(structuredClone(redrawRanks(structuredClone(input)))).toEqual(redrawRanks(input));
  }, 20);
});

test('a map against itself has no difference', () => {
  holds((doc) => {
    const { changes, figures, ranking } = compareDocuments(doc, structuredClone(doc), TODAY);
    expect(changes).toEqual([]);
    expect(figures.filter((row) => row.before !== row.after)).toEqual([]);
    expect(ranking.filter((row) => row.moved !== 0)).toEqual([]);
  }, 30);
});

const override = (doc: Blueprint): fc.Arbitrary<Override> => {
  const id = fc.constantFrom(...Object.keys(doc.cards));
  const rating = fc.record({
    kind: fc.constantFrom('severity' as const, 'frequency' as const, 'detection' as const),
    id,
    value: fc.integer({ min: 1, max: 5 }),
  });
  return fc.oneof(
    rating,
    fc.record({ kind: fc.constant('wait' as const), id, value: fc.nat(200) }),
    fc.record({
      kind: fc.constant('share' as const),
      id: fc.constantFrom(...Object.keys(doc.personas)),
      value: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    fc.record({
      kind: fc.constant('momentFactor' as const),
      value: fc.double({ min: 1, max: 3, noNaN: true }),
    }),
  );
};

test('what is tried is what applying gives, in one step', () => {
  const tries = maps.chain((doc) => fc.tuple(fc.constant(doc), fc.array(override(doc), { maxLength: 6 })));
  fc.assert(
    fc.property(tries, ([doc, overrides]) => {
      const scratch = applyOverrides(doc, overrides);
      const command = whatIfCommand(doc, overrides);
      const applied = command && applyCommand(doc, command);
      expect(applied?.ok ? applied.doc : doc).toEqual(scratch);
    }),
    { numRuns: 60 },
  );
});

test('every fix clears what it is offered for', () => {
  holds((doc) => {
    for (const problem of findProblems(doc, TODAY)) {
      if (!problem.fix) continue;
      const applied = applyCommand(doc, problem.fix(doc));
      expect(applied.ok, problem.check).toBe(true);
      const again = applied.ok ? findProblems(applied.doc, TODAY) : [];
      expect(
        again.some((row) => row.key === problem.key && row.refs[0] === problem.refs[0]),
        problem.check,
      ).toBe(false);
    }
  }, 40);
});
