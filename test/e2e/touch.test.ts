/** The map under fingers, in a real Chromium: tapping, writing, panning, pinching, taking hold, the menu of a long press; and a pen that is a mouse. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TestWindow } from '../support/browser';
import { type Fingers, fingers } from '../support/fingers';
import { cardNode, cardOnScreen, cellOnScreen, laneHead, stepHead, titlesIn } from '../support/mapOnScreen';
import { hotelFile, windowsOfThisFile } from '../support/windows';

/** Longer than the hold that takes a card, shorter than the press that opens a menu. */
const HOLD_MS = 380;
const LONG_MS = 750;

const { open } = windowsOfThisFile();
let window: TestWindow;
let hand: Fingers;
beforeEach(async () => {
  window = await open({ file: hotelFile(), touch: true });
  hand = await fingers(window.page);
});
afterEach(() => {
  expect(window.problems).toEqual([]);
});

const INSPIRED = { lane: 'Frontstage', step: 'Get inspired' };
const COMPARE = { lane: 'Frontstage', step: 'Compare hotels' };

const zoom = async (page: Page) =>
  Number.parseInt((await page.locator('.zoom-value').textContent()) ?? '0', 10);
const selected = (page: Page) => page.locator('.map-card-selected .map-card-title').allTextContents();
const left = async (page: Page) => (await stepHead(page, 'Compare hotels').boundingBox())?.x ?? 0;

it('selects by tapping, writes by tapping twice, and says “+” in the empty cell that was tapped', async () => {
  const { page } = window;
  const ad = await cardOnScreen(page, 'Compares three');
  await hand.tap(ad);
  await expect.poll(() => selected(page)).toHaveLength(1);
  await hand.tapTwice(ad);
  const field = page.locator('textarea.map-card-field:not([data-waiting])');
  await expect.poll(() => field.count()).toBe(1);
  await page.keyboard.press('Escape');

  const cell = await cellOnScreen(page, INSPIRED);
  await hand.tap(cell);
  await expect.poll(() => page.locator('.map-invitation').isVisible()).toBe(true);
  await hand.rest(400);
  await hand.tap(cell);
  await expect.poll(() => field.count()).toBe(1);
  await page.keyboard.type('A photo of the pool');
  await page.keyboard.press('Escape');
  await expect.poll(() => titlesIn(page, INSPIRED)).toEqual(['A photo of the pool']);

  // A step's name in the same way; what is added beside it can be reached without hovering.
  const head = await stepHead(page, 'Compare hotels').boundingBox();
  const name = { x: (head?.x ?? 0) + 40, y: (head?.y ?? 0) + 12 };
  await hand.tap(name);
  await expect
    .poll(() => stepHead(page, 'Compare hotels').getByRole('button', { name: 'Add step' }).isVisible())
    .toBe(true);
  await hand.tapTwice(name);
  await page.keyboard.type('Compare');
  await page.keyboard.press('Enter');
  await expect.poll(() => stepHead(page, 'Compare').count()).toBe(1);
});

it('pans with one finger, zooms and pans with two, and leaves the page where it is', async () => {
  const { page } = window;
  const start = await left(page);
  const from = { x: 800, y: 500 };
  await hand.down(from);
  await hand.move({ x: 700, y: 440 });
  await hand.up();
  await expect.poll(async () => Math.round(start - (await left(page)))).toBeGreaterThan(85);
  // Nothing was moved or selected on the way, though there are cards under the finger.
  expect(await page.getByRole('button', { name: /^Undo/ }).isEnabled()).toBe(false);
  expect(await selected(page)).toEqual([]);

  const before = await zoom(page);
  await hand.down({ x: 700, y: 400 }, { x: 800, y: 400 });
  await hand.move({ x: 600, y: 400 }, { x: 900, y: 400 });
  await hand.up();
  await expect.poll(() => zoom(page)).toBeGreaterThan(before * 1.8);
  await hand.down({ x: 500, y: 400 }, { x: 900, y: 400 });
  await hand.move({ x: 640, y: 460 }, { x: 760, y: 460 });
  await hand.up();
  await expect.poll(() => zoom(page)).toBeLessThan(before);

  const near = await left(page);
  await hand.down({ x: 600, y: 400 }, { x: 700, y: 500 });
  await hand.move({ x: 660, y: 400 }, { x: 760, y: 500 });
  await hand.up();
  await expect.poll(async () => Math.round((await left(page)) - near)).toBeGreaterThan(50);
  expect(await page.evaluate(() => globalThis.visualViewport?.scale)).toBe(1);
  expect(await page.getByRole('button', { name: /^Undo/ }).isEnabled()).toBe(false);
});

