/** The gallery in a real window: walked by keyboard, kept in the browser's store, readable in every theme. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axe } from '../support/axe';
import { launch, openWindow, type TestWindow } from '../support/browser';
import { act } from '../support/palette';

let browser: Browser;
let window: TestWindow;
beforeAll(async () => {
  browser = await launch();
  window = await openWindow(browser);
});
afterAll(async () => {
  await window.close();
  await browser.close();
});

const serious = async (): Promise<readonly string[]> => {
  const { violations } = await axe(window.page).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
};

it('leads by keyboard alone from the start screen to a map of one’s own', async () => {
  const { page } = window;
  await page.getByRole('option', { name: /Future state/ }).waitFor();
  expect(await serious()).toEqual([]);
  await page.getByRole('searchbox').focus();
  for (let stops = 0; stops < 4; stops++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.getAttribute('role') === 'option')) break;
  }
  await page.keyboard.type('Emo');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Start with this map' }).waitFor();
  expect(await serious()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('[role=option]:focus', { hasText: 'Emotion first' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('button:focus', { hasText: 'Start with this map' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.canvas-slot').getByText('First contact').first().waitFor();
});

it('keeps a map as a template, over a reload, and begins from it', async () => {
  const { page } = window;
  await act(window.page, 'file.saveTemplate');
  await page.keyboard.type('Our moods');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Messages' }).getByText('“Our moods” is among').waitFor();
  await page.reload();
  const own = page.getByRole('group', { name: 'My templates' });
  await own.getByRole('option', { name: /Our moods/ }).click();
  await page.getByRole('button', { name: 'Delete…' }).waitFor();
  await page.getByRole('button', { name: 'Start with this map' }).click();
  await page.locator('.canvas-slot').getByText('First contact').first().waitFor();
  expect(await page.title()).toContain('Our moods');
  expect(window.problems).toEqual([]);
});
