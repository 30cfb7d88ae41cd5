import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { CommentsPanel } from '../../renderer/panels/comments/CommentsPanel';
import { commentsState } from '../../renderer/state/comments';
import { editor } from '../../renderer/state/editor';
import { changeSettings } from '../../renderer/state/settings';
import { current, idOfCard, sampleMap, selectRecords, show } from '../support/view';

beforeEach(() => {
  commentsState.setState({ filter: 'open', author: null, asked: null });
  changeSettings({ author: '' });
});

const QUEUE = 'Greets the queue with water';
const comments = () => Object.values(current().comments);
const open = (title: string) => {
  const opened = show(sampleMap(), <CommentsPanel />);
  act(() => selectRecords('cards', [idOfCard(title)]));
  return opened;
};

test('the thread of the selected card stands there with its answer', () => {
  open(QUEUE);
  const here = screen.getByRole('region', { name: QUEUE });
  expect(within(here).getByText(/The water costs us 80 cents/)).toBeTruthy();
  expect(within(here).getByText('Agreed. Who does it when two flights land?')).toBeTruthy();
});

test('the name is asked for once, in the panel, and stands on what is written', async () => {
  const { user } = open('Picks a room');
  const field = screen.getByLabelText('Comment on “Picks a room”');
  await user.type(field, 'Why three screens?');
  const send = screen.getByRole('button', { name: 'Comment' });
  expect(send).toHaveProperty('disabled', true);
  await user.type(screen.getByLabelText('Your name'), 'Ana');
  await user.click(send);
  const written = comments().find((comment) => comment.text === 'Why three screens?');
  expect(written).toMatchObject({ author: 'Ana', cardId: idOfCard('Picks a room') });
  expect(Number.isNaN(Date.parse(written?.at ?? ''))).toBe(false);
  expect(screen.queryByLabelText('Your name')).toBeNull();
  expect(field).toHaveProperty('value', '');
  act(() => editor.getState().undo());
  expect(comments().some((comment) => comment.text === 'Why three screens?')).toBe(false);
});

test('an answer belongs to its thread and is sent by keyboard', async () => {
  changeSettings({ author: 'Ana' });
  const { user } = open(QUEUE);
  await user.click(screen.getByRole('button', { name: 'Answer' }));
  await user.type(screen.getByLabelText('Answer to Mika'), 'The night manager.{Control>}{Enter}{/Control}');
  const answer = comments().find((comment) => comment.text === 'The night manager.');
  expect(answer).toMatchObject({ author: 'Ana', replyTo: 'c1', cardId: idOfCard(QUEUE) });
  expect(screen.queryByLabelText('Answer to Mika')).toBeNull();
});

test('a resolved thread leaves the open ones, is found among the resolved, and opens again', async () => {
  const { user } = open(QUEUE);
  await user.click(screen.getByRole('button', { name: 'Resolve' }));
  expect(current().comments.c1?.resolved).toBe(true);
  expect(screen.queryByText(/The water costs/)).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Resolved' }));
  const here = screen.getByRole('region', { name: QUEUE });
  await user.click(within(here).getByRole('button', { name: 'Reopen' }));
  expect(current().comments.c1).not.toHaveProperty('resolved');
});

test('only threads with a word of the chosen author are shown', async () => {
  changeSettings({ author: 'Lena' });
  const { user } = show(sampleMap(), <CommentsPanel />);
  await user.click(screen.getByRole('radio', { name: 'All' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: /Whose comments/ }));
  await user.click(screen.getByRole('option', { name: 'Lena (me)' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByText(/The water costs/)).toBeTruthy();
});

test('deleting a comment takes its answers along, and undo brings all back', async () => {
  const { user } = open(QUEUE);
  await user.click(screen.getByRole('button', { name: 'More for the comment by Mika' }));
  await user.click(screen.getByRole('menuitem', { name: 'Delete' }));
  // A menu gives the keyboard back before it runs an entry.
  await waitFor(() => expect(current().comments).not.toHaveProperty('c1'));
  expect(current().comments).not.toHaveProperty('c2');
  act(() => editor.getState().undo());
  expect(screen.getByText('Agreed. Who does it when two flights land?')).toBeTruthy();
});
