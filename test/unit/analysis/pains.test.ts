/** Ranking pains: the formula with its factors, the order of equals, and what the list says beside the score. */
import { describe, expect, test } from 'vitest';
import { computePains, explain } from '../../../shared/analysis';
import type { Blueprint } from '../../../shared/model/schema';
import { makeMap } from './map';

const TODAY = '2026-06-15';

const scores = (doc: Blueprint) =>
  Object.fromEntries(computePains(doc).map((pain) => [pain.id, Number(pain.score.toFixed(6))]));
const order = (doc: Blueprint) => computePains(doc).map((pain) => pain.id);

describe('the weighted score', () => {
  test('is 100 for the worst pain, felt by everyone, at a moment of truth', () => {
    const doc = makeMap({
      cards: {
        desk: ['actions', 's1', 'action', { moment: 'truth' }],
        queue: ['pains', 's1', 'pain', { severity: 5, frequency: 5 }],
      },
    });
    expect(scores(doc)).toEqual({ queue: 100 });
  });

  test('takes the reach from the shares of the personas named', () => {
    const doc = makeMap({
      personas: { a: { share: 0.45 }, b: { share: 0.3 }, c: {} },
      cards: {
        // 100 · 5/5 · 4/5 · reach · 1/1.5 = 53.333333 · reach; c has the 0.25 that the others leave
        all: ['pains', 's1', 'pain', { severity: 5, frequency: 4 }],
        onlyA: ['pains', 's1', 'pain', { severity: 5, frequency: 4, personaIds: ['a'] }],
        bAndC: ['pains', 's1', 'pain', { severity: 5, frequency: 4, personaIds: ['c', 'b', 'b'] }],
      },
    });
    expect(scores(doc)).toEqual({ all: 53.333333, bAndC: 29.333333, onlyA: 24 });
  });

  test('counts missing ratings as 1 and those above the scale as the scale', () => {
    const doc = makeMap({
      settings: { momentFactor: 1 },
      cards: {
        bare: ['pains', 's1', 'pain'],
        over: ['pains', 's1', 'pain', { severity: 10, frequency: 5 }],
      },
    });
    expect(scores(doc)).toEqual({ over: 100, bare: 4 }); // 100 · 1/5 · 1/5
  });

  test('is the same on a scale of 10 as on a scale of 5', () => {
    const of = (scale: 5 | 10, factor: number) =>
      computePains(
        makeMap({
          settings: { scale },
          cards: { p: ['pains', 's1', 'pain', { severity: 3 * factor, frequency: 2 * factor }] },
        }),
      )[0]!.score;
    expect(of(10, 2)).toBe(of(5, 1)); // 100 · 6/25 / 1.5 = 16
    expect(of(5, 1)).toBe(16);
  });
});

describe('the moment of truth', () => {
  const moments = {
    desk: ['actions', 's1', 'action', { moment: 'truth' }],
    lobby: ['actions', 's2', 'action'],
    system: ['support', 's3', 'process', { moment: 'first' }],
    lift: ['frontstage', 's2', 'touchpoint', {}],
  } as const;

  test('weighs where the pain is about one, wherever the pain stands', () => {
    const doc = makeMap({
      cards: {
        ...moments,
        aboutDesk: ['pains', 's2', 'pain', { about: 'desk' }],
        aboutLobby: ['pains', 's1', 'pain', { about: 'lobby' }],
      },
    });
    expect(computePains(doc).map((pain) => [pain.id, pain.moment, pain.momentFactor])).toEqual([
      ['aboutDesk', true, 1.5],
      ['aboutLobby', false, 1],
    ]);
  });

  test('weighs without `about` where the pain stands below one that customers meet', () => {
    const doc = makeMap({
      cards: {
        ...moments,
        atDesk: ['pains', 's1', 'pain'],
        atLobby: ['pains', 's2', 'pain'],
        atSystem: ['pains', 's3', 'pain'],
      },
    });
    expect(computePains(doc).map((pain) => [pain.id, pain.moment])).toEqual([
      ['atDesk', true],
      ['atLobby', false],
      ['atSystem', false],
    ]);
  });

  test('weighs on each step that it spans', () => {
    const doc = makeMap({
      cards: {
        sign: ['evidence', 's1', 'evidence', { moment: 'zero', span: 2 }],
        second: ['pains', 's2', 'pain'],
        third: ['pains', 's3', 'pain'],
      },
    });
    expect(computePains(doc).map((pain) => pain.moment)).toEqual([true, false]);
  });
});

