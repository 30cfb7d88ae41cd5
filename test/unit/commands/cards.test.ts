import { describe, expect, it } from 'vitest';
import { pastCurves } from '../../../shared/rules/planShift';
import { type Editor, editor } from '../../support/editor';

const map = (): Editor =>
  editor()
    .addSteps('Arrive', 'Check in', 'Stay')
    .addLane('actions')
    .addLane('frontstage')
    .addLane('emotions')
    .addLane('pains');

const withThree = (): Editor =>
  map()
    .addCard({ lane: 'actions', step: 'Arrive', title: 'A' })
    .addCard({ lane: 'actions', step: 'Arrive', title: 'B' })
    .addCard({ lane: 'actions', step: 'Arrive', title: 'C' });

describe('adding a card', () => {
  it('puts it last in its cell or at the place asked for, and selects it', () => {
    const e = withThree().addCard({ lane: 'actions', step: 'Arrive', title: 'D', index: 1 });
    expect(e.cell('actions', 'Arrive')).toEqual(['A', 'D', 'B', 'C']);
    expect(e.session.selection).toEqual({ table: 'cards', ids: [e.id('cards', 'D')] });
  });

  it('cuts a span at the end of the map', () => {
    const e = map().addCard({ lane: 'actions', step: 'Check in', title: 'Wide', span: 9 });
    expect(e.card('Wide').span).toBe(2);
  });

  it('keeps text as typed', () => {
    const title = '  two  spaces\nand a line ';
    expect(map().addCard({ lane: 'pains', step: 'Stay', title }).card(title).title).toBe(title);
  });

  it.each([
    ['a rating above the scale', { severity: 6 }, 'rating'],
    ['a rating that is no whole number', { frequency: 2.5 }, 'rating'],
    ['a card that is not there', { about: 'nobody' }, 'gone.cards'],
    ['a persona that is not there', { personaIds: ['nobody'] }, 'gone.personas'],
    ['a field of the wrong kind', { minutes: -1 }, 'value'],
  ])('is refused with %s', (_, fields, key) => {
    const e = map();
    const at = { laneId: e.id('lanes', 'pains'), stepId: e.id('steps', 'Stay') };
    const card = { kind: 'pain' as const, title: 'Slow', ...fields };
    expect(e.try({ type: 'card.add', id: 'new', at, card })?.key).toBe(key);
    expect(e.doc.cards).toEqual({});
  });
});

describe('editing cards', () => {
  it('takes a field out with null, and leaves no entry where nothing changes', () => {
    const e = withThree().edit('A', { body: 'More', tags: ['x', 'y'] });
    const entries = e.session.past.length;
    e.edit('A', { body: 'More', tags: ['x', 'y'], owner: null });
    expect(e.session.past.length).toBe(entries);
    e.edit('A', { body: null });
    expect('body' in e.card('A')).toBe(false);
  });

  it('never takes out a field that a card must have', () => {
    const e = withThree();
    const refusal = e.try({ type: 'card.edit', ids: [e.id('cards', 'A')], fields: { title: null } });
    expect(refusal?.key).toBe('required');
  });

  it('changes several at once as one entry', () => {
    const e = withThree();
    e.run({ type: 'card.edit', ids: Object.keys(e.doc.cards), fields: { owner: 'IT' } });
    expect(Object.values(e.doc.cards).map((card) => card.owner)).toEqual(['IT', 'IT', 'IT']);
    expect(e.session.past.at(-1)?.label).toEqual({ key: 'card.edit', vars: { count: 3 } });
    e.undo();
    expect(e.card('B').owner).toBeUndefined();
  });
});

describe('moving cards', () => {
  it('counts the place without the cards that move', () => {
    const e = withThree();
    expect(e.move('A', { lane: 'actions', step: 'Arrive', index: 1 }).cell('actions', 'Arrive')).toEqual([
      'B',
      'A',
      'C',
    ]);
    expect(e.move('C', { lane: 'actions', step: 'Arrive', index: 0 }).cell('actions', 'Arrive')).toEqual([
      'C',
      'B',
      'A',
    ]);
  });

  it('puts a group one below the other in map order', () => {
    const e = withThree().addCard({ lane: 'frontstage', step: 'Stay', title: 'F' });
    e.move(['C', 'A'], { lane: 'frontstage', step: 'Stay', index: 0 });
    expect(e.cell('frontstage', 'Stay')).toEqual(['A', 'C', 'F']);
    expect(e.cell('actions', 'Arrive')).toEqual(['B']);
  });

  it('makes no entry when everything stands there already', () => {
    const e = withThree();
    const { past } = e.session;
    e.move(['B', 'C'], { lane: 'actions', step: 'Arrive', index: 1 });
    expect(e.session.past).toBe(past);
  });

  it('finds room between cards that came with the same rank', () => {
    const e = withThree();
    const doc = structuredClone(e.doc) as { cards: Record<string, { rank: string }> };
    for (const card of Object.values(doc.cards)) card.rank = 'a';
    const same = editor(doc as unknown as typeof e.doc);
    const [first, second] = same.cell('actions', 'Arrive');
    same.addCard({ lane: 'actions', step: 'Arrive', title: 'D', index: 1 });
    expect(same.cell('actions', 'Arrive').slice(0, 3)).toEqual([first, 'D', second]);
  });

  it('takes a kind that the lane does not accept, but nothing foreign into a curve', () => {
    const e = withThree().move('A', { lane: 'pains', step: 'Arrive' });
    expect(e.cell('pains', 'Arrive')).toEqual(['A']);
    const to = e.place({ lane: 'emotions', step: 'Arrive' });
    expect(e.try({ type: 'card.move', ids: [e.id('cards', 'B')], to })?.key).toBe('emotionLane');
    e.edit('B', { kind: 'thought' }).move('B', { lane: 'emotions', step: 'Arrive' });
    expect(e.cell('emotions', 'Arrive')).toEqual(['B']);
    const id = e.id('cards', 'B');
    expect(e.try({ type: 'card.edit', ids: [id], fields: { kind: 'pain' } })?.key).toBe('emotionLane');
  });
});

