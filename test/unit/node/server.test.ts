/** The local server: only the built files, only to its own page, the one file only with the token. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PAGE_HEADERS } from '../../../electron/node/pageHeaders';
import { type RunningServer, startServer } from '../../../electron/serve/server';

let folder: string;
let path: string;
let server: RunningServer;
let cookie: string;

const files = async (name: string) =>
  name === '/' || name === '/index.html'
    ? { type: 'text/html', bytes: new Uint8Array(Buffer.from('<p>page</p>')) }
    : null;

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}
/** One request, its path sent as it is written; `headers` override what a page of ours would send. */
function ask(
  target: string,
  method = 'GET',
  headers: Record<string, string> = {},
  body?: string,
): Promise<Answer> {
  const { hostname, port, host, origin } = new URL(server.origin);
  return new Promise((done, failed) => {
    const sent = request(
      {
        hostname,
        port,
        path: target,
        method,
        headers: { Host: host, Origin: origin, Cookie: cookie, ...headers },
      },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
      },
    );
    sent.on('error', failed);
    sent.end(body);
  });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-test-'));
  path = join(folder, 'map.blueprint');
  writeFileSync(path, 'content');
  server = await startServer({ files, initialFile: path, canWrite: true });
  cookie = '';
  const first = await ask(server.address.slice(server.origin.length));
  expect(first).toMatchObject({ status: 303, headers: { location: '/' } });
  const [given = ''] = first.headers['set-cookie'] ?? [];
  expect(given).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
  cookie = given.split(';')[0] ?? '';
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('serves the list of built files with the policy, and nothing else', async () => {
  const page = await ask('/');
  expect(page).toMatchObject({ status: 200, body: '<p>page</p>' });
  for (const [name, value] of Object.entries(PAGE_HEADERS))
    expect(page.headers[name.toLowerCase()]).toBe(value);
  for (const target of [
    '/../package.json',
    '/%2e%2e/package.json',
    '//192.0.2.1/x',
    '/manifest.json',
    '/index.html/',
    '/etc/passwd',
  ])
    expect((await ask(target)).status, target).toBe(404);
  expect((await ask('/', 'POST')).status).toBe(405);
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('answers to its own name only', async () => {
  for (const host of ['evil.example', 'localhost', '127.0.0.1'])
    expect((await ask('/host.json', 'GET', { Host: host })).status, host).toBe(421);
});

test('without the token nobody learns of the file or reads it', async () => {
  for (const wrong of ['', 'throughline-1=x', `${cookie}0`, cookie.replace(/.$/, '_')]) {
    expect((await ask('/host.json', 'GET', { Cookie: wrong })).body).toBe(
      '{"initialFile":null,"canWrite":false}',
    );
    expect((await ask('/initial-file', 'GET', { Cookie: wrong })).status).toBe(403);
    expect((await ask('/initial-file', 'PUT', { Cookie: wrong }, 'x')).status).toBe(403);
  }
  expect((await ask('/?token=0123', 'GET', { Cookie: '' })).headers['set-cookie']).toBeUndefined();
});

describe('the file', () => {
  test('is read, and written for the page that read it last', async () => {
    expect((await ask('/host.json')).body).toBe('{"initialFile":{"name":"map.blueprint"},"canWrite":true}');
    const read = await ask('/initial-file');
    expect(read.body).toBe('content');
    const tag = String(read.headers.etag);
    const written = await ask('/initial-file', 'PUT', { 'If-Match': tag }, 'mine');
    expect(written.status).toBe(204);
    expect(readFileSync(path, 'utf8')).toBe('mine');
    writeFileSync(path, 'theirs');
    const refused = await ask(
      '/initial-file',
      'PUT',
      { 'If-Match': String(written.headers.etag) },
      'mine again',
    );
    expect(refused).toMatchObject({ status: 412, body: '{"ok":false,"reason":"changed-outside"}' });
    expect(readFileSync(path, 'utf8')).toBe('theirs');
  });

  test('is not written from another page', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1'])
      expect((await ask('/initial-file', 'PUT', { Origin: origin }, 'x')).status, origin).toBe(403);
    expect((await ask('/initial-file', 'DELETE')).status).toBe(405);
    expect(readFileSync(path, 'utf8')).toBe('content');
  });

  test('is not written where that was not granted', async () => {
    await server.close();
    server = await startServer({ files, initialFile: path, canWrite: false });
    cookie = '';
    const first = await ask(server.address.slice(server.origin.length));
    cookie = String(first.headers['set-cookie']?.[0]).split(';')[0] ?? '';
    expect((await ask('/host.json')).body).toContain('"canWrite":false');
    expect((await ask('/initial-file', 'PUT', {}, 'x')).status).toBe(403);
  });

  test('that is gone is told', async () => {
    rmSync(path);
    expect(await ask('/initial-file')).toMatchObject({ status: 409 });
  });
});

test('takes another port where the wanted one is in use', async () => {
  const port = Number(new URL(server.origin).port);
  const second = await startServer({ files, initialFile: null, canWrite: false, port });
  expect(second.origin).not.toBe(server.origin);
  await second.close();
});
