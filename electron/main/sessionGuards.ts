/** What every session of the program may not do: reach the network, ask for permissions, download. */
import type { Session } from 'electron';
import { ORIGIN } from './appScheme';

const ALLOWED_SCHEMES = ['app:', 'blob:'];
/** Data may be looked at, and be a font of what is printed; it is never a page. */
const ALLOWED_DATA = /^data:(?:image|font)\//i;
const OWN_ADDRESS = `${ORIGIN}/`;

/** Whether a request may go through: only our own files, and data that is in the page already. */
export function isAllowedRequest(address: string, devTools = false): boolean {
  try {
    const { protocol } = new URL(address);
    if (devTools && protocol === 'devtools:') return true;
    return ALLOWED_SCHEMES.includes(protocol) || ALLOWED_DATA.test(address);
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
