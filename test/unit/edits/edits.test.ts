/** Edits of several commands: split, join, style and space. */
import { describe, expect, it } from 'vitest';
import { applyStyle, styleOf } from '../../../shared/edits/cardStyle';
import { joinCards } from '../../../shared/edits/joinCards';
import { makeSpace } from '../../../shared/edits/makeSpace';
import { splitCard } from '../../../shared/edits/splitCard';
import type { TableName } from '../../../shared/model/schema';
import { type Editor, editor } from '../../support/editor';

const map = () =>
  editor()
    .addSteps('A', 'B', 'C', 'D')
    .addLane('actions')
    .addLane('pains')
    .addCard({ lane: 'actions', step: 'A', title: 'Arrives', moment: 'truth', color: '#aa0000', owner: 'Me' })
    .addCard({ lane: 'actions', step: 'A', title: 'Parks', body: 'by the door', tags: ['car'] })
    .addCard({ lane: 'actions', step: 'B', title: 'Enters' })
    .addCard({ lane: 'pains', step: 'A', title: 'No room' });

const ids = (it: Editor, ...titles: string[]) => titles.map((title) => it.id('cards', title));

it('splits a card at the caret; marks stay with the first part', () => {
  const it = map();
  const [id] = ids(it, 'Arrives') as [string];
  it.run(splitCard(it.doc, id, 'Arr', 'ives\n\nlate', it.newId())!);
  expect(it.cell('actions', 'A')).toEqual(['Arr', 'ives', 'Parks']);
  expect(it.card('ives')).toMatchObject({ body: 'late', owner: 'Me', kind: 'action' });
  expect(it.card('ives').moment).toBeUndefined();
  expect(it.undo().cell('actions', 'A')).toEqual(['Arrives', 'Parks']);
  expect(splitCard(it.doc, id, 'Arrives', ' ', it.newId())).toBeNull();
});

describe('joining', () => {
  it('puts texts together and leads links and references to the card that stays', () => {
    const it = map().addLink('Parks', 'Enters').addLink('Arrives', 'Parks');
    it.edit('No room', { about: it.id('cards', 'Parks') });
    const before = it.doc;
    it.run(joinCards(it.doc, ids(it, 'Parks', 'Arrives'))!);
    expect(it.cell('actions', 'A')).toEqual(['Arrives']);
    expect(it.card('Arrives')).toMatchObject({ body: 'Parks\nby the door', tags: ['car'], moment: 'truth' });
    expect(it.card('No room').about).toBe(it.id('cards', 'Arrives'));
    expect(Object.values(it.doc.links)).toEqual([
      { from: it.id('cards', 'Arrives'), to: it.id('cards', 'Enters') },
    ]);
    expect(it.undo().doc).toEqual(before);
  });

  it('needs two cards of one cell', () => {
    const it = map();
    expect(joinCards(it.doc, ids(it, 'Parks'))).toBeNull();
    expect(joinCards(it.doc, ids(it, 'Parks', 'Enters'))).toBeNull();
  });
});

it('gives look and marks to other cards, and the colour alone to those that carry no marks', () => {
  const it = map();
  it.run(applyStyle(it.doc, styleOf(it.card('Arrives')), ids(it, 'Parks', 'No room'))!);
  expect(it.card('Parks')).toMatchObject({ moment: 'truth', color: '#aa0000', title: 'Parks' });
  expect(it.card('No room')).toMatchObject({ color: '#aa0000' });
  expect(it.card('No room').moment).toBeUndefined();
  it.run(applyStyle(it.doc, styleOf(it.card('Enters')), ids(it, 'Parks'))!);
  expect(it.card('Parks')).not.toHaveProperty('moment');
});

it('writes what a style has over what a card has of its own, and takes no recovery, wait or data away', () => {
  const own = {
    fail: { kind: 'outcome', note: 'full', recovery: { respond: 'Says so', minutes: 5 } },
  } as const;
  const it = map()
    .addCard({
      lane: 'actions',
      step: 'C',
      title: 'Pays',
      ...own,
      wait: { minutes: 9, limit: 12 },
      data: ['payment'],
    })
    .addCard({ lane: 'actions', step: 'D', title: 'Leaves' })
    .addCard({
      ...{ lane: 'actions', step: 'D', title: 'Rates', data: ['location', 'payment'] },
      ...{ fail: { kind: 'process', recovery: { minutes: 2 } }, wait: { minutes: 4 } },
    });
  const pays = it.card('Pays');
  it.run(applyStyle(it.doc, styleOf(it.card('Enters')), ids(it, 'Pays'))!);
  expect(it.card('Pays')).toEqual(pays);
  it.run(applyStyle(it.doc, styleOf(it.card('Rates')), ids(it, 'Pays', 'Leaves', 'Parks'))!);
  expect(it.card('Pays')).toMatchObject({
    fail: { kind: 'process', note: 'full', recovery: { respond: 'Says so', minutes: 2 } },
    wait: { minutes: 4, limit: 12 },
    data: ['payment', 'location'],
  });
  const { fail, wait, data } = it.card('Rates');
  for (const title of ['Leaves', 'Parks']) expect(it.card(title)).toMatchObject({ fail, wait, data });
});

describe('making space', () => {
  const space = (it: Editor, table: TableName | 'cell', ...at: string[]) => {
    const made = makeSpace(it.doc, { table, ids: at }, { step: 'New', newId: it.newId() });
    if (made) it.run(made.command).select(made.selection);
    return it;
  };

  it('pushes a card and what follows it without a gap one step right', () => {
    const it = map().addCard({ lane: 'actions', step: 'D', title: 'Leaves' });
    space(it, 'cards', ...ids(it, 'Arrives'));
    expect(['A', 'B', 'C', 'D'].map((step) => it.cell('actions', step))).toEqual([
      [],
      ['Arrives', 'Parks'],
      ['Enters'],
      ['Leaves'],
    ]);
    expect(it.session.selection.table).toBe('cell');
    expect(it.undo().cell('actions', 'A')).toEqual(['Arrives', 'Parks']);
  });

  it('makes a step at the end where the lane is full', () => {
    const it = map().addCard({ lane: 'actions', step: 'C', title: 'Sits', span: 2 });
    space(it, 'cards', ...ids(it, 'Enters'));
    expect(it.steps).toEqual(['A', 'B', 'C', 'D', 'New']);
    expect(it.cell('actions', 'D')).toEqual(['Sits']);
    expect(it.undo().steps).toHaveLength(4);
  });

  it('inserts an empty step or lane before the selected one', () => {
    const it = map();
    space(it, 'cell', it.id('lanes', 'actions'), it.id('steps', 'B'));
    expect(it.steps).toEqual(['A', 'New', 'B', 'C', 'D']);
    space(it, 'lanes', it.id('lanes', 'pains'));
    expect(it.lanes).toEqual(['actions', 'pains', 'pains']);
    expect(makeSpace(it.doc, { table: null, ids: [] }, { step: '', newId: 'x' })).toBeNull();
  });
});