describe('the order', () => {
  test('follows the document’s model', () => {
    const cards = {
      often: ['pains', 's1', 'pain', { severity: 3, frequency: 5, detection: 1 }], // 15, rpn 15
      hidden: ['pains', 's1', 'pain', { severity: 2, frequency: 2, detection: 5 }], // 4, rpn 20
      few: ['pains', 's1', 'pain', { severity: 4, frequency: 4, detection: 1, personaIds: ['a'] }], // 16, rpn 16
    } as const;
    const by = (painModel: 'weighted' | 'rpn' | 'criticality') =>
      order(makeMap({ settings: { painModel }, personas: { a: { share: 0.1 }, b: {} }, cards }));
    expect(by('weighted')).toEqual(['often', 'hidden', 'few']); // 40, 10.7, 4.3
    expect(by('rpn')).toEqual(['hidden', 'few', 'often']);
    expect(by('criticality')).toEqual(['few', 'often', 'hidden']);
  });

  test('breaks ties by severity, then frequency, then the place on the map', () => {
    const half = { personaIds: ['a'] };
    const doc = makeMap({
      personas: { a: {}, b: {} },
      cards: {
        late: ['pains', 's2', 'pain', { severity: 2, frequency: 2 }],
        early: ['pains', 's1', 'pain', { severity: 2, frequency: 2 }],
        severe: ['pains', 's3', 'pain', { severity: 4, frequency: 1 }],
        frequentHalf: ['pains', 's1', 'pain', { severity: 2, frequency: 4, ...half }],
      },
    });
    // all four are worth 4/25; severity 4 first, then of those with severity 2 the one with frequency 4
    expect(order(doc)).toEqual(['severe', 'frequentHalf', 'early', 'late']);
  });

  test('does not mistake the rounding of shares for a difference', () => {
    const doc = makeMap({
      personas: { a: { share: 0.1 }, b: { share: 0.2 }, c: { share: 0.3 }, d: { share: 0.4 } },
      cards: {
        // 0.1 + 0.2 is a little more than 0.3
        sum: ['pains', 's1', 'pain', { severity: 2, frequency: 3, personaIds: ['a', 'b'] }],
        one: ['pains', 's2', 'pain', { severity: 3, frequency: 2, personaIds: ['c'] }],
      },
    });
    expect(order(doc)).toEqual(['one', 'sum']);
  });
});

test('says which opportunities address a pain, in map order, each once', () => {
  const doc = makeMap({
    cards: {
      pain: ['pains', 's1', 'pain'],
      second: ['opportunities', 's2', 'opportunity', { addresses: ['pain'] }],
      first: ['opportunities', 's1', 'opportunity', { addresses: ['pain', 'pain'] }],
    },
  });
  expect(computePains(doc)[0]!.addressedBy).toEqual(['first', 'second']);
});

test('says how well a failure is planned for', () => {
  const fail = (recovery?: object) => ({ fail: { kind: 'process' as const, recovery } });
  const doc = makeMap({
    settings: { painModel: 'rpn' },
    cards: {
      full: ['actions', 's1', 'action', fail({ respond: 'Say sorry', resolve: 'New room' })],
      half: ['actions', 's2', 'action', fail({ respond: ' ', apologise: 'Sorry' })],
      bare: ['backstage', 's2', 'process', fail()],
      fine: ['actions', 's3', 'action'],
      aboutFull: ['pains', 's2', 'pain', { severity: 5, about: 'full' }],
      aboutHalf: ['pains', 's2', 'pain', { severity: 4, about: 'half' }],
      standsAtBoth: ['pains', 's2', 'pain', { severity: 3 }],
      aboutFine: ['pains', 's2', 'pain', { severity: 2, about: 'fine' }],
      nothingFails: ['pains', 's3', 'pain', { severity: 1 }],
      saysItFails: ['pains', 's3', 'pain', { severity: 1, failure: 'outcome' }],
    },
  });
  expect(computePains(doc).map((pain) => [pain.id, pain.recovery])).toEqual([
    ['aboutFull', 'full'],
    ['aboutHalf', 'partial'],
    ['standsAtBoth', 'none'],
    ['aboutFine', null],
    ['nothingFails', null],
    ['saysItFails', 'none'],
  ]);
});

test('gives the evidence grade, assumed where nothing is said', () => {
  const doc = makeMap({
    cards: {
      a: ['pains', 's1', 'pain', { severity: 2, evidence: 'measured' }],
      b: ['pains', 's1', 'pain'],
    },
  });
  expect(computePains(doc).map((pain) => pain.evidence)).toEqual(['measured', 'assumed']);
});

describe('the explanation', () => {
  const doc = makeMap({
    personas: { a: { share: 0.45 }, b: { share: 0.3 }, c: { share: 0.25 } },
    cards: {
      desk: ['actions', 's1', 'action', { moment: 'truth' }],
      queue: [
        'pains',
        's1',
        'pain',
        { severity: 5, frequency: 4, detection: 2, mentions: 62, source: 'Survey' },
      ],
      sign: ['pains', 's2', 'pain', { severity: 3, frequency: 4, personaIds: ['b', 'c'] }],
    },
  });

  test('gives the formula with its numbers and where they come from', () => {
    const queue = explain(doc, { figure: 'pain.weighted', id: 'queue' }, TODAY);
    expect(queue).toMatchObject({
      formula: 'weighted',
      values: { severity: 5, frequency: 4, reach: 1, moment: 1.5, momentFactor: 1.5, scale: 5 },
      result: 80,
      evidence: { assumed: 1 },
      caveats: [{ key: 'assumed' }, { key: 'mentions', vars: { count: 62 } }],
    });
    const context = (id: string) =>
      explain(doc, { figure: 'pain.weighted', id }, TODAY)!
        .inputs.filter((input) => input.context && input.id !== null)
        .map((input) => [input.id, input.value]);
    expect(context('queue')).toContainEqual(['desk', 'truth']);
    expect(context('sign')).toEqual([
      ['b', 0.3],
      ['c', 0.25],
    ]);
  });

  test('is null for what is no pain', () => {
    for (const id of ['desk', 'gone'])
      expect(explain(doc, { figure: 'pain.weighted', id }, TODAY)).toBeNull();
  });
});
