/** Earlier versions: listed with what changed since, restored as one step, the file untouched until the next save. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { DialogHost } from '../../renderer/dialogs/DialogHost';
import { comparison, stopComparing } from '../../renderer/state/comparison';
import { saveDocument } from '../../renderer/state/document';
import { editor, hasUnsavedChanges } from '../../renderer/state/editor';
import { notices } from '../../renderer/state/notices';
import { ui } from '../../renderer/state/ui';
import { compareWithDisk } from '../../renderer/state/versions';
import { toBytes } from '../../shared/file/serialise';
import { createMemoryHost } from '../../shared/host/memoryHost';
import { current, idOfCard, sampleMap, show } from '../support/view';

const FILE = { id: 'f', name: 'map.blueprint' };
const rename = (from: string, to: string) =>
  editor.getState().dispatch({ type: 'card.edit', ids: [idOfCard(from)], fields: { title: to } });
const openDialog = () => act(() => ui.getState().set({ dialog: { kind: 'versions', file: FILE } }));
const rows = () => within(screen.getByRole('listbox')).getAllByRole('option');

/** A file that was saved twice since it was opened. */
async function savedTwice() {
  const doc = sampleMap();
  const opened = show(doc, <DialogHost />);
  opened.host.files.set('f', { name: FILE.name, bytes: toBytes(doc) });
  rename('Picks a room', 'Picks a quiet room');
  await saveDocument();
  rename('Pays by card', 'Pays by phone');
  await saveDocument();
  return { ...opened, doc };
}

beforeEach(stopComparing);

describe('the list', () => {
  it('tells of each version how the open map differs, and what the disk holds', async () => {
    await savedTwice();
    openDialog();
    await waitFor(() => expect(rows().map((row) => row.textContent)).toHaveLength(3));
    await waitFor(() => expect(rows()[2]?.textContent).toContain('2 changes since'));
    expect(rows()[0]?.textContent).toContain('Same as the open map');
    expect(rows()[1]?.textContent).toContain('1 change since');
    // The latest is looked at first.
    await screen.findByText(/“Pays by phone”: Title “Pays by card” → “Pays by phone”/);
  });

  it('says of a version that it is damaged, and offers the others', async () => {
    const { host, user } = await savedTwice();
    host.files.set('f', { name: FILE.name, bytes: new TextEncoder().encode('{ not a map') });
    openDialog();
    await waitFor(() => expect(rows()[0]?.textContent).toContain('Cannot be read'));
    await user.click(rows()[0]!);
    await screen.findByText(/damaged or was made by a newer program/);
    await user.click(rows()[1]!);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Restore' }).getAttribute('data-disabled')).toBeNull(),
    );
  });

  it('shows what a save replaces that was still under way when they were asked for', async () => {
    const memory = createMemoryHost();
    let end = () => {};
    const host = {
      ...memory,
      save: async (...args: Parameters<typeof memory.save>) => {
        await new Promise<void>((done) => {
          end = done;
        });
        return memory.save(...args);
      },
    };
    memory.files.set('f', { name: FILE.name, bytes: toBytes(sampleMap()) });
    show(sampleMap(), <DialogHost />, host);
    rename('Picks a room', 'Picks a quiet room');
    const saved = saveDocument();
    openDialog();
    await waitFor(() => expect(rows()).toHaveLength(1));
    end();
    await saved;
    await waitFor(() => expect(rows()).toHaveLength(2));
  });

  it('names the earlier file of a map that goes on under another name', async () => {
    const { host } = await savedTwice();
    host.setTitle('Map', false, FILE);
    host.answers.push('plan B.blueprint');
    await saveDocument({ as: true });
    const { file } = editor.getState();
    act(() => ui.getState().set({ dialog: file && { kind: 'versions', file } }));
    await waitFor(() => expect(rows()).toHaveLength(3));
    expect(rows().map((row) => row.textContent?.includes('As “map.blueprint”'))).toEqual([false, true, true]);
  });

  it('says where nothing was kept yet', async () => {
    const { host } = show(sampleMap(), <DialogHost />);
    host.files.set('f', { name: FILE.name, bytes: toBytes(sampleMap()) });
    openDialog();
    await screen.findByText(/No earlier versions yet/);
  });
});

