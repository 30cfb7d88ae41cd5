/** Takes the README's pictures, its story of the main job and the gallery from the running window into resources/pictures (`npx tsx scripts/screenshots.ts [FOLDER] [NAMES]`); build first. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { parse } from '../shared/file/parse';
import { toBytes } from '../shared/file/serialise';
import type { Blueprint } from '../shared/model/schema';
import { loadTemplate } from '../shared/templates/load';
import { templates } from '../shared/templates/maps';
import { launch, openWindow, type WindowOptions } from '../test/support/browser';
import { cardOnScreen, cellOnScreen } from '../test/support/mapOnScreen';
import { mergeScreens } from '../test/support/moreScreens';
import { act } from '../test/support/palette';
import { smallPng } from './pictures/smallPng';

const root = resolve(import.meta.dirname, '..');
const folder = resolve(process.argv[2] ?? resolve(root, 'resources/pictures'));
const names = process.argv.slice(3);
const sampleBytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(resolve(root, 'resources/samples', `${name}.blueprint`)));
const sample = (name: string) => ({ name: `${name}.blueprint`, bytes: sampleBytes(name) });

interface Shot {
  readonly name: string;
  readonly options: WindowOptions;
  readonly prepare: (page: Page) => Promise<unknown>;
}

/** Opens the analysis beside the map and the worst pain's formula. */
async function showWorstPain(page: Page): Promise<void> {
  await page.getByRole('tab').nth(1).click();
  await page.locator('.pain-title').first().click();
}

/** The smallest size a story can be read in beside its text. */
const STORY = { width: 1280, height: 800 } as const;

async function toFullSize(page: Page): Promise<void> {
  await page.getByRole('grid').first().focus();
  await page.keyboard.press('Control+0');
  await page.keyboard.press('Control+Home');
  await page.waitForTimeout(400);
}

async function write(page: Page): Promise<void> {
  await toFullSize(page);
  const cell = await cellOnScreen(page, { lane: 'Customer actions', step: 'Hear of it' });
  await page.mouse.click(cell.x, cell.y - 20);
  for (const key of [
    'A friend shows a photo',
    'Tab',
    'Compares three shops',
    'Enter',
    'Reads the worst reviews',
    'Tab',
    'Orders on the phone',
    'Tab',
    'Waits for the confirmation',
  ]) {
    if (key === 'Tab' || key === 'Enter') await page.keyboard.press(key);
    else await page.keyboard.type(key);
  }
}

async function rate(page: Page): Promise<void> {
  await toFullSize(page);
  await act(page, 'edit.find');
  await page.keyboard.type('Queue at the desk');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(400);
  const card = await cardOnScreen(page, 'Queue at the desk after a long trip');
  await page.mouse.click(card.x, card.y);
}

/** What to do first, in the analysis's large view. */
async function readAnalysis(page: Page): Promise<void> {
  await page.getByRole('tab').nth(1).click();
  const tabs = page.locator('.right-pane [role=tablist]').nth(1).getByRole('tab');
  await tabs.nth(5).click();
  await page.locator('.right-pane .icon-button.small').nth(1).click();
}

async function merge(page: Page): Promise<void> {
  for (const screen of mergeScreens(read(sampleBytes('hotel-stay'))).screens) await screen.show(page);
}

async function handOver(page: Page): Promise<void> {
  await act(page, 'file.export');
  await page.waitForTimeout(4000);
}

function read(bytes: Uint8Array): Blueprint {
  const parsed = parse(bytes);
  if (!parsed.ok) throw new Error('It is no map that can be read.');
  return parsed.doc;
}

async function emptyMap(): Promise<Uint8Array> {
  const row = templates.find(({ id }) => id === 'both');
  if (!row) throw new Error('There is no empty template');
  return toBytes((await loadTemplate(row, 'en')).doc);
}

const hotel = sample('hotel-stay');
const hans = sample('hotel-stay.zh-Hans');
const hant = sample('hotel-stay.zh-Hant');
const fit = async (page: Page): Promise<void> => {
  await page.getByRole('grid').first().focus();
  await page.keyboard.press('Shift+1');
};

const shots: readonly Shot[] = [
  { name: 'map', options: { file: hotel }, prepare: showWorstPain },
  {
    name: 'map-dark-zh',
    options: { file: hans, locale: 'zh-Hans', theme: 'dark' },
    prepare: showWorstPain,
  },
  {
    name: 'story-1-write',
    options: { ...STORY, file: { name: 'shop.blueprint', bytes: await emptyMap() } },
    prepare: write,
  },
  { name: 'story-2-rate', options: { ...STORY, file: hotel }, prepare: rate },
  { name: 'story-3-read', options: { ...STORY, file: hotel }, prepare: readAnalysis },
  {
    name: 'story-4-merge',
    options: { ...STORY, file: { name: hotel.name, bytes: mergeScreens(read(hotel.bytes)).bytes } },
    prepare: merge,
  },
  { name: 'story-5-hand-over', options: { ...STORY, file: hotel }, prepare: handOver },
  { name: 'start', options: STORY, prepare: (page) => page.waitForTimeout(2500) },
  {
    name: 'heat-zh-Hans-dark',
    options: { ...STORY, file: hans, locale: 'zh-Hans', theme: 'dark' },
    prepare: async (page) => {
      await act(page, 'view.heat');
      await fit(page);
    },
  },
  {
    name: 'curve-zh-Hant',
    options: { ...STORY, file: hant, locale: 'zh-Hant' },
    prepare: async (page) => {
      await page.getByRole('tab').nth(1).click();
      await page.locator('.right-pane [role=tablist]').nth(1).getByRole('tab').nth(2).click();
    },
  },
  {
    name: 'map-zh-Hant-contrast',
    options: { ...STORY, file: hant, locale: 'zh-Hant', theme: 'contrast' },
    prepare: showWorstPain,
  },
  {
    name: 'presenting',
    options: { ...STORY, file: hotel },
    prepare: async (page) => {
      await act(page, 'view.present');
      await page.keyboard.press('ArrowRight');
    },
  },
];

mkdirSync(folder, { recursive: true });
const browser = await launch();
let total = 0;
for (const { name, options, prepare } of shots) {
  if (names.length > 0 && !names.some((part) => name.includes(part))) continue;
  const window = await openWindow(browser, options);
  window.page.setDefaultTimeout(20_000);
  await window.page.waitForTimeout(800);
  await prepare(window.page);
  await window.page.waitForTimeout(1500);
  const picture = await smallPng(await window.page.screenshot());
  writeFileSync(resolve(folder, `${name}.png`), picture);
  total += picture.length;
  if (window.problems.length > 0) throw new Error(window.problems.join('\n'));
  await window.close();
}
await browser.close();
console.log(`${Math.round(total / 1024)} KB`);
