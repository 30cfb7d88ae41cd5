/** The questions of a merge: what is asked, how often, in which words, and what the answers do. */
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/commands/types';
import { fieldWord } from '../../../shared/compare/sayChange';
import { translator } from '../../../shared/i18n/translate';
import { merge, resolve, resolved } from '../../../shared/merge/merge';
import { sayConflict, sayConflictValue } from '../../../shared/merge/sayConflict';
import { sayOption } from '../../../shared/merge/sayOption';
import { countChanges, sideChanges, withoutConflict } from '../../../shared/merge/sides';
import { cardsInCell, orderedPersonaIds } from '../../../shared/model/queries';
import { type Blueprint, headShapes, LOCALES, recordShapes } from '../../../shared/model/schema';
import { createSession } from '../../../shared/session/createSession';
import { execute } from '../../../shared/session/execute';
import { undo } from '../../../shared/session/undo';
import { after } from '../../support/applied';
import { asked, edit, merged } from '../../support/merged';
import { tinyMap } from '../../support/tinyMap';

describe('questions', () => {
  const titles = merged(tinyMap, [edit('c1', { title: 'Mine' })], [edit('c1', { title: 'Others' })]);

  it('asks for the one of two titles, holding ours, and takes another answer as one step that can be undone', () => {
    expect(titles.conflicts).toMatchObject([
      { id: 'cards/c1/title', kind: 'edits', base: 'Joins the queue', ours: 'Mine', theirs: 'Others' },
    ]);
    expect(titles.doc.cards.c1?.title).toBe('Mine');
    const session = createSession(titles.doc);
    const done = execute(session, resolve(titles, { 'cards/c1/title': { value: 'Both' } }));
    if (!done.ok) throw new Error(done.refusal.key);
    expect(done.session.doc.cards.c1?.title).toBe('Both');
    expect(undo(done.session).doc).toEqual(titles.doc);
  });

  it('refuses an answer that no file could hold', () => {
    const outcome = execute(createSession(titles.doc), resolve(titles, { 'cards/c1/title': { value: 7 } }));
    expect(outcome).toMatchObject({ ok: false, refusal: { key: 'invalidWrite' } });
  });

  it('asks where one side deleted what the other one changed; kept, it comes back with its links', () => {
    const result = merged(tinyMap, [{ type: 'card.delete', ids: ['c1'] }], [edit('c1', { title: 'Queues' })]);
    expect(asked(result)).toEqual(['deleted cards/c1']);
    expect(result.conflicts[0]?.along).toEqual([{ table: 'links', record: 'l1' }]);
    expect(result.doc.cards.c1).toBeUndefined();
    const kept = resolved(result, { 'cards/c1': 'theirs' });
    expect(kept.cards.c1?.title).toBe('Queues');
    expect(kept.links.l1).toEqual(tinyMap.links.l1);
  });

  it('asks where one side deleted what the other one put elsewhere in its row; kept, it stands there', () => {
    const base = after(tinyMap, { type: 'lane.add', id: 'extra', lane: { kind: 'backstage' } });
    const up: Command = { type: 'lane.move', id: 'extra', index: 0 };
    const result = merged(base, [{ type: 'lane.delete', id: 'extra' }], [up]);
    expect(asked(result)).toEqual(['deleted lanes/extra']);
    expect(result.doc.lanes.extra).toBeUndefined();
    expect(sayOption(translator('en'), result, sideChanges(result), result.conflicts[0]!, 'theirs')).toBe(
      'moved from place 4 to 1',
    );
    expect(resolved(result, { 'lanes/extra': 'theirs' }).lanes).toEqual(after(base, up).lanes);
  });

  it('asks once about a lane that one side deleted and the other put cards in', () => {
    const add = (id: string): Command => ({
      type: 'card.add',
      id,
      at: { laneId: 'front', stepId: 's1' },
      card: { kind: 'process', title: id },
    });
    const result = merged(tinyMap, [{ type: 'lane.delete', id: 'front' }], [add('n1x'), add('n2x')]);
    expect(asked(result)).toEqual(['needed lanes/front']);
    expect(Object.keys(result.doc.cards)).toEqual(['c1']);
    const kept = resolved(result, { 'lanes/front': 'theirs' });
    expect(Object.keys(kept.cards).sort()).toEqual(['c1', 'c2', 'n1x', 'n2x']);
  });

  it('asks about a persona that one side deleted when the other one rewrote what a card says for her alone', () => {
    const variant = (text: string) => edit('c1', { variants: [{ personaIds: ['ann'], text }] });
    const base = after(tinyMap, variant('before'));
    const deleted: Command = { type: 'persona.delete', id: 'ann' };
    const result = merged(base, [deleted], [variant('after')]);
    expect(asked(result)).toEqual(['needed personas/ann']);
    expect(result.doc.cards.c1?.variants).toBeUndefined();
    const kept = resolved(result, { 'personas/ann': 'theirs' });
    expect(kept.cards.c1?.variants).toEqual([{ personaIds: ['ann'], text: 'after' }]);
    expect(kept.emotions).toEqual(tinyMap.emotions);
    expect(asked(merged(base, [deleted], [edit('c1', { owner: 'Lena' })]))).toEqual([]);
  });

  it('leaves a card where it was when the lane it was moved to is deleted on the other side', () => {
    const base = after(tinyMap, { type: 'lane.add', id: 'extra', lane: { kind: 'backstage' } });
    const move: Command = { type: 'card.move', ids: ['c2'], to: { laneId: 'extra', stepId: 's2' } };
    const result = merged(base, [{ type: 'lane.delete', id: 'extra' }], [move]);
    expect(asked(result)).toEqual(['needed lanes/extra']);
    expect(result.doc.cards.c2?.laneId).toBe('front');
    expect(resolved(result, { 'lanes/extra': 'theirs' }).cards.c2?.laneId).toBe('extra');
  });

  it('asks where both turned links so that one would lead to itself', () => {
    const base = after(tinyMap, {
      type: 'card.add',
      id: 'c3',
      at: { laneId: 'act', stepId: 's2' },
      card: { kind: 'action', title: '3' },
    });
    const turn = (fields: object): Command => ({ type: 'link.edit', id: 'l1', fields });
    const result = merged(base, [turn({ from: 'c3' })], [turn({ to: 'c3' })]);
    expect(asked(result)).toEqual(['together links/l1/from+to']);
    expect(result.doc.links.l1).toMatchObject({ from: 'c3', to: 'c2' });
    expect(resolved(result, { 'links/l1/from+to': 'theirs' }).links.l1).toMatchObject({
      from: 'c1',
      to: 'c3',
    });
  });
});

