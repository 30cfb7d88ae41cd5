/** The bridge: exactly its functions, frozen; no message from a stranger, none that is malformed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { eventChannel, events, requestChannel, requests } from '../../shared/host/bridge';
import { temporaryFolder } from '../support/temporaryFolder';
import type { StandinBrowserWindow } from './standin/browserWindow';
import { ROOT, type RunningShell } from './standin/launch';
import type { StandinFrame } from './standin/webContents';
import { startProbe, useBrowser } from './support';

useBrowser();
const names = Object.keys(requests) as (keyof typeof requests)[];

test('the page sees one frozen function for each request, and on', async () => {
  const { page } = await startProbe();
  const found = await page.evaluate(() => ({
    keys: Object.keys(window.blueprint).sort(),
    frozen:
      Object.isFrozen(window.blueprint) &&
      Object.values(window.blueprint).every((value) => Object.isFrozen(value)),
    functions: Object.values(window.blueprint).every((value) => typeof value === 'function'),
  }));
  expect(found).toEqual({ keys: [...names, 'on'].sort(), frozen: true, functions: true });
  expect(
    await page.evaluate(() => {
      try {
        Reflect.apply(window.blueprint.on, undefined, ['blueprint:save', () => {}]);
        return 'listens';
      } catch {
        return 'refused';
      }
    }),
  ).toBe('refused');
});

test('the preload names exactly the channels of the contract', () => {
  const source = readFileSync(join(ROOT, 'electron/preload/index.ts'), 'utf8');
  const found = [...source.matchAll(/'(blueprint:[^']+)'/g)].map(([, channel]) => channel).sort();
  const wanted = [
    ...names.map(requestChannel),
    ...(Object.keys(events) as (keyof typeof events)[]).map(eventChannel),
  ];
  expect(found).toEqual(wanted.sort());
  expect(source.split('\n').length).toBeLessThan(150);
});

/** Sends a message to main as the window's own page would. */
const sender =
  (
    shell: RunningShell,
    { webContents }: StandinBrowserWindow,
    name: keyof typeof requests,
    ...args: unknown[]
  ) =>
  () =>
    shell.invoke(webContents, webContents.mainFrame, requestChannel(name), args);

describe('main answers', () => {
  test('no stranger, no frame, no page of another origin, on any channel', async () => {
    const { shell, native } = await startProbe();
    const contents = native.webContents;
    const own = contents.mainFrame;
    const forged: readonly (StandinFrame | null)[] = [
      null,
      { url: 'https://evil.example/', parent: null },
      { url: own.url, parent: null },
      { url: own.url, parent: own },
    ];
    for (const name of names) {
      for (const frame of forged)
        await expect(shell.invoke(contents, frame, requestChannel(name), [])).rejects.toThrow(
          'unknown sender',
        );
      const stranger = Object.create(contents, { id: { value: 999_999 } }) as typeof contents;
      await expect(shell.invoke(stranger, own, requestChannel(name), [])).rejects.toThrow('unknown sender');
    }
    expect([...shell.handlers.keys()].sort()).toEqual(names.map(requestChannel).sort());
  });

  test('no malformed message', async () => {
    const { shell, native } = await startProbe();
    const bytes = new Uint8Array(1);
    const bad: readonly (readonly [keyof typeof requests, ...unknown[]])[] = [
      ['save'],
      ['save', '/etc/passwd', bytes],
      ['save', { path: '/etc/passwd' }, bytes],
      ['save', { id: '../../etc/passwd', name: 'x' }, bytes],
      ['save', { id: 'a', name: 'x', path: '/etc/passwd' }, bytes],
      ['save', { id: 'a', name: 'x' }, 'text'],
      ['save', { id: 'a', name: 'x' }, [1, 2, 3]],
      ['save', { id: 'a', name: 'x' }, new Uint8Array(65 * 1024 * 1024)],
      ['save', { id: 'a', name: 'x' }, bytes, 'more'],
      ['save', 7, bytes],
      ['saveAs', '', bytes],
      ['journalAppend', '../x', ['line']],
      ['journalAppend', 'doc', 'line'],
      ['journalWrite', 'doc', { path: '/etc/passwd' }, []],
      ['journalRead', '../../etc/passwd'],
      ['attemptBegin', ''],
      ['setLocale', 'tlh'],
      ['settingsChange', { evil: true }],
      ['settingsChange', { author: ['Ana'] }],
      ['settingsChange', 'dark'],
      ['setTitle', 'x'.repeat(2_000), false],
      ['setMenuState', ['a'], 'b'],
      ['confirmClose', 'yes'],
      ['confirmClose', true],
      ['systemAction', 'format'],
      ['setTitle', 'x', false, '/etc/passwd'],
      ['openDropped', ''],
      ['readDropped', ''],
      ['initialFile', 1],
    ];
    for (const [name, ...args] of bad)
      await expect(sender(shell, native, name, ...args)(), `${name} ${String(args[0])}`).rejects.toThrow(
        'wrong arguments',
      );
  });

  test('a handle is good in its own window only', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.blueprint');
    writeFileSync(path, 'mine');
    const { shell, initialFile } = await startProbe({ args: ['--', path] });
    const other = join(folder, 'b.blueprint');
    writeFileSync(other, 'other');
    shell.app.emit('second-instance', {}, [], '/', { files: [other] });
    const { page } = await shell.window(1);
    const ref = { id: initialFile?.id ?? '', name: 'a.blueprint' };
    expect(await page.evaluate((stolen) => window.blueprint.save(stolen, new Uint8Array(1)), ref)).toEqual({
      ok: false,
      reason: 'not-found',
    });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  test('not without end', async () => {
    const { shell, native } = await startProbe();
    const send = sender(shell, native, 'setTitle', 'x', false, null);
    let refused = 0;
    for (let n = 0; n < 6_000; n++) await send().catch(() => refused++);
    expect(refused).toBeGreaterThan(0);
  });

  test('again after the clock was set back by a year', async () => {
    const { shell, native } = await startProbe();
    const send = sender(shell, native, 'setTitle', 'x', false, null);
    const clock = vi.spyOn(Date, 'now');
    clock.mockReturnValue(Date.UTC(2027, 0, 1));
    await send();
    clock.mockReturnValue(Date.UTC(2026, 0, 1));
    for (let n = 0; n < 100; n++) await send();
    clock.mockRestore();
    await send();
  });

  test('a failure reaches the page without path or stack', async () => {
    const { shell, page } = await startProbe();
    writeFileSync(join(shell.userData, 'journals'), 'in the way');
    const message = await page.evaluate(() =>
      window.blueprint.journalWrite('doc', null, ['line']).then(
        () => 'kept',
        (error: Error) => error.message,
      ),
    );
    expect(message).toContain('journalWrite: failed');
    expect(message).not.toContain(shell.userData);
  });
});
