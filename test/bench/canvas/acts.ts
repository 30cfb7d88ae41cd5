/** The acts of the table, as real input events; the window and the floor are put through the same ones. */
import type { Page } from 'playwright-core';
import { median } from '../../support/benchRow';
import type { Frames, Meter } from './meter';
import type { Figures } from './rows';

/** A page that shows a map and answers wheel, dragging, F2, Escape, Ctrl+Z, Ctrl+Y, Ctrl+0 and Shift+1. */
export interface Subject {
  /** Selects the cards in the page. */
  readonly cards: string;
  /** Opens a small map, so that the next opening starts from the same place. */
  readonly openSmall: () => Promise<unknown>;
  readonly openBig: () => Promise<unknown>;
}

const OPENINGS = 3;
const TIMES = 5;
const UNDO_KEYS = ['Control+z', 'Control+z', 'Control+y', 'Control+y', 'Control+z', 'Control+y'];

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of a card that is wholly in sight, with room around it. */
async function cardInSight(page: Page, selector: string): Promise<Place> {
  const boxes = await page.locator(selector).evaluateAll((cards) =>
    cards.map((card) => {
      const { x, y, width, height } = card.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }),
  );
  const found = boxes.find(({ x, y }) => x > 400 && x < 850 && y > 180 && y < 650);
  if (!found) throw new Error('No card is in sight');
  return found;
}

async function several(times: number, act: (i: number) => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let i = 0; i < times; i++) values.push(await act(i));
  return median(values);
}

export function measureOpening({ idle, untilIdle }: Meter, { openSmall, openBig }: Subject): Promise<number> {
  return several(OPENINGS, async () => {
    await openSmall();
    await idle();
    return untilIdle(openBig);
  });
}

async function home({ page, idle }: Meter): Promise<void> {
  await page.keyboard.press('Control+0');
  await idle();
}

async function takeUp(page: Page, at: Place): Promise<void> {
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 8, at.y + 8);
}

async function takeBack(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.up();
}

async function measureMoves(meter: Meter, at: Place): Promise<Figures> {
  const { page, idle, perEvent, perFrame } = meter;
  await takeUp(page, at);
  const drag = await perEvent(40, (i) => page.mouse.move(at.x + 10 + i * 4, at.y + 10 + (i % 7) * 5));
  await takeBack(page);
  const drop = await several(TIMES, async () => {
    await takeUp(page, at);
    await page.mouse.move(at.x + 180, at.y + 20, { steps: 5 });
    await idle(150);
    const value = await perFrame(() => page.mouse.up());
    await idle(150);
    await page.keyboard.press('Control+z');
    await idle(150);
    return value;
  });
  return { drag, drop };
}

async function measureZoom(meter: Meter): Promise<Figures> {
  const { page, perEvent, untilIdle } = meter;
  await page.keyboard.down('Control');
  const out = await perEvent(30, () => page.mouse.wheel(0, 60));
  await page.keyboard.up('Control');
  await page.keyboard.press('Control+0');
  const fit = await several(3, async (i) => {
    if (i > 0) await home(meter);
    return untilIdle(() => page.keyboard.press('Shift+1'));
  });
  await home(meter);
  return { 'zoom out': out, 'fit all to idle': fit };
}

async function measureWriting({ page, idle, perEvent, perFrame }: Meter, at: Place): Promise<Figures> {
  await page.mouse.click(at.x, at.y);
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  const typed = await perEvent(24, () => page.keyboard.type('a'));
  const commit = await several(TIMES, async (i) => {
    await page.keyboard.press('F2');
    await page.keyboard.type(`title ${i}`);
    await page.waitForTimeout(100);
    const value = await perFrame(() => page.keyboard.press('Escape'));
    await idle(150);
    return value;
  });
  const undo = await several(UNDO_KEYS.length, async (i) => {
    await idle(150);
    return perFrame(() => page.keyboard.press(UNDO_KEYS[i] ?? ''));
  });
  return { 'key typed': typed, 'commit text': commit, 'undo, redo': undo };
}

/** All but opening; the big map is open. */
export async function measureActs(meter: Meter, { cards }: Subject): Promise<Figures> {
  const { page, perEvent } = meter;
  await page.mouse.move(700, 450);
  const pan = await perEvent(60, (i) => page.mouse.wheel(i < 30 ? 40 : -40, 0));
  await home(meter);
  const at = await cardInSight(page, cards);
  const moves = await measureMoves(meter, at);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.mouse.move(700, 450);
  const zoom = await measureZoom(meter);
  return { pan, ...moves, ...zoom, ...(await measureWriting(meter, await cardInSight(page, cards))) };
}

/** Frames of one long pan and one long drag. */
export async function measureFrames(
  meter: Meter,
  { cards }: Subject,
): Promise<{ readonly pan: Frames; readonly drag: Frames }> {
  const { page } = meter;
  await home(meter);
  await page.mouse.move(700, 450);
  const pan = await meter.frames(async () => {
    for (let i = 0; i < 90; i++) {
      await page.mouse.wheel(i < 45 ? 24 : -24, 0);
      await page.waitForTimeout(8);
    }
  });
  await home(meter);
  const at = await cardInSight(page, cards);
  const drag = await meter.frames(async () => {
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    for (let i = 0; i < 60; i++) await page.mouse.move(at.x + i * 3, at.y + i);
    await takeBack(page);
  });
  await page.keyboard.press('Escape');
  return { pan, drag };
}
