/** Opens windows with what belongs to one: its guards, its page, its file; and finds the window for a file. */
import { app, BrowserWindow } from 'electron';
import type { Translate } from '../../shared/i18n/translate';
import { guardClose } from './closeGuard';
import { createWindow, loadPage } from './createWindow';
import { lookForChange, openPath, tellCannotOpen } from './fileRequests';
import { tell } from './ipc';
import { errorName, log } from './log';
import { showMenuState } from './menu';
import { guardPage } from './pageTrouble';
import { addShellWindow, allShellWindows, bringForward, type ShellWindow } from './shellWindows';
import { watchWindow } from './windowMemory';
import { windowOfFile } from './windowOfFile';

export function createWindowOpener(t: () => Translate) {
  async function openWindow(initial: ShellWindow['initialPath'] = null): Promise<ShellWindow> {
    const window = createWindow();
    const shellWindow = addShellWindow(window, initial);
    watchWindow(window);
    guardClose(shellWindow, t);
    guardPage(shellWindow, t);
    window.on('focus', () => {
      showMenuState(shellWindow);
      lookForChange(shellWindow).catch((error: unknown) => log('looking for changes', errorName(error)));
    });
    window.on('closed', () => {
      if (BrowserWindow.getFocusedWindow() === null) showMenuState(undefined);
    });
    await loadPage(window);
    return shellWindow;
  }

  async function openNext(path: string): Promise<void> {
    const having = await windowOfFile(path);
    const empty = allShellWindows().find(
      ({ current, coming, edited, isAnswering }) => !current && !coming && !edited && isAnswering,
    );
    const target = having ?? empty;
    if (!target) {
      // Not waited for: the next file must not wait until this one's window is there.
      void openWindow({ path, canWrite: true });
      return;
    }
    bringForward(target);
    if (target.current !== null || !target.isAnswering) return;
    target.coming = path;
    const result = await openPath(target, path);
    if (result.ok) tell(target, 'openFile', result.value);
    else {
      target.coming = null;
      tellCannotOpen(target, path, result.reason, t());
    }
  }

  let last: Promise<void> = Promise.resolve();
  /** Shows the window that has the file, else gives it to one that has none, else opens another. One after the other: the system may ask for several at once. */
  function openFile(path: string): Promise<void> {
    last = last.then(() => openNext(path)).catch((error: unknown) => log('opening', errorName(error)));
    return last;
  }

  /** For a second start without a file. */
  function focusAny(): void {
    const [first] = allShellWindows();
    if (first) bringForward(first);
    else void openWindow();
  }

  app.on('activate', (_event, hasVisibleWindows) => {
    if (!hasVisibleWindows) focusAny();
  });
  return { openWindow, openFile, focusAny };
}
