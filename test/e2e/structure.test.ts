/** The map's structure by hand: new steps at borders, links drawn and picked, space pushed, lanes folded, hidden and pinned, menus. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { parse } from '../../shared/file/parse';
import type { Blueprint } from '../../shared/model/schema';
import type { TestWindow } from '../support/browser';
import { cardNode, cardOnScreen, cellOnScreen, drag, laneHead, stepHead } from '../support/mapOnScreen';
import { windowsOfThisFile } from '../support/windows';

const windows = windowsOfThisFile();
let window: TestWindow;

async function open(): Promise<Page> {
  window = await windows.open();
  return window.page;
}

/** Saves until the file says what is wanted, and gives what it says. */
async function savedAs(holds: (doc: Blueprint) => boolean): Promise<Blueprint> {
  let doc: Blueprint | null = null;
  await expect
    .poll(async () => {
      await window.page.keyboard.press('Control+s');
      const read = parse(window.bytesOnDisk());
      doc = read.ok ? read.doc : null;
      return doc !== null && holds(doc);
    })
    .toBe(true);
  if (!doc) throw new Error('The saved file cannot be read');
  return doc;
}

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`Not on screen: ${selector}`);
  return box;
};
const stepNames = (page: Page) => page.locator('.map-head-step-name').allTextContents();
const idOf = (doc: Blueprint, title: string) =>
  Object.entries(doc.cards).find(([, card]) => card.title === title)?.[0];

it('makes a step where a card is dropped at a border, and by key, each in one undo', async () => {
  const page = await open();
  const before = await stepNames(page);
  const card = await cardOnScreen(page, 'Compares three');
  const next = await stepHead(page, 'Read reviews').boundingBox();
  await page.mouse.move(card.x, card.y);
  await page.mouse.down();
  await page.mouse.move((next?.x ?? 0) + 2, card.y + 30, { steps: 6 });
  await expect.poll(() => page.locator('.map-feedback-face').textContent()).toBe('New step');
  await page.mouse.up();
  await page.keyboard.type('Decide');
  await page.keyboard.press('Enter');
  expect((await stepNames(page)).slice(1, 4)).toEqual(['Compare hotels', 'Decide', 'Read reviews']);
  const [column, moved] = [
    await stepHead(page, 'Decide').boundingBox(),
    await cardOnScreen(page, 'Compares three'),
  ];
  expect(moved.x).toBeGreaterThan(column?.x ?? Number.POSITIVE_INFINITY);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await stepNames(page)).toEqual(before);

  const again = await cardOnScreen(page, 'Compares three');
  await page.mouse.click(again.x, again.y);
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Enter');
  expect((await stepNames(page)).slice(1, 4)).toEqual(['Compare hotels', 'New step', 'Read reviews']);
  expect(window.problems).toEqual([]);
});

it('draws a link from a card’s edge, picks another by typing, turns it round', async () => {
  const page = await open();
  const from = await cardOnScreen(page, 'Compares three');
  await page.mouse.click(from.x, from.y);
  const node = await cardNode(page, 'Compares three').boundingBox();
  const to = await cardOnScreen(page, 'Channel manager');
  await drag(page, { x: from.x, y: (node?.y ?? 0) + (node?.height ?? 0) }, to);
  await page.keyboard.press('Alt+Shift+B');
  await page.keyboard.press('Alt+Shift+R');
  const linked = (doc: Blueprint, from: string, to: string) =>
    Object.values(doc.links).find((link) => link.from === idOf(doc, from) && link.to === idOf(doc, to));
  await savedAs((doc) => linked(doc, 'Channel manager', 'Compares three hotels')?.both === true);

  await page.mouse.click(from.x, from.y);
  await page.keyboard.press('c');
  await page.keyboard.type('replies');
  await page.keyboard.press('Enter');
  const picked = (doc: Blueprint) => linked(doc, 'Compares three hotels', 'Replies under reviews');
  const before = await savedAs((doc) => picked(doc) !== undefined);

  // Escape leaves the list, and nothing is linked, and the keyboard is back on the map.
  await page.mouse.click(from.x, from.y);
  await page.keyboard.press('c');
  await page.keyboard.type('pays');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('m');
  const after = await savedAs((doc) =>
    ['Replies under reviews', 'Channel manager'].some((title) => doc.cards[idOf(doc, title) ?? '']?.moment),
  );
  expect(Object.keys(after.links)).toEqual(Object.keys(before.links));
  expect(window.problems).toEqual([]);
});

it('pushes steps and lanes with the tool that makes space; Escape takes it back', async () => {
  const page = await open();
  const before = await stepNames(page);
  const lanes = await page.locator('.map-lane').count();
  const at = await stepHead(page, 'Compare hotels').boundingBox();
  const start = { x: (at?.x ?? 0) + 3, y: 500 };
  await page.mouse.click(start.x, 800);
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + (at?.width ?? 0) * 2, start.y, { steps: 6 });
  await expect.poll(() => page.locator('.map-feedback-face').textContent()).toBe('+ 2 steps');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await stepNames(page)).toEqual(before);
  await drag(page, start, { x: start.x + (at?.width ?? 0) * 2, y: start.y });
  expect((await stepNames(page)).slice(0, 4)).toEqual([
    'Get inspired',
    'New step',
    'New step',
    'Compare hotels',
  ]);

  await page.keyboard.press('s');
  const row = await laneHead(page, 'Backstage').boundingBox();
  await drag(
    page,
    { x: start.x + 20, y: (row?.y ?? 0) + 2 },
    { x: start.x + 24, y: (row?.y ?? 0) + 2 + (row?.height ?? 0) },
  );
  await expect.poll(() => page.locator('.map-lane').count()).toBe(lanes + 1);
  expect(window.problems).toEqual([]);
});

