/** A page that crashed or hangs: it is offered to be loaded again, where it takes up its work by itself; a file that ends it twice in a row is not. */
import { dialog } from 'electron';
import type { Translate } from '../../shared/i18n/translate';
import { loadPage } from './createWindow';
import { leaveJournals } from './journalRequests';
import { log } from './log';
import type { ShellWindow } from './shellWindows';

/** Two crashes within this time have the same cause. */
const IN_A_ROW_MS = 60_000;
const crashedAt = new WeakMap<ShellWindow, number>();

/** Loads the page anew; `withFile`: with the file that was on its map, and the work that was not saved. */
export async function reloadPage(shellWindow: ShellWindow, withFile = true): Promise<void> {
  const { current, window } = shellWindow;
  await leaveJournals(shellWindow, withFile ? 'crashed' : 'crashed-again');
  shellWindow.isAnswering = false;
  shellWindow.edited = false;
  const file = withFile ? current : null;
  shellWindow.initialPath = file && { path: file.path, canWrite: file.canWrite };
  shellWindow.coming = file?.path ?? null;
  if (!window.isDestroyed()) await loadPage(window);
}

async function offerToReopen(shellWindow: ShellWindow, t: Translate): Promise<void> {
  const { window } = shellWindow;
  shellWindow.isAnswering = false;
  const before = crashedAt.get(shellWindow) ?? Number.NEGATIVE_INFINITY;
  crashedAt.set(shellWindow, Date.now());
  const isAgain = Date.now() - before < IN_A_ROW_MS;
  const name = shellWindow.current?.ref.name;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: t('shell.crashed'),
    detail: isAgain && name ? t('shell.crashedAgain', { name }) : t('shell.crashedDetail'),
    buttons: [t('shell.reopen'), t('shell.close')],
    defaultId: 0,
    cancelId: 1,
  });
  if (window.isDestroyed()) return;
  if (response === 0) await reloadPage(shellWindow, !isAgain);
  else {
    await leaveJournals(shellWindow, 'crashed');
    window.destroy();
  }
}

/** A page that hangs: the user waits, or lets it go; then it is offered to be opened again like one that crashed. */
async function offerToRestart({ window }: ShellWindow, t: Translate, signal: AbortSignal): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t('shell.hanging'),
    detail: t('shell.hangingDetail'),
    buttons: [t('shell.wait'), t('shell.restart')],
    defaultId: 0,
    cancelId: 0,
    signal,
  });
  if (response === 1 && !window.isDestroyed() && !signal.aborted)
    window.webContents.forcefullyCrashRenderer();
}

export function guardPage(shellWindow: ShellWindow, t: () => Translate): void {
  const { window } = shellWindow;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log('window gone', reason);
    if (reason !== 'clean-exit') void offerToReopen(shellWindow, t());
  });
  let question: AbortController | null = null;
  window.on('unresponsive', () => {
    log('window unresponsive');
    if (question) return;
    const asked = new AbortController();
    question = asked;
    void offerToRestart(shellWindow, t(), asked.signal)
      .catch(() => undefined)
      .finally(() => {
        question = null;
      });
  });
  // It answers again: the question has answered itself.
  window.on('responsive', () => question?.abort());
}
