/** Personas in a real Chromium by keyboard: the portrait on one sheet, segments as a table, the map seen with one persona's eyes, notes on feelings. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { orderedPersonaIds } from '../../shared/model/queries';
import { cardNode, cellOnScreen, undoAll } from '../support/mapOnScreen';
import { act } from '../support/palette';
import { dropFiles, png } from '../support/pictures';
import { saved, windowsOfThisFile } from '../support/windows';

const { open } = windowsOfThisFile();

it('writes a portrait where it stands, sets its photo, goes on to the next persona, and takes it all back', async () => {
  const w = await open();
  const { page } = w;
  await page.keyboard.press('Control+Alt+o');
  const dialog = page.getByRole('dialog', { name: 'Portrait' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Road warrior');
  // Enter goes on to the next thought; an emptied one goes.
  await dialog.getByRole('textbox', { name: 'Goals 2' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Sleep by ten');
  await dialog.getByRole('textbox', { name: 'Habits 1' }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  // Bars are set by arrows and cleared by Delete; the opportunity follows.
  const importance = dialog.getByRole('slider', { name: 'Importance: Check in without queueing' });
  await importance.press('ArrowRight');
  await expect.poll(() => dialog.locator('.need-score').first().textContent()).toBe('17');
  await dialog.getByRole('slider', { name: 'Satisfaction: Wi-Fi that carries a video call' }).press('Delete');
  const folder = mkdtempSync(join(tmpdir(), 'throughline-portrait-'));
  const photo = join(folder, 'daniel.png');
  writeFileSync(photo, png(600, 800));
  const face = await dialog.locator('.portrait-photo').boundingBox();
  await dropFiles(page, { x: (face?.x ?? 0) + 100, y: (face?.y ?? 0) + 60 }, [photo]);
  await dialog.locator('.portrait-photo img').waitFor();
  rmSync(folder, { recursive: true, force: true });

  // The sheet as it stands can be handed over.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save portrait as PDF…' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Hotel stay Road warrior.pdf');
  expect(readFileSync(await download.path()).toString('latin1')).toMatch(/^%PDF-/);

  await page.keyboard.press('Alt+ArrowRight');
  await expect
    .poll(() => dialog.getByRole('textbox', { name: 'Name' }).inputValue())
    .toBe('Family with children');
  await page.keyboard.press('Escape');
  const doc = await saved(w);
  const { avatar = '', ...persona } = doc.personas.p_business ?? { name: '' };
  expect(persona).toMatchObject({
    name: 'Road warrior',
    goals: ['In the room within ten minutes', 'Work online before dinner', 'Sleep by ten'],
  });
  expect(persona).not.toHaveProperty('habits');
  expect(persona.needs?.[0]?.importance).toBe(10);
  expect(persona.needs?.[1]).not.toHaveProperty('satisfaction');
  expect(doc.assets[avatar]).toMatchObject({ mime: 'image/png', width: 512, height: 512 });

  await undoAll(page);
  const before = await saved(w);
  expect(before.personas.p_business?.name).toBe('Business traveller');
  expect(Object.keys(before.assets)).toEqual(['a_door']);
  expect(w.problems).toEqual([]);
});

it('rates segments in a table by keyboard, shows how the result comes about, and gives them personas', async () => {
  const w = await open();
  const { page } = w;
  await act(page, 'Segments…');
  const dialog = page.getByRole('dialog', { name: 'Segments' });
  const names = () =>
    dialog.locator('.segments-name').evaluateAll((all) => all.map((e) => (e as HTMLTextAreaElement).value));
  expect(await names()).toEqual(['Leisure guests', 'Corporate guests']);
  // Down a column with Enter: no number is stepped by it.
  await dialog.getByRole('spinbutton', { name: 'Potential of Leisure guests' }).fill('5');
  await page.keyboard.press('Enter');
  await page.keyboard.type('2');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Potential of Leisure guests',
  );
  await dialog.getByRole('button', { name: /How Leisure guests comes to/ }).press('Enter');
  expect((await dialog.locator('.segments-sumup').textContent())?.replace(/\s+/g, ' ')).toContain('= 3.55');

  await dialog.getByRole('button', { name: 'Add segment' }).press('Enter');
  await page.keyboard.type('Long stays');
  await dialog.getByRole('button', { name: 'Personas of Long stays' }).press('Enter');
  await page.getByRole('button', { name: 'First-time tourist', exact: true }).press('Space');
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Sort by Segment' }).press('Enter');
  expect(await names()).toEqual(['Corporate guests', 'Leisure guests', 'Long stays']);
  await page.keyboard.press('Escape');
  const doc = await saved(w);
  const added = Object.entries(doc.segments).find(([, { name }]) => name === 'Long stays')?.[0];
  expect(doc.segments.g_leis?.potential).toBe(5);
  expect(doc.segments.g_corp?.potential).toBe(2);
  expect(doc.personas.p_tourist?.segmentId).toBe(added);
  expect(w.problems).toEqual([]);
});

it('shows what is different for one persona, by key and by click, and puts personas in another order', async () => {
  const w = await open();
  const { page } = w;
  await page.keyboard.press('Control+0');
  const card = cardNode(page, 'Sends way and');
  await card.scrollIntoViewIfNeeded();
  await page.keyboard.press('Alt+2');
  await expect
    .poll(() => card.locator('.map-card-body').allTextContents())
    .toContain('Calls and asks about\ncot and high chair');
  const shown = page.getByRole('radiogroup', { name: 'Whose journey is shown' });
  expect(await shown.getByRole('radio', { name: 'Show only Family with children' }).textContent()).toContain(
    '2 cards differ',
  );
  await shown.getByRole('radio', { name: 'Show only First-time tourist' }).click();
  await expect
    .poll(async () => (await card.locator('.map-card-body').allTextContents()).join())
    .toContain('Arriving after dark');
  await shown.getByRole('radio', { name: 'Everyone' }).click();
  await expect
    .poll(async () => (await card.locator('.map-card-body').allTextContents()).join())
    .not.toContain('dark');

  await page.locator('.persona-button', { hasText: 'First-time tourist' }).press('Alt+ArrowUp');
  await page.locator('.persona-button', { hasText: 'First-time tourist' }).press('Alt+ArrowUp');
  expect(await page.locator('.persona-name').first().textContent()).toBe('First-time tourist');
  const doc = await saved(w);
  expect(orderedPersonaIds(doc)).toEqual(['p_tourist', 'p_business', 'p_family']);
  expect(w.problems).toEqual([]);
});

it('writes why it feels so: at the point of the curve, and in the inspector', async () => {
  const w = await open();
  const { page } = w;
  const { x, y } = await cellOnScreen(page, { lane: 'Emotions', step: 'Compare hotels' });
  await page.mouse.click(x, y - 4);
  await page.keyboard.press('Enter');
  await page.getByRole('slider', { name: /^Emotion of Business traveller at Compare hotels/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Too many tabs');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'))).toBe(
    '0: Too many tabs',
  );
  expect(await page.locator('.emotion-note').textContent()).toBe('Too many tabs');
  const field = page.getByRole('textbox', { name: 'What Business traveller feels here' });
  await expect.poll(() => field.inputValue()).toBe('Too many tabs');
  await field.fill('Too many tabs, all alike');
  const doc = await saved(w);
  const notes = Object.values(doc.emotions).flatMap(({ note }) => note ?? []);
  expect(notes).toContain('Too many tabs, all alike');
  expect(w.problems).toEqual([]);
});
