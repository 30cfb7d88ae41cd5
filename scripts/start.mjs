/** `npm start [FILE]`: sets up, builds and opens the window: in Electron, else in the installed browser, else as an address to open. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { fileArgument, serveWindow } from './serve.mjs';
import { findChromium } from './setup/chromium.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureElectron } from './setup/electron.mjs';
import { ensureFonts } from './setup/fonts.mjs';
import { fail, hasDisplay, inRoot, isRoot } from './setup/run.mjs';

/** A host that ends this soon with an error never got to show a window. */
const FAILED_START_MS = 5_000;

/** Always the same address while it is free, for what the browser keeps (journal, settings) belongs to an address. */
const PORT = 47113;

const say = (text) => process.stdout.write(`${text}\n`);

/** Runs a host until it ends; `{started}` tells whether it got as far as a window. Ctrl+C ends it with us. */
function runHost(command, args) {
  const start = Date.now();
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const stop = () => child.kill();
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    const ended = (code) => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      done({ started: code === 0 || code === null || Date.now() - start > FAILED_START_MS });
    };
    child.stderr.resume();
    child.on('error', () => ended(1));
    child.on('close', ended);
  });
}

/** Null where Electron ran, else why it did not. */
async function tryElectron(file) {
  if (process.platform === 'linux' && isRoot()) return 'Electron does not run as root';
  const { path, why } = await ensureElectron();
  if (!path) return why;
  await build(['main', 'preload']);
  say('Opening in Electron, whose program is here.');
  const { started } = await runHost(path, [inRoot(), ...(file === null ? ['--sample'] : ['--', file])]);
  return started ? null : 'Electron could not start here';
}

/** Our own browser profile; while another window uses it (and so the usual address), a passing one. */
function browserProfile(server) {
  if (!server.origin.endsWith(`:${PORT}`))
    return { profile: mkdtempSync(join(tmpdir(), 'throughline-')), temporary: true };
  const home = {
    darwin: join(homedir(), 'Library', 'Application Support'),
    win32: process.env.LOCALAPPDATA ?? homedir(),
  };
  const data = home[process.platform] ?? process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share');
  const profile = join(data, 'Throughline', 'browser');
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  return { profile, temporary: false };
}

/** Null where the browser ran, else why it did not. */
async function tryBrowser(file, why) {
  const browser = findChromium();
  if (!browser) return `${why}, and no Chromium, Chrome or Edge was found`;
  const server = await serveWindow(file, PORT);
  const { profile, temporary } = browserProfile(server);
  const args = [
    `--app=${server.address}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
  ];
  if (isRoot()) args.push('--no-sandbox');
  say(`Opening in the installed browser (${browser}), because ${why}.`);
  const { started } = await runHost(browser, args);
  await server.close();
  if (temporary) rmSync(profile, { recursive: true, force: true });
  return started ? null : `${why} and the browser could not start`;
}

async function serveOnly(file, why) {
  const server = await serveWindow(file, PORT);
  const stop = () => server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  say(`Serving at ${server.address} because ${why}; open it in a browser. Ctrl+C ends.`);
}

async function start() {
  const file = fileArgument(process.argv[2]);
  await ensureDependencies();
  await ensureFonts();
  await build(['renderer', 'serve']);
  let why = 'there is no display';
  if (hasDisplay()) {
    why = await tryElectron(file);
    if (why) why = await tryBrowser(file, why);
  }
  if (why) await serveOnly(file, why);
}

await start().catch(fail);
