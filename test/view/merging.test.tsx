/** The merge window without its map: questions and their answers, what a change on disk leads to, merges that were begun. */
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { runAction } from '../../renderer/actions/run';
import { startMergeKeys } from '../../renderer/merge/mergeKeys';
import { MergePane } from '../../renderer/merge/pane/MergePane';
import { takeDiskChange } from '../../renderer/state/diskChanges';
import { saveDocument } from '../../renderer/state/document';
import { editor, hasUnsavedChanges } from '../../renderer/state/editor';
import { finishMerge, leaveDraft, leaveMerge, openMerge } from '../../renderer/state/mergeWindow';
import { answer, answerAll, merging, stopMerging } from '../../renderer/state/merging';
import { notices } from '../../renderer/state/notices';
import { ui } from '../../renderer/state/ui';
import type { Command } from '../../shared/commands/types';
import { toBytes } from '../../shared/file/serialise';
import type { Card } from '../../shared/model/schema';
import { after } from '../support/applied';
import { current, sampleMap, show } from '../support/view';

vi.setConfig({ testTimeout: 30_000 });
afterEach(() => {
  // What shows the merge goes before the merge does.
  cleanup();
  stopMerging();
});

const base = sampleMap();
const idOf = (title: string): string =>
  Object.entries(base.cards).find(([, card]) => card.title === title)?.[0] ?? '';
const edit = (title: string, fields: Partial<Card>): Command => ({
  type: 'card.edit',
  ids: [idOf(title)],
  fields,
});
const [PAYS, PICKS] = ['Pays by card', 'Picks a room'] as const;
const mine = after(base, edit(PAYS, { title: 'Pays by phone' }), edit(PICKS, { minutes: 5 }));
const theirs = after(
  base,
  edit(PAYS, { title: 'Pays at the desk' }),
  edit(PICKS, { minutes: 7, owner: 'Lena' }),
);
const names = { base: 'base', mine: 'mine', theirs: 'lena.blueprint' };

function begin() {
  const opened = show(mine, <div />);
  openMerge({ base, mine: editor.getState().session.doc, theirs, names });
  return opened;
}

test('questions are answered by mouse, by keys and by hand, undone and redone, and taken in as one step', async () => {
  const { user } = begin();
  render(<MergePane />);
  const stop = startMergeKeys();
  expect(screen.getByText('0 of 2 decided')).toBeTruthy();
  const title = within(screen.getByRole('group', { name: /Pays/ }));
  expect(title.getByText('Pays by card')).toBeTruthy();
  await user.click(title.getByRole('radio', { name: /Pays at the desk/ }));
  expect(merging.getState().open?.result.cards[idOf(PAYS)]?.title).toBe('Pays at the desk');

  await user.keyboard('n1');
  expect(screen.getByText('2 of 2 decided')).toBeTruthy();
  runAction('edit.undo');
  runAction('edit.undo');
  await waitFor(() => expect(screen.getByText('0 of 2 decided')).toBeTruthy());
  runAction('edit.redo');
  await waitFor(() => expect(screen.getByText('1 of 2 decided')).toBeTruthy());
  expect(finishMerge()).toBe(false);

  const minutes = within(screen.getByRole('group', { name: /Picks a room/ }));
  await user.click(minutes.getByRole('radio', { name: 'Write another' }));
  await user.clear(minutes.getByRole('textbox'));
  await user.type(minutes.getByRole('textbox'), '9{Enter}');
  expect(screen.getByText('2 of 2 decided')).toBeTruthy();
  stop();
  cleanup();

  const before = current();
  expect(finishMerge()).toBe(true);
  expect(ui.getState().screen).toBe('map');
  expect(current().cards[idOf(PAYS)]?.title).toBe('Pays at the desk');
  expect(current().cards[idOf(PICKS)]).toMatchObject({ minutes: 9, owner: 'Lena' });
  expect(editor.getState().session.past).toHaveLength(1);
  editor.getState().undo();
  expect(current()).toEqual(before);
});

test('a value that no map may hold is refused with its reason', async () => {
  const { user } = begin();
  render(<MergePane />);
  const minutes = within(screen.getByRole('group', { name: /Picks a room/ }));
  await user.click(minutes.getByRole('radio', { name: 'Write another' }));
  await user.clear(minutes.getByRole('textbox'));
  await user.type(minutes.getByRole('textbox'), '-4{Enter}');
  expect(notices.getState().list.at(-1)?.kind).toBe('error');
  expect(screen.getByText('0 of 2 decided')).toBeTruthy();
});

test('says what merged without a question and what the merge does to the numbers', async () => {
  const { user } = begin();
  render(<MergePane />);
  expect(await screen.findByRole('row', { name: /Waiting share/ })).toBeTruthy();
  expect(screen.getByRole('row', { name: /Recovery coverage 3 of 8/ })).toBeTruthy();
  const side = screen.getByRole('button', { name: /^Mine\s*0/ });
  expect(side.hasAttribute('disabled')).toBe(true);
  await user.click(screen.getAllByRole('button', { name: 'Show on the map' })[0]!);
});

