/** The main job in a real Chromium: open the sample, type, drag, feel, see the ranking change, undo, save, reopen. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { cardOnScreen, cellOnScreen, drag, titlesIn, undoAll } from '../support/mapOnScreen';
import { sampleBytes, windowsOfThisFile } from '../support/windows';

const { open } = windowsOfThisFile();

const firstPain = (page: Page) => page.locator('.pain-title').first();
const slider = (page: Page, persona: string) =>
  page.getByRole('slider', { name: new RegExp(`Emotion of ${persona}`) });

it('opens the sample, changes it, undoes everything and saves the same bytes', async () => {
  const bytes = sampleBytes('hotel-stay');
  const { page, bytesOnDisk, problems } = await open({ file: { name: 'stay.blueprint', bytes } });

  // Three cards, typed one below the other into an empty cell.
  const inspired = { lane: 'Frontstage', step: 'Get inspired' };
  const compare = { lane: 'Frontstage', step: 'Compare hotels' };
  const cell = await cellOnScreen(page, inspired);
  await page.mouse.click(cell.x, cell.y);
  for (const title of ['The pool', 'The beach', 'The price']) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  expect(await titlesIn(page, inspired)).toEqual(['The pool', 'The beach', 'The price']);

  // One of them, dragged into the next step.
  await drag(page, await cardOnScreen(page, 'The beach'), await cellOnScreen(page, compare));
  expect(await titlesIn(page, inspired)).toEqual(['The pool', 'The price']);
  expect(await titlesIn(page, compare)).toEqual(['The beach']);

  // A persona's feeling, by its slider and by dragging its point.
  const emotions = await cellOnScreen(page, { lane: 'Emotions', step: 'Compare hotels' });
  await page.mouse.click(emotions.x, emotions.y);
  const point = slider(page, 'Business traveller');
  const felt = Number(await point.getAttribute('aria-valuenow'));
  await point.press('ArrowDown');
  expect(Number(await point.getAttribute('aria-valuenow'))).toBe(felt - 1);
  const at = await point.boundingBox();
  if (!at) throw new Error('The point is not on screen');
  const middle = { x: at.x + at.width / 2, y: at.y + at.height / 2 };
  await drag(page, middle, { x: middle.x, y: middle.y + 30 });
  expect(Number(await point.getAttribute('aria-valuenow'))).toBeLessThan(felt - 1);

  // A new pain, as bad as can be but not at a moment of truth, takes the second place of the ranking.
  await page.getByRole('tab', { name: 'Analysis' }).click();
  const worst = await firstPain(page).textContent();
  expect(worst).toBe('Queue at the desk after a long trip');
  const pains = await cellOnScreen(page, { lane: 'Pains', step: 'Get inspired' });
  await page.mouse.click(pains.x, pains.y);
  await page.keyboard.type('Nobody answers the phone');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Inspector' }).click();
  for (const name of ['Severity', 'Frequency', 'Detection'])
    await page.getByRole('radiogroup', { name }).getByText('5').click();
  await page.getByRole('tab', { name: 'Analysis' }).click();
  const ranking = () => page.locator('.pain-title').allTextContents();
  await expect.poll(async () => (await ranking()).slice(0, 2)).toEqual([worst, 'Nobody answers the phone']);

  // Saved, everything taken back, saved again: the file is what it was.
  await page.keyboard.press('Control+s');
  await expect.poll(() => Buffer.compare(bytesOnDisk(), bytes)).not.toBe(0);
  expect(await undoAll(page)).toBeGreaterThanOrEqual(8);
  expect(await titlesIn(page, inspired)).toEqual([]);
  await page.keyboard.press('Control+s');
  await expect.poll(() => Buffer.compare(bytesOnDisk(), bytes)).toBe(0);

  // Reopened it shows the same map.
  await page.reload();
  await page.waitForSelector('.map-card-title');
  expect(await titlesIn(page, { lane: 'Support', step: 'Compare hotels' })).toEqual(['Channel manager']);
  await expect.poll(() => firstPainText(page)).toBe(worst);
  expect(problems).toEqual([]);
});

async function firstPainText(page: Page): Promise<string | null> {
  await page.getByRole('tab', { name: 'Analysis' }).click();
  return firstPain(page).textContent();
}
