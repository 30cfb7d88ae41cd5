/** Working together in a real Chromium: presenting by keys, voting with dots, writing in private, the timer, a pin that opens its thread. */
import type { Locator, Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { axe } from '../support/axe';
import type { TestWindow } from '../support/browser';
import { cardNode, cardOnScreen, cellOnScreen } from '../support/mapOnScreen';
import { act } from '../support/palette';
import { windowsOfThisFile } from '../support/windows';

const { open } = windowsOfThisFile();
let window: TestWindow;
beforeEach(async () => {
  window = await open();
});

const dimmed = (page: Page) => page.locator('.map-card-dimmed').count();
const place = (page: Page) => page.locator('.present-place').textContent();
const curves = (page: Page) => page.locator('.map-curve-back').count();

/** What axe finds serious on the screen as it is. */
async function seriousViolations(page: Page): Promise<string[]> {
  const { violations } = await axe(page).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

it('presents phase by phase with the keys, one persona at a time, and leaves the map as it was', async () => {
  const { page, problems } = window;
  const zoom = await page.locator('.zoom-value').textContent();
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect.poll(() => place(page)).toBe('1 / 7');
  expect(await page.locator('.top-bar').isVisible()).toBe(false);
  expect(await dimmed(page)).toBe(0);

  // The first phase hangs at the lanes' names, its steps over their columns; no bare desk beside it.
  await page.keyboard.press('ArrowRight');
  const left = async (of: Locator) => Math.round((await of.boundingBox())?.x ?? Number.NaN);
  const step = (name: string) => page.locator('.map-head-step').filter({ hasText: name });
  await expect.poll(() => left(step('Get inspired'))).toBe(await left(page.locator('.map-head-clip')));
  const distance = (await left(step('Compare hotels'))) - (await left(step('Get inspired')));
  expect(distance).toBeGreaterThan(60);

  // A phase comes in pages of lanes that are read from afar; Page Down and Space go through all of them, then to the next phase.
  const percent = async () => Number.parseInt((await page.locator('.zoom-value').textContent()) ?? '', 10);
  await expect.poll(percent).toBeGreaterThan(100);
  const lanes = () => page.locator('.present-lanes').textContent();
  await expect.poll(lanes).toMatch(/^Lanes 1 \/ [2-4]$/);
  const count = Number((await lanes())?.at(-1));
  for (let lane = 2; lane <= count; lane++) {
    await page.keyboard.press(lane === 2 ? 'ArrowDown' : 'PageDown');
    await expect.poll(lanes).toBe(`Lanes ${lane} / ${count}`);
  }
  await page.keyboard.press('Space');
  await expect.poll(() => place(page)).toBe('3 / 7');
  await page.keyboard.press('PageUp');
  await expect.poll(lanes).toBe(`Lanes ${count} / ${count}`);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => place(page)).toBe('4 / 7');
  await expect.poll(() => dimmed(page)).toBeGreaterThan(10);
  await expect.poll(() => cardNode(page, 'Greets the queue').locator('.map-card-dimmed').count()).toBe(0);
  expect(await seriousViolations(page)).toEqual([]);

  // The second persona alone, then everyone again.
  const all = await curves(page);
  await page.keyboard.press('2');
  await expect.poll(() => curves(page)).toBeLessThan(all);
  await page.keyboard.press('2');
  await expect.poll(() => curves(page)).toBe(all);

  // What is typed does not become a card; K is the laser pointer.
  await page.keyboard.type('xyz');
  await page.keyboard.press('k');
  await page.mouse.move(400, 300);
  await expect.poll(() => page.locator('.laser').isVisible()).toBe(true);

  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.present-bar').count()).toBe(0);
  expect(await page.locator('.laser').count()).toBe(0);
  expect(await dimmed(page)).toBe(0);
  await expect.poll(() => page.locator('.zoom-value').textContent()).toBe(zoom);
  expect(await page.getByRole('button', { name: /^Undo/ }).isEnabled()).toBe(false);
  expect(problems).toEqual([]);
});

it('votes with dots by press and by key, within the budget, and takes them back', async () => {
  const { page, problems } = window;
  await act(page, 'Dot voting');
  const bar = page.getByRole('region', { name: 'Workshop' });
  await bar.getByLabel('Dots per head').fill('1');
  await bar.getByLabel('Heads').fill('3');
  const left = () => bar.locator('.dots-left').textContent();
  await expect.poll(left).toBe('3 of 3 dots left');
  const list = page.getByRole('region', { name: 'Votes' });
  const votes = (title: string) =>
    list.getByRole('listitem').filter({ hasText: title }).locator('b').textContent();

  // By press on the map, on a pain.
  await page.getByRole('button', { name: 'Vote for “Price jumps at payment”' }).click();
  await expect.poll(left).toBe('2 of 3 dots left');

  // By key, on the selected card.
  const pain = await cardOnScreen(page, 'Price jumps');
  await page.mouse.click(pain.x, pain.y);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(left).toBe('0 of 3 dots left');
  await page.keyboard.press('+');
  await page.keyboard.press('-');
  await expect.poll(left).toBe('1 of 3 dots left');
  await bar.getByRole('button', { name: 'Result' }).click();
  expect(await votes('Price jumps at payment')).toBe('2');
  expect(await seriousViolations(page)).toEqual([]);

  // Each vote is one step of history.
  const undo = page.getByRole('button', { name: /^Undo/ });
  for (let i = 0; i < 4; i++) await undo.click();
  await expect.poll(left).toBe('3 of 3 dots left');
  expect(await list.getByText('Price jumps at payment').count()).toBe(0);
  expect(await undo.isEnabled()).toBe(false);
  expect(problems).toEqual([]);
});

it('covers what is written in private until it is revealed, and tells when time is up', async () => {
  const { page, problems } = window;
  await act(page, 'Workshop bar');
  await page.getByRole('button', { name: 'Write in private' }).click();
  const cell = await cellOnScreen(page, { lane: 'Frontstage', step: 'Get inspired' });
  await page.mouse.click(cell.x, cell.y);
  for (const title of ['A secret', 'Another one']) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.map-card-covered').count()).toBe(2);
  expect(await page.locator('.map-surface').getByText('A secret').count()).toBe(0);
  await page.getByRole('button', { name: 'Reveal 2 cards' }).click();
  await expect.poll(() => cardNode(page, 'A secret').count()).toBe(1);
  expect(await page.locator('.map-card-covered').count()).toBe(0);

  await page.evaluate(() => {
    const made = Object.assign(globalThis, { tones: 0 });
    const make = AudioContext.prototype.createOscillator;
    AudioContext.prototype.createOscillator = function () {
      made.tones++;
      return make.call(this);
    };
  });
  const tones = () => page.evaluate(() => Reflect.get(globalThis, 'tones'));
  await page.clock.install();
  await page.getByLabel('Minutes').fill('1');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.clock.runFor(30_000);
  await expect.poll(() => page.getByRole('timer').textContent()).toBe('0:30');
  await page.clock.runFor(31_000);
  await expect.poll(() => page.getByRole('timer').textContent()).toBe('Time is up');
  await expect.poll(() => page.locator('[role=status]').first().textContent()).toBe('Time is up');
  // It sounds once; with less motion wanted nothing breathes.
  await expect.poll(tones).toBe(2);
  const face = page.getByRole('timer');
  expect(await face.evaluate((node) => getComputedStyle(node).animationDuration)).toBe('0s');
  // Without sound it stays silent.
  await page.getByRole('button', { name: 'Sound when time is up' }).click();
  await page.getByRole('button', { name: 'Set back' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.clock.runFor(61_000);
  await expect.poll(() => face.textContent()).toBe('Time is up');
  expect(await tones()).toBe(2);
  expect(problems).toEqual([]);
});

it('opens the thread of a pin', async () => {
  const { page, problems } = window;
  await page.locator('.map-pin').first().click();
  const here = page.getByRole('region', { name: 'Greets the queue with water' });
  await expect.poll(() => here.getByText('Who does it when two flights land?').count()).toBe(1);
  expect(await seriousViolations(page)).toEqual([]);
  expect(problems).toEqual([]);
});
