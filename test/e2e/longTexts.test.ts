/** No text is too long for its place: every screen in a language two fifths longer than English, in the smallest window that is promised. */
import { expect, it } from 'vitest';
import type { TestWindow } from '../support/browser';
import { cutTexts } from '../support/cutTexts';
import { withPseudoLocale } from '../support/pseudoLocale';
import { AT_START, ON_MAP, type Screen } from '../support/screens';
import { hotelFile, windowsOfThisFile } from '../support/windows';

const { open } = windowsOfThisFile();
const SIZE = { width: 1280, height: 800, before: withPseudoLocale };

async function cutIn({ page }: TestWindow, screens: readonly Screen[]): Promise<readonly string[]> {
  page.setDefaultTimeout(4000);
  const found = new Set<string>();
  const known = new Set<string>();
  for (const { name, show, leave } of screens) {
    await show(page);
    await page.waitForTimeout(120);
    for (const cut of await cutTexts(page)) {
      if (!known.has(cut)) found.add(`${name}: ${cut}`);
      known.add(cut);
    }
    await (leave ?? (() => page.keyboard.press('Escape')))(page);
  }
  return [...found];
}

it('cuts nothing at the start', async () => {
  const window = await open(SIZE);
  expect(await window.page.locator('h1, h2').first().textContent()).toMatch(/[áêïöüñšýž]/);
  expect(await cutIn(window, AT_START)).toEqual([]);
});

it('cuts nothing on any screen of the map', { timeout: 120_000 }, async () => {
  const window = await open({ ...SIZE, file: hotelFile() });
  expect(await cutIn(window, ON_MAP)).toEqual([]);
  expect(window.problems).toEqual([]);
});
