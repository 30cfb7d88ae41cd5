/** `THROUGHLINE_SLOWED=6` makes the page as many times slower as it is: finds tests, and parts of the window, that count on being quick. */
import type { Page } from 'playwright-core';

const RATE = Number(process.env.THROUGHLINE_SLOWED ?? 1);

export async function slowDown(page: Page): Promise<void> {
  if (RATE <= 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: RATE });
}