test('a merge that was left, or kept as a draft, is gone on with as it stood', async () => {
  begin();
  answer(`cards/${idOf(PAYS)}/title`, 'theirs');
  leaveMerge();
  expect(ui.getState().screen).toBe('map');
  expect(current().cards[idOf(PAYS)]?.title).toBe('Pays by phone');
  expect(runAction('file.goOnMerging')).toBe(true);
  expect(Object.keys(merging.getState().open?.decisions ?? {})).toEqual([`cards/${idOf(PAYS)}/title`]);
  await leaveDraft();

  // The map is opened again: the draft is offered.
  editor.getState().load(mine, { file: { id: 'f', name: 'map.blueprint' } });
  await waitFor(() => expect(notices.getState().list.at(-1)?.text).toMatch(/lena\.blueprint was begun/));
  expect(runAction('file.goOnMerging')).toBe(true);
  expect(merging.getState().open?.decisions).toEqual({ [`cards/${idOf(PAYS)}/title`]: 'theirs' });
});

const FILE = { id: 'f', name: 'map.blueprint' };

test('a file that changed on disk is loaded again where nothing was edited, and undo brings the last version back', async () => {
  const { host } = show(base, <div />);
  host.files.set('f', { name: 'map.blueprint', bytes: toBytes(theirs) });
  await takeDiskChange(FILE);
  expect(current().cards[idOf(PAYS)]?.title).toBe('Pays at the desk');
  await waitFor(() => expect(hasUnsavedChanges()).toBe(false));
  expect(ui.getState().screen).toBe('map');
  expect(notices.getState().list.at(-1)?.text).toMatch(/loaded again/);
  editor.getState().undo();
  expect(current().cards[idOf(PAYS)]?.title).toBe(PAYS);
  expect(hasUnsavedChanges()).toBe(true);
});

test('a file that changed on disk is merged where something was edited: against what was opened, and the next change against that', async () => {
  const { host } = show(base, <div />);
  editor.getState().dispatch(edit(PAYS, { title: 'Pays by phone' }));
  host.files.set('f', { name: 'map.blueprint', bytes: toBytes(theirs) });
  await takeDiskChange(FILE);
  expect(ui.getState().screen).toBe('merge');
  expect(merging.getState().open?.request.base).toEqual(base);
  expect(host.files.get('f')?.bytes).toEqual(toBytes(theirs));
  answerAll('ours');
  expect(finishMerge()).toBe(true);
  expect(current().cards[idOf(PAYS)]?.title).toBe('Pays by phone');
  expect(current().cards[idOf(PICKS)]?.owner).toBe('Lena');
  await waitFor(() => expect(editor.getState().savedDoc).toEqual(theirs));
  expect(hasUnsavedChanges()).toBe(true);
});

test('a save that comes at once after the merge waits until the other version is known, and does not ask again', async () => {
  const { host } = show(base, <div />);
  editor.getState().dispatch(edit(PAYS, { title: 'Pays by phone' }));
  host.files.set('f', { name: 'map.blueprint', bytes: toBytes(theirs) });
  let known = false;
  editor.setState({
    host: {
      ...host,
      openRecent: async (ref) => {
        await new Promise((done) => setTimeout(done, 50));
        known = true;
        return host.openRecent(ref);
      },
      save: async (ref, bytes) => (known ? host.save(ref, bytes) : { ok: false, reason: 'changed-outside' }),
    },
  });
  expect(await saveDocument()).toBe(false);
  await waitFor(() => expect(ui.getState().screen).toBe('merge'));
  answerAll('ours');
  expect(finishMerge()).toBe(true);
  expect(await saveDocument()).toBe(true);
  expect(ui.getState().screen).toBe('map');
  expect(hasUnsavedChanges()).toBe(false);
});

test('a version that was merged while the disk was looked at again is not merged twice', async () => {
  const { host } = show(base, <div />);
  editor.getState().dispatch(edit(PAYS, { title: 'Pays by phone' }));
  host.files.set('f', { name: 'map.blueprint', bytes: toBytes(theirs) });
  await takeDiskChange(FILE);
  answerAll('ours');
  expect(finishMerge()).toBe(true);
  await takeDiskChange(FILE);
  expect(ui.getState().screen).toBe('map');
  expect(current().cards[idOf(PAYS)]?.title).toBe('Pays by phone');
});

test('while something is being written the change on disk waits to be asked for', async () => {
  const { host } = show(base, <div />);
  editor.getState().dispatch(edit(PAYS, { title: 'Pays by phone' }));
  ui.getState().set({ editing: { kind: 'card', id: idOf(PICKS) } });
  host.files.set('f', { name: 'map.blueprint', bytes: toBytes(theirs) });
  await takeDiskChange(FILE);
  expect(ui.getState().screen).toBe('map');
  const notice = notices.getState().list.at(-1);
  expect(notice?.text).toMatch(/changed on disk, and here too/);
  notice?.actions[0]?.run();
  await waitFor(() => expect(ui.getState().screen).toBe('merge'));
});
