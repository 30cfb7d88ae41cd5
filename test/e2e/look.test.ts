/** The window in every language and theme: nothing fails, nothing that assistive technology needs is missing, and text stands where layout put it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../shared/file/parse';
import { layout } from '../../shared/layout/layout';
import type { Locale } from '../../shared/model/schema';
import { axe } from '../support/axe';
import { launch, openWindow, type WindowOptions } from '../support/browser';

const SAMPLES = resolve(import.meta.dirname, '../../resources/samples');
const sample = (name: string) => new Uint8Array(readFileSync(resolve(SAMPLES, `${name}.blueprint`)));
const english = { name: 'stay.blueprint', bytes: sample('hotel-stay') };
const chinese = { name: 'stay.blueprint', bytes: sample('hotel-stay.zh-Hans') };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const faults = async (page: Page) => {
  const { violations } = await axe(page).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
  );
};

const looks: readonly (WindowOptions & {
  readonly locale: Locale;
  readonly theme: 'light' | 'dark' | 'contrast';
})[] = [
  { locale: 'en', theme: 'light', file: english },
  { locale: 'zh-Hans', theme: 'dark', file: chinese },
  { locale: 'zh-Hant', theme: 'contrast', file: chinese },
];

describe.each(looks)('$locale, $theme', (options) => {
  it('shows the map, its parts and its dialogs without a fault', async () => {
    const { page, problems, close } = await openWindow(browser, options);
    try {
      expect(await page.locator('html').getAttribute('lang')).toBe(options.locale);
      expect(await page.locator('html').getAttribute('data-theme')).toBe(options.theme);
      expect(await page.locator('.map-card').count()).toBeGreaterThan(20);
      const card = await page.locator('.map-card').nth(3).boundingBox();
      await page.mouse.click((card?.x ?? 0) + 20, (card?.y ?? 0) + 10);
      expect(await faults(page)).toEqual([]);
      await page.getByRole('tab').nth(1).click();
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+e');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      expect(problems).toEqual([]);
    } finally {
      await close();
    }
  });
});

/** Lines of all cards' titles on screen at 100 %: their text, width and the height of their middle in the card. */
const drawnLines = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.map-node')].flatMap((node) => {
      const card = node.getBoundingClientRect();
      const text = node.querySelector('.map-card-title')?.firstChild;
      if (!text) return [];
      let start = 0;
      return (text.textContent ?? '').split('\n').map((line, index) => {
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, start + line.length);
        start += line.length + 1;
        const box = range.getBoundingClientRect();
        return {
          id: node.getAttribute('data-id') ?? '',
          index,
          line,
          x: box.left - card.left,
          width: box.width,
          middle: box.top + box.height / 2 - card.top,
        };
      });
    }),
  );

describe.each([
  ['English', english],
  ['Chinese', chinese],
] as const)('%s text', (_, file) => {
  it('is drawn as wide as it was measured and where it was laid out', async () => {
    const parsed = parse(file.bytes);
    if (!parsed.ok) throw new Error('The sample is not readable');
    const boxes = layout(parsed.doc).cards;
    const { page, close } = await openWindow(browser, { file });
    try {
      await page.keyboard.press('Control+0');
      await page.waitForTimeout(400);
      const drawn = await drawnLines(page);
      expect(drawn.length).toBeGreaterThan(15);
      const off = drawn.flatMap(({ id, index, line, x, width, middle }) => {
        const wanted = boxes.get(id)?.title[index];
        if (!wanted || wanted.text !== line) return [`${line}: not a line of the layout`];
        const wrong = [
          Math.abs(wanted.width - width) > 1 && `width ${width}, laid out ${wanted.width}`,
          Math.abs(wanted.x - x) > 1 && `x ${x}, laid out ${wanted.x}`,
          // The middle of a line stands about a third of the letters' size above the baseline.
          Math.abs(wanted.y - 4.4 - middle) > 1.6 && `middle ${middle}, baseline laid out ${wanted.y}`,
        ].filter(Boolean);
        return wrong.length > 0 ? [`${line}: ${wrong.join(', ')}`] : [];
      });
      expect(off).toEqual([]);
    } finally {
      await close();
    }
  });
});