it('takes hold of a card after a short hold, and of a selected one at once', async () => {
  const { page } = window;
  const website = await cardOnScreen(page, 'Compares three');
  await hand.down(website);
  await hand.rest(HOLD_MS);
  await hand.move(await cellOnScreen(page, INSPIRED));
  await hand.up();
  await expect.poll(() => titlesIn(page, INSPIRED)).toHaveLength(1);
  const [title = ''] = await titlesIn(page, INSPIRED);

  // It is selected by now, and follows the finger without waiting.
  await hand.down(await cardOnScreen(page, title.slice(0, 8)));
  await hand.move(await cellOnScreen(page, COMPARE));
  await hand.up();
  await expect.poll(() => titlesIn(page, INSPIRED)).toEqual([]);
  expect(await titlesIn(page, COMPARE)).toContain(title);

  // A second finger takes a drag back and zooms instead.
  const again = await cardOnScreen(page, title.slice(0, 8));
  await hand.down(again);
  await hand.move({ x: again.x - 60, y: again.y + 20 });
  await hand.down({ x: again.x - 60, y: again.y + 20 }, { x: again.x + 60, y: again.y + 20 });
  await hand.up();
  expect(await titlesIn(page, COMPARE)).toContain(title);
});

it('opens the menu by a long press, on cards and on headers', async () => {
  const { page } = window;
  await hand.down(await cardOnScreen(page, 'Compares three'));
  await hand.rest(LONG_MS);
  const menu = page.getByRole('menu');
  await expect.poll(() => menu.isVisible()).toBe(true);
  await hand.up();
  await hand.rest(100);
  expect(await menu.isVisible()).toBe(true);
  await hand.tap(await middleOf(page, 'Duplicate'));
  await expect.poll(() => menu.count()).toBe(0);
  await expect.poll(() => page.getByRole('button', { name: 'Undo' }).isEnabled()).toBe(true);

  const lane = await laneHead(page, 'Backstage').boundingBox();
  await hand.down({ x: (lane?.x ?? 0) + 40, y: (lane?.y ?? 0) + 14 });
  await hand.rest(LONG_MS);
  await hand.up();
  await expect.poll(() => menu.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
});

async function middleOf(page: Page, name: string) {
  const box = await page.getByRole('menuitem', { name }).first().boundingBox();
  if (!box) throw new Error(`No entry ${name}`);
  expect(box.height).toBeGreaterThanOrEqual(40);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

it('draws with a pen as with a mouse', async () => {
  const { page } = window;
  const session = await page.context().newCDPSession(page);
  const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
      pointerType: 'pen',
    });
  const card = await cardOnScreen(page, 'Compares three');
  const cell = await cellOnScreen(page, INSPIRED);
  await pen('mousePressed', card.x, card.y);
  for (const share of [0.3, 0.6, 1])
    await pen('mouseMoved', card.x + (cell.x - card.x) * share, card.y + (cell.y - card.y) * share);
  await pen('mouseReleased', cell.x, cell.y);
  await expect.poll(() => titlesIn(page, INSPIRED)).toHaveLength(1);
  expect(await cardNode(page, 'Compares three').count()).toBe(1);
});

it('lays a note and draws a link with a finger', async () => {
  const { page } = window;
  await hand.tap(await buttonOnScreen(page, 'Note'));
  await hand.tap({ x: 560, y: 480 });
  await expect.poll(() => page.locator('textarea.map-note-field').count()).toBe(1);
  await page.keyboard.type('Ask the night porter');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.map-note').count()).toBeGreaterThan(0);

  await hand.tap(await buttonOnScreen(page, 'Connect'));
  await hand.down(await cardOnScreen(page, 'Compares three'));
  await hand.move(await cardOnScreen(page, 'Channel manager'));
  await hand.up();
  await expect
    .poll(() => page.locator('[role=status][aria-live=polite]').first().textContent())
    .toContain('Add link');
});

async function buttonOnScreen(page: Page, name: string) {
  const box = await page.getByRole('button', { name, exact: true }).first().boundingBox();
  if (!box) throw new Error(`No button ${name}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
