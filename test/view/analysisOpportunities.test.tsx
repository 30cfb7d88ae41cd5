/** Rating opportunities in the matrix and moving them through the closed loop. */
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { AnalysisPanel } from '../../renderer/panels/analysis/AnalysisPanel';
import { openAnalysisTab } from '../../renderer/state/analysisTab';
import { editor } from '../../renderer/state/editor';
import { matrixField } from '../../shared/charts/matrixChart';
import { card, sampleMap, show } from '../support/view';

const ROOM = 'Promise a room time, keep it';
const ratings = () => [card(ROOM).impact, card(ROOM).effort];
const undone = () => editor.getState().session.past.length;

beforeEach(() => openAnalysisTab('opportunities'));

test('a dot dragged to another place of the matrix is rated anew by one command', async () => {
  show(sampleMap(), <AnalysisPanel />);
  const dot = await screen.findByRole('button', { name: new RegExp(`\\d ${ROOM}: Impact`) });
  const field = matrixField(308);
  const before = undone();
  // The middle of effort 5, impact 1.
  const x = field.x + field.w * 0.9;
  const y = field.y + field.h * 0.9;
  fireEvent.pointerDown(dot, { button: 0, clientX: 40, clientY: 40 });
  fireEvent.pointerMove(dot, { clientX: x - 20, clientY: y });
  fireEvent.pointerMove(dot, { clientX: x, clientY: y });
  expect(undone()).toBe(before);
  fireEvent.pointerUp(dot, { clientX: x, clientY: y });
  expect(ratings()).toEqual([1, 5]);
  expect(undone()).toBe(before + 1);
});

test('Escape takes a drag back; arrow keys rate, in one step of undo', async () => {
  const { user } = show(sampleMap(), <AnalysisPanel />);
  const dot = await screen.findByRole('button', { name: new RegExp(`\\d ${ROOM}: Impact`) });
  const [impact = 0, effort = 0] = ratings();
  const before = undone();
  fireEvent.pointerDown(dot, { button: 0, clientX: 40, clientY: 40 });
  fireEvent.pointerMove(dot, { clientX: 300, clientY: 180 });
  fireEvent.keyDown(dot, { key: 'Escape' });
  fireEvent.pointerUp(dot, { clientX: 300, clientY: 180 });
  expect(ratings()).toEqual([impact, effort]);
  dot.focus();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
  expect(ratings()).toEqual([impact - 2, effort + 1]);
  expect(undone()).toBe(before + 1);
});

test('Ctrl and an arrow key move a card of the board to the next stage, and the keyboard stays on it', async () => {
  const { user } = show(sampleMap(), <AnalysisPanel />);
  const column = await screen.findByRole('region', { name: /^Collected/ });
  const [first] = within(column).getAllByRole('button', { name: /^(?!Stage, owner)/ });
  const title = first?.querySelector('span')?.textContent ?? '';
  first?.focus();
  await user.keyboard('{Control>}{ArrowRight}{/Control}');
  expect(card(title).stage).toBe('interpreted');
  const there = within(screen.getByRole('region', { name: /^Interpreted/ }));
  expect(there.getByRole('button', { name: new RegExp(`^${title}`) })).toBe(document.activeElement);
});

test('the list is sorted by what is asked for, and a row opens to the pains behind its relief', async () => {
  const { user } = show(sampleMap(), <AnalysisPanel />);
  await user.click(await screen.findByRole('button', { name: 'ICE' }));
  const scores = screen
    .getAllByRole('button', { name: /^ICE .*how it came about/ })
    .map((figure) => Number(figure.textContent));
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  await user.click(screen.getByRole('button', { name: new RegExp(`^\\d+ ${ROOM}$`) }));
  expect(screen.getByText('Addresses')).toBeTruthy();
});

vi.setConfig({ testTimeout: 20_000 });
