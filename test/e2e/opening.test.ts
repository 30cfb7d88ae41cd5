/** Opening large files: the window goes on answering, waiting is said and can be called off, and errors are all there. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toBytes } from '../../shared/file/serialise';
import { launch, openWindow, type TestWindow } from '../support/browser';
import { generateMap } from '../support/generateMap';
import { act } from '../support/palette';
import { temporaryFolder } from '../support/temporaryFolder';

let browser: Browser;
let window: TestWindow;
beforeAll(async () => {
  browser = await launch();
  window = await openWindow(browser, {
    file: { name: 'small.blueprint', bytes: toBytes(generateMap({ cards: 20 })) },
  });
});
afterAll(async () => {
  await window.close();
  await browser.close();
});

const large = (): string => new TextDecoder().decode(toBytes(generateMap({ cards: 3000 })));

const drop = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName));
      const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data });
      document.body.dispatchEvent(event);
    },
    [name, text] as const,
  );

it('a map of 3,000 cards is read beside the window', async () => {
  const { page } = window;
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await drop(page, 'large.blueprint', large());
  await page.waitForFunction(() => document.title.includes('large.blueprint'));
  expect(await page.locator('.map-card').count()).toBeGreaterThan(5);
  expect(workers.filter((url) => url.includes('/fileWorker'))).toHaveLength(1);
});

it('what is wrong with a large file is listed', async () => {
  const { page } = window;
  const [id = ''] = Object.keys(generateMap({ cards: 3000 }).phases);
  await drop(page, 'broken.blueprint', large().replaceAll(`"phaseId": "${id}"`, '"phaseId": "nobody"'));
  const dialog = page.getByRole('dialog');
  await dialog.getByText('broken.blueprint').first().waitFor();
  expect(await dialog.getByText('nobody').count()).toBe(4);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

it('a file arrives however long the system’s dialog was open', async () => {
  const { page, context } = window;
  const path = join(temporaryFolder(), 'thought-over.blueprint');
  writeFileSync(path, toBytes(generateMap({ cards: 20 })));
  await page.evaluate(() => Object.assign(globalThis, { showOpenFilePicker: undefined }));
  const cdp = await context.newCDPSession(page);
  await cdp.send('Page.enable');
  await cdp.send('Page.setInterceptFileChooserDialog', { enabled: true });
  const opened = new Promise<number>((done, fail) => {
    cdp.once('Page.fileChooserOpened', ({ backendNodeId }) =>
      backendNodeId === undefined ? fail(new Error('no field')) : done(backendNodeId),
    );
  });
  await act(page, 'file.open');
  const backendNodeId = await opened;
  for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('DOM.setFileInputFiles', { backendNodeId, files: [path] });
  await page.waitForFunction(() => document.title.includes('thought-over.blueprint'));
  expect(await page.locator('input[type=file]').count()).toBe(0);
  await cdp.send('Page.setInterceptFileChooserDialog', { enabled: false });
});

it('a file that takes long is said to be read, and can be called off', async () => {
  const { page, problems } = window;
  await drop(page, 'small.blueprint', new TextDecoder().decode(toBytes(generateMap({ cards: 20 }))));
  await page.waitForFunction(() => document.title.includes('small.blueprint'));
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => {};
  });
  await drop(page, 'endless.blueprint', large());
  const notices = page.locator('.notices');
  await notices.getByText('Reading endless.blueprint').waitFor();
  await page.keyboard.press('Control+0');
  await notices.getByRole('button', { name: 'Cancel' }).click();
  await notices.getByText('Reading').waitFor({ state: 'detached' });
  expect(await page.title()).toContain('small.blueprint');
  expect(problems).toEqual([]);
});
