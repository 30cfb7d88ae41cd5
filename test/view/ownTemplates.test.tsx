/** Templates of one's own: kept, found in the gallery, named anew, let go, each as the user does it. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DialogHost } from '../../renderer/dialogs/DialogHost';
import { hasUnsavedChanges } from '../../renderer/state/editor';
import { readOwnTemplates } from '../../renderer/state/ownTemplates';
import { ui } from '../../renderer/state/ui';
import { current, sampleMap, show } from '../support/view';

const openDialog = (kind: 'templates' | 'saveTemplate') => act(() => ui.getState().set({ dialog: { kind } }));

test('a map becomes a template, is named anew, begins another map, and is deleted after a question', async () => {
  const { user, host } = show(sampleMap(), <DialogHost />);
  openDialog('saveTemplate');
  expect(screen.getByLabelText('Name of the template')).toBe(document.activeElement);
  await user.paste('Our hotels');
  await user.click(screen.getByRole('button', { name: 'Save as template' }));
  await waitFor(async () => expect(await host.templates.list()).toHaveLength(1));
  expect(current().meta.title).toBe('Hotel stay');
  expect(hasUnsavedChanges()).toBe(false);

  openDialog('templates');
  const group = await screen.findByRole('group', { name: 'My templates' });
  await user.click(within(group).getByRole('option', { name: /Our hotels/ }));
  await user.click(screen.getByRole('button', { name: 'Rename…' }));
  await user.clear(await screen.findByLabelText('Name of the template'));
  await user.paste('Our houses');
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: 'Our houses' })).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Start with this map' }));
  expect(current().meta.title).toBe('Our houses');
  expect(current().meta.id).not.toBe('hotelstay');

  openDialog('templates');
  await user.click(await screen.findByRole('option', { name: /Our houses/ }));
  await user.click(screen.getByRole('button', { name: 'Delete…' }));
  expect(await host.templates.list()).toHaveLength(1);
  await user.click(await screen.findByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(screen.queryByRole('option', { name: /Our houses/ })).toBeNull());
  expect(await host.templates.list()).toEqual([]);
});

test('a template that cannot be read is said to be so, and can be deleted', async () => {
  const { user, host } = show(sampleMap(), <DialogHost />);
  await host.templates.save('broken', new TextEncoder().encode('{"format": "blueprint"'));
  await readOwnTemplates();
  openDialog('templates');
  await user.click(await screen.findByRole('option', { name: /cannot be read/ }));
  expect(screen.queryByRole('button', { name: 'Start with this map' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Delete…' }));
  await user.click(await screen.findByRole('button', { name: 'Delete' }));
  await waitFor(async () => expect(await host.templates.list()).toEqual([]));
});
