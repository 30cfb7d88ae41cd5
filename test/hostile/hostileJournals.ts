/** Journals as a damaged, a foreign or a planted one may be: each line has its checksum, so that only what it says can be refused. */
import { serialise } from '../../shared/file/serialise';
import { createSession } from '../../shared/session/createSession';
import { execute } from '../../shared/session/execute';
import { sealLine, stepBetween } from '../../shared/session/journal';
import { oneOfEachBlueprint } from './smallest';
import { withTexts } from './textFields';
import { MARKUP } from './textPayloads';

export interface HostileJournal {
  readonly name: string;
  /** All of it comes back, its beginning does, or nothing can be read. */
  readonly expect: 'whole' | 'part' | 'unreadable';
  readonly lines: () => readonly string[];
}

function sealed(...events: readonly object[]): readonly string[] {
  const lines: string[] = [];
  for (const event of events) lines.push(sealLine(event, lines.at(-1)));
  return lines;
}

const MAP = serialise(oneOfEachBlueprint());
const baseWith = (text: unknown, more: object = {}) => ({
  kind: 'base',
  base: { documentId: 'doc', contentHash: '', text, unsaved: true, ...more },
  at: 1,
});
const base = baseWith(MAP);

/** A step that the program itself would write. */
function goodStep() {
  const session = createSession(oneOfEachBlueprint());
  const outcome = execute(session, { type: 'card.edit', ids: ['car'], fields: { title: MARKUP[0] ?? '' } });
  const step = outcome.ok ? stepBetween(session, outcome.session) : null;
  const [entry] = step?.do ?? [];
  if (!entry) throw new Error('no step');
  return { step: { kind: 'step', step, at: 2 }, entry };
}
const { step, entry } = goodStep();
const doing = (change: object) => ({ kind: 'step', step: { do: [{ ...entry, ...change }] }, at: 3 });
const patching = (path: readonly unknown[], value: unknown, op = 'replace') =>
  doing({ patches: [{ op, path, value }] });

const LEADING_OUT = [
  ['__proto__', 'polluted'],
  ['cards', '__proto__', 'polluted'],
  ['cards', 'car', 'constructor', 'prototype', 'polluted'],
  ['cards', 'prototype'],
];
/** What a step may not make of a map, and shapes that no event has. */
const BROKEN: readonly (readonly [string, object])[] = [
  ...LEADING_OUT.map((path) => [`patch ${path.join('.')}`, patching(path, true)] as const),
  ['a table that is none', patching(['cards'], 7)],
  ['a record that is none', patching(['cards', 'car'], '<script>__pwned()</script>')],
  ['a title that is an object', patching(['cards', 'pai', 'title'], { toString: 1 })],
  ['a lane that is taken away', patching(['lanes'], undefined, 'remove')],
  ['an operation that is none', patching(['cards', 'car', 'title'], 'x', 'eval')],
  ['patches that are none', doing({ patches: 'all' })],
  ['a path that is a text', doing({ patches: [{ op: 'replace', path: 'cards', value: {} }] })],
  ['a label that is none', doing({ label: 7 })],
  ['a label of objects', doing({ label: { key: 'edit', vars: { name: { toString: 1 } } } })],
  ['a command that is none', doing({ command: null })],
  ['a selection that is none', doing({ after: { table: 'cards', ids: 'car' } })],
  ['entries that are none', { kind: 'step', step: { do: [null] } }],
  ['undone less than nothing', { kind: 'step', step: { undo: -1 } }],
  ['dropped by halves', { kind: 'step', step: { drop: -0.5 } }],
  ['an event of a newer version', { kind: 'teleport' }],
  ['an event called __proto__', { kind: '__proto__' }],
  ['a past that is none', { kind: 'past', entry: { label: 7 } }],
];

export const HOSTILE_JOURNALS: readonly HostileJournal[] = [
  {
    name: 'markup in every field',
    expect: 'whole',
    lines: () => sealed(baseWith(serialise(withTexts(MARKUP)), { documentId: MARKUP[1] }), step),
  },
  ...BROKEN.map(([name, event]) => ({
    name,
    expect: 'part' as const,
    lines: () => sealed(base, step, event, step),
  })),
  {
    name: 'undone further than was done',
    expect: 'whole',
    lines: () => sealed(base, { kind: 'step', step: { undo: 9, redo: 9, drop: 9 } }),
  },
  {
    name: 'no lines that are ours',
    expect: 'unreadable',
    lines: () => ['<script>__pwned()</script>', '{}', ''],
  },
  { name: 'steps without a beginning', expect: 'unreadable', lines: () => sealed(step, step) },
  ...[
    7,
    null,
    '',
    '{}',
    '['.repeat(100_000),
    MAP.slice(0, 200),
    MAP.replace('"version": 1', '"version": 1e9'),
  ].map(
    (text, index): HostileJournal => ({
      name: `a beginning that is no map, ${index}`,
      expect: 'unreadable',
      lines: () => sealed(baseWith(text), step),
    }),
  ),
  {
    name: 'a map with __proto__ in it',
    expect: 'unreadable',
    lines: () => sealed(baseWith(MAP.replace('"cards": {', '"cards": {"__proto__": {"polluted": true},'))),
  },
  {
    name: 'another map’s steps',
    expect: 'whole',
    lines: () => sealed(baseWith(MAP.replaceAll('"car"', '"other"')), step),
  },
];
