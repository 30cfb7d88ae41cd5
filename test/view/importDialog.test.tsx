/** A file on its way in: its maps, what becomes what, and why it is refused. */
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DialogHost } from '../../renderer/dialogs/DialogHost';
import { editor } from '../../renderer/state/editor';
import { ui } from '../../renderer/state/ui';
import { orderedLanes, orderedSteps } from '../../shared/model/queries';
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
  // What is left out is not counted any more.
  expect(within(maps).getByText(/2 lanes · 4 cards/)).toBeTruthy();
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

it('lets steps, phases and lanes be renamed, joined and left out', async () => {
  const { user, dialog } = await open(
    'ride.csv',
    'Phase,Before,Before,Ride,After\nStep,Plan,Book,Board,Rate\nCustomer actions,looks,pays,gets in,stars\nPains,,slow,crowd,\n',
  );
  const field = async (name: string) => within(dialog).findByRole('textbox', { name });
  const choose = async (label: RegExp, option: string) => {
    await user.click(within(dialog).getByRole('button', { name: label }));
    await user.click(await screen.findByRole('option', { name: option }));
  };
  await user.clear(await field('Name of step: Book'));
  await user.type(await field('Name of step: Book'), 'Reserve{Enter}');
  await user.clear(await field('Name of phase: Before'));
  await user.type(await field('Name of phase: Before'), 'Prepare');
  await user.clear(await field('Name of lane: Pains'));
  await user.type(await field('Name of lane: Pains'), 'What hurts{Enter}');
  await choose(/Where the step goes: Plan/, 'Leave out');
  expect(within(dialog).queryByText('looks')).toBeNull();
  await choose(/Where the phase goes: After/, 'Part of the phase before');
  await user.click(within(dialog).getByRole('button', { name: 'Open as new map' }));
  const { doc } = editor.getState().session;
  const steps = orderedSteps(doc).map(({ record }) => `${doc.phases[record.phaseId]?.name}: ${record.name}`);
  expect(steps).toEqual(['Prepare: Reserve', 'Ride: Board', 'Ride: Rate']);
  expect(orderedLanes(doc).map(({ record }) => record.name)).toEqual([undefined, 'What hurts']);
  expect(Object.values(doc.cards).map(({ title }) => title)).not.toContain('looks');
});
