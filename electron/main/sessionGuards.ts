/** What every session of the program may not do: reach the network, ask for permissions, download. */
import type { Session } from 'electron';
import { ORIGIN } from './appScheme';

const ALLOWED_SCHEMES = ['app:', 'blob:', 'data:'];
/** Chromium's own PDF viewer, which the print window shows its PDF in. */
const PDF_VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';
const OWN_ADDRESS = `${ORIGIN}/`;

/** Whether a request may go through: only our own files, and data that is in the page already. */
export function isAllowedRequest(address: string, devTools = false): boolean {
  try {
    const { protocol } = new URL(address);
    if (devTools && protocol === 'devtools:') return true;
    return ALLOWED_SCHEMES.includes(protocol) || address.startsWith(PDF_VIEWER);
  } catch {
    return false;
  }
}

export function guardSession(session: Session, options: { readonly devTools: boolean }): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(permission === 'clipboard-sanitized-write' && details.requestingUrl.startsWith(OWN_ADDRESS));
  });
  session.setPermissionCheckHandler(
    (_contents, permission, origin) =>
      permission === 'clipboard-sanitized-write' && (origin === ORIGIN || origin === OWN_ADDRESS),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowedRequest(details.url, options.devTools) });
  });
  session.setSpellCheckerEnabled(false);
}
