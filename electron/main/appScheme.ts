/** The app:// protocol: serves the built window by the build's list, with the page's headers; nothing else exists there. */

import { join } from 'node:path';
import { app, protocol, session } from 'electron';
import { loadPageFiles, type PageFiles } from '../node/pageFiles';
import { PAGE_HEADERS } from '../node/pageHeaders';

export const ORIGIN = 'app://bundle';
/** The window's page. */
export const PAGE = `${ORIGIN}/index.html`;
const MAX_ADDRESS = 2_000;

/** Before the program is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

const refuse = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { ...PAGE_HEADERS, ...headers } });

async function respond(request: Request, files: PageFiles): Promise<Response> {
  if (request.url.length > MAX_ADDRESS) return refuse(414);
  const url = new URL(request.url);
  if (url.protocol !== 'app:' || url.host !== 'bundle' || url.username || url.password) return refuse(404);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, { Allow: 'GET, HEAD' });
  const file = await files(url.pathname);
  if (!file) return refuse(404);
  return new Response(request.method === 'HEAD' ? null : file.bytes, {
    status: 200,
    headers: { ...PAGE_HEADERS, 'Content-Type': file.type },
  });
}

/** After the program is ready. */
export async function serveWindow(): Promise<void> {
  const files = await loadPageFiles(join(app.getAppPath(), 'dist'));
  session.defaultSession.protocol.handle('app', (request) => respond(request, files));
}