describe('one act, one question', () => {
  const withStep = after(
    tinyMap,
    { type: 'step.add', id: 's3', phaseId: 'ph', index: 2, step: { name: 'Later' } },
    { type: 'lane.add', id: 'back', lane: { kind: 'backstage' } },
    edit('c2', { body: 'first' }),
  );
  const move = (laneId: string, stepId: string): Command => ({
    type: 'card.move',
    ids: ['c2'],
    to: { laneId, stepId },
  });

  it('asks once for the place of a card that both moved to another lane and step', () => {
    const result = merged(withStep, [move('back', 's3')], [move('act', 's1')]);
    expect(asked(result)).toEqual(['edits cards/c2/laneId+stepId']);
    expect(result.doc.cards.c2).toMatchObject({ laneId: 'back', stepId: 's3' });
    const theirs = resolved(result, { 'cards/c2/laneId+stepId': 'theirs' });
    expect(theirs.cards.c2).toMatchObject({ laneId: 'act', stepId: 's1' });
    const t = translator('en');
    const conflict = result.conflicts[0]!;
    expect(sayConflict(t, result, conflict)).toContain('both sides changed Place');
    expect(sayConflictValue(t, result, conflict, 'ours')).toBe('Backstage · Later');
  });

  it('asks for the place of a card that one moved within its cell and the other one out of it', () => {
    const base = after(withStep, {
      type: 'card.add',
      id: 'c3',
      at: { laneId: 'front', stepId: 's2' },
      card: { kind: 'process', title: '3' },
    });
    const up: Command = { type: 'card.move', ids: ['c3'], to: { laneId: 'front', stepId: 's2', index: 0 } };
    const away: Command = { type: 'card.move', ids: ['c3'], to: { laneId: 'back', stepId: 's2' } };
    const result = merged(base, [up], [away]);
    expect(asked(result)).toEqual(['edits cards/c3/laneId+stepId']);
    expect(result.doc.cards).toEqual(after(base, up).cards);
    const theirs = resolved(result, { 'cards/c3/laneId+stepId': 'theirs' });
    expect(theirs.cards).toEqual(after(base, away).cards);
  });

  it('asks for the order of a card that both moved to one cell, each to another place in it', () => {
    const to = (index: number): Command => ({
      type: 'card.move',
      ids: ['c2'],
      to: { laneId: 'act', stepId: 's1', index },
    });
    const result = merged(withStep, [to(0)], [to(1)]);
    expect(asked(result)).toEqual(['order cards/c2/rank']);
    const order = (doc: Blueprint) => cardsInCell(doc, 'act', 's1').map(({ id }) => id);
    expect(order(result.doc)).toEqual(['c2', 'c1']);
    expect(order(resolved(result, { 'cards/c2/rank': 'theirs' }))).toEqual(['c1', 'c2']);
  });

  it('asks for the order of personas that had none before', () => {
    const base = {
      ...tinyMap,
      personas: Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { name: id }])),
    };
    const move = (index: number): Command => ({ type: 'persona.move', id: 'b', index });
    const result = merged(base, [move(0)], [move(2)]);
    expect(asked(result)).toContain('order personas/b/rank');
    expect(orderedPersonaIds(result.doc)).toEqual(['b', 'a', 'c']);
  });

  it('asks for the order of a persona that both moved, past one without a rank', () => {
    const ranks = { a: undefined, b: undefined, c: '9', d: 'i' };
    const personas = (changed: object) =>
      Object.fromEntries(
        Object.entries({ ...ranks, ...changed }).map(([id, rank]) => [
          id,
          { name: id, ...(rank && { rank }) },
        ]),
      );
    const [base, ours, theirs] = [{}, { a: '4' }, { a: '9', c: 'f', b: 'i', d: 'v' }].map((changed) => ({
      ...tinyMap,
      personas: personas(changed),
    })) as [Blueprint, Blueprint, Blueprint];
    expect(asked(merge(base, ours, theirs))).toEqual(['order personas/a/rank']);
  });

  it('asks once for the corner of a note that both dragged', () => {
    const note = (id: string, fields: object): Command => ({ type: 'note.edit', ids: [id], fields });
    const base = after(tinyMap, {
      type: 'note.add',
      id: 'n',
      note: { x: 0, y: 0, w: 160, h: 120, text: 'n' },
    });
    const result = merged(base, [note('n', { x: 1, y: 2 })], [note('n', { x: 3, y: 4 })]);
    expect(asked(result)).toEqual(['edits notes/n/x+y']);
    expect(resolved(result, { 'notes/n/x+y': 'theirs' }).notes.n).toMatchObject({ x: 3, y: 4 });
  });

  it('asks once about a step that one side deleted and in which the other one changed two cards; kept, all of it is back', () => {
    const base = after(
      withStep,
      {
        type: 'card.add',
        id: 'c3',
        at: { laneId: 'act', stepId: 's2' },
        card: { kind: 'action', title: '3' },
      },
      {
        type: 'card.add',
        id: 'c4',
        at: { laneId: 'act', stepId: 's2' },
        card: { kind: 'action', title: '4' },
      },
      { type: 'link.add', id: 'l2', link: { from: 'c3', to: 'c4' } },
    );
    const result = merged(
      base,
      [{ type: 'step.delete', ids: ['s2'] }],
      [edit('c2', { title: 'Changed' }), edit('c3', { owner: 'Lena' })],
    );
    expect(asked(result)).toEqual(['inside steps/s2']);
    expect(Object.keys(result.doc.cards)).toEqual(['c1']);
    expect(sayOption(translator('en'), result, sideChanges(result), result.conflicts[0]!, 'theirs')).toBe(
      'kept, with what was changed: “3”, “Changed”',
    );
    expect(countChanges(withoutConflict(result, sideChanges(result)).ours).removed).toBe(0);
    const kept = resolved(result, { 'steps/s2': 'theirs' });
    expect(kept.cards.c2?.title).toBe('Changed');
    expect(kept.cards.c3?.owner).toBe('Lena');
    expect([Object.keys(kept.cards).sort(), Object.keys(kept.links).sort()]).toEqual([
      ['c1', 'c2', 'c3', 'c4'],
      ['l1', 'l2'],
    ]);
  });
});

