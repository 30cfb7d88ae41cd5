/** What a window holds after its garbage is collected: heap, nodes in and out of the document, listeners. */
import type { CDPSession, Page } from 'playwright-core';

const MEGABYTE = 1024 * 1024;

export interface Held {
  /** MB of JavaScript. */
  readonly heap: number;
  /** In the document: what is shown. */
  readonly shown: number;
  /** Kept by something, in no document: what was shown once. */
  readonly adrift: number;
  readonly listeners: number;
}

export async function held(page: Page, cdp: CDPSession): Promise<Held> {
  // What was let go by the first collection may have held more.
  for (let times = 0; times < 2; times++) await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const shown = await page.evaluate(() => {
    const walker = document.createTreeWalker(document);
    let count = 1;
    while (walker.nextNode()) count += 1;
    return count;
  });
  return { heap: usedSize / MEGABYTE, shown, adrift: nodes - shown, listeners: jsEventListeners };
}

/**
 * For browsers whose memory is measured: without compiled code. The engine compiles what is run often, for minutes on end, and gives the code
 * back when it likes: of 2.0 MB that 100 openings added, 1.5 MB were code and 0.1 MB anything else of the page.
 */
export const INTERPRETED = '--js-flags=--no-opt --no-maglev --no-sparkplug';

/** Between the end of the first third, in which is loaded what is loaded when first used, and the end; null of too few. */
export function settled<H extends Held>(
  rounds: readonly H[],
): { readonly rounds: readonly H[]; readonly first: H; readonly last: H } | null {
  const rest = rounds.slice(Math.floor(rounds.length / 3));
  const [first, last] = [rest[0], rest.at(-1)];
  return first && last && rest.length >= 4 ? { rounds: rest, first, last } : null;
}

/** Both ends of a run as figures. */
export const figuresOf = (first: Held, last: Held): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [
      ['heap MB', 'heap'] as const,
      ['nodes shown', 'shown'] as const,
      ['nodes in no document', 'adrift'] as const,
      ['listeners', 'listeners'] as const,
    ].flatMap(([name, what]) => [
      [`${name} first`, Number(first[what].toFixed(2))],
      [`${name} last`, Number(last[what].toFixed(2))],
    ]),
  );

/** Growth for each hour or try, by least squares over pairs of where and how much. */
export function slope(points: readonly (readonly [at: number, amount: number])[]): number {
  const mean = (pick: 0 | 1) => points.reduce((sum, point) => sum + point[pick], 0) / points.length;
  const [at, amount] = [mean(0), mean(1)];
  const spread = points.reduce((sum, point) => sum + (point[0] - at) ** 2, 0);
  if (spread === 0) return 0;
  return points.reduce((sum, point) => sum + (point[0] - at) * (point[1] - amount), 0) / spread;
}
