/** A small hotel stay with three personas, every figure worked out on paper beside it. */
import { describe, expect, test } from 'vitest';
import {
  computeHeat,
  computePainTotals,
  computeRankStability,
  findProblems,
  toScoreReport,
} from '../../../shared/analysis';
import { withModel } from '../../../shared/analysis/pains';
import { makeMap } from './map';

const TODAY = '2026-06-15';

const hotel = makeMap({
  settings: { scale: 5, momentFactor: 1.5 },
  phases: { arrive: ['s1', 's2'], stay: ['s3', 's4'] },
  personas: {
    business: { share: 0.5, segmentId: 'corporate', channels: ['App'] },
    family: { share: 0.3, needs: [{ text: 'A cot', importance: 8, satisfaction: 5 }] },
    tourist: {}, // the 0.2 that the others leave
  },
  segments: { corporate: { size: 0.4, potential: 4, fit: 5, competition: 4 } },
  cards: {
    sign: ['evidence', 's1', 'evidence'],
    find: ['actions', 's1', 'action', { minutes: 6, fail: { kind: 'outcome' } }],
    queue: ['actions', 's2', 'action', { wait: { minutes: 14, target: 5, limit: 10 } }],
    passport: [
      'actions',
      's2',
      'action',
      { minutes: 4, moment: 'truth', owner: 'Reception', data: ['personal'] },
    ],
    room: [
      'actions',
      's3',
      'action',
      { minutes: 5, moment: 'first', variants: [{ personaIds: ['family'], text: 'A cot', cost: 12 }] },
    ],
    eat: ['actions', 's4', 'action', { minutes: 30, wait: { minutes: 9, target: 3, limit: 15 } }],
    desk: ['frontstage', 's2', 'touchpoint', { standard: 'fixed', owner: 'Reception', minutes: 5, cost: 6 }],
    call: ['frontstage', 's3', 'touchpoint', { standard: 'flexible', owner: 'Reception', cost: 2 }],
    serve: ['frontstage', 's4', 'touchpoint', { cost: 4, variants: [{ text: 'In the room', cost: 9 }] }],
    encode: [
      'backstage',
      's2',
      'process',
      {
        owner: 'Reception',
        cost: 0.5,
        wait: { minutes: 3, target: 2, limit: 10 },
        fail: { kind: 'process', recovery: { respond: 'Say so', resolve: 'New key' } },
      },
    ],
    clean: [
      'backstage',
      's3',
      'process',
      {
        owner: 'Housekeeping',
        minutes: 25,
        cost: 11,
        fail: { kind: 'outcome', recovery: { apologise: 'Sorry' } },
      },
    ],
    pms: ['support', 's2', 'process', { owner: 'IT', cost: 1.5, span: 2 }],
    long: [
      'pains',
      's2',
      'pain',
      { severity: 5, frequency: 4, detection: 2, about: 'queue', evidence: 'observed' },
    ],
    late: ['pains', 's3', 'pain', { severity: 4, frequency: 3, detection: 4, evidence: 'measured' }],
    dark: [
      'pains',
      's1',
      'pain',
      { severity: 3, frequency: 3, about: 'find', personaIds: ['family', 'tourist'] },
    ],
    noisy: ['pains', 's4', 'pain', { severity: 2, frequency: 4, personaIds: ['family'] }],
    phone: [
      'opportunities',
      's2',
      'opportunity',
      {
        addresses: ['long'],
        reach: 400,
        impact: 5,
        confidence: 0.8,
        effort: 2,
        stage: 'planned',
        due: '2026-05-01',
      },
    ],
    lights: [
      'opportunities',
      's1',
      'opportunity',
      { addresses: ['dark', 'long'], impact: 2, effort: 4, stage: 'assigned' },
    ],
  },
  emotions: {
    's1 business': 1,
    's2 business': -4,
    's3 business': 2,
    's4 business': 1,
    's1 family': 0,
    's2 family': -3,
    's3 family': 4,
    's4 family': -2,
    's1 tourist': -3,
    's2 tourist': -2,
    's3 tourist': 5,
  },
  links: {
    l1: ['queue', 'desk'],
    l2: ['desk', 'encode'],
    l3: ['encode', 'pms'],
    l4: ['room', 'clean'],
    l5: ['clean', 'call'],
    l6: ['serve', 'eat'],
  },
  measures: {
    loyalty: { kind: 'nps', promoters: 40, passives: 35, detractors: 25 },
    effort: { kind: 'ces', counts: [10, 10, 20, 20, 20, 10, 10] },
  },
});

