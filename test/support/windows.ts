/** What the tests in a real Chromium begin and end with: one browser for a file of tests, the hotel sample in a window, and what was saved read back. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { parse } from '../../shared/file/parse';
import type { Blueprint } from '../../shared/model/schema';
import { launch, openWindow, type TestWindow, type WindowOptions } from './browser';
import { tellFailure } from './trail';

const SAMPLES = resolve(import.meta.dirname, '../../resources/samples');

export const sampleBytes = (name = 'hotel-stay'): Uint8Array =>
  new Uint8Array(readFileSync(resolve(SAMPLES, `${name}.blueprint`)));

/** The hotel sample as a file `stay.blueprint` on the disk. */
export const hotelFile = (): NonNullable<WindowOptions['file']> => ({
  name: 'stay.blueprint',
  bytes: sampleBytes(),
});

export interface Windows {
  /** Opens a window, by default on the hotel sample; it is closed after the test. */
  readonly open: (options?: WindowOptions) => Promise<TestWindow>;
  /** The same, and the window may use the clipboard. */
  readonly openWithClipboard: (options?: WindowOptions) => Promise<TestWindow>;
}

/** Launches a browser before the tests of this file and closes it after them. Call it once, at the top. */
export function windowsOfThisFile(): Windows {
  let browser: Browser;
  const opened: TestWindow[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async ({ task }) => {
    await tellFailure(task);
    for (const window of opened.splice(0)) await window.close();
  });
  afterAll(() => browser.close());
  const open = async (options: WindowOptions = { file: hotelFile() }): Promise<TestWindow> => {
    const window = await openWindow(browser, options);
    opened.push(window);
    return window;
  };
  return {
    open,
    openWithClipboard: async (options) => {
      const window = await open(options);
      const { context, origin } = window;
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
      return window;
    },
  };
}

/** Saves by key and reads the file from the disk. */
export async function saved({ page, bytesOnDisk }: TestWindow): Promise<Blueprint> {
  const isSaved = () => page.locator('.status-bar', { hasText: /^.*Saved/ }).waitFor({ timeout: 2000 });
  await page.keyboard.press('Control+s');
  // What arrives just after the save leaves the map unsaved: then it is saved again.
  await isSaved().catch(() => page.keyboard.press('Control+s').then(isSaved));
  const parsed = parse(bytesOnDisk());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.doc;
}
