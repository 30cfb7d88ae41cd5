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

test('a template is looked at first, then opens as a map of its own, without a file and with nothing to save', async () => {
  const { user } = show(sampleMap(), <StartScreen />);
  ui.getState().set({ screen: 'start' });
  await user.click(await screen.findByRole('option', { name: /Hotel stay/ }));
  expect(await screen.findByText(/the worst: “Queue at the desk after a long trip” \(80\)/)).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'Start with this map' }));
  expect(ui.getState().screen).toBe('map');
  expect(current().meta.title).toBe('Hotel stay');
  expect(current().meta.id).not.toBe('hotelstay');
  expect(editor.getState().file).toBeNull();
  expect(hasUnsavedChanges()).toBe(false);
});

test('templates are searched, filtered and shown in another language than the window', async () => {
  const { user } = show(sampleMap(), <StartScreen />);
  await screen.findByRole('option', { name: /Hotel stay/ });
  const search = screen.getByRole('searchbox', { name: 'Search templates' });
  await user.click(search);
  await user.paste('unheard-of tourist');
  expect(screen.queryAllByRole('option')).toHaveLength(0);
  await user.clear(search);
  await user.paste('curves tourist');
  // Titles are known at once, what the maps say once they are read.
  expect(await screen.findByRole('option', { name: /Hotel stay/ })).toBeTruthy();
  expect(screen.queryByRole('option', { name: /Emotion first/ })).toBeNull();
  await user.clear(search);
  await user.click(screen.getByRole('button', { name: /Industry/ }));
  await user.click(await screen.findByRole('option', { name: 'Without content' }));
  await screen.findByRole('option', { name: /Emotion first/ });
  expect(screen.queryByRole('option', { name: /Hotel stay/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: /Language of the template/ }));
  await user.click(await screen.findByRole('option', { name: '繁體中文' }));
  await user.click(await screen.findByRole('option', { name: /情緒先行/ }));
  await user.click(await screen.findByRole('button', { name: 'Start with this map' }));
  expect(current().meta).toMatchObject({ title: '情緒先行', locale: 'zh-Hant' });
});

test('back from a template leads to its tile', async () => {
  const { user } = show(sampleMap(), <StartScreen />);
  await user.click(await screen.findByRole('option', { name: /Emotion first/ }));
  await screen.findByRole('button', { name: 'Start with this map' });
  expect(document.activeElement?.textContent).toBe('Start with this map');
  await user.keyboard('{Escape}');
  expect(document.activeElement?.textContent).toContain('Emotion first');
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
  expect(host.store.history.get('hotelstay')?.[0]?.lines.at(0)).toContain('"base"');
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
