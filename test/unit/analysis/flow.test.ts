/** Time, cost, lines, recovery, segments, needs, opportunities, personalisation and data. */
import { describe, expect, test } from 'vitest';
import {
  attractivenessOf,
  computeCost,
  computeCrossings,
  computeDataPolicy,
  computeLoop,
  computeNeeds,
  computeOpportunities,
  computePersonalisation,
  computeRecovery,
  computeSegments,
  computeTime,
  ice,
  isOverdue,
  quadrantOf,
} from '../../../shared/analysis';
import { formatDate } from '../../../shared/i18n/formatDate';
import { makeMap } from './map';

describe('time', () => {
  const doc = makeMap({
    phases: { p: ['s1', 's2'], q: ['s3'] },
    steps: { s3: { minutes: 30 } },
    cards: {
      walk: ['actions', 's1', 'action', { minutes: 4 }],
      queue: ['actions', 's1', 'action', { minutes: 2, wait: { minutes: 14, target: 5, limit: 10 } }],
      check: ['frontstage', 's1', 'process', { minutes: 15 }],
      print: ['backstage', 's2', 'process', { wait: { minutes: 3, target: 2, limit: 10 }, span: 2 }],
      long: ['actions', 's3', 'action', { minutes: 500, wait: { minutes: 1, target: 2 } }],
    },
  });
  const time = computeTime(doc);

  test('of a step is its own, else its longest lane’s with waits', () => {
    // s1: actions 4 + 2 + 14 = 20 against frontstage 15; s2: 3; s3: its own 30
    expect(Object.fromEntries(time.steps)).toEqual({ s1: 20, s2: 3, s3: 30 });
    expect(Object.fromEntries(time.phases)).toEqual({ p: 23, q: 30 });
    expect(time.total).toBe(53);
  });

  test('spent waiting is summed and held against targets and limits', () => {
    expect(time.waiting).toBe(18); // 14 + 3 + 1
    expect(time.waitingShare).toBe(18 / 53);
    expect([time.overLimit, time.overTarget]).toEqual([['queue'], ['print']]);
  });

  test('of a map without times has no waiting share', () => {
    expect(computeTime(makeMap())).toMatchObject({ total: 0, waiting: 0, waitingShare: null });
  });
});

test('cost is summed per phase and lane, and the variants give its range', () => {
  const cost = computeCost(
    makeMap({
      phases: { p: ['s1', 's2'], q: ['s3'] },
      cards: {
        car: [
          'frontstage',
          's1',
          'touchpoint',
          {
            cost: 20,
            variants: [
              { text: 'Bus', cost: 5 },
              { text: 'Van', cost: 35 },
            ],
          },
        ],
        key: ['backstage', 's2', 'process', { cost: 1.5, variants: [{ text: 'As always' }] }],
        gift: ['backstage', 's3', 'process', { variants: [{ text: 'For families', cost: 8 }] }],
      },
    }),
  );
  expect(cost).toMatchObject({ total: 21.5, min: 6.5, max: 44.5 }); // min 5 + 1.5 + 0, max 35 + 1.5 + 8
  expect(Object.fromEntries(cost.phases)).toEqual({ p: 21.5, q: 0 });
  expect([cost.lanes.get('frontstage'), cost.lanes.get('backstage')]).toEqual([20, 1.5]);
});

test('links cross every line between the grounds of their ends; different owners hand over', () => {
  const crossings = computeCrossings(
    makeMap({
      cards: {
        guest: ['actions', 's1', 'action'],
        sign: ['evidence', 's1', 'evidence'],
        desk: ['frontstage', 's1', 'touchpoint', { owner: 'Reception' }],
        clean: ['backstage', 's1', 'process', { owner: 'Housekeeping' }],
        system: ['support', 's1', 'process', { owner: ' Housekeeping ' }],
        pain: ['pains', 's1', 'pain', { owner: 'Quality' }],
      },
      links: {
        a: ['guest', 'desk'],
        b: ['clean', 'desk'],
        c: ['clean', 'system'],
        d: ['guest', 'system'],
        e: ['guest', 'sign'],
        f: ['pain', 'guest'],
        g: ['desk', 'clean'],
      },
    }),
  );
  expect(crossings.links).toEqual({
    interaction: ['a', 'd'],
    visibility: ['b', 'd', 'g'],
    internal: ['c', 'd'],
  });
  expect(crossings.handoffs).toEqual(['b', 'g']);
});

test('recovery is covered where it says how to respond and resolve; moments without come first', () => {
  const fail = (kind: 'outcome' | 'process', recovery?: object) => ({ fail: { kind, recovery } });
  const full = { respond: 'Call back', resolve: 'Another room' };
  const recovery = computeRecovery(
    makeMap({
      cards: {
        planned: ['actions', 's1', 'action', fail('outcome', full)],
        half: ['actions', 's2', 'action', fail('process', { respond: 'Call back' })],
        worst: ['actions', 's3', 'action', { ...fail('process'), moment: 'truth' }],
        fine: ['actions', 's3', 'action', { moment: 'truth' }],
      },
    }),
  );
  expect(recovery).toMatchObject({
    failures: 3,
    covered: 1,
    coverage: 1 / 3,
    outcome: 1,
    process: 2,
    outcomeCovered: 1,
  });
  expect(recovery.list.map((row) => [row.cardId, row.recovery])).toEqual([
    ['worst', 'none'],
    ['half', 'partial'],
    ['planned', 'full'],
  ]);
  expect(computeRecovery(makeMap())).toMatchObject({ failures: 0, coverage: null });
});

