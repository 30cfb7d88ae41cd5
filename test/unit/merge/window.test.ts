/** What the merge window rests on: answers that a choice of values cannot say, what each side did, and the base found in a history. */
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/commands/types';
import { parse } from '../../../shared/file/parse';
import { toBytes } from '../../../shared/file/serialise';
import { translator } from '../../../shared/i18n/translate';
import { canKeepBoth, decide, decided, writtenAs } from '../../../shared/merge/decisions';
import { findBase } from '../../../shared/merge/findBase';
import { merge } from '../../../shared/merge/merge';
import { sayOption } from '../../../shared/merge/sayOption';
import { countChanges, mergeMarks, sideChanges, withoutConflict } from '../../../shared/merge/sides';
import { withRemoved } from '../../../shared/merge/withRemoved';
import { cardsInCell } from '../../../shared/model/queries';
import type { Blueprint } from '../../../shared/model/schema';
import { createSession } from '../../../shared/session/createSession';
import { execute } from '../../../shared/session/execute';
import { undo } from '../../../shared/session/undo';
import { after } from '../../support/applied';
import { edit } from '../../support/merged';
import { tinyMap as twoCards } from '../../support/tinyMap';

const tinyMap: Blueprint = {
  ...twoCards,
  cards: {
    ...twoCards.cards,
    c3: { laneId: 'act', stepId: 's2', rank: 'a', kind: 'action', title: 'Leaves' },
  },
};

const t = translator('en');

describe('answers', () => {
  const result = merge(
    tinyMap,
    after(tinyMap, edit('c1', { title: 'Mine', body: 'my text' })),
    after(tinyMap, edit('c1', { title: 'Theirs', body: 'their text' }), edit('c1', { owner: 'Lena' })),
  );

  it('keep both as two cards, the other one right below, in a map that can be read', () => {
    const doc = decided(result, { 'cards/c1/title': { copy: 'copy1' }, 'cards/c1/body': { copy: 'copy1' } });
    expect(doc.cards.c1).toMatchObject({ title: 'Mine', body: 'my text', owner: 'Lena' });
    expect(doc.cards.copy1).toMatchObject({ title: 'Theirs', body: 'their text', owner: 'Lena' });
    const cell = cardsInCell(doc, 'act', 's1').map(({ id }) => id);
    expect(cell.indexOf('copy1')).toBe(cell.indexOf('c1') + 1);
    expect(parse(toBytes(doc)).ok).toBe(true);
  });

  it('are written by hand where the field is text or a number, and kept twice only where a card says something', () => {
    const asked = merge(
      tinyMap,
      after(tinyMap, edit('c1', { title: 'a', minutes: 3, evidence: 'observed' })),
      after(tinyMap, edit('c1', { title: 'b', minutes: 4, evidence: 'measured' })),
    );
    const forms = Object.fromEntries(
      asked.conflicts.map((conflict) => [conflict.field, [writtenAs(conflict), canKeepBoth(conflict)]]),
    );
    expect(forms).toEqual({
      title: ['text', true],
      minutes: ['number', false],
      evidence: [null, false],
    });
  });

  it('become one entry of the history', () => {
    const mine = after(tinyMap, edit('c1', { title: 'Mine', body: 'my text' }));
    const outcome = execute(
      createSession(mine),
      decide(result, { 'cards/c1/title': 'theirs', 'cards/c1/body': { value: 'both said' } }, mine),
    );
    if (!outcome.ok) throw new Error(outcome.refusal.key);
    expect(outcome.session.doc.cards.c1).toMatchObject({ title: 'Theirs', body: 'both said', owner: 'Lena' });
    expect(outcome.session.past).toHaveLength(1);
    expect(undo(outcome.session).doc).toEqual(mine);
  });
});

describe('sides', () => {
  const ours = after(tinyMap, edit('c1', { title: 'Mine' }), { type: 'card.delete', ids: ['c2'] });
  const theirs = after(tinyMap, edit('c1', { title: 'Theirs' }), edit('c3', { minutes: 9 }));
  const result = merge(tinyMap, ours, theirs);
  const sides = sideChanges(result);

  it('are counted without what is asked about', () => {
    const rest = withoutConflict(result, sides);
    expect(countChanges(rest.theirs)).toEqual({ added: 0, removed: 0, changed: 1, moved: 0 });
    expect(rest.ours.records.some(({ beforeId }) => beforeId === 'c2')).toBe(true);
    expect([...rest.ours.records, ...rest.theirs.records].some(({ afterId }) => afterId === 'c1')).toBe(
      false,
    );
  });

  it('mark each record by who changed it, and show what is gone where it was', () => {
    const marks = mergeMarks(result, sides);
    expect(marks.get('cards/c1')).toMatchObject({ by: 'conflict', conflicts: ['cards/c1/title'] });
    expect(marks.get('cards/c2')).toMatchObject({ by: 'ours', kinds: { ours: 'removed' } });
    expect(marks.get('cards/c3')).toMatchObject({ by: 'theirs' });
    const shown = withRemoved(result.doc, tinyMap);
    expect(shown.removed.has('cards/c2')).toBe(true);
    expect(shown.doc.cards.c2).toEqual(tinyMap.cards.c2);
  });

  it('say what a deleted card would keep, not only that it is kept', () => {
    const asked = merge(tinyMap, ours, after(tinyMap, edit('c2', { owner: 'Lena' })));
    const [conflict] = asked.conflicts;
    if (!conflict) throw new Error('nothing is asked');
    const said = (of: 'ours' | 'theirs') => sayOption(t, asked, sideChanges(asked), conflict, of);
    expect(said('ours')).toBe('deleted');
    expect(said('theirs')).toContain('Lena');
  });
});

describe('the base in a history', () => {
  const add = (id: string): Command => ({
    type: 'card.add',
    id,
    at: { laneId: 'act', stepId: 's1' },
    card: { kind: 'action', title: id },
  });
  const first = after(tinyMap, add('one'));
  const second = after(first, add('two'));
  const now = after(second, add('three'));
  const states = [now, second, first, tinyMap];

  it('is the state that the copy was made of, whatever was done in it since', () => {
    const copy = after(second, edit('c1', { title: 'Theirs' }), { type: 'card.delete', ids: ['one'] });
    expect(findBase(states, copy)).toEqual({ doc: second, stepsAgo: 1 });
    const merged = merge(second, now, copy);
    expect(Object.keys(merged.doc.cards)).toContain('three');
    expect(Object.keys(merged.doc.cards)).not.toContain('one');
  });

  it('is not told where the copy may be older than the history: nothing then counts as deleted', () => {
    const { c2: _c2, ...cards } = tinyMap.cards;
    expect(findBase(states, { ...tinyMap, cards })).toBeNull();
  });
});