const report = toScoreReport(hotel, TODAY);
const close = (value: number) => expect.closeTo(value, 9);

describe('pains', () => {
  test('are scored and ranked', () => {
    // long:  100 · 5/5 · 4/5 · 1.0 · 1.0/1.5 = 80 / 1.5    = 53.333  (about the queue, which is no moment of truth)
    // late:  100 · 4/5 · 3/5 · 1.0 · 1.5/1.5 = 48                    (stands below the room, which is one)
    // dark:  100 · 3/5 · 3/5 · 0.5 · 1.0/1.5 = 36 · 0.5 / 1.5 = 12   (family 0.3 + tourist 0.2)
    // noisy: 100 · 2/5 · 4/5 · 0.3 · 1.0/1.5 = 32 · 0.3 / 1.5 = 6.4
    expect(report.pains.map((pain) => [pain.id, pain.score])).toEqual([
      ['long', close(160 / 3)],
      ['late', close(48)],
      ['dark', close(12)],
      ['noisy', close(6.4)],
    ]);
    expect(report.pains.map((pain) => [pain.reach, pain.moment, pain.recovery])).toEqual([
      [1, false, null], // nobody fails at the queue
      [1, true, 'partial'], // cleaning fails at its step, with half a plan
      [close(0.5), false, 'none'],
      [close(0.3), false, null],
    ]);
  });

  test('are ranked otherwise by the other models', () => {
    // rpn: long 5·4·2 = 40, late 4·3·4 = 48, dark 3·3·1 = 9, noisy 2·4·1 = 8
    const rpn = toScoreReport(withModel(hotel, 'rpn'), TODAY).pains;
    expect(rpn.map((pain) => [pain.id, pain.rpn])).toEqual([
      ['late', 48],
      ['long', 40],
      ['dark', 9],
      ['noisy', 8],
    ]);
    // criticality: 20, 12, 9, 8
    const critical = toScoreReport(withModel(hotel, 'criticality'), TODAY).pains;
    expect(critical.map((pain) => pain.criticality)).toEqual([20, 12, 9, 8]);
  });

  test('add up', () => {
    const totals = computePainTotals(hotel);
    const long = 160 / 3;
    expect(Object.fromEntries(totals.steps)).toEqual({
      s1: close(12),
      s2: close(long),
      s3: close(48),
      s4: close(6.4),
    });
    expect(Object.fromEntries(totals.phases)).toEqual({ arrive: close(long + 12), stay: close(54.4) });
    expect(Object.fromEntries(totals.personas)).toEqual({
      business: close(long + 48), // those that name nobody
      family: close(long + 48 + 12 + 6.4),
      tourist: close(long + 48 + 12),
    });
    expect(Object.fromEntries(totals.cards)).toEqual({ queue: close(long), find: close(12) });
    // heat against 53.333: 12 → 0.225, 48 → 0.9, 6.4 → 0.12
    expect([...computeHeat(hotel).steps.values()]).toEqual([close(0.225), 1, close(0.9), close(0.12)]);
  });

  test('are as firm as chance makes them', () => {
    // `late` is measured and stays at 48. `long` becomes 8/3 · {12, 16, 20 once, 15, 20, 25 twice in nine}: 20 and 25 give 53.3 and
    // 66.7, above 48, in 1 + 2 + 2 of 9 draws. Nothing else comes near. So `long` is first in 5/9, `late` in 4/9.
    const firm = computeRankStability(hotel);
    const share = (id: string, key: 'firstShare' | 'top3Share') => firm.get(id)?.[key] ?? -1;
    const error = 0.045; // three standard deviations of 1,000 draws
    expect(Math.abs(share('long', 'firstShare') - 5 / 9)).toBeLessThan(error);
    expect(Math.abs(share('late', 'firstShare') - 4 / 9)).toBeLessThan(error);
    expect(firm.get('long')).toMatchObject({ top3Share: 1, rankInterval: [1, 2] });
    expect(firm.get('long')?.scoreInterval).toEqual([close(32), close(200 / 3)]); // 8/3 · 12 in 1/9 … 8/3 · 25 in 2/9
    // `dark` becomes 4/3 · s·f with s, f of 2, 3, 4; `noisy` 0.8 · s·f with s of 1, 2, 3 and f of 3, 4, 5: 2.4, 3.2, 4, 4.8, 6.4, 8, 7.2,
    // 9.6, 12. Of its nine values, `noisy` beats dark's 2·2 (5.33) with 5; 2·3 (8) with 2 and its own 2·5 (8, same severity, more
    // frequent); 3·2 (8, more severe) with 2; 2·4 and 4·2 (10.67) with 1 each; 3·3 (12) with its own 3·5 (12, more frequent): 13 of 81.
    expect(Math.abs(share('noisy', 'top3Share') - 13 / 81)).toBeLessThan(error);
    expect(Math.abs(share('dark', 'top3Share') - 68 / 81)).toBeLessThan(error);
  });

  test('are relieved by opportunities', () => {
    // phone: RICE 400 · 5 · 0.8 / 2 = 800, ICE 5 · 0.8 · (6 − 2) = 16; lights has neither reach nor confidence
    expect(report.opportunities).toMatchObject([
      { id: 'lights', relief: close(160 / 3 + 12), rice: null, ice: null, quadrant: 'thankless' },
      { id: 'phone', relief: close(160 / 3), rice: 800, ice: 16, quadrant: 'quickWin' },
    ]);
    expect(report.pains[0]?.addressedBy).toEqual(['lights', 'phone']);
    expect(report.loop).toMatchObject({ stages: { planned: 1, assigned: 1 }, overdue: ['phone'] });
  });
});

