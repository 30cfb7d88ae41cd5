/** Hostile texts in every field, exported as HTML and SVG and opened in Chromium as a reader does: no script runs, nothing is asked for, no policy is tried. */
import type { Browser, Page } from 'playwright-core';
import { createExportEnvironment } from '../../electron/node/exportEnvironment';
import { findExporter } from '../../shared/exporters';
import { toExportOptions } from '../../shared/exporters/chosenOptions';
import { VIEWER_SCRIPT } from '../../shared/exporters/html/viewerScript';
import type { Exporter } from '../../shared/exporters/types';
import { withTexts } from '../hostile/textFields';
import { MARKUP, PAYLOADS } from '../hostile/textPayloads';
import { launch } from '../support/browser';
import { createTally, type DeepCounts, type DeepOptions } from './types';

const LONGEST = 300;
/** What would run or load where it is taken as markup, between all other texts. */
const TEXTS = PAYLOADS.flatMap(({ text }, index) =>
  text.length > LONGEST ? [] : [text, MARKUP[index % MARKUP.length] ?? ''],
);
const PLACE = 'http://reader.localhost/';
/** Addresses that a reader may follow. */
const FINE = /^(?:https:\/\/[a-z0-9.-]+(?:[/?#:]|$)|mailto:[^?]+$|#)/i;

/** Opens a file as a reader does and says what it did beyond showing itself. */
export type Reader = (bytes: Uint8Array, mime: string) => Promise<readonly string[]>;

export async function createReader(browser: Browser): Promise<Reader> {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 700 },
    acceptDownloads: false,
  });
  const touched: string[] = [];
  let served = { bytes: new Uint8Array(), mime: '' };
  await context.route('**', async (route) => {
    const request = route.request();
    // The browser looks for a picture of the site by itself.
    if (request.url() === `${PLACE}favicon.ico`) return route.abort();
    if (request.url() !== PLACE || request.resourceType() !== 'document') {
      touched.push(`request: ${request.url()}`);
      return route.abort();
    }
    return route.fulfill({ body: Buffer.from(served.bytes), contentType: served.mime });
  });
  await context.exposeBinding('__pwned', () => void touched.push('script: __pwned'));
  await context.exposeBinding('__violated', (_, what: string) => void touched.push(`violation: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { __violated: (what: string) => void }).__violated(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    touched.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => touched.push(`popup: ${popup.url()}`));
  page.on('frameattached', () => touched.push('a frame'));
  page.on('download', (download) => touched.push(`download: ${download.url()}`));
  page.on('pageerror', (error) => touched.push(`error: ${error.message}`));
  return async (bytes, mime) => {
    served = { bytes: new Uint8Array(bytes), mime };
    await page.goto(PLACE);
    await readThrough(page);
    return [...touched.splice(0), ...(await oddities(page))];
  };
}

/** Elements that no export has but for the page's own script, and links to where nobody should be led. */
const oddities = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    ([fine, ownScript]) => {
      const may = new RegExp(fine, 'i');
      const handlers = [...document.querySelectorAll('*')].filter((element) =>
        element.getAttributeNames().some((name) => name.toLowerCase().startsWith('on')),
      );
      const foreign = document.querySelectorAll(
        'script, iframe, object, embed, base, form[action], link[href]:not([href^="data:"]), foreignObject, animate, set, meta[http-equiv=refresh]',
      );
      const links = [...document.querySelectorAll('a')].filter((link) => {
        const href = link.getAttribute('href') ?? link.getAttribute('xlink:href');
        return href !== null && !may.test(href);
      });
      const strangers = [...foreign].filter((element) => element.textContent !== ownScript);
      return [...handlers, ...strangers, ...links].map(({ outerHTML }) => outerHTML.slice(0, 160));
    },
    [FINE.source, VIEWER_SCRIPT] as const,
  );

/** What a reader does: over everything, from link to link, every part that opens opened, printed. */
async function readThrough(page: Page): Promise<void> {
  for (let n = 0; n < 8; n++) await page.keyboard.press('Tab');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.mouse.move(300, 200);
  await page.mouse.wheel(0, 600);
  await page.emulateMedia({ media: 'print' });
  await page.emulateMedia({ media: 'screen' });
}

const formats = ['html', 'svg'].map(findExporter).filter((found): found is Exporter => found !== undefined);

export async function exportedPages(options: DeepOptions): Promise<DeepCounts> {
  const tally = createTally(options);
  const environment = createExportEnvironment();
  const browser = await launch();
  try {
    const read = await createReader(browser);
    for (let turn = 0; tally.goesOn() && turn < TEXTS.length; turn++) {
      const from = (options.seed * 31 + turn) % TEXTS.length;
      const doc = withTexts(TEXTS, from);
      for (const exporter of formats) {
        const chosen = { locale: 'en', comments: true, header: TEXTS[from], footer: MARKUP[0] } as const;
        const fileName = TEXTS[(from + 13) % TEXTS.length] ?? '';
        const exported = toExportOptions(exporter, doc, chosen, { date: '2026-01-15', fileName });
        const bytes = await exporter.export(doc, exported, environment);
        for (const what of await read(bytes, exporter.mime))
          tally.broke(`${exporter.id}, texts from ${from}: ${what}`);
        tally.add();
      }
    }
  } finally {
    await browser.close();
  }
  return tally.counts({ texts: TEXTS.length, formats: formats.length });
}
