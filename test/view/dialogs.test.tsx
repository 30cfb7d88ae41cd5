import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DialogHost } from '../../renderer/dialogs/DialogHost';
import { editor } from '../../renderer/state/editor';
import { changeSettings } from '../../renderer/state/settings';
import { ui } from '../../renderer/state/ui';
import { startDialogKeys } from '../../renderer/ui/dialogKeys';
import { exporters } from '../../shared/exporters/index';
import { parse } from '../../shared/file/parse';
import { translator } from '../../shared/i18n/translate';
import { orderedLanes } from '../../shared/model/queries';
import { current, sampleMap, show } from '../support/view';

const open = (dialog: Parameters<ReturnType<typeof ui.getState>['set']>[0]['dialog']) => {
  const opened = show(sampleMap(), <DialogHost />);
  act(() => ui.getState().set({ dialog: dialog ?? null }));
  return opened;
};

test('the export dialog offers every format of the registry and writes a file', async () => {
  const { user, host } = open({ kind: 'export' });
  const t = translator('en');
  for (const { id } of exporters)
    expect(await screen.findByText(t(`export.format.${id}` as 'export.format.pdf'))).toBeTruthy();
  expect(screen.getByText('Paper')).toBeTruthy();
  await user.click(screen.getByText('SVG, vector picture'));
  expect(screen.queryByText('Paper')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await waitFor(() => expect(host.exported).toHaveLength(1));
  expect(host.exported[0]?.name).toBe('Hotel stay.svg');
  expect(ui.getState().dialog).toBeNull();
});

test('a broken file shows all its errors with their places, and opens as a repaired copy', async () => {
  const text = JSON.stringify({
    format: 'blueprint',
    version: 1,
    meta: { title: 'Broken', id: 'broken', locale: 'en' },
    phases: { p: { name: 'P', rank: 'a' } },
    steps: { s: { name: 'S', phaseId: 'nowhere', rank: 'a' }, t: { name: 5, phaseId: 'p', rank: 'a' } },
  });
  const bytes = new TextEncoder().encode(text);
  const parsed = parse(bytes);
  if (parsed.ok) throw new Error('the file should be broken');
  const { errors, repairable } = parsed;
  const { user } = open({ kind: 'fileErrors', fileName: 'broken.blueprint', bytes, errors, repairable });
  expect(screen.getByText('/steps/s/phaseId')).toBeTruthy();
  expect(screen.getByText('/steps/t/name')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Open repaired copy' }));
  await user.click(screen.getByRole('button', { name: 'Open the copy' }));
  expect(current().meta.title).toBe('Broken');
  expect(editor.getState().file).toBeNull();
});

test('where nothing has the keyboard in a dialog, Escape closes it and Tab goes on in it', async () => {
  const stop = startDialogKeys();
  const { user } = open({ kind: 'about' });
  const lose = () =>
    act(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  // Within the frame that a press beside the dialog takes to give the keyboard back.
  lose();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(ui.getState().dialog).toBeNull();
  act(() => ui.getState().set({ dialog: { kind: 'about' } }));
  lose();
  await user.keyboard('{Tab}');
  expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
  stop();
});

test('a new lane goes to its place in blueprint order', async () => {
  const { user } = open({ kind: 'addLane' });
  await user.click(screen.getByRole('radio', { name: /^Partners/ }));
  await user.click(screen.getByRole('button', { name: 'Add lane' }));
  const kinds = orderedLanes(current()).map((lane) => lane.record.kind);
  expect(kinds[kinds.indexOf('partners') - 1]).toBe('support');
});

test('the palette finds actions and cards by name and runs them', async () => {
  const { user } = open({ kind: 'palette' });
  await user.type(screen.getByRole('combobox'), 'keyboard');
  await user.keyboard('{Enter}');
  expect(ui.getState().dialog).toEqual({ kind: 'shortcuts' });
});

test('unsaved changes can be saved, let go or kept open', async () => {
  let went = 0;
  const then = () => {
    went++;
  };
  const { user } = open({ kind: 'unsaved', then });
  await user.click(screen.getByRole('button', { name: 'Do not save' }));
  // Its journal is let go first.
  await waitFor(() => expect(went).toBe(1));
  act(() => ui.getState().set({ dialog: { kind: 'unsaved', then } }));
  await user.keyboard('{Escape}');
  expect(went).toBe(1);
  expect(ui.getState().dialog).toBeNull();
});

test('the language of the window changes what is open', async () => {
  open({ kind: 'shortcuts' });
  expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeTruthy();
  act(() => changeSettings({ language: 'zh-Hans' }));
  expect(screen.getByRole('dialog', { name: '键盘快捷键' })).toBeTruthy();
  act(() => changeSettings({ language: 'zh-Hant' }));
  expect(screen.getByRole('dialog', { name: '鍵盤快速鍵' })).toBeTruthy();
});

test('the second click of a double click does not close what the first one opened', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1000);
  const { user } = open({ kind: 'about' });
  const veil = screen.getByRole('dialog').closest('.veil') ?? document.body;
  clock.mockReturnValue(1200);
  await user.click(veil);
  expect(screen.queryByRole('dialog')).not.toBeNull();
  clock.mockReturnValue(2000);
  await user.click(veil);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  clock.mockRestore();
});
