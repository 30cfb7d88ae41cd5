import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addNote } from '../../renderer/actions/add';
import { moveNotes } from '../../renderer/actions/change';
import { runAction } from '../../renderer/actions/run';
import { DialogHost } from '../../renderer/dialogs/DialogHost';
import { LanesPanel } from '../../renderer/panels/lanes/LanesPanel';
import { ViewsPanel } from '../../renderer/panels/views/ViewsPanel';
import { editor } from '../../renderer/state/editor';
import { ui } from '../../renderer/state/ui';
import { current, sampleMap, show } from '../support/view';

const layout = () => editor.getState().layout;
const shownLanes = () => layout().lanes.map((lane) => lane.kind);

function open() {
  return show(
    sampleMap(),
    <>
      <LanesPanel />
      <ViewsPanel />
    </>,
  );
}

test('a saved view shows its lanes, phases and overlay; All shows everything again', async () => {
  const { user } = open();
  const all = shownLanes();
  await user.click(screen.getByRole('button', { name: 'Board' }));
  expect(shownLanes()).toEqual(['actions', 'frontstage', 'emotions', 'pains', 'opportunities']);
  expect(ui.getState().heat).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Front desk only' }));
  expect(layout().phases).toHaveLength(1);
  expect(ui.getState().heat).toBe(false);
  await user.click(screen.getByRole('button', { name: 'All' }));
  expect(shownLanes()).toEqual(all);
  expect(editor.getState().session.past).toHaveLength(0);
});

test('a note stays with the step and the lane it floats over where others are hidden, and where it is put down there', async () => {
  const { user } = open();
  const over = (id: string) => {
    const { notes, steps, lanes } = layout();
    const box = notes.find((note) => note.id === id);
    if (!box) return null;
    const [x, y] = [box.x + box.w / 2, box.y + box.h / 2];
    const step = steps.find((one) => one.x <= x && x < one.x + one.w);
    const lane = lanes.find((one) => one.y <= y && y < one.y + one.h);
    return [step?.id, lane?.kind];
  };
  const pains = layout().lanes.find(({ kind }) => kind === 'pains');
  const step = layout().steps.at(8);
  if (!pains || !step) throw new Error('The sample has no pains, or few steps');
  act(() => {
    addNote({ x: step.x + 4, y: pains.y + 4 });
    addNote({ x: step.x + 4, y: 100 });
  });
  const [stays = '', goes = ''] = Object.keys(current().notes).slice(-2);
  expect(over(stays)).toEqual([step.id, 'pains']);
  const before = current().notes[stays];
  await user.click(screen.getByRole('button', { name: 'Board' }));
  expect(over(stays)).toEqual([step.id, 'pains']);
  expect(over(goes)).toBeNull();
  // Down by a lane of what is shown, which is four lanes of the map.
  const [shown, below] = ['pains', 'opportunities'].map((kind) =>
    layout().lanes.find((l) => l.kind === kind),
  );
  act(() => moveNotes([stays], 0, (below?.y ?? 0) - (shown?.y ?? 0)));
  expect(over(stays)).toEqual([step.id, 'opportunities']);
  await user.click(screen.getByRole('button', { name: 'All' }));
  expect(over(stays)).toEqual([step.id, 'opportunities']);
  expect(current().notes[stays]?.x).toBe(before?.x);
});

test('what is shown is saved under a name, in steps that can be undone', async () => {
  const { user } = open();
  const [persona = ''] = Object.keys(current().personas);
  act(() => ui.getState().set({ hiddenPersonas: [persona] }));
  await user.click(screen.getByRole('button', { name: 'Save what is shown as a view' }));
  const name = screen.getByLabelText('Name of the view');
  await user.clear(name);
  await user.type(name, 'Without business{Enter}');
  const saved = Object.values(current().views).find((view) => view.name === 'Without business');
  expect(saved?.personaIds).toEqual(Object.keys(current().personas).filter((id) => id !== persona));
  act(() => {
    editor.getState().undo();
    editor.getState().undo();
  });
  expect(Object.values(current().views).map((view) => view.name)).not.toContain('Without business');
});

test('a view saved by its command has its name open, whichever pane was at hand', async () => {
  const { user } = open();
  act(() => ui.getState().set({ leftOpen: false }));
  // The name is there before the next key comes.
  await act(async () => runAction('view.saveView'));
  expect(document.activeElement).toBe(screen.getByLabelText('Name of the view'));
  await user.keyboard('For the owners{Enter}');
  expect(Object.values(current().views).map((view) => view.name)).toContain('For the owners');
});

test('hiding a lane of a shown view changes the window only, and the view can take it over', async () => {
  const { user } = open();
  await user.click(screen.getByRole('button', { name: 'Board' }));
  await user.click(screen.getByRole('button', { name: 'Hide lane Pains' }));
  expect(shownLanes()).not.toContain('pains');
  expect(editor.getState().session.past).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'More for Board' }));
  await user.click(screen.getByRole('menuitem', { name: 'Update to what is shown' }));
  // A menu gives the keyboard back before it runs an entry.
  const board = () => Object.values(current().views).find((view) => view.name === 'Board');
  await waitFor(() => expect(board()?.laneIds).toHaveLength(4));
  expect(board()?.overlay).toBe('heat');
});

test('an export takes the part of the map that a view shows', async () => {
  const { user, host } = show(sampleMap(), <DialogHost />);
  act(() => ui.getState().set({ dialog: { kind: 'export' } }));
  await user.click(await screen.findByText('SVG, vector picture'));
  await user.click(screen.getByRole('button', { name: /What is shown/ }));
  await user.click(screen.getByRole('option', { name: 'Front desk only' }));
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await waitFor(() => expect(host.exported).toHaveLength(1));
  const svg = new TextDecoder().decode(host.exported[0]?.bytes);
  expect(svg).toContain('Find the door');
  expect(svg).not.toContain('Compare hotels');
});
