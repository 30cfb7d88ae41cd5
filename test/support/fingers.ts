/** Fingers on the screen, as the browser hears of them from the system. */
import type { CDPSession, Page } from 'playwright-core';
import type { ScreenPoint } from './mapOnScreen';

const STEPS = 8;

export interface Fingers {
  readonly down: (...points: readonly ScreenPoint[]) => Promise<void>;
  /** In small steps, all of them at once. */
  readonly move: (...points: readonly ScreenPoint[]) => Promise<void>;
  readonly up: () => Promise<void>;
  readonly tap: (point: ScreenPoint) => Promise<void>;
  /** As quick as a hand does it, whatever else the machine does. */
  readonly tapTwice: (point: ScreenPoint) => Promise<void>;
  readonly rest: (ms: number) => Promise<void>;
}

export async function fingers(page: Page): Promise<Fingers> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let now: readonly ScreenPoint[] = [];
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: readonly ScreenPoint[],
    timestamp = Date.now() / 1000,
  ) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
      timestamp,
    });
  const down = async (...points: readonly ScreenPoint[]) => {
    now = points;
    // One after the other, as fingers land.
    for (let count = 1; count <= points.length; count++) await send('touchStart', points.slice(0, count));
  };
  const up = async () => {
    now = [];
    await send('touchEnd', []);
  };
  return {
    down,
    up,
    move: async (...points) => {
      const from = now;
      for (let step = 1; step <= STEPS; step++) {
        const share = step / STEPS;
        const at = points.map((to, index) => {
          const start = from[index] ?? to;
          return { x: start.x + (to.x - start.x) * share, y: start.y + (to.y - start.y) * share };
        });
        await send('touchMove', at);
        await page.waitForTimeout(8);
      }
      now = points;
    },
    tap: async (point) => {
      await down(point);
      await up();
    },
    tapTwice: async (point) => {
      const at = Date.now() / 1000;
      await Promise.all([
        send('touchStart', [point], at),
        send('touchEnd', [], at + 0.05),
        send('touchStart', [point], at + 0.15),
        send('touchEnd', [], at + 0.2),
      ]);
    },
    rest: (ms) => page.waitForTimeout(ms),
  };
}
