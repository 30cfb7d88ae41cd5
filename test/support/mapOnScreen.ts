/** Finding things on the map as a user sees them: cards by their title, cells by lane and step. */
import type { Locator, Page } from 'playwright-core';

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}
export interface CellName {
  readonly lane: string;
  readonly step: string;
}

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`Not on screen: ${locator}`);
  return box;
};

const exactly = (text: string): RegExp =>
  new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);

export const laneHead = (page: Page, name: string): Locator =>
  page.locator('.map-lane', { has: page.locator('.map-lane-name', { hasText: exactly(name) }) }).first();

export const stepHead = (page: Page, name: string): Locator =>
  page
    .locator('.map-head-step', { has: page.locator('.map-head-step-name', { hasText: exactly(name) }) })
    .first();

export const cardNode = (page: Page, title: string): Locator =>
  page.locator('.map-node', { has: page.locator('.map-card-title', { hasText: title }) }).first();

/** The middle of a card. Titles that are broken into lines are found by any part of a line. */
export async function cardOnScreen(page: Page, title: string): Promise<ScreenPoint> {
  const box = await boxOf(cardNode(page, title));
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A point of a cell, near its lower end, where stacked cards leave room. */
export async function cellOnScreen(page: Page, { lane, step }: CellName): Promise<ScreenPoint> {
  const [row, column] = await Promise.all([boxOf(laneHead(page, lane)), boxOf(stepHead(page, step))]);
  return { x: column.x + column.width / 2, y: row.y + row.height - 8 };
}

/** Titles of the cards in a cell, from top to bottom. */
export async function titlesIn(page: Page, { lane, step }: CellName): Promise<string[]> {
  const [row, column] = await Promise.all([boxOf(laneHead(page, lane)), boxOf(stepHead(page, step))]);
  const cards = await page.locator('.map-node').evaluateAll((nodes) =>
    nodes.map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const title = node.querySelector('.map-card-title')?.textContent ?? '';
      return { x: x + width / 2, y: y + height / 2, title: title.replaceAll('\n', ' ') };
    }),
  );
  return cards
    .filter((card) => card.x > column.x && card.x < column.x + column.width)
    .filter((card) => card.y > row.y && card.y < row.y + row.height)
    .sort((a, b) => a.y - b.y)
    .map((card) => card.title);
}

export async function drag(page: Page, from: ScreenPoint, to: ScreenPoint): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

/** Undoes until there is nothing left; gives the number of steps. */
export async function undoAll(page: Page): Promise<number> {
  const button = page.getByRole('button', { name: /^Undo/ }).first();
  let steps = 0;
  while (await button.isEnabled()) {
    await button.click();
    steps++;
  }
  return steps;
}