test('feelings', () => {
  // everyone: s1 0.5·1 + 0.3·0 + 0.2·−3 = −0.1; s2 −2 − 0.9 − 0.4 = −3.3; s3 1 + 1.2 + 1 = 3.2; s4, without the tourist,
  // (0.5·1 + 0.3·−2) / 0.8 = −0.125. Peak −3.3, end −0.125, (−3.3 − 0.125)/2 = −1.7125; mean −0.325/4; swing 3.2 + 3.3;
  // drops: 3.2 into s2, 3.325 into s4.
  expect(report.emotion).toMatchObject([
    {
      personaId: null,
      peak: close(-3.3),
      end: close(-0.125),
      peakEnd: close(-1.7125),
      mean: close(-0.08125),
      lowest: close(-3.3),
      swing: close(6.5),
      steepestDrop: close(3.325),
      dropToStepId: 's4',
    },
    // 1, −4, 2, 1
    {
      personaId: 'business',
      peak: -4,
      end: 1,
      peakEnd: -1.5,
      mean: 0,
      lowest: -4,
      swing: 6,
      steepestDrop: 5,
    },
    // 0, −3, 4, −2
    { personaId: 'family', peak: 4, end: -2, peakEnd: 1, mean: -0.25, lowest: -3, swing: 7, steepestDrop: 6 },
    // −3, −2, 5: only rises
    { personaId: 'tourist', peak: 5, end: 5, peakEnd: 5, mean: 0, lowest: -3, swing: 8, steepestDrop: null },
  ]);
  // s1: 1 … −3, s2: −2 … −4, s3: 5 … 2, s4: 1 … −2
  expect(report.steps.map((step) => step.divergence)).toEqual([4, 2, 3, 3]);
});

