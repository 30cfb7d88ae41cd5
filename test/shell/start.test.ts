/** `npm start`: which host it takes, in one line, and that Ctrl+C ends it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder';
import { ROOT } from './standin/launch';
import { eventually } from './support';

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

/** What the page is told when it comes by the printed address. */
async function hostOf(address: string): Promise<unknown> {
  const first = await fetch(address, { redirect: 'manual' });
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
  return (await fetch(new URL('/host.json', address), { headers: { Cookie: cookie } })).json();
}

/** A first start builds what is not up to date. */
const FIRST_START_S = 50;

test('without a display it serves the file and prints the address; the second start is quick; Ctrl+C ends it', async () => {
  const first = start([], {});
  await eventually('the first start', () => first.output().includes('\n'), FIRST_START_S);
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  const path = join(temporaryFolder(), 'mine.blueprint');
  writeFileSync(path, '{}');
  const began = performance.now();
  const { child, ended, output } = start([path], {});
  await eventually('the line', () => output().includes('\n'), FIRST_START_S);
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(output()).toMatch(
    /^Serving at (http:\/\/127\.0\.0\.1:\d+\/\?token=[0-9a-f]{32}) because there is no display; .*\n$/,
  );
  const address = /http:\S+/.exec(output())?.[0] ?? '';
  expect(await hostOf(address)).toEqual({ initialFile: { name: 'mine.blueprint' }, canWrite: true });
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});

test('without a file it serves the sample, which is not written to', async () => {
  const { output } = start([], {});
  await eventually('the line', () => output().includes('\n'), FIRST_START_S);
  const address = /http:\S+/.exec(output())?.[0] ?? '';
  expect(await hostOf(address)).toEqual({ initialFile: { name: 'hotel-stay.blueprint' }, canWrite: false });
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
