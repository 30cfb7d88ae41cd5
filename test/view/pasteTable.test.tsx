/** A table pasted on the map: looked at first, turned where its lanes run along the top, and a map of its own where there is no cell. */
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startClipboard } from '../../renderer/actions/clipboard';
import { DialogHost } from '../../renderer/dialogs/DialogHost';
import { editor } from '../../renderer/state/editor';
import { ui } from '../../renderer/state/ui';
import { current, sampleMap, show } from '../support/view';

let stop = () => {};
beforeEach(() => {
  stop = startClipboard();
});
afterEach(() => stop());

function pasteText(text: string): void {
  const getData = (type: string) => (type === 'text/plain' ? text : '');
  act(() => {
    fireEvent.paste(document.body, {
      clipboardData: { getData, items: [], files: [], types: ['text/plain'] },
    });
  });
}
const titles = () => Object.values(current().cards).map(({ title }) => title);

test('a report’s table with lanes along the top lands turned, its moods on the curve, and nothing else of it', async () => {
  const { user } = show(sampleMap(), <DialogHost />);
  const before = titles().length;
  pasteText(
    'Our notes\n\n| Stage | Actions | Emotions |\n|---|---|---|\n| Get inspired | Sees; reads | glad |\n| Weekend | Packs | -3 |\n',
  );
  expect((await screen.findByRole('switch', { name: 'Swap rows and columns' })).getAttribute('checked')).toBe(
    '',
  );
  expect(screen.getByRole('status').textContent).toContain('3 cards');
  screen.getByText(/^Only the table is pasted/);
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'Lane',
    'Get inspired',
    '+ Weekend',
  ]);
  await user.click(screen.getByRole('button', { name: 'Paste 3 cards' }));
  expect(titles().slice(before)).toHaveLength(3);
  expect(Object.values(current().steps).some(({ name }) => name === 'Weekend')).toBe(true);
  act(() => editor.getState().undo());
  expect(titles()).toHaveLength(before);
});

test('where there is no cell the table is offered as a map', async () => {
  show({ ...sampleMap(), steps: {}, cards: {}, links: {}, emotions: {}, comments: {} }, <DialogHost />);
  pasteText('\tBook\tPay\nActions\ta\tb\nFrontstage\tc\td');
  await screen.findByRole('button', { name: 'Open as new map' });
  expect(ui.getState().dialog?.kind).toBe('import');
});
