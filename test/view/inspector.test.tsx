import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Inspector } from '../../renderer/panels/inspector/Inspector';
import { editor } from '../../renderer/state/editor';
import { card, current, idOfCard, sampleMap, selectRecords, show } from '../support/view';

const open = (...titles: string[]) => {
  const opened = show(sampleMap(), <Inspector />);
  act(() => selectRecords('cards', titles.map(idOfCard)));
  return opened;
};

test('typing a title is one step of history that undo takes back', async () => {
  const { user } = open('Picks a room');
  const id = idOfCard('Picks a room');
  await user.type(screen.getByLabelText('Title'), ' at last');
  expect(current().cards[id]?.title).toBe('Picks a room at last');
  expect(editor.getState().session.past).toHaveLength(1);
  act(() => editor.getState().undo());
  expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Picks a room');
});

test('coming back to a field begins a new step of history', async () => {
  const { user } = open('Picks a room');
  await user.type(screen.getByLabelText('Title'), '!');
  await user.click(screen.getByLabelText('Text'));
  await user.type(screen.getByLabelText('Title'), '?');
  expect(editor.getState().session.past).toHaveLength(2);
});

test('a pain has its own fields, and rating it changes the document', async () => {
  const title = 'Queue at the desk after a long trip';
  const { user } = open(title);
  const severity = screen.getByRole('radiogroup', { name: 'Severity' });
  expect(within(severity).getByRole('radio', { name: '5' })).toHaveProperty('ariaChecked', 'true');
  await user.click(within(severity).getByRole('radio', { name: '3' }));
  expect(card(title).severity).toBe(3);
  expect(screen.queryByText('Moment of truth')).toBeNull();
});

test('a wait takes minutes, and an emptied one is gone', async () => {
  const { user } = open('Picks a room');
  await user.type(screen.getByLabelText('Observed'), '12');
  await user.type(screen.getByLabelText('Limit'), '10');
  expect(card('Picks a room').wait).toEqual({ minutes: 12, limit: 10 });
  await user.clear(screen.getByLabelText('Observed'));
  expect(card('Picks a room')).not.toHaveProperty('wait');
});

test('a number out of range is marked and not stored', async () => {
  const { user } = open('Picks a room');
  const minutes = screen.getByLabelText('Minutes');
  await user.clear(minutes);
  await user.type(minutes, '-4');
  expect(minutes.getAttribute('aria-invalid')).toBe('true');
  expect(card('Picks a room').minutes).not.toBe(-4);
});

test('several cards are edited at once and say where they differ', async () => {
  const { user } = open('Picks a room', 'Pays by card');
  expect(screen.getByText('2 cards · Action')).toBeTruthy();
  expect(screen.getByLabelText('Title')).toHaveProperty('placeholder', 'Mixed');
  const owner = screen.getByLabelText('Owner');
  await user.clear(owner);
  await user.type(owner, 'Ana');
  expect(card('Picks a room').owner).toBe('Ana');
  expect(card('Pays by card').owner).toBe('Ana');
});

test('a field tells its meaning and the source of the method', () => {
  open('Queue at the desk after a long trip');
  const group = screen.getByRole('radiogroup', { name: 'Severity' });
  const hint = document.getElementById(group.getAttribute('aria-describedby') ?? '');
  expect(hint?.textContent).toContain('FMEA');
});

test('a hint shows beside its label while the pointer rests there', async () => {
  const { user } = open('Queue at the desk after a long trip');
  await user.hover(screen.getByText('Severity'));
  await waitFor(() => expect(document.querySelector('.hint')?.textContent).toContain('FMEA'));
  await user.unhover(screen.getByText('Severity'));
  expect(document.querySelector('.hint')).toBeNull();
});

test('with nothing selected the map itself is edited', async () => {
  const { user } = show(sampleMap(), <Inspector />);
  await user.type(screen.getByLabelText('Title'), ' 2');
  expect(current().meta.title).toBe('Hotel stay 2');
});

test('a persona keeps its goals, one a line', async () => {
  const { user } = show(sampleMap(), <Inspector />);
  const [id] = Object.keys(current().personas);
  act(() => selectRecords('personas', [id ?? '']));
  const goals = screen.getByLabelText('Goals');
  await user.clear(goals);
  await user.type(goals, 'Sleep{enter}Work');
  expect(current().personas[id ?? '']?.goals).toEqual(['Sleep', 'Work']);
});

test('the feelings of a step are set by keyboard', async () => {
  const { user } = show(sampleMap(), <Inspector />);
  const step = Object.entries(current().steps).find(([, { name }]) => name === 'Wait at the desk');
  act(() => selectRecords('steps', [step?.[0] ?? '']));
  const [slider] = screen.getAllByRole('slider');
  if (!slider) throw new Error('no slider');
  expect(slider.getAttribute('aria-valuetext')).toBe('−4');
  slider.focus();
  await user.click(screen.getByRole('button', { name: /^Clear: Business traveller/ }));
  expect(slider.getAttribute('aria-valuetext')).toBe('not set');
});
