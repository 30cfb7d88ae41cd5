import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { menuEntry } from '../../renderer/actions/menuEntry';
import { HistoryPanel } from '../../renderer/panels/history/HistoryPanel';
import { PersonasPanel } from '../../renderer/panels/personas/PersonasPanel';
import { ProblemsPanel } from '../../renderer/panels/problems/ProblemsPanel';
import { editor } from '../../renderer/state/editor';
import { ui } from '../../renderer/state/ui';
import { t } from '../../renderer/state/useT';
import { findProblems } from '../../shared/analysis';
import { current, idOfCard, sampleMap, show, watchReveals } from '../support/view';

test('a problem leads to its place', async () => {
  const revealed = watchReveals();
  const { user } = show(sampleMap(), <ProblemsPanel />);
  const text = /“Looks for the entrance” at “Find the door” can fail and has no recovery plan/;
  await user.click(await screen.findByRole('button', { name: text }));
  expect(revealed).toEqual([idOfCard('Looks for the entrance')]);
});

test('a problem with a fix is fixed in one step that can be undone', async () => {
  const { user } = show(sampleMap(), <ProblemsPanel />);
  const [id = ''] = Object.keys(current().personas);
  act(() => {
    editor.getState().dispatch({ type: 'persona.edit', id, fields: { share: 1 } });
  });
  await user.click(await screen.findByRole('button', { name: 'Scale the shares to 100 %' }));
  expect(current().personas[id]?.share).toBeLessThan(1);
  expect(findProblems(current(), '2026-01-01').some((problem) => problem.check === 'shares-off')).toBe(false);
  act(() => editor.getState().undo());
  expect(current().personas[id]?.share).toBe(1);
});

test('any entry of the history leads back to its state', async () => {
  const { user } = show(sampleMap(), <HistoryPanel />);
  const id = idOfCard('Picks a room');
  const edit = (title: string) => {
    act(() => {
      editor.getState().dispatch({ type: 'card.edit', ids: [id], fields: { title } });
    });
  };
  for (const title of ['one', 'two', 'three']) edit(title);
  const entries = () => screen.getAllByRole('button', { name: /Edit card title/ });
  await user.click(entries()[2] ?? document.body);
  expect(current().cards[id]?.title).toBe('one');
  await user.click(entries()[0] ?? document.body);
  expect(current().cards[id]?.title).toBe('three');
  await user.click(screen.getByRole('button', { name: 'Opened' }));
  expect(current().cards[id]?.title).toBe('Picks a room');
});

test('undo and redo say in the menu what they take back and bring back', () => {
  show(sampleMap(), <HistoryPanel />);
  const labels = () => (['edit.undo', 'edit.redo'] as const).map((id) => menuEntry(id, t).label);
  expect(labels()).toEqual(['Undo', 'Redo']);
  const ids = [idOfCard('Picks a room')];
  act(() => {
    editor.getState().dispatch({ type: 'card.edit', ids, fields: { title: 'one' } });
    editor.getState().dispatch({ type: 'card.edit', ids, fields: { moment: 'truth' } });
  });
  expect(labels()).toEqual(['Undo: Change moment of truth', 'Redo']);
  act(() => editor.getState().undo());
  expect(labels()).toEqual(['Undo: Edit card title', 'Redo: Change moment of truth']);
});

test('a persona is hidden by its eye', async () => {
  const { user } = show(sampleMap(), <PersonasPanel />);
  await user.click(screen.getByRole('button', { name: 'Hide Business traveller' }));
  await waitFor(() => expect(ui.getState().hiddenPersonas).toHaveLength(1));
  expect(screen.getByRole('button', { name: 'Show Business traveller' })).toBeTruthy();
});
