/** A window that ends without saving loses nothing: the next one offers the work, says what is missing, and the file stays as it was until the user saves. */
import { readFileSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { axe } from '../support/axe';
import { launch, openWindow } from '../support/browser';
import { cardNode, cellOnScreen } from '../support/mapOnScreen';

const SAMPLE = new Uint8Array(
  readFileSync(resolve(import.meta.dirname, '../../resources/samples/hotel-stay.blueprint')),
);
/** A rest in the typing after which it goes into the document and the journal, with some to spare. */
const REST_MS = 900;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function openSample() {
  const window = await openWindow(browser, { file: { name: 'stay.blueprint', bytes: SAMPLE } });
  onTestFinished(() => window.close());
  return window;
}
const message = (page: Page, text: string | RegExp) =>
  page.getByRole('region', { name: 'Messages' }).getByText(text);

/** Lines of the journal in the browser's store. */
const linesKept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('throughline');
      request.onsuccess = () => done(request.result);
    });
    const count = await new Promise<number>((done) => {
      const request = database.transaction('lines').objectStore('lines').count();
      request.onsuccess = () => done(request.result);
    });
    database.close();
    return count;
  });

/** Does something, and goes on when the journal has it. */
async function keep(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await linesKept(page);
  await act();
  await page.waitForTimeout(REST_MS);
  await expect.poll(() => linesKept(page)).toBeGreaterThan(before);
}

/** Writes one title after the other; each is a step of the journal. */
async function work(page: Page, ...titles: string[]): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Title' }).first();
  for (const title of titles)
    await keep(page, async () => {
      await field.fill(title);
      await field.press('Enter');
    });
}

/** The journal in the browser's store, changed behind the program's back. */
const damage = (page: Page, line: number): Promise<void> =>
  page.evaluate(async (at) => {
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('throughline');
      request.onsuccess = () => done(request.result);
    });
    const transaction = database.transaction('lines', 'readwrite');
    const store = transaction.objectStore('lines');
    const keys = await new Promise<IDBValidKey[]>((done) => {
      const request = store.getAllKeys();
      request.onsuccess = () => done(request.result);
    });
    const key = keys[at];
    if (key !== undefined) {
      const row = await new Promise<{ line: string }>((done) => {
        const request = store.get(key);
        request.onsuccess = () => done(request.result);
      });
      store.put({ ...row, line: row.line.replace('"kind"', '"kinD"') }, key);
    }
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    database.close();
  }, line);

it('offers what a crashed window had not saved', async () => {
  const window = await openSample();
  const cell = await cellOnScreen(window.page, { lane: 'Frontstage', step: 'Compare hotels' });
  await window.page.mouse.click(cell.x, cell.y);
  await keep(window.page, () => window.page.keyboard.type('Written just before the crash'));
  await window.page.close({ runBeforeUnload: false });

  const next = await window.context.newPage();
  await next.goto(window.origin);
  await message(next, /Unsaved changes to “Hotel stay”/).waitFor();
  expect(await cardNode(next, 'Written just').count()).toBe(0);
  await next.getByRole('button', { name: 'Restore' }).click();
  await cardNode(next, 'Written just').waitFor();
  expect(Buffer.compare(window.bytesOnDisk(), SAMPLE)).toBe(0);

  // What was typed can be undone as if nothing had happened, and saved.
  await next.keyboard.press('Control+s');
  await expect.poll(() => new TextDecoder().decode(window.bytesOnDisk())).toContain('Written just before');
  expect(window.problems).toEqual([]);
});

it('says what of a damaged journal is missing; the rest can be restored, kept as a copy, or let go', async () => {
  const window = await openSample();
  await work(window.page, 'First', 'Second', 'Third');
  await damage(window.page, 2);
  await window.page.close({ runBeforeUnload: false });

  const next = await window.context.newPage();
  await next.goto(window.origin);
  await message(next, /Unsaved changes to “First”/).waitFor();
  await next.getByRole('button', { name: 'Show', exact: true }).click();
  const dialog = next.getByRole('dialog', { name: 'Unsaved work' });
  await dialog.getByText('1 change, the last one').waitFor();
  await dialog.getByText('its last 2 entries cannot be read').waitFor();
  const { violations } = await axe(next).include('.dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  const download = next.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save a copy…' }).click();
  const path = await (await download).path();
  expect(JSON.parse(readFileSync(path, 'utf8')).meta.title).toBe('First');

  await dialog.getByRole('button', { name: 'Discard' }).click();
  await dialog.getByRole('button', { name: 'Discard for good' }).click();
  await dialog.getByText('First').waitFor({ state: 'detached' });
  expect(Buffer.compare(window.bytesOnDisk(), SAMPLE)).toBe(0);
});

it('is told where its file is, and that another window has saved it', async () => {
  const window = await openSample();
  const path = window.path ?? '';
  await window.page.waitForTimeout(REST_MS);
  renameSync(path, `${path}.away`);
  await message(window.page, 'stay.blueprint is not there any more').waitFor();
  renameSync(`${path}.away`, path);
  await message(window.page, 'stay.blueprint can be reached and saved again').waitFor();

  const other = await window.context.newPage();
  await other.goto(window.origin);
  await work(other, 'Saved by the other');
  await other.keyboard.press('Control+s');
  await message(window.page, 'was changed on disk and has been loaded again').waitFor();
  const field = window.page.getByRole('textbox', { name: 'Title' }).first();
  await expect.poll(() => field.inputValue()).toBe('Saved by the other');

  // Both go on: who saves second gets the other one's version to merge, and writes over nothing.
  await work(other, 'From the other');
  await work(window.page, 'From here');
  await other.keyboard.press('Control+s');
  await expect.poll(() => new TextDecoder().decode(window.bytesOnDisk())).toContain('From the other');
  await window.page.keyboard.press('Control+s');
  await window.page.getByText('From the other').first().waitFor();
  expect(new TextDecoder().decode(window.bytesOnDisk())).toContain('"From the other"');
});
