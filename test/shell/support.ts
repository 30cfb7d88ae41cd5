/** What the shell tests share: a browser for the file, a program for the test, an empty page that only has the bridge, files on the disk. */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { Bridge } from '../../shared/host/bridge';
import { launch } from '../support/browser';
import { temporaryFolder } from '../support/temporaryFolder';
import type { StandinBrowserWindow } from './standin/browserWindow';
import { type LaunchOptions, launchShell, ROOT, type RunningShell } from './standin/launch';

declare global {
  interface Window {
    readonly blueprint: Bridge;
  }
}

let browser: Browser;

/** Call once at the top of a test file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
}

/** A running program that ends with the test; an unanswered dialog then fails it. */
export async function startShell(options: LaunchOptions = {}): Promise<RunningShell> {
  const shell = await launchShell(browser, options);
  onTestFinished(() => shell.exit());
  return shell;
}

const PROBE_PAGE: Readonly<Record<string, { type: string; text: string }>> = {
  '/index.html': {
    type: 'text/html; charset=utf-8',
    text: '<!doctype html><title>A title of the page</title><script src="probe.js"></script><body><p>probe</p>',
  },
  '/probe.js': {
    type: 'text/javascript; charset=utf-8',
    text: `window.heard = []; window.violations = [];
addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
for (const name of ['menu', 'openFile', 'fileChanged', 'fileState', 'surroundingsChanged', 'closeRequest']) blueprint.on(name, (value) => heard.push({name, value}));`,
  },
};

/** A folder like the built program's, with an empty page that has the bridge and hears its events. */
export function probeApp(): string {
  const folder = temporaryFolder();
  const renderer = join(folder, 'dist/renderer');
  mkdirSync(renderer, { recursive: true });
  cpSync(join(ROOT, 'dist/preload'), join(folder, 'dist/preload'), { recursive: true });
  const manifest: Record<string, unknown> = {};
  for (const [path, { type, text }] of Object.entries(PROBE_PAGE)) {
    writeFileSync(join(renderer, path), text);
    manifest[path] = { type, size: text.length, sha256: createHash('sha256').update(text).digest('hex') };
  }
  writeFileSync(join(renderer, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** Starts the program on the empty page; the page has said hello, as the real one does. */
export async function startProbe(options: LaunchOptions = {}) {
  const shell = await startShell({ appPath: probeApp(), ...options });
  const { window: native, page } = await shell.window();
  const initialFile = await page.evaluate(async () => {
    const file = await window.blueprint.initialFile();
    return file && { name: file.ref.name, id: file.ref.id, text: new TextDecoder().decode(file.bytes) };
  });
  return { shell, native, page, initialFile };
}

/** Events that the page heard, by name. */
export const heard = (page: Page, name: string): Promise<unknown[]> =>
  page.evaluate(
    (wanted) =>
      (window as unknown as { heard: { name: string; value: unknown }[] }).heard
        .filter((event) => event.name === wanted)
        .map((event) => event.value),
    name,
  );

/** Waits until a condition holds. */
export async function eventually(
  what: string,
  holds: () => boolean | Promise<boolean>,
  seconds = 10,
): Promise<void> {
  for (let tries = 0; tries < seconds * 40; tries++) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`waited in vain: ${what}`);
}

/** Clicks a menu's entry as soon as it is black: the window tells the menu a moment later what can be done. */
export async function clickEntry({ menu }: RunningShell, id: string): Promise<void> {
  await eventually(`the entry ${id} of the menu`, () => menu.item(id)?.enabled === true, 30);
  menu.click(id);
}

const SAMPLE = join(ROOT, 'resources/samples/hotel-stay.blueprint');

/** The whole program with a copy of the sample, named on the command line. */
export async function openSample(options: LaunchOptions = {}) {
  const path = join(temporaryFolder(), 'stay.blueprint');
  copyFileSync(SAMPLE, path);
  const shell = await startShell({ args: ['--', path], ...options });
  const { window: native, page } = await shell.window();
  await page.getByText('Photos do not match the room').first().waitFor();
  return { shell, native, page, path };
}

/** Changes the map's title through the inspector's or top bar's field, as a user does. */
export async function rename(page: Page, title: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Title' }).first();
  await field.fill(title);
  await field.press('Enter');
}
export const titleOnDisk = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8')).meta.title;

/** Waits until a line with this text is in a journal: from then on it outlives the page and the program. */
export async function journaled({ userData }: RunningShell, text: string): Promise<void> {
  const folder = join(userData, 'journals');
  const holds = (name: string) =>
    name.endsWith('.journal') && readFileSync(join(folder, name), 'utf8').includes(text);
  await eventually(
    `the journal of “${text}”`,
    () => existsSync(folder) && readdirSync(folder).some(holds),
    30,
  );
}

/** Waits until the program has taken its first look at the file it shows: from then on it notices what becomes of it. */
export async function looksAfter(native: StandinBrowserWindow, path: string): Promise<void> {
  await eventually('the title', () => native.getTitle().includes(basename(path)));
  // Its look began before these, which take the same way to the disk.
  for (let times = 0; times < 20; times++) await stat(path);
}

/** A message at the foot of the window, not what is said of it to screen readers. */
export const message = (page: Page, text: string): Locator =>
  page.getByRole('region', { name: 'Messages' }).getByText(text);

/** The page agrees to be closed; it may be gone before the answer to that is back. */
export async function agreeToClose(page: Page): Promise<void> {
  try {
    await page.evaluate(() => void window.blueprint.confirmClose('close'));
  } catch (error) {
    if (!page.isClosed()) throw error;
  }
}