test('segments are as attractive as the mean of what is rated', () => {
  // size 0.5 → 3, potential 4, fit 5, competition 2 → 4: 16 / 4
  expect(attractivenessOf({ name: '', size: 0.5, potential: 4, fit: 5, competition: 2 })).toBe(4);
  expect(attractivenessOf({ name: '', size: 0, competition: 5 })).toBe(1);
  const doc = makeMap({ segments: { none: {}, low: { fit: 2 }, high: { fit: 4 } } });
  expect(computeSegments(doc).map((row) => [row.id, row.attractiveness])).toEqual([
    ['high', 4],
    ['low', 2],
    ['none', null],
  ]);
});

test('needs that are important and badly served come first', () => {
  const doc = makeMap({
    personas: {
      a: {
        needs: [
          { text: 'Sleep', importance: 9, satisfaction: 9 },
          { text: 'Quick check-in', importance: 9, satisfaction: 3 },
          { text: 'Unrated', importance: 9 },
        ],
      },
      b: { needs: [{ text: 'Toys', importance: 2, satisfaction: 8 }] },
    },
  });
  expect(computeNeeds(doc).map((need) => [need.personaId, need.index, need.opportunity])).toEqual([
    ['a', 1, 15],
    ['a', 0, 9],
    ['b', 0, 2],
  ]);
});

describe('opportunities', () => {
  const doc = makeMap({
    settings: { momentFactor: 1 },
    cards: {
      bad: ['pains', 's1', 'pain', { severity: 5, frequency: 4 }], // 80
      small: ['pains', 's2', 'pain', { severity: 1, frequency: 5 }], // 20
      both: [
        'opportunities',
        's1',
        'opportunity',
        { addresses: ['bad', 'small', 'bad'], stage: 'planned', due: '2026-03-01' },
      ],
      one: [
        'opportunities',
        's2',
        'opportunity',
        { addresses: ['bad'], stage: 'evaluated', due: '2026-03-01' },
      ],
      idea: ['opportunities', 's3', 'opportunity', { due: 'in spring' }],
    },
  });

  test('relieve the pains that they address, each once and each in full', () => {
    expect(computeOpportunities(doc).map((row) => [row.id, row.relief])).toEqual([
      ['both', 100],
      ['one', 80],
      ['idea', 0],
    ]);
  });

  test('are overdue from the day after, until they are evaluated', () => {
    expect(computeLoop(doc, '2026-03-01').overdue).toEqual([]);
    expect(computeLoop(doc, '2026-03-02').overdue).toEqual(['both']);
    expect(computeLoop(doc, '2026-03-02')).toMatchObject({
      stages: { collected: 0, planned: 1, evaluated: 1 },
      unstaged: 1,
    });
    expect(isOverdue({ ...doc.cards.bad!, due: '2020-01-01' }, '2026-03-02')).toBe(false);
    const opportunity = { ...doc.cards.both!, due: '2026-02-31' };
    expect(isOverdue(opportunity, '2026-03-02')).toBe(false);
    expect(formatDate('2026-02-31', 'en')).toBe('2026-02-31');
    expect(formatDate('2026-02-28T10:00', 'en')).toBe('28 February 2026');
  });

  test('fall into the four fields of the matrix', () => {
    expect([quadrantOf(5, 1, 5), quadrantOf(5, 4, 5), quadrantOf(3, 3, 5), quadrantOf(2, 5, 5)]).toEqual([
      'quickWin',
      'bigBet',
      'fillIn',
      'thankless',
    ]);
    expect(quadrantOf(6, 5, 10)).toBe('quickWin');
  });

  test('ICE takes ease, not effort', () => {
    expect(ice(4, 0.5, 1, 5)).toBe(10);
    expect(ice(4, 0.5, 1, 10)).toBe(20);
  });
});

test('personalisation shows what is decided and for whom moments vary', () => {
  const doc = makeMap({
    personas: { a: {}, b: {}, c: {} },
    cards: {
      key: ['frontstage', 's1', 'touchpoint', { standard: 'fixed' }],
      lobby: ['frontstage', 's1', 'touchpoint', { standard: 'flexible' }],
      phone: ['frontstage', 's2', 'touchpoint'],
      room: [
        'actions',
        's2',
        'action',
        { moment: 'truth', variants: [{ text: 'Cot', personaIds: ['b'] }, { text: 'At night' }] },
      ],
      wifi: ['actions', 's3', 'action', { moment: 'first', personaIds: ['a'] }],
    },
  });
  const { fixed, flexible, undecided, moments } = computePersonalisation(doc);
  expect([fixed, flexible, undecided]).toEqual([['key'], ['lobby'], ['phone']]);
  expect(moments).toEqual([
    {
      cardId: 'room',
      personas: [
        { personaId: 'a', varied: false },
        { personaId: 'b', varied: true },
        { personaId: 'c', varied: false },
      ],
    },
    { cardId: 'wifi', personas: [{ personaId: 'a', varied: false }] },
  ]);
});

test('data is covered by a policy card at one of its steps', () => {
  const doc = makeMap({
    cards: {
      passport: ['actions', 's1', 'action', { data: ['personal'], span: 2, moment: 'truth' }],
      card: ['actions', 's3', 'action', { data: ['payment'] }],
      privacy: ['policies', 's2', 'text'],
    },
  });
  expect(computeDataPolicy(doc)).toEqual([
    { cardId: 'passport', stepId: 's1', data: ['personal'], moment: true, policy: true },
    { cardId: 'card', stepId: 's3', data: ['payment'], moment: false, policy: false },
  ]);
});
