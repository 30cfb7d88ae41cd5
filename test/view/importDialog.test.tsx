/** A file on its way in: its maps, what becomes what, and why it is refused. */
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DialogHost } from '../../renderer/dialogs/DialogHost';
import { editor } from '../../renderer/state/editor';
import { ui } from '../../renderer/state/ui';
import { orderedLanes } from '../../shared/model/queries';
import { tinyMap } from '../support/tinyMap';
import { show } from '../support/view';

async function open(fileName: string, text: string) {
  const shown = show(tinyMap, <DialogHost />);
  ui.getState().set({ dialog: { kind: 'import', fileName, bytes: new TextEncoder().encode(text) } });
  return { ...shown, dialog: await screen.findByRole('dialog') };
}

const TWO =
  'Today,,\nStep,Customer actions,Pains,Weather\nEnter,opens,heavy door,sun\nOrder,asks,,rain\n,,,\nTomorrow,,\nStep,Customer actions,Pains\nEnter,walks in,none\nPay,taps,\n';

it('shows the chosen map and takes it in with the kinds that were chosen', async () => {
  const { user, dialog } = await open('cafe.csv', TWO);
  const maps = await within(dialog).findByRole('radiogroup');
  expect(within(maps).getAllByRole('radio')).toHaveLength(2);
  expect(within(dialog).getByText('heavy door')).toBeTruthy();
  await user.click(within(dialog).getByRole('button', { name: /Kind of lane: Weather/ }));
  await user.click(await screen.findByRole('option', { name: 'Channels' }));
  await user.click(within(dialog).getByRole('button', { name: /Kind of lane: Pains/ }));
  await user.click(await screen.findByRole('option', { name: 'Leave out' }));
  expect(within(dialog).queryByText('heavy door')).toBeNull();
  await user.click(within(dialog).getByRole('button', { name: 'Open as new map' }));
  const { doc } = editor.getState().session;
  expect(doc.meta.title).toBe('Today');
  expect(orderedLanes(doc).map(({ record }) => [record.kind, record.name])).toEqual([
    ['actions', undefined],
    ['channels', 'Weather'],
  ]);
});

it('says why a file is refused', async () => {
  const { dialog } = await open('plan.mmd', 'flowchart LR\n  a --> b\n');
  expect(await within(dialog).findByText(/Mermaid flowchart diagram/)).toBeTruthy();
  expect(within(dialog).queryByRole('button', { name: 'Open as new map' })).toBeNull();
});
