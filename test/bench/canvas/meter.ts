/** Main-thread time of a page in Chromium, for real input events: the same meter for the window and for the floor it is held against. */
import { existsSync, readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { median } from '../../support/benchRow';

/** An event and its frame; what a page does later, in frames of its own, does not hold the user up. */
const FRAME_MS = 20;
/** Time between two events: long enough for an event's own frames, short enough to be one movement. */
const EVENT_MS = 34;
/** A wait after which a frame was missed: one and a half frames of 60 a second. */
const LATE_MS = 25;
const PROCESS_TRIES = 10;

/** Time the main thread has been on a processor so far, ms. Other programs on the machine do not count. */
type Clock = () => Promise<number>;

export interface Meter {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly busy: Clock;
  /** Waits until the main thread has had nothing to do for a while. */
  readonly idle: (quiet?: number) => Promise<void>;
  /** Median over events of one movement. */
  readonly perEvent: (events: number, act: (i: number) => Promise<unknown>) => Promise<number>;
  /** What one act and its frame take. */
  readonly perFrame: (act: () => Promise<unknown>) => Promise<number>;
  /** What one act takes until there is nothing left to do. */
  readonly untilIdle: (act: () => Promise<unknown>) => Promise<number>;
  readonly frames: (act: () => Promise<unknown>) => Promise<Frames>;
  /** Slows the main thread so many times; 1 = as it is. */
  readonly slowDown: (times: number) => Promise<void>;
}

/** Times between frames while something was done. */
export interface Frames {
  readonly median: number;
  readonly longest: number;
  readonly missed: number;
}

interface Process {
  readonly id: number;
  readonly cpuTime: number;
}

/** The process that draws the page: the one that a busy loop in the page keeps far busier than any other. */
async function processOf(browser: Browser, page: Page): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const renderers = async (): Promise<readonly Process[]> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.filter((process) => process.type === 'renderer');
  };
  for (let i = 0; i < PROCESS_TRIES; i++) {
    const before = new Map((await renderers()).map(({ id, cpuTime }) => [id, cpuTime]));
    await page.evaluate(() => {
      const end = performance.now() + 300;
      while (performance.now() < end);
    });
    const [first, second] = (await renderers())
      .map(({ id, cpuTime }) => ({ id, by: cpuTime - (before.get(id) ?? cpuTime) }))
      .sort((a, b) => b.by - a.by);
    if (first && first.by > 0.04 && first.by > 3 * (second?.by ?? 0)) {
      await session.detach();
      return first.id;
    }
  }
  throw new Error('The process that draws the page was not found');
}

/** On Linux the kernel's own count for the thread; elsewhere the browser's, which also counts waiting for a processor. */
async function createClock(browser: Browser, page: Page, cdp: CDPSession): Promise<Clock> {
  const id = await processOf(browser, page);
  const path = `/proc/${id}/task/${id}/schedstat`;
  if (existsSync(path)) return async () => Number(readFileSync(path, 'utf8').split(' ')[0]) / 1e6;
  return async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

async function measureFrames(page: Page, act: () => Promise<unknown>): Promise<Frames> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times });
    const note = (now: number) => {
      times.push(now);
      if (times.length < 10_000) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await act();
  const times = await page.evaluate(() => {
    const { frameTimes } = window as unknown as { frameTimes: number[] };
    const copy = [...frameTimes];
    frameTimes.length = 10_000;
    return copy;
  });
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
  return {
    median: median(gaps),
    longest: Math.max(...gaps),
    missed: gaps.filter((gap) => gap > LATE_MS).length,
  };
}

export async function createMeter(browser: Browser, page: Page): Promise<Meter> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  // tsx names functions by a helper that the page does not have.
  await page.evaluate('globalThis.__name = (value) => value');
  const busy = await createClock(browser, page, cdp);
  let slowed = false;
  const idle = async (quiet = 250): Promise<void> => {
    // Slowing down itself keeps the main thread busy: then waiting has to do.
    const waits = slowed ? 6 : 200;
    let before = await busy();
    for (let i = 0; i < waits; i++) {
      await page.waitForTimeout(quiet);
      const now = await busy();
      if (now - before < quiet * 0.03) return;
      before = now;
    }
  };
  const taking = async (act: () => Promise<unknown>, settle: () => Promise<unknown>): Promise<number> => {
    const start = await busy();
    await act();
    await settle();
    return (await busy()) - start;
  };
  return {
    page,
    cdp,
    busy,
    idle,
    async perEvent(events, act) {
      await idle(120);
      const values: number[] = [];
      for (let i = 0; i < events; i++)
        values.push(
          await taking(
            () => act(i),
            () => page.waitForTimeout(EVENT_MS),
          ),
        );
      return median(values);
    },
    perFrame: (act) => taking(act, () => page.waitForTimeout(FRAME_MS)),
    async untilIdle(act) {
      await idle();
      return taking(act, idle);
    },
    async frames(act) {
      await idle();
      return measureFrames(page, act);
    },
    async slowDown(times) {
      slowed = times > 1;
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: times });
    },
  };
}
