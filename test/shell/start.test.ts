/** `npm start`: which host it takes, in one line, and that Ctrl+C ends it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT } from './standin/launch';
import { eventually, temporaryFolder } from './support';

function start(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child: ChildProcess = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs'), ...args], {
    cwd: ROOT,
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', HOME: temporaryFolder(), ...env },
  });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, ended, output: () => output };
}

test('without a display it serves the file and prints the address; Ctrl+C ends it', async () => {
  const path = join(temporaryFolder(), 'mine.blueprint');
  writeFileSync(path, '{}');
  const { child, ended, output } = start([path], {});
  const began = performance.now();
  await eventually('the line', () => output().includes('\n'));
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(output()).toMatch(
    /^Serving at (http:\/\/127\.0\.0\.1:\d+\/\?token=[0-9a-f]{32}) because there is no display; .*\n$/,
  );
  const address = /http:\S+/.exec(output())?.[0] ?? '';
  const first = await fetch(address, { redirect: 'manual' });
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
  const host = await fetch(new URL('/host.json', address), { headers: { Cookie: cookie } });
  expect(await host.json()).toEqual({ initialFile: { name: 'mine.blueprint' }, canWrite: true });
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});

test('without a file it serves the sample, which is not written to', async () => {
  const { output } = start([], {});
  await eventually('the line', () => output().includes('\n'));
  const address = /http:\S+/.exec(output())?.[0] ?? '';
  const first = await fetch(address, { redirect: 'manual' });
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
  const host = await fetch(new URL('/host.json', address), { headers: { Cookie: cookie } });
  expect(await host.json()).toEqual({ initialFile: { name: 'hotel-stay.blueprint' }, canWrite: false });
});

test('a file that is not there is said in one line', async () => {
  const { ended } = start(['nowhere.blueprint'], {});
  expect(await ended).toBe(2);
});

test.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
  'with a display, where Electron cannot run, it opens the installed browser in app mode',
  async () => {
    const folder = temporaryFolder();
    const browser = join(folder, 'browser');
    writeFileSync(browser, `#!/bin/sh\nprintf '%s\\n' "$@" > ${join(folder, 'arguments')}\n`);
    chmodSync(browser, 0o755);
    const { ended, output } = start([], { DISPLAY: ':99', CHROMIUM_PATH: browser });
    expect(await ended).toBe(0);
    expect(output()).toBe(
      `Opening in the installed browser (${browser}), because Electron does not run as root.\n`,
    );
    const given = readFileSync(join(folder, 'arguments'), 'utf8');
    expect(given).toMatch(/^--app=http:\/\/127\.0\.0\.1:\d+\/\?token=/);
    expect(given).toContain('--user-data-dir=');
  },
);
