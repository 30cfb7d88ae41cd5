/** The list of problems: grouped, fixed all at once, muted with a reason and unmuted, walked with keys. */
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { walkProblems } from '../../renderer/actions/problems';
import { ProblemsPanel } from '../../renderer/panels/problems/ProblemsPanel';
import { editor } from '../../renderer/state/editor';
import { problemView } from '../../renderer/state/problemAt';
import { ui } from '../../renderer/state/ui';
import type { Blueprint } from '../../shared/model/schema';
import { current, sampleMap, show } from '../support/view';

vi.setConfig({ testTimeout: 20_000 });
beforeEach(() => problemView.setState({ group: 'level', hidden: [], at: null }));

/** Three cards without a word. */
function withEmptyCards(): Blueprint {
  const doc = sampleMap();
  const [cell] = Object.values(doc.cards).filter((card) => card.kind === 'thought');
  if (!cell) throw new Error('no thought');
  const { laneId, stepId } = cell;
  const card = { laneId, stepId, kind: 'thought', title: '' } as const;
  const rows = ['e1', 'e2', 'e3'].map((id, index) => [id, { ...card, rank: `zz${index}` }] as const);
  return { ...doc, cards: { ...doc.cards, ...Object.fromEntries(rows) } };
}

test('all problems of one kind are fixed by one step of undo', async () => {
  const { user } = show(withEmptyCards(), <ProblemsPanel />);
  const [all] = await screen.findAllByRole('button', { name: 'Fix all 3 of this kind' });
  await user.click(all ?? document.body);
  expect(['e1', 'e2', 'e3'].filter((id) => current().cards[id])).toEqual([]);
  await waitFor(() => expect(screen.queryByRole('button', { name: /Fix all 3/ })).toBeNull());
  editor.getState().undo();
  expect(['e1', 'e2', 'e3'].filter((id) => current().cards[id])).toHaveLength(3);
});

test('a problem is muted with a reason, listed with it, and unmuted', async () => {
  const { user } = show(sampleMap(), <ProblemsPanel />);
  const [first] = await screen.findAllByRole('listitem');
  const text = first?.querySelector('.ref-link')?.textContent ?? '';
  await user.click(within(first ?? document.body).getByRole('button', { name: 'Mute this problem…' }));
  const form = within(screen.getByRole('dialog'));
  expect(form.getByRole('button', { name: 'Mute' }).hasAttribute('disabled')).toBe(true);
  await user.type(form.getByRole('textbox'), 'The partner answers{Enter}');
  expect(current().settings.mutes).toMatchObject([{ reason: 'The partner answers' }]);
  await user.click(await screen.findByRole('button', { name: /^Muted/ }));
  expect(screen.getByText('Muted here: The partner answers')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Unmute' }));
  expect(current().settings.mutes ?? []).toEqual([]);
  await waitFor(() => expect(screen.getAllByText(text).length).toBe(1));
});

test('levels are left out and problems grouped by step', async () => {
  const { user } = show(sampleMap(), <ProblemsPanel />);
  const hints = await screen.findByRole('button', { name: /^Hints: [1-9]/ });
  const before = screen.getAllByRole('listitem').length;
  await user.click(hints);
  expect(screen.getAllByRole('listitem').length).toBeLessThan(before);
  await user.click(screen.getByRole('button', { name: /Grouped by/ }));
  await user.click(screen.getByRole('option', { name: 'By step' }));
  const names = new Set(Object.values(current().steps).map((step) => step.name));
  const groups = screen
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent?.replace(/\d+$/, ''));
  expect(groups.some((name) => names.has(name ?? ''))).toBe(true);
});

test('keys walk from problem to problem, which is said and marked in the list', async () => {
  show(sampleMap(), <ProblemsPanel />);
  await screen.findAllByRole('listitem');
  walkProblems(1);
  walkProblems(1);
  await waitFor(() =>
    expect(document.querySelector('[aria-current]')).toBe(screen.getAllByRole('listitem')[1]),
  );
  expect(ui.getState().announcement).toMatch(/\(2 of \d+\)$/);
  walkProblems(-1);
  expect(ui.getState().announcement).toMatch(/\(1 of \d+\)$/);
});
