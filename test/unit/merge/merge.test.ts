/** Merging as a user meets it: what goes together, what is asked, and what the answers do. */
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/commands/types';
import { fieldWord } from '../../../shared/compare/sayChange';
import { parse } from '../../../shared/file/parse';
import { toBytes } from '../../../shared/file/serialise';
import { translator } from '../../../shared/i18n/translate';
import { merge, resolve, resolved } from '../../../shared/merge/merge';
import { sayConflict, sayConflictValue } from '../../../shared/merge/sayConflict';
import { sayOption } from '../../../shared/merge/sayOption';
import { countChanges, sideChanges, withoutConflict } from '../../../shared/merge/sides';
import { cardsInCell, orderedSteps } from '../../../shared/model/queries';
import { type Blueprint, headShapes, LOCALES, recordShapes } from '../../../shared/model/schema';
import { createSession } from '../../../shared/session/createSession';
import { execute } from '../../../shared/session/execute';
import { undo } from '../../../shared/session/undo';
import { after } from '../../support/applied';
import { tinyMap } from '../../support/tinyMap';

const edit = (id: string, fields: object): Command => ({ type: 'card.edit', ids: [id], fields });
const asked = (merged: ReturnType<typeof merge>) => merged.conflicts.map(({ id, kind }) => `${kind} ${id}`);
const merged = (base: Blueprint, ours: readonly Command[], theirs: readonly Command[]) =>
  merge(base, after(base, ...ours), after(base, ...theirs));

describe('without a question', () => {
  it('takes two fields of one card from two people', () => {
    const result = merged(
      tinyMap,
      [edit('c1', { title: 'Queues' })],
      [edit('c1', { owner: 'Lena', minutes: 3 })],
    );
    expect(asked(result)).toEqual([]);
    expect(result.doc.cards.c1).toMatchObject({ title: 'Queues', owner: 'Lena', minutes: 3 });
  });

  it('takes lines of one text, members of one fail point, and tags from both', () => {
    const base = after(
      tinyMap,
      edit('c1', {
        body: 'one\ntwo\nthree',
        tags: ['a', 'b', 'c'],
        fail: { kind: 'process', note: 'x', recovery: { owner: 'Ann' } },
      }),
    );
    const result = merged(
      base,
      [
        edit('c1', {
          body: 'ONE\ntwo\nthree',
          tags: ['a', 'c', 'd'],
          fail: { kind: 'process', note: 'y', recovery: { owner: 'Ann' } },
        }),
      ],
      [
        edit('c1', {
          body: 'one\ntwo\nthree\nfour',
          tags: ['z', 'a', 'b', 'c'],
          fail: { kind: 'process', note: 'x', recovery: { owner: 'Ann', minutes: 5 } },
        }),
      ],
    );
    expect(asked(result)).toEqual([]);
    expect(result.doc.cards.c1).toMatchObject({
      body: 'ONE\ntwo\nthree\nfour',
      tags: ['z', 'a', 'c', 'd'],
      fail: { kind: 'process', note: 'y', recovery: { owner: 'Ann', minutes: 5 } },
    });
  });

  it('keeps the cards that each side put at the end of one cell together, with ranks of their own', () => {
    const add = (id: string): Command => ({
      type: 'card.add',
      id,
      at: { laneId: 'act', stepId: 's1' },
      card: { kind: 'action', title: id },
    });
    const result = merged(tinyMap, [add('m1'), add('m2')], [add('a1'), add('a2')]);
    const cell = cardsInCell(result.doc, 'act', 's1');
    expect(cell.map(({ id }) => id)).toEqual(['c1', 'a1', 'a2', 'm1', 'm2']);
    expect(new Set(cell.map(({ record }) => record.rank)).size).toBe(5);
  });

  it('reads ratings on the scale that one side changed to', () => {
    const base = after(tinyMap, {
      type: 'card.add',
      id: 'p',
      at: { laneId: 'front', stepId: 's1' },
      card: { kind: 'pain', title: 'Long wait', severity: 3, frequency: 2 },
    });
    const result = merged(
      base,
      [{ type: 'settings.edit', fields: { scale: 10 } }],
      [edit('p', { severity: 4 })],
    );
    expect(asked(result)).toEqual([]);
    expect(result.doc.cards.p).toMatchObject({ severity: 8, frequency: 4 });
  });

  it('makes one point of what both set at one place of a curve, and adds up votes', () => {
    const base = after(tinyMap, edit('c1', { votes: 2 }));
    const point = (id: string): Command => ({ type: 'emotion.set', id, stepId: 's1', value: 2 });
    const result = merged(
      base,
      [point('x1'), edit('c1', { votes: 5 })],
      [point('x2'), edit('c1', { votes: 3 })],
    );
    expect(asked(result)).toEqual([]);
    expect(
      Object.values(result.doc.emotions).filter(({ personaId }) => personaId === undefined),
    ).toHaveLength(1);
    expect(result.doc.cards.c1?.votes).toBe(6);
  });

  it('keeps a wide card over its steps when one side puts a step between and the other takes one away', () => {
    const step = (id: string, index: number): Command => ({
      type: 'step.add',
      id,
      phaseId: 'ph',
      index,
      step: { name: id },
    });
    const base = after(tinyMap, step('s3', 2), step('s4', 3), edit('c1', { span: 3 }));
    const result = merged(base, [step('new', 1)], [{ type: 'step.delete', ids: ['s2'] }]);
    expect(asked(result)).toEqual([]);
    expect(orderedSteps(result.doc).map(({ id }) => id)).toEqual(['s1', 'new', 's3', 's4']);
    expect(result.doc.cards.c1?.span).toBe(3);
  });

  it('keeps and merges what this version does not know', () => {
    const read = (change: (raw: Record<string, unknown>) => void): Blueprint => {
      const raw = JSON.parse(new TextDecoder().decode(toBytes(tinyMap)));
      raw.cards.c1.mood = { color: 'red', depth: 1 };
      raw.rituals = { r1: { name: 'Coffee', cups: 1 }, r2: { name: 'Tea' } };
      change(raw);
      const result = parse(new TextEncoder().encode(JSON.stringify(raw)));
      if (!result.ok) throw new Error(result.errors[0]?.message);
      return result.doc;
    };
    type Open = {
      cards: { c1: { mood: Record<string, unknown> } };
      rituals: Record<string, Record<string, unknown>>;
    };
    const change = (write: (open: Open) => void) => read((raw) => write(raw as unknown as Open));
    const result = merge(
      change(() => undefined),
      change((raw) => {
        raw.cards.c1.mood.depth = 2;
        raw.rituals.r1!.cups = 3;
        delete raw.rituals.r2;
      }),
      change((raw) => {
        raw.cards.c1.mood.color = 'blue';
        raw.rituals.r1!.name = 'Espresso';
        raw.rituals.r3 = { name: 'Water' };
      }),
    );
    expect(asked(result)).toEqual([]);
    expect(result.doc).toMatchObject({
      cards: { c1: { mood: { color: 'blue', depth: 2 } } },
      rituals: { r1: { name: 'Espresso', cups: 3 }, r3: { name: 'Water' } },
    });
    expect(Object.keys((result.doc as unknown as Open).rituals)).toEqual(['r1', 'r3']);
  });
});

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

