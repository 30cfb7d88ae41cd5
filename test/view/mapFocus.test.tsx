/** The keyboard stays on the map: pressing a card does not leave it on the bare page, the first arrow finds the map, keys wait while something is dragged, and dialogs give the keyboard back. */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useRef } from 'react';
import { expect, test, vi } from 'vitest';
import { track } from '../../renderer/canvas/gestures/track';
import { GridMirror } from '../../renderer/canvas/overlay/GridMirror';
import { useMapFocus } from '../../renderer/canvas/useMapFocus';
import { DialogHost } from '../../renderer/dialogs/DialogHost';
import { editor } from '../../renderer/state/editor';
import { ui } from '../../renderer/state/ui';
import { sampleMap, show } from '../support/view';

function Ground() {
  const root = useRef<HTMLDivElement>(null);
  const { registerGrid } = useMapFocus(root);
  return (
    <div ref={root}>
      <span>a card</span>
      <button type="button">a button</button>
      <GridMirror register={registerGrid} />
    </div>
  );
}

test('a press on what takes no focus leaves the keyboard where it is', () => {
  show(sampleMap(), <Ground />);
  // False: the browser was told not to move the focus.
  expect(fireEvent.mouseDown(screen.getByText('a card'))).toBe(false);
  expect(fireEvent.mouseDown(screen.getByRole('button', { name: 'a button' }))).toBe(true);
});

test('with the keyboard nowhere, the first arrow goes to the map', () => {
  show(sampleMap(), <Ground />);
  expect(document.activeElement).toBe(document.body);
  fireEvent.keyDown(document.body, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(screen.getByRole('grid'));
  expect(editor.getState().session.selection.table).not.toBeNull();
});

test('while something is dragged, keys wait; Escape takes the drag back', () => {
  render(<div />);
  const heard: string[] = [];
  const listen = (event: KeyboardEvent) => heard.push(event.key);
  document.addEventListener('keydown', listen);
  const gesture = { move: vi.fn(), drop: vi.fn(), cancel: vi.fn() };
  track(new PointerEvent('pointerdown', { pointerId: 1 }), { drag: () => gesture });
  fireEvent.keyDown(document.body, { key: 'a' });
  fireEvent(window, new PointerEvent('pointermove', { pointerId: 1, clientX: 30, clientY: 0 }));
  for (const key of ['c', 'Delete', 'Shift', 'Escape']) fireEvent.keyDown(document.body, { key });
  fireEvent.keyDown(document.body, { key: 'b' });
  document.removeEventListener('keydown', listen);
  expect(heard).toEqual(['a', 'Shift', 'b']);
  expect(gesture.cancel).toHaveBeenCalledOnce();
});

test('a dialog opened from the palette gives the keyboard back to the map', async () => {
  const { user } = show(
    sampleMap(),
    <>
      <Ground />
      <DialogHost />
    </>,
  );
  const grid = screen.getByRole('grid');
  grid.focus();
  act(() => ui.getState().set({ dialog: { kind: 'palette' } }));
  await user.type(await screen.findByRole('combobox'), 'help.about{Enter}');
  await screen.findByRole('dialog', { name: /^About/ });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(grid));
});