describe('a phase that one side deleted', () => {
  it('is one question, however many of its steps and cards the other one changed or newly used', () => {
    const step = (id: string): Command => ({ type: 'step.add', id, phaseId: 'late', step: { name: id } });
    const add = (id: string, stepId: string): Command => ({
      type: 'card.add',
      id,
      at: { laneId: 'act', stepId },
      card: { kind: 'action', title: id },
    });
    const base = after(
      tinyMap,
      { type: 'phase.add', id: 'late', phase: { name: 'Late' } },
      ...[step('t1'), step('t2'), add('k1', 't1'), add('k2', 't2')],
    );
    const result = merged(
      base,
      [{ type: 'phase.delete', id: 'late' }],
      [
        add('new1', 't1'),
        add('new2', 't2'),
        edit('k1', { owner: 'Lena' }),
        { type: 'link.add', id: 'new', link: { from: 'c1', to: 'k2' } },
      ],
    );
    expect(asked(result)).toEqual(['inside phases/late']);
    expect(result.doc.links.new).toBeUndefined();
    const kept = resolved(result, { 'phases/late': 'theirs' });
    expect(Object.keys(kept.steps).sort()).toEqual(['s1', 's2', 't1', 't2']);
    expect(Object.keys(kept.cards).sort()).toEqual(['c1', 'c2', 'k1', 'k2', 'new1', 'new2']);
    expect(kept.links.new).toEqual({ from: 'c1', to: 'k2' });
  });
});

describe('words', () => {
  it.each(LOCALES)('name every field that can be asked about, in %s', (locale) => {
    const t = translator(locale);
    const fields = Object.values({ ...recordShapes, ...headShapes }).flatMap((shape) => Object.keys(shape));
    const asUnits = ['laneId+stepId', 'from+to', 'x+y', 'w+h'];
    const inside = [
      'recovery',
      'respond',
      'followUp',
      'target',
      'limit',
      'time',
      'place',
      'social',
      'emotion',
    ];
    for (const field of new Set([...fields, ...asUnits, ...inside]))
      expect(fieldWord(t, field), field).not.toBe(field);
  });
});
