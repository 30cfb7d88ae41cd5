/** Every figure opens: its formula, worked out with the values in it, gives the figure itself. */
import { describe, expect, test } from 'vitest';
import {
  explain,
  FIGURES,
  type FigureId,
  type FigureRef,
  FORMULAS,
  formulaInWords,
  formulaWithValues,
  toScoreReport,
} from '../../../shared/analysis';
import { placesOf } from '../../../shared/analysis/explain/formulas';
import { type TextKey, translateData, translator } from '../../../shared/i18n/translate';
import { LOCALES, TABLE_NAMES } from '../../../shared/model/schema';
import { makeMap } from './map';
import { richMap } from './richMap';

const TODAY = '2026-06-15';
const doc = richMap();
const report = toScoreReport(doc, TODAY);
const pain = report.pains.find((row) => row.id === 'error')!;
const step = report.steps.find((row) => row.id === 's1')!;
const curve = report.emotion.find((row) => row.personaId === 'ana')!;
const measure = (id: string) => report.measures.find((row) => row.id === id)!;

/** Where each figure stands in the report. */
const cases: Readonly<Record<FigureId, readonly [ref: Omit<FigureRef, 'figure'>, value: unknown]>> = {
  'pain.weighted': [{ id: 'error' }, pain.score],
  'pain.rpn': [{ id: 'error' }, 24],
  'pain.criticality': [{ id: 'error' }, 8],
  'pain.rank': [{ id: 'error' }, report.pains.indexOf(pain) + 1],
  'pain.top3': [{ id: 'error' }, pain.top3Share],
  'pain.total': [{}, report.pains.reduce((sum, { score }) => sum + score, 0)],
  'step.pain': [{ id: 's1' }, step.pain],
  'lane.pain': [{ id: 'actions' }, report.lanes.find((row) => row.id === 'actions')?.pain],
  'phase.pain': [{ id: 'before' }, report.phases[0]?.pain],
  'persona.pain': [{ id: 'ben' }, report.personas.find((row) => row.id === 'ben')?.pain],
  'card.pain': [{ id: 'arrive' }, report.pains.find((row) => row.id === 'queue')?.score],
  'curve.peakEnd': [{ id: 'ana' }, curve.peakEnd],
  'curve.peak': [{ id: 'ana' }, 4],
  'curve.end': [{ id: 'ana' }, 2],
  'curve.mean': [{ id: 'ana' }, 1],
  'curve.lowest': [{ id: 'ana' }, -3],
  'curve.swing': [{ id: 'ana' }, 7],
  'curve.steepestDrop': [{ id: 'ana' }, 2],
  'step.emotion': [{ id: 's1' }, -1.4],
  'step.divergence': [{ id: 's1' }, 4],
  'measure.nps': [{ id: 'nps' }, 20],
  'measure.csat': [{ id: 'csat' }, 60],
  'measure.csatMean': [{ id: 'csatMean' }, 80],
  'measure.cesMean': [{ id: 'ces' }, 4.08],
  'measure.cesIndex': [{ id: 'ces' }, -13],
  'measure.csi': [{ id: 'csi' }, measure('csi').value],
  'measure.servqualGap': [{ id: 'servqual', index: 1 }, -1],
  'measure.servqualMean': [{ id: 'servqual' }, 0],
  'measure.servqualWeighted': [{ id: 'servqual' }, -0.1875],
  'measure.kanoCategory': [{ id: 'kano' }, 'A'],
  'measure.csPlus': [{ id: 'kano' }, measure('kano').csPlus],
  'measure.csMinus': [{ id: 'kano' }, measure('kano').csMinus],
  'measure.number': [{ id: 'number' }, 7],
  'measure.distance': [{ id: 'number' }, 2],
  'need.opportunity': [{ id: 'ana', index: 0 }, 15],
  'opportunity.rice': [{ id: 'kiosk' }, 200],
  'opportunity.ice': [{ id: 'kiosk' }, 8],
  'opportunity.relief': [{ id: 'kiosk' }, report.opportunities.find((row) => row.id === 'kiosk')?.relief],
  'loop.overdue': [{}, 1],
  'time.total': [{}, report.time.total],
  'time.waiting': [{}, 12],
  'time.waitingShare': [{}, report.time.waitingShare],
  'step.minutes': [{ id: 's1' }, 17],
  'phase.minutes': [{ id: 'before' }, 21],
  'cost.total': [{}, 13],
  'cost.min': [{}, 13],
  'cost.max': [{}, 17],
  'phase.cost': [{ id: 'before' }, 13],
  'lane.cost': [{ id: 'frontstage' }, 10],
  'crossings.interaction': [{}, report.crossings.interaction],
  'crossings.visibility': [{}, report.crossings.visibility],
  'crossings.internal': [{}, report.crossings.internal],
  handoffs: [{}, report.handoffs],
  'recovery.coverage': [{}, 0.5],
  'recovery.outcome': [{}, 0],
  'recovery.process': [{}, 1],
  'segment.attractiveness': [{ id: 'families' }, report.segments[0]?.attractiveness],
  'personalisation.flexible': [{}, 0.5],
  'personalisation.varied': [{}, 0.25],
  'data.policies': [{}, 1],
};

/** Figures whose formula picks rather than calculates. */
const PICKED = /^(measure\.kanoCategory|pain\.rank)$/;

