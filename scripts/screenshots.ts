/** Takes the README's pictures from the running window into resources/pictures (`npx tsx scripts/screenshots.ts [FOLDER]`); build first. */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launch, openWindow, type WindowOptions } from '../test/support/browser';

const root = resolve(import.meta.dirname, '..');
const folder = resolve(process.argv[2] ?? resolve(root, 'resources/pictures'));
const sample = (name: string) => ({
  name: `${name}.blueprint`,
  bytes: new Uint8Array(readFileSync(resolve(root, 'resources/samples', `${name}.blueprint`))),
});

interface Shot {
  readonly name: string;
  readonly options: WindowOptions;
  readonly prepare: (page: Page) => Promise<void>;
}

/** Opens the analysis beside the map and the worst pain's formula. */
async function showWorstPain(page: Page): Promise<void> {
  await page.getByRole('tab').nth(1).click();
  await page.locator('.pain-title').first().click();
}

const shots: readonly Shot[] = [
  { name: 'map', options: { file: sample('hotel-stay') }, prepare: showWorstPain },
  {
    name: 'map-dark-zh',
    options: { file: sample('hotel-stay.zh-Hans'), locale: 'zh-Hans', theme: 'dark' },
    prepare: showWorstPain,
  },
];

mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const { name, options, prepare } of shots) {
  const window = await openWindow(browser, options);
  await prepare(window.page);
  await window.page.waitForTimeout(1500);
  await window.page.screenshot({ path: resolve(folder, `${name}.png`) });
  if (window.problems.length > 0) throw new Error(window.problems.join('\n'));
  await window.close();
}
await browser.close();
