/** Maps opened one after the other in the same window, each worked on for a moment: closing leaves nothing behind. */
import type { Page } from 'playwright-core';
import { launch, openWindow } from '../support/browser';
import { hotelFile, sampleBytes } from '../support/windows';
import { figuresOf, type Held, held, INTERPRETED, settled, slope } from './memory';
import { createTally, type DeepCounts, type DeepOptions } from './types';

/** Openings between two measurements. */
const ROUND = 25;
const MOST_KB_EACH = 1;
/** A node's children go with it, so that what is kept at all is kept in dozens. */
const MOST_ADRIFT = 50;
const MOST_LISTENERS = 0.02;

/** Drops a map on the window, as a user opens another one; done when the window is named after it and shows it. */
async function openByDrop(page: Page, name: string, bytes: Uint8Array): Promise<boolean> {
  return page.evaluate(
    async ([fileName, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], fileName));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
      const deadline = performance.now() + 20_000;
      while (performance.now() < deadline) {
        await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
        if (document.title.includes(fileName) && document.querySelector('.map-node')) return true;
      }
      return false;
    },
    [name, new TextDecoder().decode(bytes)] as const,
  );
}

/** As users run it. What stays for good is noise: what is loaded when first used, and compiled code. */
export const openings = (options: DeepOptions): Promise<DeepCounts> => openAndClose(options, [], 3);

/** Without compiled code a third of the growth is seen already. */
export const openingsInterpreted = (options: DeepOptions): Promise<DeepCounts> =>
  openAndClose(options, [INTERPRETED], 1);

async function openAndClose(
  options: DeepOptions,
  args: readonly string[],
  noiseMB: number,
): Promise<DeepCounts> {
  const tally = createTally(options);
  const browser = await launch({ args });
  const window = await openWindow(browser, { file: hotelFile() });
  const { page, context, problems } = window;
  const texts = [sampleBytes(), sampleBytes('hotel-stay.zh-Hans')] as const;
  const rounds: (Held & { readonly at: number })[] = [];
  try {
    const cdp = await context.newCDPSession(page);
    while (tally.goesOn()) {
      for (let n = 0; n < ROUND && tally.goesOn(); n++) {
        const name = `map-${n % 2}.blueprint`;
        if (!(await openByDrop(page, name, texts[n % 2] ?? texts[0])))
          tally.broke(`opening ${tally.tried()}: ${name} is not there`);
        // A card is selected, doubled, and that undone: the map is as it was opened.
        await page.mouse.click(520, 420);
        await page.keyboard.press('Control+d');
        await page.keyboard.press('Control+z');
        await page.keyboard.press('Escape');
        tally.add();
      }
      // Always the same map, at rest.
      await openByDrop(page, 'map-2.blueprint', texts[0]);
      await page.waitForTimeout(3500);
      rounds.push({ ...(await held(page, cdp)), at: tally.tried() });
    }
    for (const problem of problems) tally.broke(problem);
  } finally {
    await window.close();
    await browser.close();
  }
  const rest = settled(rounds);
  if (!rest) return tally.counts({ rounds: rounds.length });
  const { first, last } = rest;
  const each = slope(rest.rounds.map(({ at, heap }) => [at, heap * 1024]));
  if (each > MOST_KB_EACH && last.heap - first.heap > noiseMB)
    tally.broke(`the heap grows by ${each.toFixed(1)} KB with each opening`);
  if (last.adrift - first.adrift > MOST_ADRIFT)
    tally.broke(`nodes in no document: ${first.adrift} at first, ${last.adrift} at last`);
  if (last.listeners / first.listeners - 1 > MOST_LISTENERS)
    tally.broke(`listeners: ${first.listeners} at first, ${last.listeners} at last`);
  return tally.counts({ 'KB each': Number(each.toFixed(2)), ...figuresOf(first, last) });
}
