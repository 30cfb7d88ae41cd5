/** Slides and workbooks from the window, under its real policy; a workbook comes back and is reviewed on the open map. */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, openWindow } from '../support/browser';

const bytes = new Uint8Array(readFileSync('resources/samples/hotel-stay.blueprint'));
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function exportAs(page: Page, preset: string): Promise<Readonly<Record<string, Uint8Array>>> {
  await page.keyboard.press('Control+e');
  await page.getByRole('radio', { name: preset, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: true }).last().click(),
  ]);
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return files;
}

const drop = (page: Page, name: string, content: Uint8Array): Promise<void> =>
  page.evaluate(
    ([fileName, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], fileName));
      document.body.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }),
      );
    },
    [name, Buffer.from(content).toString('base64')] as const,
  );

it('writes slides and a workbook, and takes back what was edited in it', async () => {
  const window = await openWindow(browser, { file: { name: 'hotel.blueprint', bytes } });
  const { page } = window;
  const slides = await exportAs(page, 'Slides');
  expect(strFromU8(slides['ppt/slides/slide2.xml']!)).toContain('<p:cxnSp>');
  const book = await exportAs(page, 'Spreadsheet');
  const path = 'xl/worksheets/sheet3.xml';
  const edited = strFromU8(book[path]!).replace(
    '>Greets the queue with water<',
    '>Greets everyone with tea<',
  );
  const workbook = zipSync({ ...book, [path]: strToU8(edited) });
  // What was last chosen in the dialog is kept with the document.
  await page.keyboard.press('Control+s');
  await expect.poll(() => new TextDecoder().decode(window.bytesOnDisk())).toContain('"exports"');
  await drop(page, 'hotel.xlsx', workbook);
  const dialog = page.getByRole('dialog', { name: 'Changes in hotel.xlsx' });
  await dialog.getByText('Title “Greets the queue with water” → “Greets everyone with tea”').waitFor();
  await dialog.getByRole('button', { name: 'Take over 1 change' }).click();
  await page.keyboard.press('Control+s');
  await expect
    .poll(() => new TextDecoder().decode(window.bytesOnDisk()))
    .toContain('Greets everyone with tea');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+s');
  await expect
    .poll(() => new TextDecoder().decode(window.bytesOnDisk()))
    .toContain('Greets the queue with water');
  expect(window.problems).toEqual([]);
  await window.close();
});
