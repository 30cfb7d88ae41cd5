/** Writing fast, in a real Chromium with its real clipboard: lists, tables, whole columns, find and replace, split and join; and all of it undone. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  type CellName,
  cardOnScreen,
  cellOnScreen,
  stepHead,
  titlesIn,
  undoAll,
} from '../support/mapOnScreen';
import { sampleBytes, windowsOfThisFile } from '../support/windows';

const { openWithClipboard: open } = windowsOfThisFile();

async function select(page: Page, cell: CellName): Promise<void> {
  const { x, y } = await cellOnScreen(page, cell);
  await page.mouse.click(x, y);
}

/** What another program put on the clipboard, pasted by key. */
async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((plain) => navigator.clipboard.writeText(plain), text);
  await page.keyboard.press('Control+v');
}

/** HTML as a foreign program leaves it there: a page that writes it is given a cleaned copy only. */
const pasteHtml = (page: Page, html: string): Promise<unknown> =>
  page.evaluate((markup) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', markup);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    return document.activeElement?.dispatchEvent(event);
  }, html);

const clipboardText = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const cardCount = async (page: Page): Promise<number> =>
  Number.parseInt((await page.locator('.status-bar').textContent())?.match(/(\d+) cards/)?.[1] ?? '0', 10);

it('pastes lists, tables and columns, finds and replaces, and undoes everything', async () => {
  const { page, bytesOnDisk, problems } = await open();
  const inspired = { lane: 'Frontstage', step: 'Get inspired' };
  const before = await cardCount(page);

  // Forty lines of a list are forty cards.
  await select(page, inspired);
  const lines = Array.from({ length: 40 }, (_, i) => `${i + 1}. idea ${i + 1}`);
  await pasteText(page, lines.join('\n'));
  await expect.poll(() => cardCount(page)).toBe(before + 40);
  expect((await titlesIn(page, inspired)).slice(0, 2)).toEqual(['idea 1', 'idea 2']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => cardCount(page)).toBe(before);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => cardCount(page)).toBe(before + 40);
  await page.keyboard.press('Control+z');

  // A block of a spreadsheet is looked at first; Enter accepts it.
  await select(page, inspired);
  await pasteText(page, 'Sees an ad\tReads reviews; asks a friend\nTagging\tPrice feed\n');
  const preview = page.getByRole('dialog', { name: 'Paste a table' });
  await preview.waitFor();
  expect(await preview.getByRole('status').textContent()).toBe('5 cards');
  await page.keyboard.press('Enter');
  await preview.waitFor({ state: 'detached' });
  expect(await titlesIn(page, inspired)).toEqual(['Sees an ad']);
  expect((await titlesIn(page, { lane: 'Frontstage', step: 'Compare hotels' })).slice(-2)).toEqual([
    'Reads reviews',
    'asks a friend',
  ]);
  expect(await titlesIn(page, { lane: 'Backstage', step: 'Get inspired' })).toContain('Tagging');

  // A table from a page, pasted as HTML: Escape leaves everything as it is.
  await select(page, inspired);
  await pasteHtml(page, '<table><tr><td>a</td><td>b<img src=x onerror="alert(1)"></td></tr></table>');
  await preview.waitFor();
  await page.keyboard.press('Escape');
  await preview.waitFor({ state: 'detached' });
  await expect.poll(() => cardCount(page)).toBe(before + 5);

  // A whole column, copied and pasted beside itself.
  await stepHead(page, 'Compare hotels').locator('.map-head-step-name').click();
  await page.keyboard.press('Control+c');
  expect(await clipboardText(page)).toContain('asks a friend');
  await page.keyboard.press('Control+v');
  await expect.poll(() => page.locator('.map-head-step-name', { hasText: 'Compare hotels' }).count()).toBe(2);
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator('.map-head-step-name', { hasText: 'Compare hotels' }).count()).toBe(1);

  // Cut and paste of a card keeps what it says.
  const ad = await cardOnScreen(page, 'Sees an ad');
  await page.mouse.click(ad.x, ad.y);
  await page.keyboard.press('m');
  await page.keyboard.press('Control+x');
  expect(await titlesIn(page, inspired)).toEqual([]);
  await page.keyboard.press('Control+v');
  await expect.poll(() => titlesIn(page, inspired)).toEqual(['Sees an ad']);
  await expect.poll(() => page.locator('.map-card-moment', { hasText: 'Sees an ad' }).count()).toBe(1);

  // Find and replace, as one step.
  await page.keyboard.press('Control+f');
  await page.keyboard.type('desk');
  const count = page.locator('.find-count');
  await expect.poll(() => count.textContent()).toMatch(/^\d+ hits$/);
  const hits = Number.parseInt((await count.textContent()) ?? '', 10);
  expect(hits).toBeGreaterThan(2);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect.poll(() => count.textContent()).toBe(`2 of ${hits}`);
  await page.keyboard.press('Control+Alt+f');
  await page.getByRole('textbox', { name: 'Replace with' }).fill('counter top');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect.poll(() => count.textContent()).toBe('No hits');
  await page.getByRole('textbox', { name: 'Find on the map' }).fill('counter top');
  await expect.poll(() => count.textContent()).toMatch(/^\d+ hits$/);

  // What was found stays selected when the bar closes.
  await page.getByRole('textbox', { name: 'Find on the map' }).fill('Sees an ad');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await page.locator('.find-bar').count()).toBe(0);

  // Split a card at the caret while writing it; join the two again.
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+Shift+Enter');
  await page.keyboard.press('Escape');
  await expect.poll(() => titlesIn(page, inspired)).toEqual(['Sees', 'an ad']);
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Control+j');
  await expect.poll(() => titlesIn(page, inspired)).toEqual(['Sees']);

  // Make space: the card and what follows it moves one step right.
  await page.keyboard.press('s');
  await page.keyboard.press('Enter');
  await expect.poll(() => titlesIn(page, inspired)).toEqual([]);

  await page.keyboard.press('Control+s');
  await expect.poll(() => Buffer.compare(bytesOnDisk(), sampleBytes())).not.toBe(0);
  expect(await undoAll(page)).toBeGreaterThanOrEqual(7);
  await page.keyboard.press('Control+s');
  await expect.poll(() => Buffer.compare(bytesOnDisk(), sampleBytes())).toBe(0);
  expect(problems).toEqual([]);
});

