/** Every check: a map in which it finds something, one in which it does not, what it says, and what its fix does. */
import { describe, expect, test } from 'vitest';
import { findProblems, type Problem, type ProblemLevel } from '../../../shared/analysis';
import { checks } from '../../../shared/analysis/checks';
import { applyCommand } from '../../../shared/commands/applyCommand';
import { translateData, translator } from '../../../shared/i18n/translate';
import { type Blueprint, LOCALES } from '../../../shared/model/schema';
import { type MapParts, makeMap } from './map';

const TODAY = '2026-06-15';

interface Case {
  readonly fails: MapParts;
  /** What it finds there: level and the record to jump to first. */
  readonly finds: readonly (readonly [ProblemLevel, string])[];
  readonly passes: MapParts;
  /** Whether the first finding offers a fix. */
  readonly fixed?: true;
}

const fail = { fail: { kind: 'process' as const } };
const planned = { fail: { kind: 'process' as const, recovery: { respond: 'Call', resolve: 'Refund' } } };
const manyPhases = (count: number) => ({
  phases: Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, [`s${i}`]])),
});
const pain = (severity: number, more: object = {}) =>
  ['pains', 's1', 'pain', { severity, evidence: 'observed', ...more }] as const;

const cases: Readonly<Record<string, Case>> = {
  'empty-step': {
    fails: { cards: { a: ['actions', 's1', 'action', { span: 2 }], b: ['frontstage', 's3', 'touchpoint'] } },
    finds: [['warning', 's3']],
    passes: { cards: { a: ['actions', 's1', 'action', { span: 2 }], b: ['actions', 's3', 'text'] } },
  },
  'silent-action': {
    fails: { cards: { a: ['actions', 's1', 'action'], b: ['backstage', 's1', 'process'] } },
    finds: [['warning', 'a']],
    passes: {
      cards: {
        a: ['actions', 's1', 'action', { span: 2 }],
        sign: ['evidence', 's2', 'evidence'],
        t: ['frontstage', 's3', 'touchpoint'],
        thought: ['actions', 's1', 'text'],
      },
    },
  },
  'unsupported-frontstage': {
    fails: { cards: { desk: ['frontstage', 's1', 'touchpoint'], system: ['support', 's2', 'process'] } },
    finds: [['info', 'desk']],
    passes: {
      cards: {
        desk: ['frontstage', 's1', 'touchpoint'],
        lift: ['frontstage', 's2', 'touchpoint'],
        system: ['support', 's1', 'process'],
        clean: ['backstage', 's2', 'process'],
      },
    },
  },
  'skips-visibility': {
    fails: {
      cards: {
        a: ['actions', 's1', 'action'],
        back: ['backstage', 's1', 'process'],
        system: ['support', 's1', 'process'],
      },
      links: { l1: ['a', 'back'], l2: ['system', 'a'] },
    },
    finds: [
      ['warning', 'l1'],
      ['warning', 'l2'],
    ],
    passes: {
      cards: {
        a: ['actions', 's1', 'action'],
        front: ['frontstage', 's1', 'touchpoint'],
        back: ['backstage', 's1', 'process'],
      },
      links: { l1: ['a', 'front'], l2: ['front', 'back'] },
    },
  },
  'skips-internal': {
    fails: {
      cards: { front: ['frontstage', 's1', 'touchpoint'], system: ['support', 's1', 'process'] },
      links: { l: ['system', 'front'] },
    },
    finds: [['info', 'l']],
    passes: {
      cards: { back: ['backstage', 's1', 'process'], system: ['support', 's1', 'process'] },
      links: { l: ['back', 'system'] },
    },
  },
  'fail-without-recovery': {
    fails: {
      cards: {
        a: ['actions', 's1', 'action', { fail: { kind: 'outcome', recovery: { respond: '  ' } } }],
        b: ['actions', 's2', 'action', { ...fail, moment: 'truth' }],
      },
    },
    finds: [
      ['error', 'b'],
      ['warning', 'a'],
    ],
    passes: { cards: { a: ['actions', 's1', 'action', { ...planned, moment: 'truth' }] } },
  },
  'moment-without-owner': {
    fails: { cards: { a: ['actions', 's1', 'action', { moment: 'first', owner: ' ' }] } },
    finds: [['warning', 'a']],
    passes: { cards: { a: ['actions', 's1', 'action', { moment: 'first', owner: 'Reception' }] } },
  },
  'moment-in-pain': {
    fails: {
      personas: { p: { share: 0.9 }, q: { share: 0.1 } },
      cards: { a: ['actions', 's1', 'action', { moment: 'truth' }] },
      emotions: { 's1 p': -1, 's1 q': 5 }, // −0.9 + 0.5
    },
    finds: [['warning', 'a']],
    passes: {
      personas: { p: { share: 0.5 }, q: { share: 0.5 } },
      cards: { a: ['actions', 's1', 'action', { moment: 'truth' }], b: ['actions', 's2', 'action'] },
      emotions: { 's1 p': -1, 's1 q': 1, 's2 p': -5 },
    },
  },
  'pain-unaddressed': {
    fails: {
      cards: {
        p1: pain(5),
        p2: pain(4),
        p3: pain(3),
        p4: pain(2),
        o: ['opportunities', 's1', 'opportunity', { addresses: ['p1', 'p2'] }],
      },
    },
    finds: [
      ['warning', 'p3'],
      ['info', 'p4'],
    ],
    passes: { cards: { p1: pain(5), o: ['opportunities', 's1', 'opportunity', { addresses: ['p1'] }] } },
  },
  'opportunity-without-owner': {
    fails: { cards: { o: ['opportunities', 's1', 'opportunity', { stage: 'assigned' }] } },
    finds: [['info', 'o']],
    passes: {
      cards: {
        a: ['opportunities', 's1', 'opportunity', { stage: 'planned' }],
        b: ['opportunities', 's1', 'opportunity', { stage: 'tracked', owner: 'Ana' }],
        c: ['opportunities', 's1', 'opportunity'],
      },
    },
  },
  overdue: {
    fails: { cards: { o: ['opportunities', 's1', 'opportunity', { due: '2026-06-14', stage: 'tracked' }] } },
    finds: [['warning', 'o']],
    passes: {
      cards: {
        a: ['opportunities', 's1', 'opportunity', { due: '2026-06-15' }],
        b: ['opportunities', 's1', 'opportunity', { due: '2026-06-14', stage: 'evaluated' }],
        c: ['opportunities', 's1', 'opportunity', { due: 'next week' }],
      },
    },
  },
  'wait-over-limit': {
    fails: {
      cards: {
        a: ['actions', 's1', 'action', { wait: { minutes: 6, target: 5, limit: 10 } }],
        b: ['actions', 's2', 'action', { wait: { minutes: 11, target: 5, limit: 10 } }],
      },
    },
    finds: [
      ['warning', 'b'],
      ['info', 'a'],
    ],
    passes: {
      cards: {
        a: ['actions', 's1', 'action', { wait: { minutes: 5, target: 5, limit: 5 } }],
        b: ['actions', 's1', 'action', { wait: { minutes: 500 } }],
      },
    },
  },
  'misplaced-card': {
    fails: { cards: { p: ['actions', 's2', 'pain'], t: ['actions', 's2', 'touchpoint'] } },
    finds: [['warning', 'p']],
    passes: { cards: { p: ['pains', 's1', 'pain'], t: ['actions', 's2', 'touchpoint'] } },
    fixed: true,
  },
  'dangling-about': {
    fails: { cards: { sign: ['evidence', 's1', 'evidence'], p: ['pains', 's1', 'pain', { about: 'sign' }] } },
    finds: [['warning', 'p']],
    passes: {
      cards: {
        sign: ['evidence', 's1', 'evidence', { moment: 'zero' }],
        work: ['backstage', 's1', 'process'],
        p: ['pains', 's1', 'pain', { about: 'sign' }],
        q: ['pains', 's1', 'pain', { about: 'work' }],
      },
    },
  },
  'unused-persona': {
    fails: { personas: { a: {} }, emotions: { s1: 2 } },
    finds: [['info', 'a']],
    passes: {
      personas: { a: {}, b: {}, c: {} },
      emotions: { 's1 a': 2 },
      cards: {
        x: ['actions', 's1', 'action', { personaIds: ['b'] }],
        y: ['actions', 's1', 'action', { variants: [{ text: '', personaIds: ['c'] }] }],
      },
    },
  },
  'shares-off': {
    fails: { personas: { a: { share: 0.8 }, b: { share: 0.4 }, c: {} } },
    finds: [['warning', 'a']],
    passes: { personas: { a: { share: 0.667 }, b: { share: 0.334 } } },
    fixed: true,
  },
  'phases-many': {
    fails: manyPhases(11),
    finds: [['info', 'p9']],
    passes: manyPhases(9),
  },
  'channel-gap': {
    fails: {
      personas: { a: { channels: ['Phone', 'Fax'] } },
      cards: { t: ['frontstage', 's1', 'touchpoint', { channels: ['ｐhone '] }] },
    },
    finds: [['info', 'a']],
    passes: {
      personas: { a: { channels: ['Phone', 'App', ' '] } },
      lanes: { channels: 'channels', actions: 'actions' },
      cards: {
        t: ['channels', 's1', 'touchpoint', { title: 'PHONE' }],
        u: ['actions', 's1', 'touchpoint', { channels: ['app'] }],
      },
    },
  },
  'personal-data-without-policy': {
    fails: {
      cards: {
        a: ['actions', 's1', 'action', { data: ['health'] }],
        policy: ['policies', 's2', 'text'],
      },
    },
    finds: [['warning', 'a']],
    passes: {
      cards: {
        a: ['actions', 's1', 'action', { data: ['health'] }],
        b: ['actions', 's3', 'action', { data: [] }],
        policy: ['policies', 's1', 'text'],
      },
    },
  },
  'fixed-and-varied': {
    fails: {
      cards: { t: ['frontstage', 's1', 'touchpoint', { standard: 'fixed', variants: [{ text: 'VIP' }] }] },
    },
    finds: [['warning', 't']],
    passes: {
      cards: {
        t: ['frontstage', 's1', 'touchpoint', { standard: 'flexible', variants: [{ text: 'VIP' }] }],
        u: ['frontstage', 's1', 'touchpoint', { standard: 'fixed', variants: [] }],
      },
    },
    fixed: true,
  },
  'assumed-top-pain': {
    fails: { cards: { p1: pain(5), p2: pain(4, { evidence: undefined }) } },
    finds: [['info', 'p2']],
    passes: { cards: { p1: pain(5), p2: pain(4), p3: pain(3), p4: pain(2, { evidence: 'assumed' }) } },
  },
  'overlong-span': {
    fails: { cards: { a: ['actions', 's2', 'action', { span: 5 }] } },
    finds: [['info', 'a']],
    passes: { cards: { a: ['actions', 's2', 'action', { span: 2 }] } },
    fixed: true,
  },
  untitled: {
    fails: { cards: { a: ['actions', 's1', 'action', { title: ' ', body: '' }] } },
    finds: [['info', 'a']],
    passes: {
      cards: {
        a: ['actions', 's1', 'action', { title: '', body: 'Text' }],
        b: ['actions', 's1', 'picture', { title: '', assetId: 'photo' }],
      },
    },
    fixed: true,
  },
};

