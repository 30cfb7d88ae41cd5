import { readFileSync } from 'node:fs';
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StartScreen } from '../../renderer/panels/start/StartScreen';
import { openBytes, saveDocument } from '../../renderer/state/document';
import { editor, hasUnsavedChanges } from '../../renderer/state/editor';
import { startJournal } from '../../renderer/state/journal';
import { ui } from '../../renderer/state/ui';
import { createMemoryHost } from '../../shared/host/memoryHost';
import { current, idOfCard, sampleMap, show } from '../support/view';

test('an example opens as a map of its own, without a file', async () => {
  const { user } = show(sampleMap(), <StartScreen />);
  ui.getState().set({ screen: 'start' });
  await user.click(await screen.findByRole('button', { name: /Hotel stay.*6 phases, 18 steps/ }));
  expect(ui.getState().screen).toBe('map');
  expect(current().meta.title).toBe('Hotel stay');
  expect(editor.getState().file).toBeNull();
});

test('the examples follow the language', async () => {
  const { user } = show(sampleMap(), <StartScreen />);
  await screen.findByRole('button', { name: /Hotel stay/ });
  await user.click(screen.getByRole('button', { name: /Language/ }));
  await user.click(await screen.findByRole('option', { name: '简体中文' }));
  expect(await screen.findByRole('button', { name: /一次酒店入住/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: '新建地图' })).toBeTruthy();
});

test('recent files are listed by title', async () => {
  const host = createMemoryHost();
  await host.addRecent({ id: 'a', name: 'clinic.blueprint' }, 'Clinic visit');
  show(sampleMap(), <StartScreen />, host);
  expect(await screen.findByText('Clinic visit')).toBeTruthy();
});

test('what a crash left behind is offered, and comes back as unsaved', async () => {
  const { host } = show(sampleMap(), <div />);
  startJournal();
  const id = idOfCard('Picks a room');
  editor.getState().dispatch({ type: 'card.edit', ids: [id], fields: { title: 'Rescued' } });
  await waitFor(() => expect([...host.store.work.values()][0]?.lines).toHaveLength(2));
  host.crash();
  const next = createMemoryHost({ store: host.store });
  const { user } = show(sampleMap(), <StartScreen />, next);
  await user.click(await screen.findByRole('button', { name: 'Restore' }));
  expect(current().cards[id]?.title).toBe('Rescued');
  expect(hasUnsavedChanges()).toBe(true);
});

test('undo outlives saving and opening again', async () => {
  const bytes = readFileSync('resources/samples/hotel-stay.blueprint');
  const { host } = show(sampleMap(), <div />);
  startJournal();
  const id = idOfCard('Picks a room');
  for (const title of ['Once', 'Twice'])
    editor.getState().dispatch({ type: 'card.edit', ids: [id], fields: { title } });
  host.answers.push('stay.blueprint');
  expect(await saveDocument({ as: true })).toBe(true);
  const saved = host.files.get('stay.blueprint')?.bytes ?? new Uint8Array();
  expect(host.store.history.get('hotelstay')?.at(-1)).toContain('"base"');
  expect(host.store.work.size).toBe(0);
  openBytes({
    name: 'map.blueprint',
    bytes: new Uint8Array(bytes),
    ref: { id: 'other', name: 'map.blueprint' },
  });
  expect(editor.getState().session.past).toHaveLength(0);

  openBytes({ name: 'map.blueprint', bytes: saved, ref: { id: 'f', name: 'map.blueprint' } });
  await waitFor(() => expect(editor.getState().session.past).toHaveLength(2));
  expect(hasUnsavedChanges()).toBe(false);
  editor.getState().undo();
  expect(current().cards[id]?.title).toBe('Once');
  editor.getState().jumpTo(0);
  expect(current().cards[id]?.title).toBe('Picks a room');
  expect(hasUnsavedChanges()).toBe(true);
  editor.getState().jumpTo(2);
  expect(hasUnsavedChanges()).toBe(false);
});
