/**
 * The window under real input in Chromium: main-thread milliseconds per event and frame intervals, for maps of 300, 1,000 and 3,000 cards.
 *
 * The same machine is up to twice as slow in one hour as in another. So at 3,000 cards a bare page with the same cards (`canvas/floorPage.ts`)
 * goes through the same acts before and after the window; "machine now" says how many times longer it needed than the column *floor* in the
 * table of the promises, and "at the table's speed" is the measured figure divided by that: a figure to hold against the table.
 */
import type { Browser, Page } from 'playwright-core';
import { toBytes } from '../../shared/file/serialise';
import { median, report as row } from '../support/benchRow';
import { launch, openWindow, type TestWindow } from '../support/browser';
import { generateMap } from '../support/generateMap';
import { measureActs, measureFrames, measureOpening, type Subject } from './canvas/acts';
import { measureFloor, measureSlowFloor } from './canvas/floor';
import { createMeter, type Frames, type Meter } from './canvas/meter';
import { type Figures, machineNow, PROMISED, type RowName } from './canvas/rows';

const SIZES = (process.env.CARDS ?? '300,1000,3000').split(',').map(Number);
/** Size of the table in the promises. */
const TABLE_SIZE = 3000;
/** What must miss no frame even while the main thread is slowed so many times. */
const SLOWED = { cards: 1000, times: 4 };
/** Edits after which no memory may be left behind but their history. */
const EDITS = 200;

interface Extra {
  readonly target?: number;
  readonly floor?: number;
  readonly tableSpeed?: number;
}

const report = (name: string, cards: number, value: number, unit: string, extra: Extra = {}): void =>
  row({ name, cards, value: Math.round(value * 100) / 100, unit, ...extra });

/** Hands a file to the window as a drop does, and waits until it is open: a large one is read in a worker, while the window has nothing to do. */
async function dropFile(page: Page, name: string, key: string): Promise<void> {
  await page.evaluate(
    ([fileName, held]) => {
      const data = new DataTransfer();
      data.items.add(new File([Reflect.get(globalThis, held)], fileName));
      document.body.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }),
      );
    },
    [name, key] as const,
  );
  await page.waitForFunction((shown) => document.title.includes(shown), name, { polling: 50 });
}

const textOf = (cards: number): string => new TextDecoder().decode(toBytes(generateMap({ cards })));

async function createSubject(page: Page, cards: number): Promise<Subject> {
  await page.evaluate(([heldSmall, heldBig]) => Object.assign(globalThis, { heldSmall, heldBig }), [
    textOf(20),
    textOf(cards),
  ] as const);
  return {
    cards: '.map-card',
    openSmall: () => dropFile(page, 'small.blueprint', 'heldSmall'),
    openBig: () => dropFile(page, 'big.blueprint', 'heldBig'),
  };
}

async function heap({ cdp }: Meter): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20;
}

async function measureSaving({ page, idle, busy }: Meter): Promise<number> {
  const saves: number[] = [];
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('m');
    await idle();
    const start = await busy();
    await page.keyboard.press('Control+s');
    await page.waitForTimeout(200);
    saves.push((await busy()) - start);
  }
  return median(saves);
}

/** From now on the page keeps the lengths of its long tasks; the result tells the longest. */
async function watchTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  return () =>
    page.evaluate(() => Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks));
}

function reportFrames(what: string, cards: number, { median, longest, missed }: Frames, most?: number): void {
  report(`frame interval, ${what}, median`, cards, median, 'ms');
  report(`frame interval, ${what}, longest`, cards, longest, 'ms');
  report(`frames missed, ${what}`, cards, missed, '', most === undefined ? {} : { target: most });
}

function reportActs(cards: number, figures: Figures, floor: Figures | null): void {
  const speed = floor ? machineNow(floor) : null;
  for (const [name, { target }] of Object.entries(PROMISED)) {
    const key = name as RowName;
    const value = figures[key];
    if (value === undefined) continue;
    const here = floor?.[key];
    report(name, cards, value, 'ms', {
      target,
      ...(here !== undefined && { floor: here }),
      ...(speed !== null && { tableSpeed: value / speed }),
    });
  }
  if (speed !== null) report("machine now (1 = the table's)", cards, speed, '×');
}

async function measureMemory(meter: Meter): Promise<{ readonly before: number; readonly after: number }> {
  const before = await heap(meter);
  for (let i = 0; i < EDITS; i++) await meter.page.keyboard.press('m');
  await meter.idle();
  return { before, after: await heap(meter) };
}

interface WindowFigures {
  readonly acts: Figures;
  /** Prints the rows that no floor is held against. */
  readonly reportRest: () => void;
}

async function runWindow(browser: Browser, window: TestWindow, cards: number): Promise<WindowFigures> {
  const meter = await createMeter(browser, window.page);
  const subject = await createSubject(window.page, cards);
  const opening = await measureOpening(meter, subject);
  const longestTask = await watchTasks(window.page);
  const acts = await measureActs(meter, subject);
  const frames = await measureFrames(meter, subject);
  const save = await measureSaving(meter);
  const memory = await measureMemory(meter);
  const longest = await longestTask();
  let slow: typeof frames | null = null;
  if (cards === SLOWED.cards) {
    await meter.slowDown(SLOWED.times);
    slow = await measureFrames(meter, subject);
  }
  return {
    acts: { 'open to idle': opening, ...acts, save },
    reportRest: () => {
      reportFrames('pan', cards, frames.pan);
      reportFrames('drag', cards, frames.drag);
      report('heap', cards, memory.before, 'MB', { target: 60 });
      report(`heap, more after ${EDITS} edits`, cards, memory.after - memory.before, 'MB', { target: 5 });
      report('longest task after opening', cards, longest, 'ms', { target: 100 });
      if (!slow) return;
      reportFrames(`pan, ${SLOWED.times}× slower`, cards, slow.pan, 0);
      reportFrames(`drag, ${SLOWED.times}× slower`, cards, slow.drag, 0);
    },
  };
}

async function measureWindow(browser: Browser, cards: number): Promise<WindowFigures> {
  const window = await openWindow(browser, {
    file: { name: 'small.blueprint', bytes: toBytes(generateMap({ cards: 20 })) },
    canWrite: true,
  });
  try {
    return await runWindow(browser, window, cards);
  } finally {
    if (window.problems.length > 0) console.error(window.problems.join('\n'));
    await window.close();
  }
}

const mean = (a: Figures, b: Figures): Figures =>
  Object.fromEntries(
    Object.entries(a).map(([name, value]) => [name, (value + (b[name as RowName] ?? value)) / 2]),
  );

const browser = await launch();
try {
  for (const cards of SIZES) {
    const before = cards === TABLE_SIZE ? await measureFloor(browser, cards) : null;
    const { acts, reportRest } = await measureWindow(browser, cards);
    const floor = before && mean(before, await measureFloor(browser, cards));
    reportActs(cards, acts, floor);
    reportRest();
    if (cards === SLOWED.cards) {
      const slow = await measureSlowFloor(browser, cards, SLOWED.times);
      report(`frames missed by the floor, pan, ${SLOWED.times}× slower`, cards, slow.pan.missed, '');
      report(`frames missed by the floor, drag, ${SLOWED.times}× slower`, cards, slow.drag.missed, '');
    }
  }
} finally {
  await browser.close();
}
