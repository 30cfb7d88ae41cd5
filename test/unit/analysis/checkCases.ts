/** For each check a map in which it finds something and one in which it does not. */
import type { ProblemLevel } from '../../../shared/analysis';
import type { MapParts } from './map';

export interface CheckCase {
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

export const checkCases: Readonly<Record<string, CheckCase>> = {
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
    fixed: true,
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
    fails: {
      cards: { a: ['actions', 's1', 'action', { title: ' ', body: '' }], b: ['actions', 's1', 'action'] },
    },
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
