/** Adding pains up, heat, and what an edit elsewhere costs. */
import { expect, test } from 'vitest';
import { computeHeat, computePains, computePainTotals, toScoreReport } from '../../../shared/analysis';
import { withModel } from '../../../shared/analysis/pains';
import { makeMap } from './map';

const doc = makeMap({
  settings: { momentFactor: 1 },
  phases: { before: ['s1', 's2'], during: ['s3'] },
  lanes: { actions: 'actions', frontstage: 'frontstage', pains: 'pains', more: 'pains' },
  personas: { a: { share: 0.5 }, b: { share: 0.5 } },
  cards: {
    desk: ['frontstage', 's2', 'touchpoint'],
    // scores on a scale of 5 without moments: 4 · severity · frequency · reach
    everywhere: ['pains', 's2', 'pain', { severity: 5, frequency: 2, span: 2 }], // 40
    ofA: ['pains', 's1', 'pain', { severity: 5, frequency: 2, personaIds: ['a'], about: 'desk' }], // 20
    ofB: ['more', 's1', 'pain', { severity: 1, frequency: 5, personaIds: ['b'], about: 'desk' }], // 10
  },
});

test('a step carries the pains that cover it, a phase each of them once', () => {
  const totals = computePainTotals(doc);
  expect(Object.fromEntries(totals.steps)).toEqual({ s1: 30, s2: 40, s3: 40 });
  expect(Object.fromEntries(totals.phases)).toEqual({ before: 70, during: 40 });
});

test('a persona carries the pains that name it or nobody', () => {
  expect(Object.fromEntries(computePainTotals(doc).personas)).toEqual({ a: 60, b: 50 });
});

test('a touchpoint carries the pains about it, and so does its lane', () => {
  const totals = computePainTotals(doc);
  expect(Object.fromEntries(totals.cards)).toEqual({ desk: 30 });
  expect(Object.fromEntries(totals.lanes)).toEqual({ actions: 0, frontstage: 30, pains: 60, more: 10 });
});

test('heat is 1 at the worst and 0 where nothing hurts', () => {
  const heat = computeHeat(doc);
  expect(Object.fromEntries(heat.steps)).toEqual({ s1: 0.75, s2: 1, s3: 1 });
  expect(Object.fromEntries(heat.cards)).toEqual({ desk: 0.75, everywhere: 1, ofA: 0.5, ofB: 0.25 });
  expect([heat.worstStep, heat.worstCard]).toEqual([40, 40]);
  expect([...computeHeat(makeMap()).steps.values()]).toEqual([0, 0, 0]);
});

test('an edit of what the figures do not read gives the very same figures', () => {
  const edited = { ...doc, notes: { n: { x: 0, y: 0, w: 1, h: 1, text: '' } }, comments: {}, views: {} };
  expect(computePains(edited)).toBe(computePains(doc));
  expect(computeHeat(edited)).toBe(computeHeat(doc));
  const renamed = { ...doc, cards: { ...doc.cards, desk: { ...doc.cards.desk!, title: 'Front desk' } } };
  expect(computePains(renamed)).not.toBe(computePains(doc));
});

test('the report ranks by the model asked for and leaves the document as it is', () => {
  const byModel = toScoreReport(withModel(doc, 'criticality'), '2026-01-01');
  expect(byModel.settings.painModel).toBe('criticality');
  expect(byModel.pains.map((pain) => pain.criticality)).toEqual([10, 10, 5]);
  expect(doc.settings.painModel).toBeUndefined();
});