describe('restoring', () => {
  it('is one step that undo takes back; the file changes with the next save', async () => {
    const { host, user, doc } = await savedTwice();
    const saved = current();
    const onDisk = () => new TextDecoder().decode(host.files.get('f')?.bytes);
    const before = onDisk();
    openDialog();
    await waitFor(() => expect(rows()).toHaveLength(3));
    await user.click(rows()[2]!);
    await screen.findByText(/“Picks a quiet room”: Title/);
    await user.click(screen.getByRole('button', { name: 'Restore' }));
    await waitFor(() => expect(ui.getState().dialog).toBeNull());
    expect(current().cards).toEqual(doc.cards);
    expect(current().meta.id).toBe(saved.meta.id);
    expect(hasUnsavedChanges()).toBe(true);
    expect(onDisk()).toBe(before);
    editor.getState().undo();
    expect(current().cards).toEqual(saved.cards);
    editor.getState().redo();
    await saveDocument();
    expect(onDisk()).toContain('Pays by card');
    expect(onDisk()).not.toContain('Pays by phone');
  });

  it('is not offered where only reading is allowed', async () => {
    const { host } = await savedTwice();
    editor.getState().load(current(), { file: FILE, readOnly: true });
    host.files.set('f', { name: FILE.name, bytes: toBytes(current()) });
    openDialog();
    await screen.findByText(/“Pays by phone”: Title/);
    expect(screen.getByRole('button', { name: 'Restore' }).getAttribute('data-disabled')).toBe('true');
  });
});

it('compares the open map with what the file holds, whoever wrote it', async () => {
  const { host } = await savedTwice();
  const theirs = sampleMap();
  host.files.set('f', { name: FILE.name, bytes: toBytes(theirs) });
  await compareWithDisk();
  await waitFor(() => expect(comparison.getState().result?.changes.length).toBe(2));
  expect(comparison.getState().openIsLater).toBe(true);
  expect(editor.getState().session.doc.cards).not.toEqual(theirs.cards);
});

describe('a save that fails', () => {
  it('is told once, by file, cause and next step, and stays unsaved; the next one that succeeds clears it', async () => {
    const { host } = await savedTwice();
    rename('Pays by phone', 'Pays by watch');
    let reason: 'busy' | 'no-answer' | null = 'no-answer';
    const { save } = host;
    editor.setState({
      host: { ...host, save: async (...args) => (reason ? { ok: false, reason } : save(...args)) },
    });
    const texts = () => notices.getState().list.map(({ text, actions }) => [text, actions[0]?.label]);
    for (let tries = 0; tries < 3; tries++) expect(await saveDocument()).toBe(false);
    expect(texts()).toEqual([
      [
        'map.blueprint was not saved: its drive or network folder does not answer. Check the connection, or save in another place.',
        'Save as…',
      ],
    ]);
    reason = 'busy';
    await saveDocument();
    expect(texts()).toEqual([
      ['map.blueprint was not saved: another program holds it. Close it there and save again.', 'Save again'],
    ]);
    expect(hasUnsavedChanges()).toBe(true);
    reason = null;
    notices.getState().list[0]?.actions[0]?.run();
    await waitFor(() => expect(hasUnsavedChanges()).toBe(false));
    expect(texts()).toEqual([]);
  });

  it('is told where the host itself breaks down, and what could not be kept is said', async () => {
    const { host } = await savedTwice();
    rename('Pays by phone', 'Pays by watch');
    editor.setState({ host: { ...host, save: () => Promise.reject(new Error('gone')) } });
    expect(await saveDocument()).toBe(false);
    expect(notices.getState().list[0]?.text).toContain('the system refused');
    editor.setState({
      host: { ...host, save: async (ref) => ({ ok: true, value: { ...ref, limits: ['other-names'] } }) },
    });
    expect(await saveDocument()).toBe(true);
    expect(notices.getState().list.map(({ text }) => text)).toEqual([
      expect.stringContaining('other names (hard links)'),
    ]);
    expect(editor.getState().file).toEqual(FILE);
  });
});
