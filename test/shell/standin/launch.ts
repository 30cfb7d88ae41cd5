/** Runs the built main file on the stand-in, in this process, and gives the test its hands on both sides. */
import { mkdtempSync, rmSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { StandinBrowserWindow } from './browserWindow';
import { createElectron, type StandinElectron } from './electron';
import { DOOR } from './preloadScript';

export const ROOT = resolve(import.meta.dirname, '../../..');
const MAIN = join(ROOT, 'dist/main/index.cjs');
const require = createRequire(import.meta.url);

export interface LaunchOptions {
  /** What follows the program's name. */
  readonly args?: readonly string[];
  readonly userData?: string;
  /** Folder that holds dist/; the checkout by default. */
  readonly appPath?: string;
  readonly locale?: string;
  readonly isPackaged?: boolean;
  /** What `process.platform` says while the program runs; this system's by default. */
  readonly platform?: NodeJS.Platform;
  /** False: another instance runs already. */
  readonly hasLock?: boolean;
}

export interface RunningShell extends Omit<StandinElectron, 'module'> {
  readonly userData: string;
  /** The n-th window and its page, once it has loaded. */
  readonly window: (index?: number) => Promise<{ window: StandinBrowserWindow; page: Page }>;
  /** Says which path webUtils gives for a dropped file of this name. */
  readonly setDroppedPath: (page: Page, name: string, path: string) => Promise<void>;
  /** Ends the program; fails where a dialog stayed unanswered. */
  readonly exit: () => Promise<void>;
}

type Load = (this: unknown, request: string, ...rest: unknown[]) => unknown;

/** Runs the main file with `require('electron')` answered by the stand-in. */
function runMain(electron: StandinElectron, argv: readonly string[]): () => void {
  const loader = Module as unknown as { _load: Load };
  const original = loader._load;
  const before = process.argv;
  const events = ['unhandledRejection', 'uncaughtException'] as const;
  const known = events.map((event) => new Set<unknown>(process.listeners(event as 'uncaughtException')));
  loader._load = function load(request, ...rest) {
    return request === 'electron' ? electron.module : Reflect.apply(original, this, [request, ...rest]);
  };
  process.argv = [...argv];
  try {
    delete require.cache[MAIN];
    require(MAIN);
  } finally {
    loader._load = original;
    process.argv = before;
  }
  return () => {
    events.forEach((event, index) => {
      for (const listener of process.listeners(event as 'uncaughtException'))
        if (!known[index]?.has(listener)) process.off(event, listener);
    });
  };
}

async function until<T>(what: string, find: () => T | undefined | null | false): Promise<T> {
  for (let tries = 0; tries < 400; tries++) {
    const found = find();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`waited in vain for ${what}`);
}

export async function launchShell(browser: Browser, options: LaunchOptions = {}): Promise<RunningShell> {
  const { args = [], appPath = ROOT, locale = 'en-US', isPackaged = false, hasLock = true } = options;
  const ownPlatform = process.platform;
  const playPlatform = (platform: NodeJS.Platform): void => {
    Object.defineProperty(process, 'platform', { value: platform });
  };
  if (options.platform) playPlatform(options.platform);
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'throughline-shell-'));
  const electron = createElectron(browser, { appPath, userData, locale, isPackaged, hasLock });
  const forgetListeners = runMain(
    electron,
    isPackaged ? ['throughline', ...args] : ['electron', appPath, ...args],
  );
  // What main does before the program is ready, it does in the same turn; then the system is ready.
  await new Promise((done) => setImmediate(done));
  if (!electron.app.log.includes('quit') && !electron.app.log.some((entry) => entry.startsWith('exit'))) {
    electron.app.becomeReady();
    electron.sessionOf();
  }

  const loaded = new WeakSet<StandinBrowserWindow>();
  return {
    ...electron,
    userData,
    window: async (index = 0) => {
      const window = await until(`window ${index}`, () => electron.BrowserWindow.getAllWindows()[index]);
      const page = await window.page;
      if (!loaded.has(window)) {
        await page.waitForURL(/\/index\.html$/);
        loaded.add(window);
      }
      return { window, page };
    },
    setDroppedPath: (page, name, path) =>
      page.evaluate(
        ([door, file, full]) => {
          (window as unknown as Record<string, { setPath: (n: string, p: string) => void }>)[door]?.setPath(
            file,
            full,
          );
        },
        [DOOR, name, path] as const,
      ),
    exit: async () => {
      const windows = electron.BrowserWindow.getAllWindows();
      for (const window of windows) window.destroy();
      await Promise.all(windows.map((window) => window.page.catch(() => undefined)));
      forgetListeners();
      playPlatform(ownPlatform);
      // The shell may still be writing to its end.
      if (!options.userData)
        rmSync(userData, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
      if (electron.failures.length) throw new Error(electron.failures.join('\n'));
    },
  };
}
