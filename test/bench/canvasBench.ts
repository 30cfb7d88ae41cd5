/** The window under real input in Chromium: main-thread milliseconds per event and frame intervals, for maps of 300, 1,000 and 3,000 cards. */
import { existsSync, readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { toBytes } from '../../shared/file/serialise';
import { median, report as row } from '../support/benchRow';
import { launch, openWindow, type TestWindow } from '../support/browser';
import { generateMap } from '../support/generateMap';

const SIZES = (process.env.CARDS ?? '300,1000,3000').split(',').map(Number);
/** Slows the main thread this many times, as in `CPU_SLOWDOWN=4 npm run bench canvas`. */
const SLOWDOWN = Number(process.env.CPU_SLOWDOWN ?? 1);
/** An event and its frame; what the window does later, in frames of its own, does not hold the user up. */
const FRAME_MS = 20;
/** Time between two events: long enough for an event's own frames, short enough to be one movement. */
const EVENT_MS = 34;
/** Edits after which no memory may be left behind but their history. */
const EDITS = 200;
const SMALL = generateMap({ cards: 20 });

/** Last column of the table in the promises, for 3,000 cards; ms per event or ms until idle. */
const TARGETS = {
  'open to idle': 150,
  pan: 5,
  drag: 6,
  drop: 15,
  'zoom out': 9,
  'fit all to idle': 120,
  'key typed': 6,
  'commit text': 25,
  'undo, redo': 8,
  save: 25,
} as const;
type Name = keyof typeof TARGETS;

function report(name: string, cards: number, value: number, unit: string, target?: number): void {
  row({ name, cards, value: Math.round(value * 100) / 100, unit, target });
}

interface Bench {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly cards: number;
  readonly busy: Clock;
}

/** Time the main thread has been on a processor so far, ms. Other programs on the machine do not count. */
type Clock = () => Promise<number>;

/** On Linux the kernel's own count for the thread; elsewhere the browser's, which also counts waiting for a processor. */
async function createClock(browser: Browser, cdp: CDPSession): Promise<Clock> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter((process) => process.type === 'renderer');
  const id = renderers.sort((a, b) => b.cpuTime - a.cpuTime)[0]?.id;
  const path = `/proc/${id}/task/${id}/schedstat`;
  if (existsSync(path)) return async () => Number(readFileSync(path, 'utf8').split(' ')[0]) / 1e6;
  return async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20;
}

/** The slowing down itself keeps the main thread busy: then waiting has to do. */
const MOST_WAITS = SLOWDOWN > 1 ? 6 : 200;

/** Waits until the main thread has had nothing to do for a while. */
async function idle({ page, busy }: Bench, quiet = 250): Promise<void> {
  let before = await busy();
  for (let waits = 0; waits < MOST_WAITS; waits++) {
    await page.waitForTimeout(quiet);
    const now = await busy();
    if (now - before < quiet * 0.03) return;
    before = now;
  }
}

/** Median of the main-thread time that an event takes, with the frame it causes. */
async function perEvent(bench: Bench, name: Name, events: number, act: (i: number) => Promise<unknown>) {
  await idle(bench, 120);
  const values: number[] = [];
  for (let i = 0; i < events; i++) {
    const start = await bench.busy();
    await act(i);
    await bench.page.waitForTimeout(EVENT_MS);
    values.push((await bench.busy()) - start);
  }
  report(name, bench.cards, median(values), 'ms', TARGETS[name]);
}

/** Time until idle of something done once. */
async function untilIdle(bench: Bench, name: Name, times: number, act: (i: number) => Promise<unknown>) {
  const values: number[] = [];
  for (let i = 0; i < times; i++) {
    await idle(bench);
    const start = await bench.busy();
    await act(i);
    await idle(bench);
    values.push((await bench.busy()) - start);
  }
  report(name, bench.cards, median(values), 'ms', TARGETS[name]);
}

/** Records the times between frames while something is done; gives the share of frames that came late, and the longest wait. */
async function frames(bench: Bench, name: string, act: () => Promise<unknown>): Promise<void> {
  await idle(bench);
  await bench.page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times });
    const note = (now: number) => {
      times.push(now);
      if (times.length < 10_000) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await act();
  const times = await bench.page.evaluate(() => {
    const { frameTimes } = window as unknown as { frameTimes: number[] };
    const copy = [...frameTimes];
    frameTimes.length = 10_000;
    return copy;
  });
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
  report(`frame interval, ${name}, median`, bench.cards, median(gaps), 'ms');
  report(`frame interval, ${name}, longest`, bench.cards, Math.max(...gaps), 'ms');
  report(`frames missed, ${name}`, bench.cards, gaps.filter((gap) => gap > 25).length, '');
}

/** Hands a file to the window as a drop does, and waits until it is open: a large one is read in a worker, while the window has nothing to do. */
async function dropFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName));
      document.body.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }),
      );
    },
    [name, text] as const,
  );
  await page.waitForFunction((shown) => document.title.includes(shown), name, { polling: 50 });
}

/** The middle of a card that is wholly in sight, with room around it. */
async function cardInSight(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const boxes = await page.locator('.map-card').evaluateAll((cards) =>
    cards.map((card) => {
      const { x, y, width, height } = card.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }),
  );
  const found = boxes.find(({ x, y }) => x > 450 && x < 800 && y > 200 && y < 600);
  if (!found) throw new Error('No card is in sight');
  return found;
}

