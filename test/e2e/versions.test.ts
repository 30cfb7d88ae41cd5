/** An earlier version is back on the map in three clicks from the menu, and on the disk with the next save. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, openWindow } from '../support/browser';
import { cellOnScreen } from '../support/mapOnScreen';

const SAMPLE = resolve(import.meta.dirname, '../../resources/samples/hotel-stay.blueprint');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('restores what a save replaced', async () => {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const window = await openWindow(browser, { file: { name: 'stay.blueprint', bytes } });
  const { page } = window;
  const onDisk = () => new TextDecoder().decode(window.bytesOnDisk());
  const write = async (text: string) => {
    const { x, y } = await cellOnScreen(page, { lane: 'Thoughts', step: 'Get inspired' });
    await page.mouse.click(x, y);
    await page.keyboard.press('Insert');
    await page.keyboard.type(text);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+s');
    await expect.poll(onDisk).toContain(text);
  };
  await write('Kept for ever');
  await write('Regretted later');

  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'File' }).hover();
  await page.getByRole('menuitem', { name: 'Versions…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Versions of stay.blueprint' });
  const versions = dialog.getByRole('listbox', { name: 'Versions' }).getByRole('option');
  await expect.poll(() => versions.allTextContents()).toHaveLength(3);
  await versions.nth(1).click();
  await dialog.getByText('“Regretted later” added').waitFor();
  await dialog.getByRole('button', { name: 'Restore' }).click();

  await dialog.waitFor({ state: 'detached' });
  expect(onDisk()).toContain('Regretted later');
  await page
    .getByRole('region', { name: 'Messages' })
    .getByText(/Save to keep it/)
    .waitFor();
  await page.keyboard.press('Control+s');
  await expect.poll(onDisk).not.toContain('Regretted later');
  expect(onDisk()).toContain('Kept for ever');
  // What the restored version replaced is a version itself.
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+s');
  await expect.poll(onDisk).toContain('Regretted later');
  expect(window.problems).toEqual([]);
  await window.close();
});
