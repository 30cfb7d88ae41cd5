import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Recents } from '../../renderer/panels/start/Recents';
import { TourOffer } from '../../renderer/panels/start/TourOffer';
import { editor } from '../../renderer/state/editor';
import { readPreview, startPreviews } from '../../renderer/state/previews';
import { changeSettings, settings } from '../../renderer/state/settings';
import { createMemoryHost } from '../../shared/host/memoryHost';
import { MAX_PREVIEW } from '../../shared/host/types';
import { sampleMap, show } from '../support/view';

const bytes = new TextEncoder().encode('{}');

/** A host that has opened two files, of which the older is gone by now. */
async function hostWithFiles() {
  const host = createMemoryHost();
  await host.addRecent({ id: 'gone', name: 'gone.blueprint' }, 'Gone map');
  host.files.set('clinic', { name: 'clinic.blueprint', bytes });
  await host.addRecent({ id: 'clinic', name: 'clinic.blueprint' }, 'Clinic visit');
  return host;
}
const titles = () =>
  screen.getAllByRole('listitem').map((row) => row.querySelector('.recent-title')?.textContent);

test('a file that is gone says so, cannot be opened, and can be taken off the list', async () => {
  const host = await hostWithFiles();
  const { user } = show(sampleMap(), <Recents />, host);
  const row = await screen.findByRole('button', { name: /^Gone map.*The file is not there any more/ });
  expect(row).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: 'More for Gone map' }));
  await user.click(screen.getByRole('menuitem', { name: 'Remove from the list' }));
  await waitFor(() => expect(titles()).toEqual(['Clinic visit']));
});

test('a pinned file goes to the top and says so', async () => {
  const host = await hostWithFiles();
  const { user } = show(sampleMap(), <Recents />, host);
  await screen.findByText('Gone map');
  expect(titles()).toEqual(['Clinic visit', 'Gone map']);
  await user.click(screen.getByRole('button', { name: 'More for Gone map' }));
  await user.click(screen.getByRole('menuitem', { name: 'Pin to the top' }));
  await waitFor(() => expect(titles()).toEqual(['Gone map', 'Clinic visit']));
  expect(
    within(screen.getAllByRole('listitem')[0] as HTMLElement).getByRole('img', { name: 'Pinned' }),
  ).toBeTruthy();
});

test('a list that cannot be read says so and is asked for again', async () => {
  const host = await hostWithFiles();
  const recents = vi.spyOn(host, 'recents').mockRejectedValueOnce(new Error('locked'));
  const { user } = show(sampleMap(), <Recents />, host);
  expect(await screen.findByText('The list of recent files could not be read.')).toBeTruthy();
  recents.mockRestore();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Clinic visit')).toBeTruthy();
});

test('an opened file is remembered with its picture and what the checks found', async () => {
  const host = createMemoryHost();
  host.files.set('f', { name: 'map.blueprint', bytes });
  startPreviews();
  show(sampleMap(), <div />, host);
  await host.addRecent({ id: 'f', name: 'map.blueprint' }, 'Hotel stay');
  await waitFor(async () => expect((await host.recents())[0]?.preview).not.toBeNull());
  const text = (await host.recents())[0]?.preview ?? '';
  expect(text.length).toBeLessThan(MAX_PREVIEW / 4);
  expect(readPreview(text)).toMatchObject({ phases: 6, steps: 18, errors: 1 });
  expect(editor.getState().session.past).toHaveLength(0);
  show(sampleMap(), <Recents />, host);
  expect(await screen.findByRole('button', { name: /^Hotel stay.*1 error/ })).toBeTruthy();
});

test.each([
  'no json',
  '{}',
  '{"miniature":{"viewBox":"0 0 9 9","paths":[{"d":"M0 0\\"/><script>","fill":null,"stroke":null,"width":1}]},"phases":1,"steps":1}',
  '{"miniature":{"viewBox":"0 0 9 9","paths":[{"d":"M0 0","fill":"url(#x)","stroke":null,"width":1}]},"phases":1,"steps":1}',
])('what is no preview is not drawn: %s', (text) => {
  expect(readPreview(text)).toBeNull();
});

test('the tour is offered, can be put away, and once left says where it goes on', async () => {
  const { user } = show(sampleMap(), <TourOffer />);
  expect(screen.getByRole('button', { name: 'Take the tour' })).toBeTruthy();
  changeSettings({ tour: 'left', tourStep: 2 });
  expect(await screen.findByText('Step 3 of 5: Say how much it hurts')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Put the tour away' }));
  expect(screen.queryByRole('region', { name: 'Guided tour' })).toBeNull();
  expect(settings.getState().tour).toBe('done');
});
