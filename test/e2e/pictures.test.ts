/** Pictures in a real Chromium: dropped from the disk, pasted from the clipboard, chosen; scaled, turned, and without a word of where they were taken. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Asset, Blueprint } from '../../shared/model/schema';
import { cardOnScreen, cellOnScreen, undoAll } from '../support/mapOnScreen';
import { dropFiles, photoWithPlace, png } from '../support/pictures';
import { saved, windowsOfThisFile } from '../support/windows';

const { openWithClipboard: open } = windowsOfThisFile();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-pictures-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const newAssets = (doc: Blueprint): readonly Asset[] =>
  Object.entries(doc.assets).flatMap(([id, asset]) => (id === 'a_door' ? [] : [asset]));
const pictureCards = (doc: Blueprint) => Object.values(doc.cards).filter((card) => card.kind === 'picture');
const notice = (page: Page) => page.locator('.notice').first().textContent();

/** Colour in the middle of a part of the picture, as [red, blue]. */
const colorAt = (page: Page, { mime, data }: Asset, x: number, y: number): Promise<number[]> =>
  page.evaluate(
    async ([url, atX, atY]) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixel = context?.getImageData(image.width * atX, image.height * atY, 1, 1).data ?? [];
      return [pixel[0] ?? 0, pixel[2] ?? 0];
    },
    [`data:${mime};base64,${data}`, x, y] as const,
  );

it('takes a photo dropped into a cell: shown where it will land, turned, scaled, without place and camera; one undo takes it back', async () => {
  const w = await open();
  const { page } = w;
  const path = join(folder, 'door_at night.jpg');
  const photo = await photoWithPlace(page, 3000, 2000);
  expect(photo.toString('latin1')).toContain('SpyCam');
  writeFileSync(path, photo);
  const before = await page.locator('.status-bar').textContent();
  await dropFiles(page, await cellOnScreen(page, { lane: 'Frontstage', step: 'Get inspired' }), [path], () =>
    page.locator('.map-feedback-bar').waitFor({ state: 'visible' }),
  );
  await page.locator('.map-card-picture').first().waitFor();
  expect(await page.locator('.map-feedback-bar').isVisible()).toBe(false);
  // Words for those who do not see it, in the inspector of the card that is now selected.
  await page.getByLabel('What it shows').fill('The door at night');
  const doc = await saved(w);
  const [asset] = newAssets(doc);
  if (!asset) throw new Error('no picture in the file');
  expect(asset).toMatchObject({ mime: 'image/jpeg', width: 1333, height: 2000, alt: 'The door at night' });
  const stored = Buffer.from(asset.data, 'base64');
  expect(stored.length).toBeLessThan(photo.length * 2);
  for (const word of ['Exif', 'SpyCam', 'GPS']) expect(stored.toString('latin1')).not.toContain(word);
  // A quarter turn clockwise: what was left is above.
  const [above, below] = [await colorAt(page, asset, 0.5, 0.2), await colorAt(page, asset, 0.5, 0.8)];
  expect(above[0]).toBeGreaterThan(150);
  expect(below[1]).toBeGreaterThan(150);
  expect(pictureCards(doc)).toHaveLength(1);
  expect(await undoAll(page)).toBe(2);
  await expect
    .poll(() => page.locator('.status-bar').textContent())
    .toContain(before?.match(/\d+ cards/)?.[0]);
  expect(newAssets(await saved(w))).toEqual([]);
  expect(w.problems).toEqual([]);
});

it('makes a card of each of several, gives a card that is aimed at its picture, and pastes from the clipboard', async () => {
  const w = await open();
  const { page } = w;
  const paths = ['one.png', 'two.png', 'three.png'].map((name) => join(folder, name));
  for (const path of paths) writeFileSync(path, png(300, 200));
  await dropFiles(page, await cellOnScreen(page, { lane: 'Frontstage', step: 'Get inspired' }), paths);
  await expect.poll(() => page.locator('.map-card-picture').count()).toBeGreaterThanOrEqual(3);
  await dropFiles(page, await cardOnScreen(page, 'Thinks of a short'), paths.slice(0, 1));
  await expect.poll(async () => Object.keys((await saved(w)).assets).length).toBe(5);

  const { x, y } = await cellOnScreen(page, { lane: 'Backstage', step: 'Get inspired' });
  await page.mouse.click(x, y);
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(40, 30);
    canvas.getContext('2d')?.fillRect(0, 0, 40, 30);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  });
  await page.keyboard.press('Control+v');
  await expect.poll(async () => pictureCards(await saved(w)).length).toBe(4);
  const doc = await saved(w);
  expect(Object.values(doc.cards).find((card) => card.title.startsWith('Thinks'))?.assetId).toBeDefined();
  expect(
    newAssets(doc)
      .map(({ name }) => name ?? '')
      .sort(),
  ).toEqual(['', 'one.png', 'one.png', 'three.png', 'two.png']);
  expect(w.problems).toEqual([]);
});

it('says why a file is not taken, before anything of it is decoded', async () => {
  const w = await open();
  const { page } = w;
  const at = await cellOnScreen(page, { lane: 'Frontstage', step: 'Get inspired' });
  const drop = async (name: string, content: Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    await dropFiles(page, at, [path]);
    await page.locator('.notice').first().waitFor();
    const text = await notice(page);
    await page.getByRole('button', { name: 'Dismiss' }).first().click();
    return text;
  };
  expect(await drop('bomb.png', png(60_000, 60_000))).toContain('bomb.png has 3600 million pixels');
  expect(await drop('broken.png', png(900, 900).subarray(0, 60))).toContain('broken.png cannot be read');
  expect(await drop('words.jpg', Buffer.from('no picture at all'))).toContain('words.jpg cannot be read');
  expect(await drop('huge.jpg', Buffer.alloc(61 * 1024 * 1024, 1))).toContain('huge.jpg has 61 MB');
  expect(newAssets(await saved(w))).toEqual([]);
});
