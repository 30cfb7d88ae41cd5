/** Opens windows with what belongs to one: its guards, its page, its file; and finds the window for a file. */
import { app, dialog } from 'electron';
import type { Translate } from '../../shared/i18n/translate';
import { ORIGIN } from './appScheme';
import { guardClose } from './closeGuard';
import { createWindow } from './createWindow';
import { lookForChange, openPath } from './fileRequests';
import { tell } from './ipc';
import { errorName, log } from './log';
import { showMenuState } from './menu';
import { addShellWindow, allShellWindows, type ShellWindow } from './shellWindows';

const PAGE = `${ORIGIN}/index.html`;

async function offerToReopen(shellWindow: ShellWindow, t: Translate): Promise<void> {
  const { window } = shellWindow;
  shellWindow.isAnswering = false;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: t('shell.crashed'),
    detail: t('shell.crashedDetail'),
    buttons: [t('shell.reopen'), t('shell.close')],
    defaultId: 0,
    cancelId: 1,
  });
  if (window.isDestroyed()) return;
  if (response === 0) {
    const { current } = shellWindow;
    shellWindow.initialPath = current && { path: current.path, canWrite: current.canWrite };
    await window.loadURL(PAGE);
  } else window.destroy();
}

export function createWindowOpener(t: () => Translate) {
  async function openWindow(initial: ShellWindow['initialPath'] = null): Promise<ShellWindow> {
    const window = createWindow();
    const shellWindow = addShellWindow(window, initial);
    guardClose(shellWindow, t);
    window.on('focus', () => {
      showMenuState(shellWindow);
      lookForChange(shellWindow).catch((error: unknown) => log('looking for changes', errorName(error)));
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      log('window gone', reason);
      if (reason !== 'clean-exit') void offerToReopen(shellWindow, t());
    });
    window.on('unresponsive', () => log('window unresponsive'));
    await window.loadURL(PAGE);
    return shellWindow;
  }

  /** Shows the window that has the file, else gives it to one that has none, else opens another. */
  async function openFile(path: string): Promise<void> {
    const all = allShellWindows();
    const having = all.find((shellWindow) => shellWindow.current?.path === path);
    const empty = all.find(({ current, edited, isAnswering }) => !current && !edited && isAnswering);
    const target = having ?? empty;
    if (!target) {
      await openWindow({ path, canWrite: true });
      return;
    }
    if (target.window.isMinimized()) target.window.restore();
    target.window.focus();
    if (target === having) return;
    const result = await openPath(target, path);
    if (result.ok) tell(target, 'openFile', result.value);
  }

  /** For a second start without a file. */
  function focusAny(): void {
    const [first] = allShellWindows();
    if (!first) void openWindow();
    else {
      if (first.window.isMinimized()) first.window.restore();
      first.window.focus();
    }
  }

  app.on('activate', focusAny);
  return { openWindow, openFile, focusAny };
}
