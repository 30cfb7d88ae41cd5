/** Sessions of the stand-in: the protocol handlers and the guards that main sets, kept for the window's requests and for tests. */
import { EventEmitter } from 'node:events';
import { honest } from './honest';

type Handler = (request: Request) => Response | Promise<Response>;
type BeforeRequest = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void;

export class StandinSession extends EventEmitter {
  readonly schemes = new Map<string, Handler>();
  beforeRequest: BeforeRequest | null = null;
  permissionRequest: Electron.Session['setPermissionRequestHandler'] extends (h: infer H) => void
    ? H
    : never = null;
  permissionCheck: Parameters<Electron.Session['setPermissionCheckHandler']>[0] = null;
  devicePermission: Parameters<Electron.Session['setDevicePermissionHandler']>[0] = null;
  displayMedia: Parameters<Electron.Session['setDisplayMediaRequestHandler']>[0] = null;
  spellChecker = true;

  constructor(readonly partition: string) {
    super();
  }

  readonly protocol = honest('session.protocol', {
    handle: (scheme: string, handler: Handler) => {
      if (this.schemes.has(scheme)) throw new Error(`The scheme ${scheme} is handled already`);
      this.schemes.set(scheme, handler);
    },
  });
  readonly webRequest = honest('session.webRequest', {
    onBeforeRequest: (listener: BeforeRequest) => {
      this.beforeRequest = listener;
    },
  });
  setPermissionRequestHandler(handler: StandinSession['permissionRequest']): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: StandinSession['permissionCheck']): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: StandinSession['devicePermission']): void {
    this.devicePermission = handler;
  }
  setDisplayMediaRequestHandler(handler: StandinSession['displayMedia']): void {
    this.displayMedia = handler;
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled;
  }

  /** Whether main lets an address through. */
  allows(url: string): boolean {
    let cancelled = false;
    this.beforeRequest?.({ url }, ({ cancel }) => {
      cancelled = cancel === true;
    });
    return !cancelled;
  }
  /** The response of a protocol handler; null where the scheme has none. */
  async respond(request: Request): Promise<Response | null> {
    const handler = this.schemes.get(new URL(request.url).protocol.slice(0, -1));
    return handler ? handler(request) : null;
  }
}
