import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AppearanceSettings } from '../../renderer/dialogs/settings/AppearanceSettings';
import { SettingsDialog } from '../../renderer/dialogs/settings/SettingsDialog';
import { newDocument } from '../../renderer/state/document';
import { notices } from '../../renderer/state/notices';
import { changeSettings, settings, startSettings } from '../../renderer/state/settings';
import { ui } from '../../renderer/state/ui';
import { createMemoryHost } from '../../shared/host/memoryHost';
import { defaultSettings, SETTING_IDS } from '../../shared/settings/rows';
import { readSettings } from '../../shared/settings/text';
import { current, sampleMap, show } from '../support/view';

const dialog = () => show(sampleMap(), <SettingsDialog onClose={() => {}} />);

test('the language changes at once, the open dialog with it', async () => {
  const { user } = dialog();
  await user.click(screen.getByRole('button', { name: /Language/ }));
  await user.click(await screen.findByRole('option', { name: '繁體中文' }));
  expect(await screen.findByRole('heading', { name: '設定' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('zh-Hant');
});

test('theme and movement act on the window at once', async () => {
  const { user } = dialog();
  await user.click(screen.getByRole('radio', { name: 'High contrast' }));
  expect(document.documentElement.dataset.theme).toBe('contrast');
  await user.click(screen.getByRole('radio', { name: 'Reduced' }));
  expect(document.documentElement.dataset.motion).toBe('reduced');
});

test('new maps begin with the chosen scoring, and keep nothing that is the default', async () => {
  const { user } = dialog();
  act(newDocument);
  expect(current().settings).toEqual({});
  await user.click(screen.getByRole('radio', { name: '1 to 10' }));
  const factor = screen.getByRole('spinbutton', { name: 'Moment factor' });
  await user.clear(factor);
  await user.type(factor, '2');
  act(newDocument);
  expect(current().settings).toEqual({ scale: 10, momentFactor: 2 });
});

test('each control has its name and its sentence', () => {
  dialog();
  const group = screen.getByRole('region', { name: 'Earlier versions of files' });
  for (const field of within(group).getAllByRole('spinbutton')) {
    const described = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toMatch(/\.$/);
  }
  expect(screen.getByRole('textbox', { name: 'Your name' }).getAttribute('aria-describedby')).toBeTruthy();
});

test('everything goes back to the defaults, and that can be undone', async () => {
  const { user } = dialog();
  act(() => changeSettings({ author: 'Ana', theme: 'dark', paper: 'A2', tour: 'done' }));
  await user.click(screen.getByRole('button', { name: 'Reset to defaults' }));
  const { tour, ...others } = settings.getState();
  expect({ ...others, tour: 'offered' }).toEqual(defaultSettings);
  expect(tour).toBe('done');
  act(() => notices.getState().list[0]?.actions[0]?.run());
  expect(settings.getState()).toMatchObject({ author: 'Ana', theme: 'dark', paper: 'A2' });
});

test('changes are stored together, and what another window changes is followed', async () => {
  const host = createMemoryHost();
  host.settingsText = JSON.stringify({ version: 1, language: 'zh-Hans', later: true });
  await startSettings(host, host.settings.read());
  expect(ui.getState().locale).toBe('zh-Hans');
  changeSettings({ author: 'A' });
  changeSettings({ author: 'Ana' });
  await waitFor(() => expect(readSettings(host.settingsText).settings.author).toBe('Ana'));
  expect(JSON.parse(host.settingsText ?? '')).toMatchObject({ language: 'zh-Hans', later: true });
  host.emit('settingsChanged', JSON.stringify({ author: 'Ana', theme: 'dark' }));
  expect(ui.getState().themeName).toBe('dark');
  expect(ui.getState().locale).toBe('en');
});

test.each(['', '{"theme":', '[]', '{"theme":7,"__proto__":{"theme":"dark"}}'])(
  'stored settings that are broken (%s) leave a usable window',
  async (text) => {
    const host = createMemoryHost();
    host.settingsText = text;
    const { broken, unreadable } = await startSettings(host, host.settings.read());
    expect(unreadable || broken.length > 0).toBe(true);
    for (const id of SETTING_IDS) expect(settings.getState()[id]).toBe(defaultSettings[id]);
    show(sampleMap(), <AppearanceSettings />);
    expect(screen.getByRole('region', { name: 'Appearance' })).toBeTruthy();
  },
);
