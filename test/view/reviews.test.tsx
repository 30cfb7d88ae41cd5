import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { collectReviews, sendForReview } from '../../renderer/actions/reviews';
import { ReviewsPanel } from '../../renderer/panels/reviews/ReviewsPanel';
import { editor } from '../../renderer/state/editor';
import { notices } from '../../renderer/state/notices';
import { closeReviews } from '../../renderer/state/reviews';
import { changeSettings } from '../../renderer/state/settings';
import type { Command } from '../../shared/commands/types';
import { parse } from '../../shared/file/parse';
import { toBytes } from '../../shared/file/serialise';
import type { Blueprint } from '../../shared/model/schema';
import { after } from '../support/applied';
import { card, current, idOfCard, type Opened, sampleMap, show, watchReveals } from '../support/view';

const PICKS = 'Picks a room';
const QUEUE = 'Greets the queue with water';

beforeEach(() => closeReviews());

/** Sends a copy to each, has them work on it, and collects what they save. */
async function reviewed(work: Readonly<Record<string, readonly Command[]>>): Promise<Opened> {
  const opened = show(sampleMap(), <ReviewsPanel />);
  changeSettings({ author: 'Kim' });
  const { host } = opened;
  for (const [name, commands] of Object.entries(work)) {
    host.answers.push(name);
    await sendForReview(name);
    const sent = host.files.get(name);
    const read = sent && parse(sent.bytes);
    if (!read?.ok) throw new Error('the copy cannot be read');
    host.files.set(name, { name, bytes: toBytes(after(read.doc, ...commands)) });
  }
  notices.setState({ list: [] });
  host.answers.push(Object.keys(work).join('\n'));
  await collectReviews();
  return opened;
}

const edit = (id: string, fields: object): Command => ({ type: 'card.edit', ids: [id], fields });
const comment = (id: string, cardId: string, text: string, author: string): Command => ({
  type: 'comment.add',
  id,
  comment: { cardId, author, at: '2026-03-01T09:00:00.000Z', text },
});
const idIn = (doc: Blueprint, title: string) =>
  Object.entries(doc.cards).find(([, each]) => each.title === title)?.[0] ?? '';
const map = sampleMap();
const [picks, queue] = [idIn(map, PICKS), idIn(map, QUEUE)];

const item = async (text: RegExp) => {
  const found = (await screen.findByRole('button', { name: text })).closest('.review-item');
  if (!(found instanceof HTMLElement)) throw new Error('no suggestion');
  return found;
};

test('comments of all copies come in with one press, once, and one undo takes them back', async () => {
  const { user } = await reviewed({
    Lee: [comment('lee1', picks, 'Which rooms?', 'Lee')],
    Ana: [comment('ana1', queue, 'Nice.', 'Ana')],
  });
  const before = current();
  const copies = screen.getByRole('region', { name: 'Copies' });
  expect(within(copies).getByText('Lee', { selector: 'b' })).toBeTruthy();
  expect(within(copies).getAllByText(/1 comment · 0 suggestions/)).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Take all 2 comments' }));
  expect(current().comments.lee1).toMatchObject({ cardId: picks, text: 'Which rooms?', author: 'Lee' });
  expect(current().comments.ana1?.text).toBe('Nice.');
  expect(await screen.findByText('All comments are on the map.')).toBeTruthy();
  editor.getState().undo();
  expect(current().comments).toEqual(before.comments);
});

test('contradicting suggestions stand together; one accepted rules the other out until it is undone', async () => {
  const { user } = await reviewed({
    Lee: [edit(picks, { title: 'Chooses a room' })],
    Ana: [edit(picks, { title: 'Picks a bed' })],
  });
  const group = await screen.findByRole('group', { name: /contradict/ });
  expect(within(group).getByText('Lee')).toBeTruthy();
  const lee = await item(/Chooses a room/);
  await user.click(within(lee).getByRole('button', { name: /Chooses a room/ }));
  await user.click(within(lee).getByRole('button', { name: 'Accept' }));
  expect(current().cards[picks]?.title).toBe('Chooses a room');
  await waitFor(() => expect(screen.getByText(/Accepted 1, rejected 1, open 0/)).toBeTruthy());
  editor.getState().undo();
  await waitFor(() => expect(screen.getByText(/Accepted 0, rejected 0, open 2/)).toBeTruthy());
});

test('the keyboard walks, accepts, rejects and skips; each is shown on the map', async () => {
  const reveals = watchReveals();
  const { user } = await reviewed({
    Lee: [
      edit(picks, { title: 'Chooses a room' }),
      edit(queue, { owner: 'Night manager' }),
      { type: 'meta.edit', fields: { title: 'Another stay' } } as Command,
    ],
  });
  const first = screen.getAllByRole('button', { name: /Changed/ })[0];
  first?.focus();
  await user.keyboard('r');
  expect(current().meta.title).toBe(map.meta.title);
  await user.keyboard('a');
  await user.keyboard('s');
  await user.keyboard('a');
  expect(current().cards[picks]?.title).toBe('Chooses a room');
  expect(current().cards[queue]?.owner).toBe('Night manager');
  expect(reveals).toEqual(expect.arrayContaining([picks, queue]));
  await waitFor(() => expect(screen.getByText(/Accepted 2, rejected 1, open 0/)).toBeTruthy());
});

test('everything without contradiction is one step; what the map says by now is told before', async () => {
  const { user } = await reviewed({
    Lee: [edit(picks, { title: 'Chooses a room' }), edit(queue, { owner: 'Night manager' })],
  });
  editor.getState().dispatch(edit(picks, { title: 'Takes a room' }));
  const changed = await item(/Chooses a room/);
  await user.click(within(changed).getByRole('button', { name: /Chooses a room/ }));
  expect(await within(changed).findByText(/On the map now:.*Takes a room/)).toBeTruthy();
  const steps = editor.getState().session.past.length;
  await user.click(screen.getByRole('button', { name: 'Accept 2 without contradiction' }));
  expect(editor.getState().session.past.length).toBe(steps + 1);
  expect(card('Chooses a room')).toBeTruthy();
  expect(current().cards[idOfCard(QUEUE)]?.owner).toBe('Night manager');
});

test('a file that is no copy of this map is told and left aside', async () => {
  const { host } = show(sampleMap(), <ReviewsPanel />);
  const stranger = { ...sampleMap(), meta: { id: 'other' }, cards: {}, steps: {}, phases: {}, lanes: {} };
  const empty = Object.fromEntries(
    Object.entries(stranger).map(([key, value]) =>
      ['format', 'version', 'meta', 'settings'].includes(key) ? [key, value] : [key, {}],
    ),
  ) as unknown as Blueprint;
  host.files.set('x.blueprint', { name: 'x.blueprint', bytes: toBytes(empty) });
  host.answers.push('x.blueprint');
  await collectReviews();
  expect(notices.getState().list.map(({ text }) => text)).toEqual(['x.blueprint is not a copy of this map.']);
  expect(screen.getByText(/come together here/)).toBeTruthy();
});
