/** Takes the handbook's pictures from the running window, in each language, light and dark, into resources/handbook/pictures (`npx tsx scripts/handbookPictures.ts [FOLDER]`); build first. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { LOCALES } from '../shared/model/schema';
import { fileNameOf } from '../shared/templates/load';
import { launch, openWindow } from '../test/support/browser';
import { smallPng } from './pictures/smallPng';

const resources = resolve(import.meta.dirname, '../resources');
const target = resolve(process.argv[2] ?? resolve(resources, 'handbook/pictures'));

interface Shot {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Shows what is to be seen, and says where it is. */
  readonly prepare: (page: Page) => Promise<Locator>;
}

const shots: readonly Shot[] = [
  {
    // The whole map: journey above, blueprint below.
    name: 'map',
    width: 1500,
    height: 560,
    prepare: async (page) => {
      await page.getByRole('grid').first().focus();
      await page.keyboard.press('Shift+1');
      // Without the frame of the focus.
      await page.evaluate(
        () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
      );
      return page.locator('.canvas-slot');
    },
  },
  {
    // The ranking with the worst pain opened.
    name: 'ranking',
    width: 1280,
    height: 560,
    prepare: async (page) => {
      await page.getByRole('tab').nth(1).click();
      await page.locator('.pain-title').first().click();
      return page.locator('.right-pane');
    },
  },
];

const browser = await launch();
for (const locale of LOCALES) {
  const folder = resolve(target, locale);
  mkdirSync(folder, { recursive: true });
  const name = fileNameOf('hotel-stay', locale);
  const bytes = new Uint8Array(readFileSync(resolve(resources, 'samples', name)));
  for (const theme of ['light', 'dark'] as const)
    for (const { name: shot, width, height, prepare } of shots) {
      const window = await openWindow(browser, { file: { name, bytes }, locale, theme, width, height });
      window.page.setDefaultTimeout(20_000);
      const seen = await prepare(window.page);
      await window.page.waitForTimeout(1500);
      const file = resolve(folder, `${shot}${theme === 'dark' ? '-dark' : ''}.png`);
      writeFileSync(file, await smallPng(await seen.screenshot()));
      if (window.problems.length > 0) throw new Error(window.problems.join('\n'));
      await window.close();
    }
}
await browser.close();
