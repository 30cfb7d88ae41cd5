/** A window closes only when its page agreed, so that nothing unsaved is lost; a page that hangs or is gone cannot hold it. */
import { app, dialog } from 'electron';
import type { Translate } from '../../shared/i18n/translate';
import { handle, tell } from './ipc';
import { leaveJournals } from './journalRequests';
import { allShellWindows, bringForward, type ShellWindow } from './shellWindows';

/** So long a page may take to answer before the user is offered to close without it. */
const PATIENCE_MS = 5_000;
/** A disk that hangs must not keep the program from ending: what counts was on it before it was told as kept. */
const FLUSH_MS = 2_000;
/** The user wants to end the program: it goes on as windows agree, and is called off by the first that stays. */
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
  if (response === 1) {
    // What it hung in is not tried again by itself.
    await leaveJournals(shellWindow, 'crashed');
    closeNow(shellWindow);
  } else isQuitting = false;
}

function closeNow(shellWindow: ShellWindow): void {
  shellWindow.mayClose = true;
  if (!shellWindow.window.isDestroyed()) shellWindow.window.close();
  // Ending the program was held up by this window: it goes on with the next.
  if (isQuitting) app.quit();
}

export function guardClose(shellWindow: ShellWindow, t: () => Translate): void {
  const { window } = shellWindow;
  window.on('close', (event) => {
    if (shellWindow.mayClose || !shellWindow.isAnswering) return;
    event.preventDefault();
    const { closing } = shellWindow;
    if (closing === 'user-asked') bringForward(shellWindow);
    else if (closing === null) {
      shellWindow.closing = { askedAt: Date.now() };
      tell(shellWindow, 'closeRequest', null);
    } else if (Date.now() - closing.askedAt > PATIENCE_MS) void offerToClose(shellWindow, t());
  });
}

/** @param flush what must be on the disk before the program is gone */
export function answerCloseRequests(flush: () => Promise<unknown>): void {
  app.on('before-quit', () => {
    isQuitting = true;
  });
  let isFlushed = false;
  app.on('will-quit', (event) => {
    if (isFlushed) return;
    event.preventDefault();
    const enough = new Promise((done) => setTimeout(done, FLUSH_MS));
    void Promise.race([flush().catch(() => undefined), enough]).finally(() => {
      isFlushed = true;
      app.quit();
    });
  });
  handle('confirmClose', (shellWindow, answer) => {
    shellWindow.closing = answer === 'asking' ? 'user-asked' : null;
    if (answer === 'asking') bringForward(shellWindow);
    else if (answer === 'close') setImmediate(() => closeNow(shellWindow));
    else stay();
  });
}

/** One window that stays calls ending the program off for all; questions that are still open then close their own windows only. */
function stay(): void {
  isQuitting = false;
  for (const shellWindow of allShellWindows())
    if (shellWindow.closing !== 'user-asked') shellWindow.closing = null;
}
