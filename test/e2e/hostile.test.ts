/** Hostile files of every kind dropped on the window: one clear outcome that names the file, nothing run, nothing fetched. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { corpus } from '../hostile/corpus';
import { launch, openWindow, type TestWindow } from '../support/browser';

let browser: Browser;
let window: TestWindow;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-hostile-'));
  browser = await launch();
  window = await openWindow(browser, { width: 1000, height: 700 });
});
afterAll(async () => {
  await window.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Drops the file and waits for what the window says: its name in the title or a message (opened), or in a dialog (refused). */
async function dropAndSee(page: Page, name: string, bytes: Uint8Array): Promise<string> {
  // The browser reads it from the disk: megabytes through the test's own wire take seconds.
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const carrier = await page.evaluateHandle(() =>
    Object.assign(document.createElement('input'), { type: 'file' }),
  );
  await carrier.setInputFiles(path);
  const outcome = await carrier.evaluate(async (input, fileName) => {
    const dataTransfer = new DataTransfer();
    for (const file of input.files ?? []) dataTransfer.items.add(file);
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    const deadline = performance.now() + 15_000;
    while (performance.now() < deadline) {
      await new Promise((next) => setTimeout(next, 4));
      if (document.querySelector('.merge-screen')) return 'merging';
      const said = [...document.querySelectorAll('.notice p')].map((line) => line.textContent ?? '');
      // While a large file is read nothing has come of it yet.
      if (said.some((line) => line.startsWith('Reading'))) continue;
      if ([document.title, ...said].some((line) => line.includes(fileName))) return 'opened';
      const dialog = document.querySelector('[role=dialog], [role=alertdialog]');
      if (dialog?.textContent?.includes(fileName)) return 'refused';
    }
    return 'nothing was said';
  }, name);
  await carrier.dispose();
  rmSync(path);
  return outcome;
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('[role=dialog], [role=alertdialog]') === null);
}

/** Of each row so many files, spread over all of its variants; the parser's own test takes them all. */
const OF_EACH = 6;
const files = [...new Set(corpus.map((file) => file.id))].flatMap((id) => {
  const row = corpus.filter((file) => file.id === id);
  const step = Math.max(1, row.length / OF_EACH);
  return row.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
});

it(`says one thing for each of ${files.length} files`, { timeout: 200_000 }, async () => {
  const { page, problems } = window;
  /** Everything that objects, lists and functions share, as text: what was added, taken away or put in its place shows. */
  const fingerprint = () =>
    page.evaluate(() =>
      [Object.prototype, Array.prototype, Function.prototype].map((shared) =>
        Reflect.ownKeys(shared).map((key) => {
          const { value, get, set } = Reflect.getOwnPropertyDescriptor(shared, key) ?? {};
          return [key, ...[value, get, set].map((part) => (typeof part === 'function' ? part : typeof part))]
            .map(String)
            .join(' ');
        }),
      ),
    );
  const before = await fingerprint();
  expect(
    await page.evaluate(() =>
      [Object.prototype, Array.prototype, Function.prototype].map((shared) =>
        Reflect.set(shared, 'polluted', true),
      ),
    ),
  ).toEqual([false, false, false]);
  const wrong: string[] = [];
  for (const [index, file] of files.entries()) {
    const outcome = await dropAndSee(page, `hostile-${index}.blueprint`, file.bytes());
    // Both sides of what git left are offered to be merged; nothing is opened.
    if (outcome === 'merging' && file.id === 'R13') {
      await page.reload();
      await page.waitForSelector('#root > *');
      continue;
    }
    const opens = file.expect === 'open' || file.expect === 'readOnly';
    const fine =
      file.expect === 'either' ? outcome !== 'nothing was said' : outcome === (opens ? 'opened' : 'refused');
    if (!fine) wrong.push(`${file.id} ${file.name}: ${outcome}, expected ${file.expect}`);
    if (outcome === 'refused') await closeDialog(page);
  }
  expect(wrong).toEqual([]);
  expect(await fingerprint()).toEqual(before);
  expect(problems).toEqual([]);
});
