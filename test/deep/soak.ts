/** Hours of random work by real input events in the built window: memory, nodes and listeners stay, and the last minutes are as quick as the first. */
import type { CDPSession, Page } from 'playwright-core';
import { launch, openWindow } from '../support/browser';
import { hotelFile } from '../support/windows';
import { figuresOf, type Held, held, settled, slope } from './memory';
import { createDice, createTally, type DeepCounts, type DeepOptions, type Dice } from './types';

/** Operations of a round; after it all is undone, so that each round ends where the first began. */
const ROUND = 60;
const HOUR_MS = 3_600_000;
/** The promise, and what a short run cannot tell from noise. */
const MOST_SLOPE_MB = 1;
const NOISE_MB = 3;
const MOST_DRIFT = 0.02;

interface Measured extends Held {
  readonly at: number;
  /** Ms from a key to the frame after it. */
  readonly latency: number;
}

const KEYS = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Control+z',
  'Control+y',
  'Control+d',
  'Delete',
  'Shift+1',
  'Control+0',
] as const;

async function operate(page: Page, dice: Dice): Promise<void> {
  const how = dice.next();
  if (how < 0.35) {
    await page.mouse.click(dice.whole(380, 1000), dice.whole(180, 760));
    return;
  }
  if (how < 0.6) return page.keyboard.press(dice.pick(KEYS));
  if (how < 0.72) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(dice.pick(['Asks again', '再问一次', 'x'.repeat(30)]));
    return page.keyboard.press('Escape');
  }
  if (how < 0.85) {
    await page.mouse.move(700, 450);
    return page.mouse.wheel(dice.whole(-300, 300), dice.whole(-300, 300));
  }
  if (how < 0.92) {
    const tabs = page.locator('.right-pane [role=tab]');
    const count = await tabs.count();
    if (count > 0)
      await tabs
        .nth(dice.whole(0, count - 1))
        .click({ timeout: 1000 })
        .catch(() => undefined);
    return;
  }
  const [x, y] = [dice.whole(400, 900), dice.whole(200, 700)];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dice.whole(-150, 150), y + dice.whole(-80, 80), { steps: 4 });
  await page.mouse.up();
}

async function measure(page: Page, cdp: CDPSession, start: number): Promise<Measured> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  for (let n = 0; n < ROUND * 3; n++) await page.keyboard.press('Control+z');
  await page
    .locator('.right-pane [role=tab]')
    .first()
    .click({ timeout: 2000 })
    .catch(() => undefined);
  await page.mouse.click(1000, 780);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+1');
  await page.waitForTimeout(700);
  const latency = await page.evaluate(async () => {
    const times: number[] = [];
    for (let n = 0; n < 15; n++) {
      const from = performance.now();
      document
        .querySelector('.map')
        ?.dispatchEvent(
          new WheelEvent('wheel', { deltaX: n % 2 ? 20 : -20, bubbles: true, cancelable: true }),
        );
      await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
      times.push(performance.now() - from);
    }
    return times.sort((a, b) => a - b)[7] ?? 0;
  });
  return { ...(await held(page, cdp)), at: Date.now() - start, latency };
}

export async function soak(options: DeepOptions): Promise<DeepCounts> {
  const tally = createTally(options);
  const dice = createDice(options.seed);
  const browser = await launch();
  const window = await openWindow(browser, { file: hotelFile() });
  const rounds: Measured[] = [];
  const start = Date.now();
  try {
    const { page, context, problems } = window;
    const cdp = await context.newCDPSession(page);
    while (tally.goesOn()) {
      for (let n = 0; n < ROUND && tally.goesOn(); n++) {
        await operate(page, dice);
        tally.add();
      }
      rounds.push(await measure(page, cdp, start));
    }
    for (const problem of problems) tally.broke(problem);
  } finally {
    await window.close();
    await browser.close();
  }
  const rest = settled(rounds);
  if (!rest) return tally.counts({ rounds: rounds.length });
  const { first, last } = rest;
  const perHour = slope(rest.rounds.map(({ at, heap }) => [at / HOUR_MS, heap]));
  const grown = last.heap - first.heap;
  if (perHour > MOST_SLOPE_MB && grown > NOISE_MB) tally.broke(`the heap grew by ${grown.toFixed(1)} MB`);
  // The promise counts all nodes; those in no document are told apart to find what keeps them.
  const nodes = ({ shown, adrift }: Measured): number => shown + adrift;
  for (const [what, was, is] of [
    ['nodes', nodes(first), nodes(last)],
    ['listeners', first.listeners, last.listeners],
  ] as const)
    if (is / was - 1 > MOST_DRIFT) tally.broke(`${what}: ${was} at first, ${is} at last`);
  return tally.counts({
    rounds: rounds.length,
    'slope MB an hour': Number(perHour.toFixed(2)),
    ...figuresOf(first, last),
    'latency ms first': Number(first.latency.toFixed(1)),
    'latency ms last': Number(last.latency.toFixed(1)),
  });
}
