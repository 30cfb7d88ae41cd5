/** Edits of the map's structure: new steps for cards, a lane per persona, reach, space, titles of several lines. */
import { describe, expect, it } from 'vitest';
import { pushLanes, pushSteps } from '../../../shared/edits/makeSpace';
import { cardsToNewStep, placeBeside, placeBesideCards } from '../../../shared/edits/newStep';
import { lanePerPersona, personasWithoutLane } from '../../../shared/edits/personaLanes';
import { resizePhase, widenCards } from '../../../shared/edits/resize';
import { joinText, splitText } from '../../../shared/edits/splitCard';
import { isPinned } from '../../../shared/model/pinned';
import { type Editor, editor } from '../../support/editor';

const map = () =>
  editor()
    .addStep('A', { phase: 'One' })
    .addStep('B')
    .addStep('C')
    .addPhase('Two')
    .addStep('D')
    .addStep('E')
    .addLane('actions')
    .addLane('emotions')
    .addLane('pains')
    .addCard({ lane: 'actions', step: 'B', title: 'Waits' })
    .addCard({ lane: 'pains', step: 'B', title: 'Too long' })
    .addCard({ lane: 'actions', step: 'A', title: 'Walks', span: 2 });

const ids = (it: Editor, ...titles: string[]) => titles.map((title) => it.id('cards', title));
const names = (it: Editor) => ({ step: 'New', newId: it.newId() });

describe('cards into a new step', () => {
  it('makes the step and moves the card, and both go with one undo', () => {
    const it = map();
    const place = placeBeside(it.doc, it.id('steps', 'C'), 'after')!;
    const laneId = it.id('lanes', 'pains');
    it.run(cardsToNewStep(it.doc, ids(it, 'Waits'), { ...place, laneId }, names(it))!);
    expect(it.stepsOf('One')).toEqual(['A', 'B', 'C', 'New']);
    expect(it.cell('pains', 'New')).toEqual(['Waits']);
    it.undo();
    expect(it.steps).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(it.cell('actions', 'B')).toEqual(['Waits']);
  });

  it('keeps several cards in their lanes, right of all the steps that they cover', () => {
    const it = map();
    const cards = ids(it, 'Walks', 'Too long');
    const place = placeBesideCards(it.doc, cards, 'after')!;
    it.run(cardsToNewStep(it.doc, cards, place, names(it))!);
    expect(it.steps).toEqual(['A', 'B', 'New', 'C', 'D', 'E']);
    expect([it.cell('actions', 'New'), it.cell('pains', 'New')]).toEqual([['Walks'], ['Too long']]);
  });

  it('goes into the phase whose side of the border it is', () => {
    const it = map();
    const before = placeBeside(it.doc, it.id('steps', 'D'), 'before')!;
    it.run(cardsToNewStep(it.doc, ids(it, 'Waits'), before, names(it))!);
    expect(it.stepsOf('Two')).toEqual(['New', 'D', 'E']);
  });
});

describe('a lane per persona', () => {
  const people = () =>
    map()
      .addPersona('Ann')
      .addPersona('Bob')
      .addCard({ lane: 'pains', step: 'C', title: 'Only Ann', personaIds: [] });
  const wanted = (it: Editor, lane: string) =>
    personasWithoutLane(it.doc, it.id('lanes', lane), [
      it.id('personas', 'Ann'),
      it.id('personas', 'Bob'),
    ]).map((personaId) => ({
      personaId,
      newId: it.newId(),
      name: `${lane} ${it.doc.personas[personaId]!.name}`,
    }));
  const split = (it: Editor, lane: string) => lanePerPersona(it.doc, it.id('lanes', lane), wanted(it, lane));

  it('turns an emotion lane into one for each, and back', () => {
    const it = people().setEmotion('A', 3, 'Ann');
    const before = it.doc;
    it.run(split(it, 'emotions')!);
    expect(it.lanes).toEqual(['actions', 'emotions Ann', 'emotions Bob', 'pains']);
    expect(it.doc.lanes[it.id('lanes', 'emotions Ann')]?.personaId).toBe(it.id('personas', 'Ann'));
    expect(split(it, 'emotions Ann')).toBeNull();
    expect(it.undo().doc).toEqual(before);
  });

  it('keeps everyone’s lane where there are feelings of nobody in particular', () => {
    const it = people().setEmotion('A', 3);
    it.run(split(it, 'emotions')!);
    expect(it.lanes).toEqual(['actions', 'emotions', 'emotions Ann', 'emotions Bob', 'pains']);
  });

  it('gives each persona the cards that are only theirs', () => {
    const it = people();
    it.edit('Only Ann', { personaIds: [it.id('personas', 'Ann')] });
    it.run(split(it, 'pains')!);
    expect(it.cell('pains Ann', 'C')).toEqual(['Only Ann']);
    expect(it.cell('pains', 'B')).toEqual(['Too long']);
  });
});