test('time and cost', () => {
  // s1: find 6. s2: actions 14 + 4 = 18, frontstage 5, backstage 3. s3: actions 5, backstage 25. s4: 30 + 9 = 39.
  expect(report.steps.map((step) => step.minutes)).toEqual([6, 18, 25, 39]);
  expect(report.time).toEqual({
    total: 88,
    waiting: 26, // 14 + 9 + 3
    waitingShare: close(26 / 88),
    overTarget: ['eat', 'encode'], // 9 > 3, 3 > 2
    overLimit: ['queue'], // 14 > 10
  });
  // 6 + 2 + 4 + 0.5 + 11 + 1.5 = 25; the cot adds 12 and breakfast in the room 5; nothing gets cheaper
  expect(report.cost).toEqual({ total: 25, min: 25, max: 42 });
  expect(report.phases.map((phase) => phase.cost)).toEqual([8, 17]); // 6 + 0.5 + 1.5; 2 + 4 + 11
});

test('lines and hands', () => {
  // interaction: l1, l4, l6; visibility: l2, l4, l5; internal: l3. Hands: l3 Reception → IT, l5 Housekeeping → Reception.
  expect(report.crossings).toEqual({ interaction: 3, visibility: 3, internal: 1 });
  expect(report.handoffs).toBe(2);
});

test('recovery, segments, needs and measures', () => {
  expect(report.recovery).toMatchObject({
    failures: 3,
    covered: 1,
    coverage: close(1 / 3),
    outcome: 2,
    process: 1,
  });
  // size 0.4 → 1 + 4 · 0.4 = 2.6; (2.6 + 4 + 5 + (6 − 4)) / 4 = 3.4
  expect(report.segments).toMatchObject([{ id: 'corporate', attractiveness: close(3.4) }]);
  expect(report.needs).toMatchObject([{ personaId: 'family', index: 0, opportunity: 11 }]); // 8 + (8 − 5)
  expect(report.measures).toMatchObject([
    // Σ i·cᵢ = 10 + 20 + 60 + 80 + 100 + 60 + 70 = 400, / 100; (20 − 40) %
    { id: 'effort', mean: 4, index: -20 },
    // 40 − 25 = 15; Var 0.65 − 0.15² = 0.6275, SE √0.006275 = 0.0792149, · 1.96 = 0.1552612
    { id: 'loyalty', value: 15, interval: [expect.closeTo(-0.52612, 4), expect.closeTo(30.52612, 4)] },
  ]);
});

test('personalisation and data', () => {
  expect(report.personalisation).toMatchObject({ fixed: ['desk'], flexible: ['call'], undecided: ['serve'] });
  expect(
    report.personalisation.moments.map((row) => [row.cardId, row.personas.map((p) => p.varied)]),
  ).toEqual([
    ['passport', [false, false, false]],
    ['room', [false, true, false]],
  ]);
  expect(report.data).toMatchObject([{ cardId: 'passport', moment: true, policy: false }]);
});

test('problems', () => {
  expect(
    findProblems(hotel, TODAY).map((problem) => [problem.level, problem.check, problem.refs[0]]),
  ).toEqual([
    ['warning', 'fail-without-recovery', 'find'], // no moment of truth itself, so no error
    ['warning', 'pain-unaddressed', 'late'], // second in the ranking
    ['warning', 'moment-in-pain', 'passport'], // −3.3
    ['warning', 'moment-without-owner', 'room'],
    ['warning', 'wait-over-limit', 'queue'],
    ['warning', 'overdue', 'phone'],
    ['warning', 'personal-data-without-policy', 'passport'],
    ['warning', 'skips-visibility', 'l4'],
    ['info', 'pain-unaddressed', 'noisy'], // fourth
    ['info', 'wait-over-limit', 'eat'],
    ['info', 'wait-over-limit', 'encode'],
    ['info', 'assumed-top-pain', 'dark'], // third, and nothing says how it is known
    ['info', 'opportunity-without-owner', 'lights'],
    ['info', 'unsupported-frontstage', 'serve'],
    ['info', 'channel-gap', 'business'],
  ]);
});
