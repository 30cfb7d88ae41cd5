/** Where pictures land that are pasted or dropped. */
import { expect, test } from 'vitest';
import { addPictures } from '../../../shared/edits/addPictures';
import type { Asset } from '../../../shared/model/schema';
import { editor } from '../../support/editor';

const picture = (name?: string): Asset => ({
  mime: 'image/png',
  data: 'AAAA',
  width: 4,
  height: 3,
  ...(name && { name }),
});
const map = () => {
  const e = editor().addSteps('One', 'Two', 'Three').addLane('storyboard').addLane('pains');
  let next = 0;
  return { e, makeId: () => `new${next++}`, step: (name: string) => e.id('steps', name) };
};

test('a storyboard takes one to a step, the rest in the last', () => {
  const { e, makeId, step } = map();
  const at = { laneId: e.id('lanes', 'storyboard'), stepId: step('Two') };
  const added = addPictures(e.doc, at, [picture('a.png'), picture(), picture()], makeId);
  if (!added) throw new Error('nothing added');
  const before = e.doc;
  e.run(added.command);
  const cards = added.selection.ids.map((id) => e.doc.cards[id]);
  expect(cards.map((card) => card?.stepId)).toEqual([step('Two'), step('Three'), step('Three')]);
  expect(cards.every((card) => card?.kind === 'picture' && e.doc.assets[card.assetId ?? ''])).toBe(true);
  expect(e.undo().doc).toEqual(before);
});

test('any other lane takes them below each other, in the order given, as cards of its own kind with the file’s name', () => {
  const { e, makeId, step } = map();
  e.addCard({ lane: 'pains', step: 'One', title: 'There' });
  const at = { laneId: e.id('lanes', 'pains'), stepId: step('One'), index: 0 };
  const added = addPictures(e.doc, at, [picture('queue_at desk.jpeg'), picture('b.png')], makeId);
  if (!added) throw new Error('nothing added');
  e.run(added.command);
  expect(e.cell('pains', 'One')).toEqual(['queue at desk', 'b', 'There']);
  expect(e.card('b').kind).toBe('pain');
});

test('a card takes the first as its own, what it had goes; others become cards below it', () => {
  const { e, makeId } = map();
  e.addCard({ lane: 'storyboard', step: 'One', title: 'Frame' });
  const cardId = e.id('cards', 'Frame');
  const first = addPictures(e.doc, { cardId }, [picture()], makeId);
  if (first) e.run(first.command);
  const old = e.card('Frame').assetId ?? '';
  expect(e.doc.assets).toHaveProperty(old);
  const second = addPictures(e.doc, { cardId }, [picture(), picture()], makeId);
  if (second) e.run(second.command);
  expect(e.doc.assets).not.toHaveProperty(old);
  expect(e.cell('storyboard', 'One')).toEqual(['Frame', '']);
  expect(Object.keys(e.doc.assets)).toHaveLength(2);
  expect(addPictures(e.doc, { cardId: 'gone' }, [picture()], makeId)).toBeNull();
});