it('moves the border of phases, reaches further by key, and selects with the lasso', async () => {
  const page = await open();
  const edge = await boxOf(page, '.map-head-edge');
  const step = await stepHead(page, 'Choose a room').boundingBox();
  const grip = { x: edge.x + edge.width / 2, y: edge.y + 12 };
  await drag(page, grip, { x: grip.x + (step?.width ?? 0), y: grip.y });
  await expect.poll(() => page.locator('.map-head-count').first().textContent()).toBe('4 steps');

  const card = await cardOnScreen(page, 'Compares three');
  await page.mouse.click(card.x, card.y);
  const narrow = await cardNode(page, 'Compares three').boundingBox();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect
    .poll(async () => (await cardNode(page, 'Compares three').boundingBox())?.width)
    .toBeGreaterThan((narrow?.width ?? 0) * 1.5);

  await page.keyboard.press('l');
  const [a, b] = [await cardOnScreen(page, 'Thinks of a'), await cardOnScreen(page, 'Photos in a')];
  await page.mouse.move(a.x + 50, a.y + 40);
  await page.mouse.down();
  for (const point of [
    { x: b.x + 50, y: b.y - 24 },
    { x: b.x - 46, y: b.y - 24 },
    { x: a.x - 46, y: a.y + 40 },
  ])
    await page.mouse.move(point.x, point.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => page.locator('.map-card-selected').count()).toBe(2);
  expect(window.problems).toEqual([]);
});

it('folds, hides and pins lanes, and makes one per persona', async () => {
  const page = await open();
  const pick = async (name: string) => {
    const box = await laneHead(page, name).boundingBox();
    await page.mouse.click((box?.x ?? 0) + 30, (box?.y ?? 0) + 12);
  };
  await pick('Frontstage');
  const open1 = (await laneHead(page, 'Frontstage').boundingBox())?.height ?? 0;
  await page.getByRole('button', { name: 'Collapse Frontstage' }).click();
  await expect
    .poll(async () => (await laneHead(page, 'Frontstage').boundingBox())?.height)
    .toBeLessThan(open1 / 2);
  await page.keyboard.press('Alt+Shift+H');
  await expect.poll(() => laneHead(page, 'Frontstage').count()).toBe(0);
  await expect.poll(() => page.getByRole('button', { name: 'Show Frontstage' }).count()).toBeGreaterThan(0);
  await page.keyboard.press('Alt+Shift+U');
  await expect.poll(() => laneHead(page, 'Frontstage').count()).toBe(1);

  await pick('Emotions');
  await page.keyboard.press('Alt+Shift+P');
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.locator('.map-pinned-lane').textContent()).toContain('Emotions');
  await page.getByRole('button', { name: 'Unpin Emotions' }).last().click();
  await expect.poll(() => page.locator('.map-pinned-lane').count()).toBe(0);
  await page.keyboard.press('Alt+Shift+L');
  await expect.poll(() => page.locator('.map-lane', { hasText: 'Emotions ·' }).count()).toBe(3);
  expect(window.problems).toEqual([]);
});

it('offers a menu on everything, by the right button and by key, and says why an entry is off', async () => {
  const page = await open();
  const card = await cardOnScreen(page, 'Compares three');
  await page.mouse.click(card.x, card.y, { button: 'right' });
  const menu = page.getByRole('menu', { name: 'Card menu' });
  const join = menu.getByRole('menuitem', { name: 'Join cards' });
  expect(await join.getAttribute('aria-disabled')).toBe('true');
  expect(await join.textContent()).toContain('Select two or more cards of one cell');
  await menu.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect.poll(() => page.locator('.map-card-title', { hasText: 'Compares three' }).count()).toBe(2);

  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu', { name: 'Card menu' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await expect.poll(() => page.locator('.map-card-title', { hasText: 'Compares three' }).count()).toBe(1);

  const places = [
    [await cellOnScreen(page, { lane: 'Frontstage', step: 'Get inspired' }), 'Cell menu'],
    [await stepHead(page, 'Get inspired').boundingBox(), 'Step menu'],
    [await page.locator('.map-head-phase').first().boundingBox(), 'Phase menu'],
    [await laneHead(page, 'Support').boundingBox(), 'Lane menu'],
  ] as const;
  for (const [at, name] of places) {
    await page.mouse.click((at?.x ?? 0) + 20, (at?.y ?? 0) + 5, { button: 'right' });
    await page.getByRole('menu', { name }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu', { name }).waitFor({ state: 'detached' });
  }
  expect(window.problems).toEqual([]);
});

it('keeps several lines in a title, and what a blank line parts as the text', async () => {
  const page = await open();
  const cell = await cellOnScreen(page, { lane: 'Frontstage', step: 'Get inspired' });
  await page.mouse.click(cell.x, cell.y);
  await page.keyboard.type('Shows rooms');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('and prices');
  await page.keyboard.press('Escape');
  const titled = (doc: Blueprint) => doc.cards[idOf(doc, 'Shows rooms\nand prices') ?? ''];
  const doc = await savedAs((now) => titled(now) !== undefined);
  expect(titled(doc)?.body).toBeUndefined();
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('on one page');
  await page.keyboard.press('Escape');
  await savedAs((now) => titled(now)?.body === 'on one page');
});