describe('reach', () => {
  it('widens and narrows cards, not past the end nor below one step', () => {
    const it = map();
    it.run(widenCards(it.doc, ids(it, 'Waits', 'Walks'), 1)!);
    expect([it.card('Waits').span, it.card('Walks').span]).toEqual([2, 3]);
    it.run(widenCards(it.doc, ids(it, 'Waits'), -1)!);
    expect(it.card('Waits')).not.toHaveProperty('span');
    expect(widenCards(it.doc, ids(it, 'Waits'), -1)).toBeNull();
  });

  it('moves the border between phases and leaves each a step', () => {
    const it = map();
    const one = it.id('phases', 'One');
    it.run(resizePhase(it.doc, one, 5)!);
    expect([it.stepsOf('One'), it.stepsOf('Two')]).toEqual([['A', 'B', 'C', 'D'], ['E']]);
    it.run(resizePhase(it.doc, one, -2)!);
    expect([it.stepsOf('One'), it.stepsOf('Two')]).toEqual([
      ['A', 'B'],
      ['C', 'D', 'E'],
    ]);
    expect(it.session.past.at(-1)?.label.key).toBe('phase.resize');
    expect(resizePhase(it.doc, it.id('phases', 'Two'), 1)).toBeNull();
  });
});

it('pushes steps right and lanes down', () => {
  const it = map();
  const place = placeBeside(it.doc, it.id('steps', 'B'), 'before')!;
  it.run(pushSteps(place, 'New', [it.newId(), it.newId()]));
  expect(it.steps).toEqual(['A', 'New', 'New', 'B', 'C', 'D', 'E']);
  expect(it.card('Walks').span).toBe(4);
  it.run(pushLanes(1, 'actions', [it.newId()]));
  expect(it.lanes).toEqual(['actions', 'actions', 'emotions', 'pains']);
  expect(it.undo(2).steps).toHaveLength(5);
});

it('pins a lane by a field that the format does not know', () => {
  const it = map();
  const id = it.id('lanes', 'pains');
  it.run({ type: 'lane.edit', id, fields: { pinned: true } });
  expect(isPinned(it.doc.lanes[id]!)).toBe(true);
  expect(it.session.past.at(-1)?.label.key).toBe('lane.pin');
  expect(isPinned(it.undo().doc.lanes[id]!)).toBe(false);
});

describe('the text of a card', () => {
  it('has its title up to the first blank line, in as many lines as were written', () => {
    expect(splitText('Stands\nin line')).toEqual({ title: 'Stands\nin line', body: null });
    expect(splitText('Stands\nin line\n\nfor an hour\n\nor two')).toEqual({
      title: 'Stands\nin line',
      body: 'for an hour\n\nor two',
    });
  });

  it.each([
    { title: 'One', body: 'two\nthree' },
    { title: 'One\ntwo', body: 'three\n\nfour' },
    { title: 'One\n\ntwo', body: 'three' },
  ])('comes back as it was: $title', (card) => {
    expect(splitText(joinText(card), card.title)).toEqual(card);
  });
});
