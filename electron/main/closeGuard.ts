/** A window closes only when its page agreed, so that nothing unsaved is lost; a page that hangs or is gone cannot hold it. */
import { app, dialog } from 'electron';
import type { Translate } from '../../shared/i18n/translate';
import { handle, tell } from './ipc';
import type { ShellWindow } from './shellWindows';

/** So long a page may take to answer before the user is offered to close without it. */
const PATIENCE_MS = 5_000;
let isQuitting = false;

async function offerToClose(shellWindow: ShellWindow, t: Translate): Promise<void> {
  const { response } = await dialog.showMessageBox(shellWindow.window, {
    type: 'warning',
    message: t('shell.hanging'),
    detail: t('shell.hangingDetail'),
    buttons: [t('shell.wait'), t('shell.closeAnyway')],
    defaultId: 0,
    cancelId: 0,
  });
  if (response === 1) closeNow(shellWindow);
}

function closeNow(shellWindow: ShellWindow): void {
  shellWindow.mayClose = true;
  if (!shellWindow.window.isDestroyed()) shellWindow.window.close();
  if (isQuitting) app.quit();
}

export function guardClose(shellWindow: ShellWindow, t: () => Translate): void {
  const { window } = shellWindow;
  window.on('close', (event) => {
    if (shellWindow.mayClose || !shellWindow.isAnswering) return;
    event.preventDefault();
    const { closeAskedAt } = shellWindow;
    if (closeAskedAt === null) {
      shellWindow.closeAskedAt = Date.now();
      tell(shellWindow, 'closeRequest', null);
    } else if (Date.now() - closeAskedAt > PATIENCE_MS) void offerToClose(shellWindow, t());
  });
}

export function answerCloseRequests(): void {
  app.on('before-quit', () => {
    isQuitting = true;
  });
  handle('confirmClose', (shellWindow, close) => {
    shellWindow.closeAskedAt = null;
    if (close) setImmediate(() => closeNow(shellWindow));
    else isQuitting = false;
  });
}