async function run(browser: Browser, window: TestWindow, cards: number): Promise<void> {
  const { page } = window;
  const cdp = await window.context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const bench: Bench = { page, cdp, cards, busy: await createClock(browser, cdp) };
  const big = new TextDecoder().decode(toBytes(generateMap({ cards })));
  const small = new TextDecoder().decode(toBytes(SMALL));
  // tsx names functions by a helper that the page does not have.
  await page.evaluate('globalThis.__name = (value) => value');
  if (SLOWDOWN > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });

  const opened: number[] = [];
  for (let i = 0; i < 3; i++) {
    await dropFile(page, 'small.blueprint', small);
    await idle(bench);
    await page.evaluate((text) => Object.assign(globalThis, { held: text }), big);
    await idle(bench);
    const start = await bench.busy();
    await dropFile(page, 'big.blueprint', big);
    await idle(bench);
    opened.push((await bench.busy()) - start);
  }
  report('open to idle', cards, median(opened), 'ms', TARGETS['open to idle']);

  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  await page.mouse.move(700, 450);
  await perEvent(bench, 'pan', 60, (i) => page.mouse.wheel(i % 60 < 30 ? 40 : -40, 0));
  await frames(bench, 'pan', async () => {
    for (let i = 0; i < 90; i++) {
      await page.mouse.wheel(24, 0);
      await page.waitForTimeout(8);
    }
  });
  await page.keyboard.press('Control+0');
  await idle(bench);

  const at = await cardInSight(page);
  const dragSeries = async (withReport: boolean) => {
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 8, at.y + 8);
    if (withReport)
      await perEvent(bench, 'drag', 40, (i) => page.mouse.move(at.x + 10 + i * 4, at.y + 10 + (i % 7) * 5));
    else await page.mouse.move(at.x + 180, at.y + 20, { steps: 5 });
  };
  await dragSeries(true);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  const drops: number[] = [];
  for (let i = 0; i < 5; i++) {
    await dragSeries(false);
    await idle(bench, 150);
    const start = await bench.busy();
    await page.mouse.up();
    await page.waitForTimeout(FRAME_MS);
    drops.push((await bench.busy()) - start);
    await idle(bench, 150);
    await page.keyboard.press('Control+z');
    await idle(bench, 150);
  }
  report('drop', cards, median(drops), 'ms', TARGETS.drop);
  await frames(bench, 'drag', async () => {
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    for (let i = 0; i < 60; i++) await page.mouse.move(at.x + i * 3, at.y + i);
    await page.keyboard.press('Escape');
    await page.mouse.up();
  });

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.down('Control');
  await perEvent(bench, 'zoom out', 30, () => page.mouse.wheel(0, 60));
  await page.keyboard.up('Control');
  await page.keyboard.press('Control+0');
  await untilIdle(bench, 'fit all to idle', 3, async (i) => {
    if (i > 0) {
      await page.keyboard.press('Control+0');
      await idle(bench);
    }
    await page.keyboard.press('Shift+1');
  });
  await page.keyboard.press('Control+0');
  await idle(bench);

  await page.mouse.click(at.x, at.y);
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await perEvent(bench, 'key typed', 24, () => page.keyboard.type('a'));
  const commits: number[] = [];
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('F2');
    await page.keyboard.type(`title ${i}`);
    await page.waitForTimeout(100);
    const start = await bench.busy();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(FRAME_MS);
    commits.push((await bench.busy()) - start);
    await idle(bench, 150);
  }
  report('commit text', cards, median(commits), 'ms', TARGETS['commit text']);

  const steps: number[] = [];
  for (const key of ['Control+z', 'Control+z', 'Control+y', 'Control+y', 'Control+z', 'Control+y']) {
    await idle(bench, 150);
    const start = await bench.busy();
    await page.keyboard.press(key);
    await page.waitForTimeout(FRAME_MS);
    steps.push((await bench.busy()) - start);
  }
  report('undo, redo', cards, median(steps), 'ms', TARGETS['undo, redo']);
  const saves: number[] = [];
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('m');
    await idle(bench);
    const start = await bench.busy();
    await page.keyboard.press('Control+s');
    await page.waitForTimeout(200);
    saves.push((await bench.busy()) - start);
  }
  report('save', cards, median(saves), 'ms', TARGETS.save);
  const before = await heap(cdp);
  report('heap', cards, before, 'MB', 60);
  for (let i = 0; i < EDITS; i++) await page.keyboard.press('m');
  await idle(bench);
  report(`heap, more after ${EDITS} edits`, cards, (await heap(cdp)) - before, 'MB', 5);
  const longest = await page.evaluate(() =>
    Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks),
  );
  report('longest task after opening', cards, longest, 'ms', 100);
}

const browser = await launch();
try {
  for (const cards of SIZES) {
    const window = await openWindow(browser, {
      file: { name: 'small.blueprint', bytes: toBytes(SMALL) },
      canWrite: true,
    });
    await run(browser, window, cards);
    if (window.problems.length > 0) console.error(window.problems.join('\n'));
    await window.close();
  }
} finally {
  await browser.close();
}
