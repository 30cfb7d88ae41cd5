/** Where things are that a script names; what is out of sight is brought there by turning the wheel, as a user would. */
import type { Locator, Page } from 'playwright-core';
import { cardNode, laneHead, type ScreenPoint, stepHead } from '../mapOnScreen';

/** Room that must stay between a thing and the canvas's edges before it is pressed, px. */
const MARGIN = 30;
const MORE = 120;
const HEAD = { width: 120, height: 68 };

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`Not on screen: ${locator}`);
  return box;
};

/** Which way the map may be moved for a thing: headers stand still in one of them. */
type Axis = 'both' | 'x' | 'y';

/** How far the map has to be moved so that a point lies well in sight and uncovered. */
async function wayTo(page: Page, at: ScreenPoint, axis: Axis): Promise<ScreenPoint> {
  const map = await boxOf(page.locator('.map'));
  const left = map.x + HEAD.width + MARGIN;
  const top = map.y + HEAD.height + MARGIN;
  const [right, bottom] = [map.x + map.width - MARGIN, map.y + map.height - MARGIN];
  // The shortest way, and a little more, so that the next thing is in sight as well.
  const way = (value: number, from: number, to: number): number =>
    value < from ? value - from - MORE : value > to ? value - to + MORE : 0;
  const dx = axis === 'y' ? 0 : way(at.x, left, right);
  const dy = axis === 'x' ? 0 : way(at.y, top, bottom);
  if (dx !== 0 || dy !== 0 || axis !== 'both') return { x: dx, y: dy };
  const free = await page.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.closest('.map-surface') != null,
    at,
  );
  return free ? { x: 0, y: 0 } : { x: at.x - (left + right) / 2, y: at.y - (top + bottom) / 2 };
}

async function turnWheel(page: Page, x: number, y: number): Promise<void> {
  const map = await boxOf(page.locator('.map'));
  await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
  await page.mouse.wheel(x, y);
  await page.waitForTimeout(60);
}

/** A point on the screen, after the map was moved so that it can be pressed. */
async function inSight(
  page: Page,
  find: () => Promise<ScreenPoint>,
  axis: Axis = 'both',
): Promise<ScreenPoint> {
  for (let turn = 0; turn < 4; turn++) {
    const at = await find();
    const way = await wayTo(page, at, axis);
    if (way.x === 0 && way.y === 0) return at;
    await turnWheel(page, way.x, way.y);
  }
  return find();
}

/** A share of a box: 0.5, 0.5 is its middle. */
const within = async (locator: Locator, x: number, y: number): Promise<ScreenPoint> => {
  const box = await boxOf(locator);
  return { x: box.x + box.width * x, y: box.y + box.height * y };
};

/** Turns of the wheel, px, that look for a card: where it is not, the map goes on to the next place. */
const SEARCH = [-600, -600, -600, 2400, 600, 600] as const;

/** A card is on the page only near where the map stands: it is looked for above, then below. */
async function lookFor(page: Page, title: string): Promise<void> {
  for (const way of SEARCH) {
    if ((await cardNode(page, title).count()) > 0) return;
    await turnWheel(page, 0, way);
  }
}

export async function card(page: Page, title: string, share = 0.5): Promise<ScreenPoint> {
  await lookFor(page, title);
  return inSight(page, () => within(cardNode(page, title), 0.5, share));
}

/** The end of a cell's stack, as near as can be to where a card is that is to be put there: no further down than must be. */
export const endOfStack = (page: Page, lane: string, step: string, from: ScreenPoint): Promise<ScreenPoint> =>
  inSight(page, async () => {
    const [row, column] = await Promise.all([boxOf(laneHead(page, lane)), boxOf(stepHead(page, step))]);
    const bottoms = await page.locator('.map-node').evaluateAll((nodes) =>
      nodes.map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2, bottom: y + height };
      }),
    );
    const last = bottoms
      .filter(
        ({ x, y }) => x > column.x && x < column.x + column.width && y > row.y && y < row.y + row.height,
      )
      .reduce((lowest, { bottom }) => Math.max(lowest, bottom), row.y);
    const end = row.y + row.height - 8;
    return { x: column.x + column.width / 2, y: Math.min(end, Math.max(last + 8, from.y)) };
  });

/** The free end of a cell, below the cards that stand there. */
export const cell = (page: Page, lane: string, step: string): Promise<ScreenPoint> =>
  inSight(page, async () => {
    const [row, column] = await Promise.all([boxOf(laneHead(page, lane)), boxOf(stepHead(page, step))]);
    return { x: column.x + column.width / 2, y: row.y + row.height - 8 };
  });

const phaseHead = (page: Page, name: string): Locator =>
  page.locator('.map-head-phase', { has: page.locator('.map-head-text', { hasText: name }) }).first();

/** A place in the header of a phase, step or lane: `share` says how far along it. */
export const head = (page: Page, kind: string, name: string, share = 0.4): Promise<ScreenPoint> =>
  inSight(
    page,
    () =>
      kind === 'lane'
        ? within(laneHead(page, name), 0.4, share)
        : kind === 'step'
          ? within(stepHead(page, name), share, 0.35)
          : within(phaseHead(page, name), share, 0.5),
    kind === 'lane' ? 'y' : 'x',
  );