describe('rules instead of questions', () => {
  it('keeps a card, with its links, that one side moved out of the step that the other one deleted', () => {
    const base = after(tinyMap, {
      type: 'step.add',
      id: 's3',
      phaseId: 'ph',
      index: 2,
      step: { name: 'Later' },
    });
    const move: Command = { type: 'card.move', ids: ['c2'], to: { laneId: 'front', stepId: 's3' } };
    const result = merged(base, [{ type: 'step.delete', ids: ['s2'] }], [move]);
    expect(asked(result)).toEqual([]);
    expect(result.doc.steps.s2).toBeUndefined();
    expect(result.doc.cards.c2?.stepId).toBe('s3');
    expect(result.doc.links.l1).toEqual(base.links.l1);
    expect(result.notes.map(({ rule, record }) => `${rule} ${record}`)).toEqual([
      'movedAway c2',
      'movedAway l1',
    ]);
  });

  it('deletes what the other side only put elsewhere in its row', () => {
    const base = after(tinyMap, { type: 'lane.add', id: 'extra', lane: { kind: 'backstage' } });
    const result = merged(
      base,
      [{ type: 'lane.delete', id: 'extra' }],
      [{ type: 'lane.move', id: 'extra', index: 0 }],
    );
    expect(asked(result)).toEqual([]);
    expect(result.doc.lanes.extra).toBeUndefined();
    expect(result.notes).toMatchObject([{ rule: 'placeGone', record: 'extra' }]);
  });

  it('does not ask where both put a lane to the same place', () => {
    const base = after(
      tinyMap,
      { type: 'lane.add', id: 'x', lane: { kind: 'backstage' } },
      { type: 'lane.add', id: 'y', lane: { kind: 'support' } },
    );
    const ours = after(base, { type: 'lane.move', id: 'y', index: 1 });
    const theirs = {
      ...ours,
      lanes: { ...ours.lanes, y: { ...ours.lanes.y!, rank: `${ours.lanes.y!.rank}V` } },
    };
    const result = merge(base, ours, theirs);
    expect(asked(result)).toEqual([]);
    expect(merge(base, theirs, ours).doc).toEqual(result.doc);
  });

  it('lets texts that both began, or went on with, stand one below the other, unless both renamed the card', () => {
    const result = merged(tinyMap, [edit('c1', { body: 'mine' })], [edit('c1', { body: 'theirs' })]);
    expect(asked(result)).toEqual([]);
    expect(result.doc.cards.c1?.body).toBe('mine\ntheirs');
    const base = after(tinyMap, edit('c1', { body: 'one' }));
    const longer = merged(base, [edit('c1', { body: 'one\nb' })], [edit('c1', { body: 'one\na' })]);
    expect(longer.doc.cards.c1?.body).toBe('one\na\nb');
    const renamed = merged(
      tinyMap,
      [edit('c1', { title: 'A', body: 'mine' })],
      [edit('c1', { title: 'B', body: 'theirs' })],
    );
    expect(asked(renamed)).toEqual(['edits cards/c1/title', 'edits cards/c1/body']);
    const rewritten = merged(base, [edit('c1', { body: 'two' })], [edit('c1', { body: 'three' })]);
    expect(asked(rewritten)).toEqual(['edits cards/c1/body']);
  });

  it('adds to a list that the other side cleared, but asks where an empty list means everyone', () => {
    const base = after(tinyMap, edit('c1', { tags: ['a', 'b'], personaIds: ['ann'] }), {
      type: 'persona.add',
      id: 'bob',
      persona: { name: 'Bob' },
    });
    const result = merged(
      base,
      [edit('c1', { tags: null, personaIds: null })],
      [edit('c1', { tags: ['a', 'b', 'c'], personaIds: ['ann', 'bob'] })],
    );
    expect(asked(result)).toEqual(['edits cards/c1/personaIds']);
    expect(result.doc.cards.c1?.tags).toEqual(['c']);
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

describe('swapped sides', () => {
  it('lead a wide card to the same step when both took away steps that it began in', () => {
    const base = after(
      tinyMap,
      { type: 'step.add', id: 's3', phaseId: 'ph', index: 2, step: { name: '3' } },
      { type: 'step.add', id: 's4', phaseId: 'ph', index: 3, step: { name: '4' } },
      edit('c1', { span: 3 }),
    );
    const add: Command = {
      type: 'card.add',
      id: 'n',
      at: { laneId: 'front', stepId: 's2' },
      card: { kind: 'process', title: 'n' },
    };
    const ours = after(base, { type: 'step.delete', ids: ['s1'] }, add);
    const theirs = after(base, { type: 'step.delete', ids: ['s1', 's2'] });
    const mine = merge(base, ours, theirs);
    expect(asked(mine)).toEqual(['needed steps/s2']);
    expect(mine.doc.cards.c1?.stepId).toBe('s3');
    expect(resolved(merge(base, theirs, ours), { 'steps/s2': 'theirs' })).toEqual(mine.doc);
  });
});

describe('pictures', () => {
  const picture = (alt: string) => ({
    mime: 'image/gif' as const,
    data: 'R0lGODlh',
    width: 1,
    height: 1,
    alt,
  });
  /** The tiny map with these pictures on its first two cards. */
  const showing = (first: string, second: string): Blueprint => ({
    ...tinyMap,
    assets: Object.fromEntries([first, second].map((id) => [id, picture(id)])),
    cards: {
      ...tinyMap.cards,
      c1: { ...tinyMap.cards.c1!, assetId: first },
      c2: { ...tinyMap.cards.c2!, assetId: second },
    },
  });

  it('that nobody shows after the answer are dropped, whoever answers', () => {
    const [base, ours, theirs] = [showing('p1', 'p0'), showing('p2', 'p2'), showing('p1', 'p1')];
    const mine = merge(base, ours, theirs);
    expect(asked(mine)).toEqual(['edits cards/c2/assetId']);
    const swapped = merge(base, theirs, ours);
    const answered = resolved(swapped, { 'cards/c2/assetId': 'theirs' });
    expect(Object.keys(answered.assets)).toEqual(['p2']);
    expect(answered).toEqual(mine.doc);
    expect(Object.keys(resolved(mine, { 'cards/c2/assetId': 'theirs' }).assets).sort()).toEqual(['p1', 'p2']);
  });

  it('that are kept without being shown stay', () => {
    const ours = { ...tinyMap, assets: { p1: picture('p1') } };
    expect(Object.keys(merge(showing('p1', 'p1'), ours, showing('p1', 'p1')).doc.assets)).toEqual(['p1']);
  });
});
