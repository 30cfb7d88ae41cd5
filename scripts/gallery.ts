/** Takes every screen and state of the window, in every language, theme and size, into a folder: `npx tsx scripts/gallery.ts FOLDER [WORDS]`. Build first; WORDS pick runs and screens by parts of their names. */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { toBytes } from '../shared/file/serialise';
import { LOCALES, type Locale } from '../shared/model/schema';
import { fileNameOf, loadTemplate } from '../shared/templates/load';
import { templates } from '../shared/templates/maps';
import { launch, openWindow, type WindowOptions } from '../test/support/browser';
import { moreScreens } from '../test/support/moreScreens';
import { AT_START, ON_MAP, type Screen } from '../test/support/screens';

interface Run {
  readonly name: string;
  readonly options: WindowOptions & { readonly locale: Locale };
}

const [target, ...words] = process.argv.slice(2);
if (!target) throw new Error('Name the folder that takes the pictures.');
const folder = resolve(target);
const samples = resolve(import.meta.dirname, '../resources/samples');

const THEMES = ['light', 'dark', 'contrast'] as const;
const SIZES = [
  { name: '1280', width: 1280, height: 800, scale: 1 },
  { name: '1920', width: 1920, height: 1080, scale: 1 },
  { name: '2560', width: 2560, height: 1440, scale: 2 },
];

const runs: readonly Run[] = LOCALES.flatMap((locale) =>
  THEMES.flatMap((theme) =>
    SIZES.map(({ name, ...size }) => ({
      name: `${locale}-${theme}-${name}`,
      options: { locale, theme, ...size },
    })),
  ),
);

const matches = (name: string, among: readonly string[]): boolean =>
  among.length === 0 || among.some((word) => name.includes(word));
const ofRuns = words.filter((word) => runs.some(({ name }) => name.includes(word)));
const ofScreens = words.filter((word) => !ofRuns.includes(word));

/** Takes the screens of one window, one after another; what went wrong is said, and the rest is taken. */
async function take(
  browser: Browser,
  { name, options }: Run,
  screens: readonly Screen[],
  fails = false,
): Promise<void> {
  const wanted = screens.filter((screen) => matches(screen.name, ofScreens));
  if (wanted.length === 0) return;
  const window = await openWindow(browser, options);
  const { page, problems } = window;
  page.setDefaultTimeout(4000);
  await page.waitForTimeout(1200);
  for (const screen of wanted) {
    try {
      await screen.show(page);
      await page.waitForTimeout(450);
      await page.screenshot({ path: resolve(folder, `${screen.name}.${name}.png`), timeout: 30_000 });
      await (screen.leave ?? (() => page.keyboard.press('Escape')))(page);
    } catch (error) {
      console.error(`${screen.name} (${name}): ${String(error).split('\n')[0]}`);
      process.exitCode = 1;
      await page.keyboard.press('Escape');
    }
  }
  if (problems.length > 0 && !fails) {
    console.error(`${name}:\n${problems.join('\n')}`);
    process.exitCode = 1;
  }
  await window.close();
}

/** A map as one begins it: lanes and steps without cards. */
async function emptyMap(locale: Locale): Promise<Uint8Array> {
  const row = templates.find(({ id }) => id === 'both');
  if (!row) throw new Error('There is no empty template');
  return toBytes((await loadTemplate(row, locale)).doc);
}

mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const run of runs.filter(({ name }) => matches(name, ofRuns))) {
  const file = fileNameOf('hotel-stay', run.options.locale);
  const bytes = new Uint8Array(readFileSync(resolve(samples, file)));
  await take(browser, run, AT_START);
  const open = (name: string, content: Uint8Array): Run => ({
    ...run,
    options: { ...run.options, file: { name, bytes: content } },
  });
  await take(browser, open(file, bytes), ON_MAP);
  for (const more of moreScreens(bytes, await emptyMap(run.options.locale)))
    await take(browser, open(file, more.bytes), more.screens, more.fails);
}
await browser.close();
