/** Handing a map over: the dialog with its preview and what it keeps, the clipboard, and the HTML page as a client opens it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createExportEnvironment } from '../../electron/node/exportEnvironment';
import { html } from '../../shared/exporters/html/html';
import { parse } from '../../shared/file/parse';
import type { Blueprint } from '../../shared/model/schema';
import { axe } from '../support/axe';
import { launch, openWindow } from '../support/browser';
import { act } from '../support/palette';

const bytes = new Uint8Array(
  readFileSync(resolve(import.meta.dirname, '../../resources/samples/hotel-stay.blueprint')),
);
const read = parse(bytes);
if (!read.ok) throw new Error('the sample cannot be read');
const sample = read.doc;

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), 'throughline-export-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Share of a canvas that is not white: a page without its map is nearly empty. */
const inked = (page: Page): Promise<number> =>
  page.locator('canvas.export-page').evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let dark = 0;
    for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 240 && data[i + 3] === 255) dark++;
    return dark / (data.length / 4);
  });

it('shows the pages of a preset, exports it, and keeps the choice with the document but not in its history', async () => {
  const window = await openWindow(browser, { file: { name: 'hotel.blueprint', bytes } });
  const { page } = window;
  await page.keyboard.press('Control+e');
  await page.getByRole('radio', { name: 'Client report' }).click();
  await page.getByRole('button', { name: 'Next page' }).click();
  await page.getByText(/^Page 2 of \d+$/).waitFor();
  await page.getByRole('radio', { name: 'Wall poster' }).click();
  await page.getByLabel('Header').fill('For the board');
  await expect.poll(() => inked(page), { timeout: 10_000 }).toBeGreaterThan(0.03);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: true }).last().click(),
  ]);
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
  await page.keyboard.press('Control+s');
  await expect
    .poll(() => new TextDecoder().decode(window.bytesOnDisk()))
    .toContain('"exports": {"format": "pdf"');
  await page.keyboard.press('Control+e');
  expect(await page.getByLabel('Header').inputValue()).toBe('For the board');
  expect(window.problems).toEqual([]);
  await window.close();
});

it('leads from a remark to the card that it is about', async () => {
  const [id = ''] = Object.keys(sample.cards);
  const rare = { ...sample.cards[id]!, title: 'Sign \u{13000}' };
  const doc: Blueprint = { ...sample, cards: { ...sample.cards, [id]: rare } };
  const window = await openWindow(browser, {
    file: { name: 'rare.blueprint', bytes: new TextEncoder().encode(JSON.stringify(doc)) },
  });
  const { page } = window;
  await page.keyboard.press('Control+e');
  await page.getByRole('button', { name: /^Sign/ }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('gridcell', { name: /^Sign/, selected: true }).waitFor();
  await window.close();
});

it('copies the map as a picture', async () => {
  const window = await openWindow(browser, { file: { name: 'hotel.blueprint', bytes } });
  const { page, context } = window;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await act(page, 'Copy map as picture');
  await page.getByText('Copied the map as a picture').first().waitFor({ timeout: 20_000 });
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = await createImageBitmap(await item!.getType('image/png'));
    return bitmap.width;
  });
  expect(size).toBeGreaterThan(2000);
  await window.close();
});

/** Texts that run somewhere if they are ever taken for anything but text. */
const HOSTILE = [
  '<script>window.pwned=1</script>',
  '</script><script>window.pwned=1</script>',
  '</style><img src=x onerror="window.pwned=1">',
  '"><svg onload=window.pwned=1>',
  "' onmouseover='window.pwned=1",
  '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
  '<a href="javascript:window.pwned=1">x</a>',
  '-->]]><!--<base href="https://example.org/">',
  '<meta http-equiv="refresh" content="0;url=https://example.org">',
  '<link rel=stylesheet href=https://example.org/x.css>',
  '{{constructor.constructor("window.pwned=1")()}}',
  '\u202e<b>\u0000\ud800',
];

async function openPage(doc: Blueprint, name: string): Promise<{ page: Page; problems: string[] }> {
  const options = { locale: 'en', theme: 'light', date: '2026-11-22' } as const;
  const path = join(folder, name);
  writeFileSync(path, await html.export(doc, options, createExportEnvironment()));
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('dialog', (dialog) => problems.push(dialog.message()));
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(path).href && !request.url().startsWith('data:'))
      problems.push(request.url());
  });
  await page.goto(pathToFileURL(path).href);
  return { page, problems };
}

it('makes a page in which hostile text is text, and nothing runs or is fetched', async () => {
  const at = (index: number) => HOSTILE[index % HOSTILE.length] ?? '';
  const cards = Object.entries(sample.cards).map(
    ([id, card], i) =>
      [
        id,
        { ...card, title: at(i), body: at(i + 1), url: 'javascript:window.pwned=1', tags: [at(i + 2)] },
      ] as const,
  );
  const named = <T extends { readonly name?: string }>(table: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(table).map(([id, row], i) => [id, { ...row, name: at(i) }]));
  const { page, problems } = await openPage(
    {
      ...sample,
      meta: { ...sample.meta, title: at(1), description: at(2) },
      cards: Object.fromEntries(cards),
      personas: named(sample.personas),
      phases: named(sample.phases),
      steps: named(sample.steps),
      lanes: named(sample.lanes),
    },
    'hostile.html',
  );
  expect(await page.locator('h1').textContent()).toBe(at(1));
  expect(HOSTILE).toContain(await page.locator('#details h2').first().textContent());
  await page.locator('#drawing .card').first().click();
  await page.locator('#find').fill('script');
  await page.mouse.move(400, 400);
  expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
  expect(await page.locator('script, iframe, base, link, [onerror], [onload]').count()).toBe(1);
  expect(problems).toEqual([]);
  await page.context().close();
});

it('makes a page to look into: a pain with its formula, lanes and personas off, search, a table', async () => {
  const { page, problems } = await openPage(sample, 'hotel.html');
  const serious = async () => {
    const { violations } = await axe(page).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  };
  expect(await serious()).toEqual([]);
  const pain = page.locator('#drawing .card', { hasText: 'Queue at the desk after' }).last();
  await pain.click();
  expect(await page.locator('#details article.open .figure').textContent()).toContain('80');
  const before = (await page.locator('#drawing').boundingBox())?.height ?? 0;
  await page.locator('summary', { hasText: 'Lanes' }).click();
  await page.getByLabel('Frontstage').uncheck();
  expect((await page.locator('#drawing').boundingBox())?.height).toBeLessThan(before);
  expect(await page.locator('#drawing g[data-lane] .card', { hasText: 'Doorman waves' }).isVisible()).toBe(
    false,
  );
  await page.locator('#find').fill('breakfast');
  await page.getByText('Found: ').waitFor();
  await page.getByRole('button', { name: 'Table' }).click();
  const table = page.getByRole('table');
  expect(await table.getByRole('rowheader').count()).toBe(Object.keys(sample.lanes).length - 1);
  await page.locator('#find').fill('');
  expect(await serious()).toEqual([]);
  // By keyboard: from the table into the details and back.
  const link = table.getByRole('link', { name: 'Wrong company on the invoice' });
  await link.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('#details h2:focus').textContent()).toBe('Wrong company on the invoice');
  await page.keyboard.press('Escape');
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(problems).toEqual([]);
  await page.context().close();
});
