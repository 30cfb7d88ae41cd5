/** The panes beside the map: their edges are dragged, moved by key, set back, and remembered; votes stand beside the map, not over it. */
import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import type { TestWindow } from '../support/browser';
import { act } from '../support/palette';
import { windowsOfThisFile } from '../support/windows';

const { open } = windowsOfThisFile();
let window: TestWindow;
beforeEach(async () => {
  window = await open();
});

const box = async (page: Page, selector: string) => {
  const found = await page.locator(selector).boundingBox();
  if (!found) throw new Error(`${selector} is not on screen`);
  return found;
};
const widths = async (page: Page) => ({
  left: (await box(page, '.left-rail')).width,
  right: (await box(page, '.right-pane')).width,
  map: (await box(page, '.map')).width,
});
const edge = (page: Page, name: string) => page.getByRole('separator', { name });

async function drag(page: Page, name: string, by: number): Promise<void> {
  const at = await edge(page, name).boundingBox();
  if (!at) throw new Error('no edge');
  const [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= 8; i++) await page.mouse.move(x + (by * i) / 8, y);
  await page.mouse.up();
}

it('widens and narrows by drag and by key, sets back, and keeps the width', async () => {
  const { page, problems } = window;
  const before = await widths(page);
  await drag(page, 'Width of the left panel', 60);
  await drag(page, 'Width of the details', -100);
  const after = await widths(page);
  expect([after.left - before.left, after.right - before.right]).toEqual([60, 100]);
  await expect.poll(async () => (await widths(page)).map).toBe(before.map - 160);

  await edge(page, 'Width of the left panel').press('ArrowLeft');
  await edge(page, 'Width of the details').press('Shift+ArrowLeft');
  await expect.poll(async () => (await widths(page)).left).toBe(after.left - 16);
  expect((await widths(page)).right).toBe(after.right + 64);
  expect(await edge(page, 'Width of the details').getAttribute('aria-valuenow')).toBe(
    String(after.right + 64),
  );
  // No narrower than its content can bear.
  await drag(page, 'Width of the left panel', -400);
  expect((await widths(page)).left).toBe(180);

  await page.reload();
  await page.waitForSelector('.map .react-flow__viewport', { state: 'attached' });
  expect(await widths(page)).toMatchObject({ left: 180, right: after.right + 64 });

  await edge(page, 'Width of the left panel').dblclick();
  await edge(page, 'Width of the details').press('Enter');
  await expect.poll(() => widths(page)).toEqual(before);
  expect(problems).toEqual([]);
});

it('shows votes and legend beside the map, where they cover nothing of it', async () => {
  const { page, problems } = window;
  await act(page, 'Workshop bar');
  await page.getByRole('button', { name: 'Result' }).click();
  const [map, votes, pane] = [
    await box(page, '.map'),
    await box(page, '.vote-list'),
    await box(page, '.right-pane'),
  ];
  expect(map.x + map.width).toBeLessThanOrEqual(votes.x);
  expect(votes.x + votes.width).toBeLessThanOrEqual(pane.x);
  await page.locator('.vote-list').getByRole('button', { name: 'Close' }).click();
  await expect.poll(async () => (await box(page, '.map')).width).toBe(map.width + votes.width);

  await page.getByRole('button', { name: 'Legend' }).click();
  expect((await box(page, '.legend')).x).toBeGreaterThanOrEqual(pane.x - 1);
  // What is asked for is not left under it.
  await page.getByRole('button', { name: /warnings/ }).click();
  await page.getByRole('tab', { name: 'Problems', selected: true }).waitFor();
  expect(await page.locator('.legend').count()).toBe(0);
  expect(problems).toEqual([]);
});
