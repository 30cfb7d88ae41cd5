import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { applyPatches as applyWithDrafts } from 'immer';
import { expect, test } from 'vitest';
import { applyCommand } from '../../../shared/commands/applyCommand';
import { applyPatches } from '../../../shared/commands/applyPatches';
import type { Patch } from '../../../shared/commands/immer';
import type { Command } from '../../../shared/commands/types';
import { replacedIn } from '../../../shared/model/replaced';
import type { Blueprint } from '../../../shared/model/schema';
import { generateMap } from '../../support/generateMap';

const doc = generateMap({ cards: 40 });
const [first = '', second = ''] = Object.keys(doc.cards);
const card = doc.cards[second]!;

test.each<[string, readonly Patch[]]>([
  ['a field', [{ op: 'replace', path: ['cards', first, 'title'], value: 'Other words' }]],
  ['a record that comes', [{ op: 'add', path: ['cards', 'new'], value: card }]],
  ['a record that goes', [{ op: 'remove', path: ['cards', first] }]],
  ['a field that goes', [{ op: 'remove', path: ['cards', first, 'title'] }]],
  ['a place in a list', [{ op: 'replace', path: ['cards', first, 'personaIds', 0], value: 'nobody' }]],
  [
    'several in a row',
    [
      { op: 'add', path: ['cards', 'new'], value: card },
      { op: 'replace', path: ['cards', 'new', 'title'], value: 'Words' },
      { op: 'replace', path: ['meta', 'title'], value: 'Title' },
    ],
  ],
])('what a history holds is done as drafts would do it: %s', (_, patches) => {
  const base = { ...doc, cards: { ...doc.cards, [first]: { ...doc.cards[first]!, personaIds: ['a', 'b'] } } };
  const before = structuredClone(base);
  const after = applyPatches(base, patches);
  expect(after).toEqual(applyWithDrafts(base, [...patches]));
  expect(Object.keys(after.cards)).toEqual(Object.keys(applyWithDrafts(base, [...patches]).cards));
  expect(base).toEqual(before);
  expect(after.cards[second]).toBe(base.cards[second]);
  expect(Object.isFrozen(after.cards)).toBe(true);
});

test('it is known which records others stand in place of, where none came or went', () => {
  const command: Command = { type: 'card.edit', ids: [first, second], fields: { title: 'Words' } };
  const done = applyCommand(doc, command);
  if (!done.ok) throw new Error('refused');
  const undone = applyPatches(done.doc, done.inverse);
  expect(replacedIn(done.doc.cards, undone.cards)).toEqual(new Set([first, second]));
  expect(replacedIn(doc.cards, undone.cards)).toBeNull();
  const again = applyPatches(undone, done.patches);
  expect(replacedIn(undone.cards, again.cards)).toEqual(new Set([first, second]));
  const gone = applyPatches(again, [{ op: 'remove', path: ['cards', first] }]);
  expect(replacedIn(again.cards, gone.cards)).toBeNull();
  expect(
    Object.keys(applyPatches(gone, [{ op: 'replace', path: ['cards', second, 'title'], value: '' }]).cards),
  ).toEqual(Object.keys(gone.cards));
});

/** Edits a map many times; what is left is the last map, and a glance at the cards of the second. */
function editOften(): { readonly last: Blueprint; readonly second: WeakRef<object> } {
  let now = doc;
  let seen: WeakRef<object> | null = null;
  for (let times = 0; times < 20; times++) {
    const done = applyCommand(now, { type: 'card.edit', ids: [first], fields: { title: `Words ${times}` } });
    if (!done.ok) throw new Error('refused');
    now = done.doc;
    if (times === 1) seen = new WeakRef(now.cards);
  }
  if (!seen) throw new Error('nothing was edited');
  return { last: now, second: seen };
}

test('a map does not keep the maps before it', async () => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('nothing collects here');
  const { last, second } = editOften();
  // A glance keeps what it has seen to the end of the turn.
  await new Promise((done) => setTimeout(done));
  collect();
  expect(second.deref()).toBeUndefined();
  expect(last.cards[first]?.title).toBe('Words 19');
});

test.each<[string, Patch]>([
  ['a record that is not there', { op: 'replace', path: ['cards', 'nobody', 'title'], value: 'x' }],
  ['a way into the prototype', { op: 'replace', path: ['cards', '__proto__', 'title'], value: 'x' }],
])('patches that do not fit are refused: %s', (_, patch) => {
  expect(() => applyPatches(doc, [patch])).toThrow();
});
