/** The ranking filtered, and grouped by where and whom it hurts. */
import { describe, expect, test } from 'vitest';
import { computePainTotals, filterPains, groupPains } from '../../../shared/analysis';
import { richMap } from './richMap';

const doc = richMap();
const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
const shape = (...args: Parameters<typeof groupPains>) =>
  groupPains(...args).map((group) => [group.id, ...ids(group.pains)]);

test('a persona’s pains are those that name it or nobody', () => {
  expect(ids(filterPains(doc, { personaIds: ['ben'] }))).toEqual(['queue', 'noise']);
  expect(ids(filterPains(doc, { evidence: ['assumed', 'measured'] }))).toEqual(['noise', 'error']);
  expect(ids(filterPains(doc, { personaIds: ['ben'], evidence: ['assumed'] }))).toEqual([]);
  expect(ids(filterPains(doc, {}))).toEqual(['queue', 'noise', 'error']);
});

describe('groups', () => {
  test('by step and phase, the worst first, empty ones left out', () => {
    expect(shape(doc, 'step')).toEqual([
      ['s1', 'queue'],
      ['s3', 'noise'],
      ['s2', 'error'],
    ]);
    expect(shape(doc, 'phase')).toEqual([
      ['before', 'queue', 'error'],
      ['during', 'noise'],
    ]);
  });

  test('by lane: that of the card a pain is about, else its own', () => {
    expect(shape(doc, 'lane')).toEqual([
      ['actions', 'queue'],
      ['pains', 'noise', 'error'],
    ]);
  });

  test('by persona, those filtered for only', () => {
    expect(shape(doc, 'persona')).toEqual([
      ['ana', 'queue', 'noise', 'error'],
      ['ben', 'queue', 'noise'],
    ]);
    expect(shape(doc, 'persona', { personaIds: ['ana'], evidence: ['assumed'] })).toEqual([['ana', 'error']]);
  });

  test('carry what the roll-ups say', () => {
    const totals = computePainTotals(doc);
    for (const { id, total } of groupPains(doc, 'step')) expect(total).toBeCloseTo(totals.steps.get(id)!, 9);
    for (const { id, total } of groupPains(doc, 'phase'))
      expect(total).toBeCloseTo(totals.phases.get(id)!, 9);
    for (const { id, total } of groupPains(doc, 'persona'))
      expect(total).toBeCloseTo(totals.personas.get(id)!, 9);
  });
});