describe('shifting cards by cells', () => {
  const shift = (e: Editor, titles: readonly string[], lanes: number, steps: number) =>
    e.try({ type: 'card.shift', ids: titles.map((title) => e.id('cards', title)), lanes, steps });

  it('keeps the shape of the group', () => {
    const e = withThree().addCard({ lane: 'frontstage', step: 'Check in', title: 'F' });
    expect(shift(e, ['A', 'F'], 0, 1)).toBeNull();
    expect(e.cell('actions', 'Check in')).toEqual(['A']);
    expect(e.cell('frontstage', 'Stay')).toEqual(['F']);
    expect(shift(e, ['A', 'F'], 0, 1)?.key).toBe('offMap');
    expect(e.cell('actions', 'Check in')).toEqual(['A']);
  });

  it('passes over hidden lanes, and with keys over curves', () => {
    const e = withThree();
    e.run({ type: 'lane.edit', id: e.id('lanes', 'frontstage'), fields: { hidden: true } });
    expect(shift(e, ['A'], 1, 0)?.key).toBe('emotionLane');
    const down = { lanes: 1, steps: 0 };
    expect(pastCurves(e.doc, [e.id('cards', 'A')], down)).toEqual({ lanes: 2, steps: 0 });
    expect(shift(e, ['A'], 2, 0)).toBeNull();
    expect(e.cell('pains', 'Arrive')).toEqual(['A']);
    expect(pastCurves(e.doc, [e.id('cards', 'A')], down)).toEqual(down);
    expect(shift(e, ['A'], 1, 0)?.key).toBe('offMap');
    expect(shift(e, ['A'], -2, 0)).toBeNull();
    expect(e.cell('actions', 'Arrive')).toEqual(['B', 'C', 'A']);
  });

  it('is refused where a wide card would reach past the map', () => {
    const e = map().addCard({ lane: 'actions', step: 'Check in', title: 'Wide', span: 2 });
    expect(shift(e, ['Wide'], 0, 1)?.key).toBe('offMap');
    expect(shift(e, ['Wide'], 0, -1)).toBeNull();
  });
});

describe('deleting cards', () => {
  it('takes links and comments along and clears what names them', () => {
    const e = withThree()
      .addCard({ lane: 'pains', step: 'Arrive', title: 'Slow' })
      .addLink('A', 'B', { label: 'gone' })
      .addLink('B', 'C', { label: 'stays' });
    const a = e.id('cards', 'A');
    e.edit('Slow', { about: a }).addCard({
      title: 'Do it',
      kind: 'opportunity',
      addresses: [a, e.id('cards', 'B')],
    });
    const comment = { author: 'M', at: '2026-01-01', text: 'Really?', cardId: a };
    e.run({ type: 'comment.add', id: 'c1', comment });
    e.run({
      type: 'comment.add',
      id: 'c2',
      comment: { author: 'N', at: '2026-01-02', text: 'Yes', replyTo: 'c1' },
    });
    e.run({ type: 'measure.add', id: 'm1', measure: { kind: 'number', cardId: a } });
    const before = e.doc;
    e.delete('A');
    expect([e.has('links', 'gone'), e.has('links', 'stays')]).toEqual([false, true]);
    expect(e.doc.comments).toEqual({});
    expect('about' in e.card('Slow')).toBe(false);
    expect(e.card('Do it').addresses).toEqual([e.id('cards', 'B')]);
    expect(e.doc.measures.m1).toEqual({ kind: 'number' });
    expect(e.undo().doc).toEqual(before);
  });

  it('selects the cell it stood in, and undo selects the card again', () => {
    const e = withThree();
    const id = e.id('cards', 'B');
    e.select({ table: 'cards', ids: [id] }).delete('B');
    expect(e.session.selection).toEqual({
      table: 'cell',
      ids: [e.id('lanes', 'actions'), e.id('steps', 'Arrive')],
    });
    expect(e.undo().session.selection).toEqual({ table: 'cards', ids: [id] });
  });
});

describe('duplicating cards', () => {
  it('puts each copy right below its original', () => {
    const e = withThree();
    e.edit('A', { tags: ['x'] });
    e.run({ type: 'card.duplicate', ids: [e.id('cards', 'A'), e.id('cards', 'B')], newIds: ['A2', 'B2'] });
    expect(e.cell('actions', 'Arrive')).toEqual(['A', 'A', 'B', 'B', 'C']);
    expect(e.doc.cards.A2?.tags).toEqual(['x']);
    expect(e.session.selection).toEqual({ table: 'cards', ids: ['A2', 'B2'] });
  });

  it('leaves the dots with the card they were given to', () => {
    const e = withThree();
    e.edit('A', { votes: 3, tags: ['x'] });
    const id = e.id('cards', 'A');
    e.run({ type: 'card.duplicate', ids: [id], newIds: ['A2'] });
    expect(e.doc.cards.A2?.tags).toEqual(['x']);
    expect(e.doc.cards.A2).not.toHaveProperty('votes');
    expect(e.doc.cards[id]?.votes).toBe(3);
  });
});