/** Works a written formula out; only numbers, brackets and the signs of arithmetic are left in it. */
function calculate(text: string): number {
  const sum = text
    .replace(/max \|(.*?)\|/g, '($1)')
    .replace(/\b(?:min|max)\s+(?=[(−\d])/g, '')
    .replace(/max\((.*?), 0\)/g, 'Math.max($1, 0)')
    .replace(/\b[AOMIRQ] /g, '')
    .replaceAll('×', '*')
    .replaceAll('−', '-');
  expect(sum.replaceAll('Math.max', '')).toMatch(/^[\d\s.,e+*/()-]+$/);
  return Number(new Function(`return ${sum}`)());
}

describe.each(Object.entries(cases) as [FigureId, (typeof cases)[FigureId]][])(
  '%s',
  (figure, [ref, value]) => {
    const explanation = explain(doc, { figure, ...ref }, TODAY)!;

    test('gives the figure of the report', () => {
      if (typeof value === 'number') expect(explanation.result).toBeCloseTo(value, 9);
      else expect(explanation.result).toBe(value);
    });

    test.skipIf(PICKED.test(figure))('its formula with the values in it comes to the same', () => {
      const written = formulaWithValues(
        explanation.formula,
        explanation.values,
        (n) => `${n < 0 ? `(${n})` : n}`,
      );
      expect(calculate(written)).toBeCloseTo(Number(explanation.result), 9);
    });

    test('every input leads to a record that says so', () => {
      for (const input of explanation.inputs)
        if (input.table !== 'settings') expect(doc[input.table][input.id!]).toBeDefined();
      expect(explanation.n).toBeGreaterThan(0);
    });

    test('has all its words in every language, and a source', () => {
      expect(explanation.source).not.toBe('');
      for (const locale of LOCALES) {
        const t = translator(locale);
        const said = (key: string, vars?: object) =>
          expect(translateData(t, key, vars as never), key).not.toBe(key);
        said(`explain.method.${explanation.method}`);
        said(`explain.figure.${figure.replaceAll('.', '_')}`);
        for (const input of explanation.inputs) said(`explain.term.${input.term}`);
        for (const { key, vars } of explanation.caveats) said(`explain.caveat.${key}`, { count: 2, ...vars });
        expect(
          formulaInWords(explanation.formula, (name) => t(`explain.term.${name}` as TextKey)),
        ).not.toMatch(/explain\.|\{/);
      }
    });
  },
);

test('every place of every formula has a word', () => {
  for (const formula of Object.keys(FORMULAS) as (keyof typeof FORMULAS)[])
    for (const name of placesOf(formula)) {
      const key = `explain.term.${name}`;
      expect(translateData(translator('en'), key)).not.toBe(key);
    }
});

test('grades are counted once for each card, context not at all', () => {
  const relief = explain(doc, { figure: 'opportunity.relief', id: 'kiosk' }, TODAY)!;
  expect(relief.evidence).toEqual({ assumed: 1, reported: 0, observed: 1, measured: 0 });
  expect(relief.n).toBe(2);
  const one = explain(doc, { figure: 'pain.weighted', id: 'queue' }, TODAY)!;
  expect(one.evidence).toEqual({ assumed: 0, reported: 0, observed: 1, measured: 0 });
  expect(one.inputs.some((input) => input.context && input.id === 'arrive')).toBe(true);
});

describe('without assumptions', () => {
  const without = (figure: FigureId, id?: string) =>
    explain(doc, { figure, ...(id && { id }) }, TODAY)!.without;

  test('an assumed pain has no figure left, one that was observed moves up', () => {
    expect(without('pain.weighted', 'error')).toEqual({ result: null, leftOut: ['error'] });
    expect(without('pain.weighted', 'queue')).toBeNull();
  });

  test('sums keep what is known', () => {
    const queue = report.pains.find((row) => row.id === 'queue')!.score;
    expect(without('opportunity.relief', 'kiosk')).toEqual({ result: queue, leftOut: ['error'] });
    expect(without('phase.pain', 'before')?.result).toBeCloseTo(queue, 9);
  });

  test('assumed minutes, costs and failures count for nothing; the cards stay', () => {
    expect(without('cost.total')).toEqual({ result: 10, leftOut: ['pay'] });
    expect(without('recovery.coverage')?.result).toBe(1);
    expect(without('time.total')?.result).toBe(17 + 20);
  });
});

test('figures of records that are not there open to nothing, and of an empty map to nothing wrong', () => {
  const empty = makeMap({ phases: {}, lanes: {} });
  for (const figure of Object.keys(FIGURES) as FigureId[]) {
    expect(explain(doc, { figure, id: 'nobody' }, TODAY)?.result ?? null, figure).toEqual(
      /^(loop|time|cost|crossings|handoffs|recovery|personalisation|data|pain\.total)/.test(figure)
        ? expect.anything()
        : null,
    );
    const result = explain(empty, { figure }, TODAY)?.result ?? null;
    expect(result === null || Number.isFinite(result), figure).toBe(true);
  }
});

test('an input names a table that a document has', () => {
  for (const figure of Object.keys(cases) as FigureId[])
    for (const input of explain(doc, { figure, ...cases[figure][0] }, TODAY)!.inputs)
      expect([...TABLE_NAMES, 'settings']).toContain(input.table);
});
