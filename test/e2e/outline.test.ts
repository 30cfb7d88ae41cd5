/** Notes and comments in the outline: reached, written and opened by keyboard, with the selection shared with the map. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axe } from '../support/axe';
import { launch, openWindow, type TestWindow } from '../support/browser';

const SAMPLE = resolve(import.meta.dirname, '../../resources/samples/hotel-stay.blueprint');

let browser: Browser;
let window: TestWindow;
beforeAll(async () => {
  browser = await launch();
  window = await openWindow(browser, {
    file: { name: 'stay.blueprint', bytes: new Uint8Array(readFileSync(SAMPLE)) },
  });
});
afterAll(async () => {
  await window.close();
  await browser.close();
});

it('walks down to the notes, writes on one, and finds it selected on the map', async () => {
  const { page, problems } = window;
  await page.keyboard.press('Control+Shift+o');
  const outline = page.getByRole('grid', { name: 'Outline' });
  await outline.waitFor();
  await page.locator('.outline').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowDown');
  const note = outline.getByRole('button', { name: /^Can the card reader open the network too/ });
  await expect.poll(() => note.evaluate((node) => node === document.activeElement)).toBe(true);
  expect(await note.getAttribute('aria-pressed')).toBe('true');
  await outline.getByRole('rowheader', { name: 'Sticky notes' }).waitFor();
  await outline.getByRole('button', { name: /Sticky note on Opportunities$/ }).waitFor();

  await page.keyboard.press('F2');
  await page.getByLabel('Text of the sticky note').fill('Ask the maker of the reader');
  await page.keyboard.press('Control+Enter');
  const written = outline.getByRole('button', { name: /^Ask the maker of the reader/ });
  await expect.poll(() => written.evaluate((node) => node === document.activeElement)).toBe(true);
  // Escape leaves what was there.
  await page.keyboard.press('Enter');
  await page.keyboard.type('not this');
  await page.keyboard.press('Escape');
  await expect.poll(() => written.evaluate((node) => node === document.activeElement)).toBe(true);

  // A new note, over the cell that is selected.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+Alt+n');
  await page.getByLabel('Text of the sticky note').fill('Straight from the outline');
  await page.keyboard.press('Control+Enter');
  const fresh = outline.getByRole('button', { name: /^Straight from the outline.*on Policies$/ });
  await expect.poll(() => fresh.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.press('Delete');
  await fresh.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowDown');

  const { violations } = await axe(page).include('.outline').analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);

  // The same note is what the map has selected, and what the keyboard stands on there.
  await page.keyboard.press('Control+Shift+o');
  await expect.poll(() => page.locator('.map-note-selected').textContent()).toContain('Ask the maker');
  const cell = page.getByRole('grid', { name: 'Map' }).getByRole('gridcell', { selected: true });
  await expect.poll(() => cell.textContent()).toContain('Ask the maker of the reader');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => cell.textContent()).toMatch(/Policies/);
  expect(problems).toEqual([]);
});

it('says how many comments a card has and opens their thread', async () => {
  const { page, problems } = window;
  await page.keyboard.press('Control+Shift+o');
  const outline = page.getByRole('grid', { name: 'Outline' });
  await page.keyboard.press('Control+Home');
  const card = outline.getByRole('button', { name: /^Greets the queue with water/ });
  // From the card Tab leads to its comments.
  await page.keyboard.press('Control+f');
  await page.keyboard.type('Greets the queue');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.locator('.outline-talk').first().waitFor();
  await card.focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('outline-talk');
  await page.keyboard.press('Enter');
  const thread = page.getByText('Who does it when two flights land?');
  await thread.waitFor();
  expect(problems).toEqual([]);
});
