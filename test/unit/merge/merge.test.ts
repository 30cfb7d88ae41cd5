/** Merging as a user meets it: what goes together without a question, by field and by rule. */
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/commands/types';
import { parse } from '../../../shared/file/parse';
import { toBytes } from '../../../shared/file/serialise';
import { merge, resolved } from '../../../shared/merge/merge';
import { cardsInCell, orderedSteps } from '../../../shared/model/queries';
import type { Blueprint } from '../../../shared/model/schema';
import { after } from '../../support/applied';
import { asked, edit, merged } from '../../support/merged';
import { tinyMap } from '../../support/tinyMap';

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

  it('that one side described and whose record is kept by an answer stay, even where nothing shows them', () => {
    const base = showing('p1', 'p1');
    const describe: Command = { type: 'asset.edit', id: 'p1', fields: { alt: 'A queue' } };
    const gone = { ...showing('p2', 'p2') };
    const result = merge(base, after(base, describe), gone);
    expect(asked(result)).toEqual(['deleted assets/p1']);
    expect(result.doc.assets.p1?.alt).toBe('A queue');
    expect(resolved(result, { 'assets/p1': 'theirs' }).assets.p1).toBeUndefined();
  });

  it('that are kept without being shown stay', () => {
    const ours = { ...tinyMap, assets: { p1: picture('p1') } };
    expect(Object.keys(merge(showing('p1', 'p1'), ours, showing('p1', 'p1')).doc.assets)).toEqual(['p1']);
  });
});
