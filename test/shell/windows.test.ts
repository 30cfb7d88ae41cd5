/** Windows: title, menu, closing with and without the page's consent, printing, a page that is gone. */
import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../../shared/actions/catalogue';
import type { Action } from '../../shared/actions/types';
import { StandinEvent } from './standin/honest';
import type { RunningShell } from './standin/launch';
import { agreeToClose, eventually, heard, startProbe, useBrowser } from './support';

useBrowser();

test('the title is what the page says, made safe, with the mark of unsaved changes', async () => {
  const { page, native } = await startProbe();
  expect(native.getTitle()).toBe('Throughline');
  await page.evaluate(() => window.blueprint.setTitle('Hotel\n\u202Estay\u0000', true, null));
  expect(native.getTitle()).toBe('• Hotel stay – Throughline');
  expect(native.isDocumentEdited()).toBe(true);
  await page.evaluate(() => window.blueprint.setTitle('', false, null));
  expect(native.getTitle()).toBe('Throughline');
});

describe('the menu', () => {
  test('holds every action that has a place in it, disabled until the page says otherwise', async () => {
    const { shell, page } = await startProbe();
    const wanted = (ACTIONS as readonly Action[]).filter((action) => action.menu);
    for (const action of wanted) {
      const item = shell.menu.item(action.id);
      expect(item?.label, action.id).not.toMatch(/^action\./);
      if (!action.role) expect(item?.enabled, action.id).toBe(false);
      if (item?.accelerator && !action.role) expect(item.registerAccelerator, action.id).toBe(false);
    }
    expect(() => shell.menu.click('edit.undo')).toThrow('disabled');
    await page.evaluate(() => window.blueprint.setMenuState(['edit.undo', 'view.heat'], ['view.heat']));
    expect(shell.menu.item('view.heat')).toMatchObject({ enabled: true, checked: true, type: 'checkbox' });
    shell.menu.click('edit.undo');
    await eventually('the action', async () => (await heard(page, 'menu')).length === 1);
    expect(await heard(page, 'menu')).toEqual(['edit.undo']);
  });

  test('speaks the language of the window', async () => {
    const { shell, page } = await startProbe({ locale: 'zh-TW' });
    const labels = () => shell.menu.items().map((item) => item.label);
    const chinese = labels();
    await page.evaluate(() => window.blueprint.setMenuState(['edit.undo'], []));
    await page.evaluate(() => window.blueprint.setLocale('en'));
    expect(labels()).not.toEqual(chinese);
    expect(labels()).toContain('File');
    expect(shell.menu.item('edit.undo')?.enabled).toBe(true);
  });

  test('shows the state of the window in front', async () => {
    const { shell, page, native } = await startProbe();
    await page.evaluate(() => window.blueprint.setMenuState(['edit.undo'], []));
    shell.app.emit('second-instance', {}, [], '/', { files: [] });
    await eventually('focus', () => native.isFocused());
    expect(shell.menu.item('edit.undo')?.enabled).toBe(true);
  });
});

/** Another window of a running program; its page has said hello. */
async function secondWindow(shell: RunningShell) {
  const index = shell.BrowserWindow.getAllWindows().length;
  const { page: first } = await shell.window();
  await first.evaluate(() => window.blueprint.systemAction('newWindow'));
  const made = await shell.window(index);
  await made.page.evaluate(() => window.blueprint.initialFile());
  return made;
}

describe('closing', () => {
  test('waits for the page, which may keep the window open', async () => {
    const { page, native } = await startProbe();
    native.close();
    expect(native.isDestroyed()).toBe(false);
    await eventually('the question', async () => (await heard(page, 'closeRequest')).length === 1);
    await page.evaluate(() => window.blueprint.confirmClose('stay'));
    native.close();
    await eventually('another question', async () => (await heard(page, 'closeRequest')).length === 2);
    await agreeToClose(page);
    await eventually('the end', () => native.isDestroyed());
  });

  test('quitting goes on when the last page has agreed', async () => {
    const { shell, page } = await startProbe();
    shell.app.quit();
    expect(shell.app.log).not.toContain('quit');
    await agreeToClose(page);
    await eventually('the end', () => shell.app.log.includes('quit'));
  });

  test('quitting goes on after the user was asked, and is called off when they stay', async () => {
    const { shell, page, native } = await startProbe();
    shell.app.quit();
    await page.evaluate(() => window.blueprint.confirmClose('asking'));
    // Asking again does not ask twice.
    shell.app.quit();
    expect(await heard(page, 'closeRequest')).toHaveLength(1);
    await page.evaluate(() => window.blueprint.confirmClose('stay'));
    expect(native.isDestroyed()).toBe(false);
    // Closing this window now ends the program no more than closing any window does.
    const { page: other } = await secondWindow(shell);
    native.close();
    await agreeToClose(page);
    await eventually('the end of the first', () => native.isDestroyed());
    expect(shell.app.log).not.toContain('quit');
    shell.app.quit();
    await other.evaluate(() => window.blueprint.confirmClose('asking'));
    await agreeToClose(other);
    await eventually('the end', () => shell.app.log.includes('quit'));
  });

  test('a page that does not answer can be closed anyway', async () => {
    const { shell, native } = await startProbe();
    const now = Date.now;
    native.close();
    try {
      Date.now = () => now() + 6_000;
      shell.dialog.answers.push({ method: 'showMessageBox', result: { response: 0 } });
      native.close();
      await eventually('the offer', () => shell.dialog.calls.length === 1);
      expect(native.isDestroyed()).toBe(false);
      shell.dialog.answers.push({ method: 'showMessageBox', result: { response: 1 } });
      native.close();
      await eventually('the end', () => native.isDestroyed());
    } finally {
      Date.now = now;
    }
  });
});

test.each(['crashed', 'oom', 'killed', 'launch-failed', 'integrity-failure'])(
  'a window whose page is gone (%s) offers to open again',
  async (reason) => {
    const { shell, native } = await startProbe();
    shell.dialog.answers.push({ method: 'showMessageBox', result: { response: 1 } });
    native.webContents.emit('render-process-gone', new StandinEvent(), { reason, exitCode: 1 });
    await eventually('the end', () => native.isDestroyed());
    expect(shell.dialog.calls[0]?.options).toMatchObject({ message: 'The window stopped working' });
  },
);
