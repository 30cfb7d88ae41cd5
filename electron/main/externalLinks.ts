/** Opens a link of a card in the user's browser or mail program, after asking; the only place that hands an address to the system. */
import { type BrowserWindow, dialog, type MessageBoxOptions, shell } from 'electron';
import type { Translate } from '../../shared/i18n/translate';

const MAX_ADDRESS = 2_000;
const MIN_PAUSE_MS = 1_000;

/** The address as it is opened, and what the question names; null for anything but plain https: and mailto:. */
export function toExternal(address: string): { readonly href: string; readonly host: string } | null {
  if (address.length > MAX_ADDRESS) return null;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.username || url.password) return null;
  if (url.protocol === 'https:' && url.hostname) return { href: url.href, host: url.host };
  // Headers of a mail can attach files or add readers: only the address stays.
  if (url.protocol === 'mailto:' && url.pathname)
    return { href: `mailto:${url.pathname}`, host: url.pathname };
  return null;
}

/** Makes the function that asks and opens; it does nothing while a question is open or right after one. */
export function createExternalOpener(t: () => Translate, now: () => number = Date.now) {
  let busyUntil = 0;
  return async (window: BrowserWindow | null, address: string): Promise<void> => {
    const external = toExternal(address);
    if (!external || now() < busyUntil) return;
    busyUntil = Number.POSITIVE_INFINITY;
    try {
      const question: MessageBoxOptions = {
        type: 'question',
        message: t()('shell.external', { host: external.host }),
        detail: external.href,
        buttons: [t()('shell.openExternal'), t()('shell.cancel')],
        defaultId: 1,
        cancelId: 1,
      };
      const { response } = await (window
        ? dialog.showMessageBox(window, question)
        : dialog.showMessageBox(question));
      if (response === 0) await shell.openExternal(external.href);
    } finally {
      busyUntil = now() + MIN_PAUSE_MS;
    }
  };
}
