/** The first day: the start screen, the tour left and taken up again, the language changed at once, settings that outlive the window. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { axe } from '../support/axe';
import { launch, openWindow, type TestWindow } from '../support/browser';

let browser: Browser;
let window: TestWindow | null = null;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(async () => {
  await window?.close();
  window = null;
});

const SAMPLE = resolve(import.meta.dirname, '../../resources/samples/hotel-stay.blueprint');

async function serious(page: Page): Promise<readonly string[]> {
  const { violations } = await axe(page).include('#root').analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

/** Closes the window as a user does and opens it again on the same storage. */
async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.waitForSelector('#root > *');
}

it('leads a newcomer through the tour, which is left and taken up where it was', async () => {
  window = await openWindow(browser);
  const { page, problems } = window;
  await page.getByRole('button', { name: 'Take the tour' }).click();
  const slip = page.getByRole('complementary', { name: 'Guided tour' });
  await slip.getByRole('heading', { name: 'One map, two halves' }).waitFor();
  await slip.getByRole('button', { name: 'Next' }).click();

  // The cell is selected and has the keyboard: typing is all there is to do.
  await slip.getByRole('button', { name: 'Skip' }).waitFor();
  await page.locator('.map-cell-ring').waitFor();
  await page.locator('.map-card-field:focus').waitFor();
  await page.keyboard.type('Answers on the phone');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await slip.getByText('That is all.').waitFor();
  expect(await serious(page)).toEqual([]);
  await slip.getByRole('button', { name: 'Next' }).click();

  const severity = page.locator('.right-pane').getByRole('radiogroup', { name: 'Severity' });
  await severity.getByRole('radio', { name: '5' }).click();
  await slip.getByText(/Its score is \d+ now: place \d+ of 11 pains/).waitFor();
  await slip.getByRole('button', { name: 'Show the ranking' }).click();
  await page.locator('.pain-title').first().waitFor();

  // F6 comes to the slip from anywhere; Escape in it leaves the tour.
  for (let i = 0; i < 8 && !(await slip.evaluate((node) => node.contains(document.activeElement))); i++)
    await page.keyboard.press('F6');
  await page.keyboard.press('Escape');
  await slip.waitFor({ state: 'detached' });

  page.on('dialog', (dialog) => void dialog.accept());
  await reload(page);
  await page.getByText('Step 3 of 5: Say how much it hurts').waitFor();
  await page.getByRole('region', { name: 'Guided tour' }).getByRole('button', { name: 'Continue' }).click();
  await slip.getByRole('heading', { name: 'Say how much it hurts' }).waitFor();
  await slip.getByRole('button', { name: 'Skip' }).click();
  await page
    .getByRole('slider', { name: /Emotion of/ })
    .first()
    .waitFor();
  await page
    .getByRole('slider', { name: /Emotion of/ })
    .first()
    .press('ArrowUp');
  await slip.getByText(/Curve, peak and end follow/).waitFor();
  await slip.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await slip.getByRole('button', { name: 'Finish' }).click();
  await slip.waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
});

it('changes language, theme and movement at once, and keeps the settings for the next window', async () => {
  window = await openWindow(browser, {
    file: { name: 'stay.blueprint', bytes: new Uint8Array(readFileSync(SAMPLE)) },
  });
  const { page, problems } = window;
  await page.keyboard.press('Control+,');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('Ana');
  await dialog.getByRole('radio', { name: 'Dark' }).click();
  await dialog.getByRole('radio', { name: 'Reduced' }).click();
  await dialog.getByRole('radio', { name: '1 to 10' }).click();
  await dialog.getByRole('button', { name: /Language/ }).click();
  await page.getByRole('option', { name: '繁體中文' }).click();
  await page.getByRole('heading', { name: '設定' }).waitFor();
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
    theme: 'dark',
    motion: 'reduced',
  });
  await page.keyboard.press('Escape');
  await page.locator('.top-bar').getByRole('button', { name: '匯出' }).waitFor();

  await reload(page);
  await page.locator('.top-bar').getByRole('button', { name: '匯出' }).waitFor();
  await page.keyboard.press('Control+,');
  expect(await page.getByRole('textbox', { name: '你的名字' }).inputValue()).toBe('Ana');
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  expect(problems).toEqual([]);
});

it('starts with what can be read of broken settings, and says what could not', async () => {
  window = await openWindow(browser);
  const { page, problems } = window;
  await page.evaluate(() =>
    localStorage.setItem(
      'throughline.settings',
      '{"theme":"purple","language":"zh-Hans","scale":[],"__proto__":{"author":1}}',
    ),
  );
  await reload(page);
  await page.locator('.notice').getByText('部分设置无法读取，已恢复默认值：主题和评分量表').waitFor();
  await page.evaluate(() => localStorage.setItem('throughline.settings', '{"theme": "da'));
  await reload(page);
  await page
    .locator('.notice')
    .getByText(/Your settings could not be read/)
    .waitFor();
  await page.getByRole('button', { name: 'New map' }).waitFor();
  expect(problems).toEqual([]);
});