it('copies from one window into another, by keys and from the menu', async () => {
  const { page } = await open();
  const card = await cardOnScreen(page, 'Compares three hotels');
  await page.mouse.click(card.x, card.y);
  await page.keyboard.press('Control+c');
  const other = await open({
    file: { name: 'other.blueprint', bytes: sampleBytes('hotel-stay.zh-Hans') },
  });
  await other.page.bringToFront();
  const cell = { lane: '前台', step: '萌生念头' };
  await select(other.page, cell);
  await other.page.keyboard.press('Control+v');
  await expect.poll(() => titlesIn(other.page, cell)).toEqual(['Compares three hotels']);
  // What is more than text came along: the kind of the card.
  await expect.poll(() => other.page.locator('.inspector-title').textContent()).toContain('Action');
  await other.page.keyboard.press('Control+k');
  await other.page.keyboard.type('paste');
  await other.page
    .getByRole('option')
    .getByText(/^Paste$/)
    .click();
  await expect.poll(() => titlesIn(other.page, cell)).toHaveLength(2);
  await expect.poll(() => other.page.locator('.inspector-title').textContent()).toContain('Action');
  expect(other.problems).toEqual([]);
});

it('lets cards step back by a filter, and brings them back with the bar', async () => {
  const { page, problems } = await open();
  await page.waitForSelector('.map-card-title');
  await page.keyboard.press('Control+Shift+f');
  const filter = page.getByRole('dialog', { name: 'Filter' });
  await filter.getByRole('button', { name: 'Fail point' }).click();
  await expect.poll(() => page.locator('.map-veil').count()).toBeGreaterThan(0);
  expect(await filter.getByRole('status').textContent()).toMatch(/^\d+ of \d+ cards$/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => page.locator('.map-veil').count()).toBe(0);
  expect(problems).toEqual([]);
});
