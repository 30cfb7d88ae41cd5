/** M01–M10: files whose records do not fit together. */
import { strToU8 } from 'fflate';
import { oneOfEach } from './smallest';
import type { HostileFile } from './types';

const broken = (
  id: string,
  name: string,
  change: (doc: ReturnType<typeof oneOfEach>) => void,
  expect: HostileFile['expect'],
  code?: string,
): HostileFile => ({
  id,
  name,
  expect,
  ...(code === undefined ? {} : { code }),
  bytes: () => {
    const doc = oneOfEach();
    change(doc);
    return strToU8(JSON.stringify(doc));
  },
});

const comment = (replyTo?: string) => ({ author: 'a', at: '', text: 't', replyTo });

function cardsAtOnePlace(doc: ReturnType<typeof oneOfEach>, count: number): void {
  for (let i = 0; i < count; i++)
    doc.cards![`c${i}`] = { laneId: 'lan', stepId: 'ste', rank: 'i', kind: 'action', title: '' };
}

export const brokenStructure: readonly HostileFile[] = [
  broken(
    'M02',
    'link to nothing',
    (doc) => Object.assign(doc.links!.lin!, { to: 'gone' }),
    'repair',
    'dangling',
  ),
  broken(
    'M02',
    'link to itself',
    (doc) => Object.assign(doc.links!.lin!, { to: 'car' }),
    'repair',
    'invalid',
  ),
  broken(
    'M02',
    'link to a lane',
    (doc) => Object.assign(doc.links!.lin!, { to: 'lan' }),
    'repair',
    'dangling',
  ),
  broken(
    'M03',
    'comment answers itself',
    (doc) => Object.assign(doc.comments!, { com: comment('com') }),
    'repair',
  ),
  broken(
    'M03',
    'two comments answer each other',
    (doc) => Object.assign(doc.comments!, { a: comment('b'), b: comment('a') }),
    'repair',
  ),
  broken(
    'M03',
    'a chain of 10000 answers',
    (doc) => {
      for (let i = 0; i < 10_000; i++) doc.comments![`c${i}`] = comment(i > 0 ? `c${i - 1}` : undefined);
    },
    'open',
  ),
  broken('M04', 'equal ranks', (doc) => Object.assign(doc.cards!.pai!, { rank: 'i' }), 'open'),
  broken('M04', 'empty rank', (doc) => Object.assign(doc.cards!.pai!, { rank: '' }), 'repair', 'invalid'),
  broken(
    'M04',
    'rank of 100 kB',
    (doc) => Object.assign(doc.cards!.pai!, { rank: 'i'.repeat(1e5) }),
    'repair',
  ),
  broken('M04', 'foreign ranks', (doc) => Object.assign(doc.cards!.pai!, { rank: '阶段 ÄÖ' }), 'open'),
  broken(
    'M05',
    'card without a lane',
    (doc) => Object.assign(doc.cards!.car!, { laneId: 'gone' }),
    'repair',
    'dangling',
  ),
  broken(
    'M05',
    'step without a phase',
    (doc) => Object.assign(doc.steps!.ste!, { phaseId: 'gone' }),
    'repair',
  ),
  broken(
    'M06',
    'no steps and no lanes',
    (doc) => Object.assign(doc, { steps: {}, lanes: {} }),
    'repair',
    'dangling',
  ),
  broken(
    'M07',
    'kind of card iframe',
    (doc) => Object.assign(doc.cards!.car!, { kind: 'iframe' }),
    'repair',
    'invalid',
  ),
  broken(
    'M07',
    'kind of lane toString',
    (doc) => Object.assign(doc.lanes!.lan!, { kind: 'toString' }),
    'repair',
  ),
  broken(
    'M09',
    'portrait is missing',
    (doc) => Object.assign(doc.personas!.per!, { avatar: 'gone' }),
    'repair',
  ),
  broken(
    'M09',
    'portrait is the persona itself',
    (doc) => Object.assign(doc.personas!.per!, { avatar: 'per' }),
    'repair',
  ),
  broken(
    'M10',
    'state of another tool',
    (doc) => Object.assign(doc, { selection: 7, undo: [{ next: 1 }], camera: 'x' }),
    'open',
  ),
  broken(
    'M10',
    'two emotions for one place',
    (doc) => Object.assign(doc.emotions!, { two: { stepId: 'ste', personaId: 'per', value: 1 } }),
    'repair',
    'duplicate',
  ),
  broken(
    'M10',
    'severity past the scale',
    (doc) => Object.assign(doc.cards!.pai!, { severity: 9 }),
    'repair',
    'invalid',
  ),
  ...[-1, 0, 0.5, 1e6, '2'].map((span) =>
    broken(
      'M05',
      `span ${JSON.stringify(span)}`,
      (doc) => Object.assign(doc.cards!.car!, { span }),
      'repair',
      'invalid',
    ),
  ),
  broken(
    'M06',
    '500 steps and 2,000 lanes',
    (doc) => {
      for (let i = 0; i < 500; i++) doc.steps![`s${i}`] = { name: `${i}`, phaseId: 'pha', rank: `i${i}` };
      for (let i = 0; i < 2000; i++) doc.lanes![`l${i}`] = { kind: 'text', rank: `i${i}` };
    },
    'open',
  ),
  broken('M06', '3,000 cards at one place', (doc) => cardsAtOnePlace(doc, 3000), 'open'),
  broken('M06', '100,001 cards at one place', (doc) => cardsAtOnePlace(doc, 100_001), 'refuse', 'too-big'),
  ...['embed', 'webview', 'script', 'object', '__proto__', 'hologram'].map((kind) =>
    broken(
      'M07',
      `kind of link ${kind}`,
      (doc) => Object.assign(doc.links!.lin!, { kind }),
      'repair',
      'invalid',
    ),
  ),
  broken(
    'M08',
    '10,000 links between two cards',
    (doc) => {
      for (let i = 0; i < 10_000; i++) doc.links![`k${i}`] = { from: 'car', to: 'pai' };
    },
    'open',
  ),
  broken(
    'M08',
    '120 cards, each linked with each',
    (doc) => {
      cardsAtOnePlace(doc, 120);
      for (let from = 0; from < 120; from++)
        for (let to = 0; to < from; to++) doc.links![`k${from}-${to}`] = { from: `c${from}`, to: `c${to}` };
    },
    'open',
  ),
];
