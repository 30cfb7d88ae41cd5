/** Puts the floor through the acts of the table, in a window of the same browser and size. */
import type { Browser } from 'playwright-core';
import { generateMap } from '../../support/generateMap';
import { measureActs, measureFrames, measureOpening, type Subject } from './acts';
import { FLOOR_HTML, floorText } from './floorPage';
import { createMeter, type Frames, type Meter } from './meter';
import type { Figures } from './rows';

async function withFloor<T>(
  browser: Browser,
  cards: number,
  use: (meter: Meter, subject: Subject) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.setContent(FLOOR_HTML);
    const meter = await createMeter(browser, page);
    const hold = (name: string, size: number) =>
      page.evaluate(([key, text]) => Object.assign(globalThis, { [key]: text }), [
        name,
        floorText(generateMap({ cards: size })),
      ] as const);
    await hold('small', 20);
    await hold('big', cards);
    const subject: Subject = {
      cards: '.card',
      openSmall: () => page.evaluate('openMap(small)'),
      openBig: () => page.evaluate('openMap(big)'),
    };
    return await use(meter, subject);
  } finally {
    await context.close();
  }
}

export const measureFloor = (browser: Browser, cards: number): Promise<Figures> =>
  withFloor(browser, cards, async (meter, subject) => ({
    'open to idle': await measureOpening(meter, subject),
    ...(await measureActs(meter, subject)),
  }));

/** Frames that the floor misses while its main thread is slowed down. */
export const measureSlowFloor = (
  browser: Browser,
  cards: number,
  times: number,
): Promise<{ readonly pan: Frames; readonly drag: Frames }> =>
  withFloor(browser, cards, async (meter, subject) => {
    await subject.openBig();
    await meter.slowDown(times);
    return measureFrames(meter, subject);
  });
