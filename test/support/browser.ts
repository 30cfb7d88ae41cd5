/** The built window in a real Chromium: served with the real headers, and failing on every console error, policy violation and outside request. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { loadPageFiles } from '../../electron/node/pageFiles';
import { startServer } from '../../electron/serve/server';
import type { Locale } from '../../shared/model/schema';
import { slowDown } from './slowDown';
import { recordTrail } from './trail';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** What playwright switches off (the last list counts), and the address bar's pages, which cost each new window as much again as its own page. */
const FEATURES_OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];
const FLAGS = [
  `--disable-features=${FEATURES_OFF.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** The browser named by CHROMIUM_PATH, else an installed one, else playwright's own. */
export function chromiumPath(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  return CANDIDATES.find((path) => existsSync(path)) ?? chromium.executablePath();
}

export const launch = (options: { readonly args?: readonly string[] } = {}): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: [...FLAGS, ...(options.args ?? [])] });

export interface WindowOptions {
  /** Bytes of the file the window is started with. */
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
  readonly canWrite?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
  readonly locale?: Locale;
  readonly theme?: 'light' | 'dark' | 'contrast';
  /** False where the file does not open onto the map. */
  readonly onMap?: boolean;
  /** A screen that is touched: coarse pointer, no hovering. */
  readonly touch?: boolean;
  /** What is set up before the page is loaded. */
  readonly before?: (context: BrowserContext) => Promise<void>;
}

export interface TestWindow {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly origin: string;
  /** The file on disk that the window was started with. */
  readonly path: string | null;
  readonly bytesOnDisk: () => Uint8Array;
  /** Errors, violations and outside requests so far. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

/** Folder of the build; another one can be named for trying things out. */
const buildFolder = (): string => process.env.THROUGHLINE_DIST ?? resolve(import.meta.dirname, '../../dist');

function watch(page: Page, origin: string, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(blob|data):/.test(url)) problems.push(`request: ${url}`);
  });
}

/** Opens the window. Without `file` it shows the start screen. */
export async function openWindow(browser: Browser, options: WindowOptions = {}): Promise<TestWindow> {
  const { width = 1440, height = 900, scale = 1, locale = 'en', theme = 'light', touch = false } = options;
  const folder = mkdtempSync(join(tmpdir(), 'throughline-e2e-'));
  const path = options.file ? join(folder, options.file.name) : null;
  if (path && options.file) writeFileSync(path, options.file.bytes);
  const server = await startServer({
    files: await loadPageFiles(buildFolder()),
    initialFile: path,
    canWrite: options.canWrite ?? true,
  });
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: locale === 'en' ? 'en-GB' : locale === 'zh-Hans' ? 'zh-CN' : 'zh-TW',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    hasTouch: touch,
  });
  await context.addInitScript(
    ([language, storedTheme]) => {
      if (localStorage.getItem('throughline.settings') === null)
        localStorage.setItem('throughline.settings', JSON.stringify({ language, theme: storedTheme }));
    },
    [locale, theme] as const,
  );
  await options.before?.(context);
  const problems: string[] = [];
  const page = await context.newPage();
  watch(page, server.origin, problems);
  const forget = await recordTrail(page);
  // As long as somebody listens, what asks for files is told. Playwright takes a moment to begin, and a dialog opened before that is cancelled unsaid.
  page.on('filechooser', () => {});
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await slowDown(page);
  await page.goto(server.address);
  await page.waitForSelector('#root > *');
  if (path && options.onMap !== false)
    await page.waitForSelector('.map .react-flow__viewport', { state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  return {
    page,
    context,
    origin: server.origin,
    path,
    bytesOnDisk: () => new Uint8Array(readFileSync(path ?? '')),
    problems,
    close: async () => {
      forget();
      await context.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
