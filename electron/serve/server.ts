/** The local server of the browser host: the built window on 127.0.0.1, and the one file that was named at the start. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename } from 'node:path';
import type { PageFiles } from '../node/pageFiles';
import { PAGE_HEADERS } from '../node/pageHeaders';
import { MAX_FILE_BYTES, readFile } from '../node/readFile';
import { saveFile, sha256 } from '../node/saveFile';

const HOST = '127.0.0.1';

export interface ServerOptions {
  readonly files: PageFiles;
  /** Path of the file to open, if any. */
  readonly initialFile: string | null;
  /** Whether the page may write that file. */
  readonly canWrite: boolean;
  /** Taken where it is free, else any other; absent = any. */
  readonly port?: number;
}
export interface RunningServer {
  /** Address to open: carries the token once, which the server turns into a cookie. */
  readonly address: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

interface Context extends ServerOptions {
  readonly token: string;
  readonly port: number;
}

function answer(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body?: Uint8Array | string,
) {
  response.writeHead(status, { ...PAGE_HEADERS, 'Cache-Control': 'no-store', ...headers });
  response.end(body);
}
const answerJson = (response: ServerResponse, status: number, value: unknown) =>
  answer(response, status, { 'Content-Type': 'application/json' }, JSON.stringify(value));

/** Cookies are shared by all ports of a machine, so the name carries ours. */
const cookieName = (port: number) => `throughline-${port}`;

function hasToken(request: IncomingMessage, { token, port }: Context): boolean {
  const cookies = (request.headers.cookie ?? '').split(';').map((part) => part.trim());
  return cookies.includes(`${cookieName(port)}=${token}`);
}

async function readBody(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function getInitialFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const result = await readFile(path);
  if (!result.ok) return answerJson(response, 409, result);
  const headers = { 'Content-Type': 'application/octet-stream', ETag: `"${sha256(result.value)}"` };
  if (request.headers['if-none-match'] === headers.ETag) return answer(response, 304, headers);
  answer(response, 200, headers, result.value);
}

/** `If-Match` with the ETag of the last reading or saving keeps a version written by someone else meanwhile. */
async function putInitialFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const bytes = await readBody(request);
  if (!bytes) return answerJson(response, 413, { ok: false, reason: 'too-big' });
  const expected = /^"([0-9a-f]{64})"$/.exec(request.headers['if-match'] ?? '')?.[1];
  const result = await saveFile(path, bytes, expected ? { expected } : {});
  if (!result.ok) return answerJson(response, result.reason === 'changed-outside' ? 412 : 409, result);
  answer(response, 204, { ETag: `"${result.value.sha256}"` });
}

async function page(
  request: IncomingMessage,
  response: ServerResponse,
  files: PageFiles,
  pathname: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return answer(response, 405, { Allow: 'GET, HEAD' });
  const file = await files(pathname);
  if (!file) return answer(response, 404);
  const headers = { 'Content-Type': file.type, 'Content-Length': String(file.bytes.length) };
  answer(response, 200, headers, request.method === 'HEAD' ? undefined : file.bytes);
}

async function handle(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const { port, token, initialFile, canWrite } = context;
  const origin = `http://${HOST}:${port}`;
  // A page elsewhere can make a name of its own point here; it cannot make the browser send our Host.
  if (request.headers.host !== `${HOST}:${port}`) return answer(response, 421);
  const target = request.url ?? '/';
  const [pathname = '/', query] = target.split('?', 2);
  if (pathname === '/' && query === `token=${token}`) {
    const cookie = `${cookieName(port)}=${token}; HttpOnly; SameSite=Strict; Path=/`;
    return answer(response, 303, { 'Set-Cookie': cookie, Location: '/' });
  }
  const granted = hasToken(request, context);
  if (pathname === '/host.json') {
    const name = granted && initialFile !== null ? { name: basename(initialFile) } : null;
    return answerJson(response, 200, { initialFile: name, canWrite: name !== null && canWrite });
  }
  if (pathname !== '/initial-file') return page(request, response, context.files, pathname);
  if (!granted) return answer(response, 403);
  if (initialFile === null) return answer(response, 404);
  if (request.method === 'GET') return getInitialFile(request, response, initialFile);
  if (request.method !== 'PUT') return answer(response, 405, { Allow: 'GET, PUT' });
  if (!canWrite || request.headers.origin !== origin) return answer(response, 403);
  return putInitialFile(request, response, initialFile);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, HOST, () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const token = randomBytes(16).toString('hex');
  let context: Context | null = null;
  const server = createServer((request, response) => {
    if (!context) return answer(response, 503);
    handle(request, response, context).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      if (response.headersSent) response.destroy();
      else answer(response, 500);
    });
  });
  const port = await listen(server, options.port ?? 0).catch(() => listen(server, 0));
  context = { ...options, token, port };
  const origin = `http://${HOST}:${port}`;
  return {
    origin,
    address: `${origin}/?token=${token}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