const found = (doc: Blueprint, id: string): readonly Problem[] =>
  findProblems(doc, TODAY).filter((problem) => problem.check === id);

test('every check has its cases', () => {
  expect(Object.keys(cases).sort()).toEqual(checks.map((check) => check.id).sort());
});

describe.each(Object.entries(cases))('%s', (id, { fails, finds, passes, fixed }) => {
  const doc = makeMap(fails);
  const problems = found(doc, id);

  test('finds what is wrong, at its level and place', () => {
    expect(problems.map((problem) => [problem.level, problem.refs[0]])).toEqual(finds);
    const { levels = [] } = checks.find((check) => check.id === id) ?? {};
    for (const problem of problems) expect(levels).toContain(problem.level);
  });

  test('leaves alone what is right', () => {
    expect(found(makeMap(passes), id)).toEqual([]);
  });

  test('says it in every language, with every name filled in', () => {
    for (const locale of LOCALES)
      for (const problem of problems) {
        const text = translateData(translator(locale), problem.key, problem.vars);
        expect(text).not.toBe(problem.key);
        expect(text).not.toMatch(/\{\{|undefined|NaN/);
      }
  });

  test(fixed ? 'is cleared by its fix' : 'offers no fix that could be wrong', () => {
    const [first] = problems;
    expect(first?.fix !== undefined).toBe(fixed ?? false);
    if (!first?.fix) return;
    const applied = applyCommand(doc, first.fix(doc));
    expect(applied.ok && found(applied.doc, id)).toEqual([]);
    const label = `check.fix.${id}`;
    for (const locale of LOCALES) expect(translateData(translator(locale), label)).not.toBe(label);
  });
});

describe('fixes', () => {
  const after = (parts: MapParts, id: string): Blueprint => {
    const doc = makeMap(parts);
    const problem = found(doc, id).find((row) => row.fix);
    const applied = applyCommand(doc, problem!.fix!(doc));
    if (!applied.ok) throw new Error(applied.refusal.key);
    return applied.doc;
  };

  test('move a misplaced card to the first lane made for it, in its own step', () => {
    const lanes = { actions: 'actions', text: 'text', first: 'pains', second: 'pains' } as const;
    const doc = after({ lanes, cards: { p: ['actions', 's2', 'pain'] } }, 'misplaced-card');
    expect(doc.cards.p).toMatchObject({ laneId: 'first', stepId: 's2' });
  });

  test('are not offered where no lane takes the card', () => {
    const doc = makeMap({ lanes: { actions: 'actions' }, cards: { p: ['actions', 's2', 'pain'] } });
    expect(found(doc, 'misplaced-card')[0]?.fix).toBeUndefined();
  });

  test('scale shares in proportion', () => {
    const doc = after({ personas: { a: { share: 0.8 }, b: { share: 0.4 }, c: {} } }, 'shares-off');
    expect(doc.personas.a?.share).toBeCloseTo(2 / 3, 9);
    expect(doc.personas.b?.share).toBeCloseTo(1 / 3, 9);
    expect(doc.personas.c?.share).toBeUndefined();
  });

  test('delete an empty phase, and only that', () => {
    const doc = after({ phases: { p: ['s1'], empty: [] } }, 'phases-many');
    expect(Object.keys(doc.phases)).toEqual(['p']);
  });

  test('delete an untitled card only where nothing else is on it', () => {
    const cards = { a: ['actions', 's1', 'action', { title: '', minutes: 5 }] } as const;
    expect(found(makeMap({ cards }), 'untitled')[0]?.fix).toBeUndefined();
  });
});

test('problems come worst first', () => {
  const doc = makeMap({
    cards: {
      a: ['actions', 's1', 'action', { ...fail }],
      b: ['actions', 's2', 'action', { ...fail, moment: 'truth' }],
    },
  });
  const levels = findProblems(doc, TODAY).map((problem) => problem.level);
  expect(levels).toEqual([...levels].sort((a, b) => 'ewi'.indexOf(a[0]!) - 'ewi'.indexOf(b[0]!)));
  expect(levels[0]).toBe('error');
});

test('a card is named by its title, else its text, never by a wall of it', () => {
  const text = (title: string, body?: string) => {
    const cards = { a: ['actions', 's1', 'action', { title, body, moment: 'truth' }] } as const;
    const [problem] = found(makeMap({ cards }), 'moment-without-owner');
    return translateData(translator('en'), problem!.key, problem!.vars);
  };
  expect(text('Check\n in')).toBe('Nobody owns the moment of truth “Check in” at “s1”');
  expect(text('', 'Signs the form')).toContain('“Signs the form”');
  expect(text('{{step}} $t(check.untitled)')).toContain('“{{step}} $t(check.untitled)”');
  expect(text('x'.repeat(500)).length).toBeLessThan(120);
});

test('an edit of a note finds the very same problems', () => {
  const doc = makeMap({ cards: { a: ['actions', 's1', 'action'] } });
  expect(findProblems({ ...doc, notes: {} }, TODAY)).toBe(findProblems(doc, TODAY));
  expect(findProblems(doc, '2026-06-16')).not.toBe(findProblems(doc, TODAY));
});
