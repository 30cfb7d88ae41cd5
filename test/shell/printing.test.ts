/** Printing: the sheets of a map in a hidden window in which nothing runs, as vectors in our own fonts, on paper of their own size. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createExportEnvironment } from '../../electron/node/exportEnvironment';
import { toExportOptions } from '../../shared/exporters/chosenOptions';
import { pdf } from '../../shared/exporters/pdf/pdf';
import { printSheets } from '../../shared/exporters/printSheets';
import { parse } from '../../shared/file/parse';
import { withTexts } from '../hostile/textFields';
import { MARKUP } from '../hostile/textPayloads';
import type { StandinBrowserWindow } from './standin/browserWindow';
import { ROOT } from './standin/launch';
import { startProbe, useBrowser } from './support';

useBrowser();

/** Prints through the bridge; gives the answer, the window that printed, and what came out of it. */
async function print(html: string | Uint8Array) {
  const { shell, native } = await startProbe();
  const made: StandinBrowserWindow[] = [];
  shell.app.once('web-contents-created', () => {
    setImmediate(() => made.push(...shell.BrowserWindow.getAllWindows().slice(1)));
  });
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  const { webContents } = native;
  const answer = await shell.invoke(webContents, webContents.mainFrame, 'blueprint:print', [bytes]);
  return { answer, window: made[0], printed: made[0]?.webContents.printed[0], shell };
}
const pagesOf = (file: Buffer | undefined): readonly string[] =>
  [...(file?.toString('latin1').matchAll(/\/Type \/Page\b[^s][\s\S]*?\/MediaBox \[([^\]]*)\]/g) ?? [])].map(
    ([, box]) => box ?? '',
  );

test('the window has no script, no bridge, a session that is forgotten, and the policy of its own', async () => {
  const { answer, window, printed, shell } = await print('<!doctype html><p>one sheet</p>');
  expect(answer).toEqual({ ok: true, value: null });
  const { partition, ...preferences } = window?.options.webPreferences ?? {};
  expect(preferences).toMatchObject({
    javascript: false,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    devTools: false,
  });
  expect(preferences).not.toHaveProperty('preload');
  expect(preferences).not.toHaveProperty('plugins');
  // Without `persist:` it is kept in memory only.
  expect(partition).toMatch(/^print-[0-9a-f]{16}$/);
  expect(window?.options.show).toBe(false);
  expect(printed?.options).toMatchObject({ silent: false });
  const response = await shell.sessionOf(partition).respond(new Request('app://print/sheets.html'));
  expect(response?.headers.get('content-security-policy')).toBe(
    "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; sandbox",
  );
  expect((await shell.sessionOf(partition).respond(new Request('app://print/other')))?.status).toBe(404);
  expect(shell.BrowserWindow.getAllWindows()).toHaveLength(1);
});

test('what is no page of sheets is refused', async () => {
  for (const text of ['%PDF-1.7', '<html>', '', '<!DOCTYPE html><script>'])
    expect((await print(text)).answer, text).toEqual({ ok: false, reason: 'not-a-file' });
});

test('hostile sheets run nothing, go nowhere and fetch nothing', async () => {
  const { window, printed } = await print(`<!doctype html><p>sheet</p>
<script>document.body.innerHTML = '<p style="break-after:page">x</p>'.repeat(5)</script>
<svg onload="document.body.innerHTML = '<p style=break-after:page>x</p>'.repeat(5)"></svg>
<meta http-equiv="refresh" content="0;url=http://192.0.2.1/refresh">
<img src="http://192.0.2.1/image"><link rel="stylesheet" href="http://192.0.2.1/style">
<iframe src="http://192.0.2.1/frame"></iframe><object data="app://bundle/index.html"></object>
<style>@import url(http://192.0.2.1/import); p { background: url(http://192.0.2.1/back) }</style>`);
  expect(pagesOf(printed?.pdf)).toHaveLength(1);
  expect(window?.webContents.network.filter((address) => !address.includes('/refresh'))).toEqual([]);
});

test('a map with hostile texts in every field prints as text, a page for each sheet', async () => {
  const doc = withTexts(MARKUP);
  const chosen = { paper: 'A4', form: 'poster', header: MARKUP[0] } as const;
  const options = toExportOptions(pdf, doc, chosen, { date: '2026-01-01', fileName: MARKUP[1] ?? '' });
  const preview = pdf.preview(doc, options);
  const { answer, window, printed } = await print(await printSheets(doc, options, createExportEnvironment()));
  expect(answer).toEqual({ ok: true, value: null });
  expect(pagesOf(printed?.pdf)).toHaveLength(preview.kind === 'pages' ? preview.pages.length : 0);
  expect(window?.webContents.network).toEqual([]);
});

describe('a map', () => {
  const options = (paper: 'A3' | 'A4', form: 'poster' | 'report') => {
    const parsed = parse(readFileSync(join(ROOT, 'resources/samples/hotel-stay.zh-Hans.blueprint')));
    if (!parsed.ok) throw new Error('the sample cannot be read');
    const chosen = toExportOptions(
      pdf,
      parsed.doc,
      { paper, form },
      { date: '2026-01-01', fileName: 'map.pdf' },
    );
    return { doc: parsed.doc, chosen };
  };

  test.each([
    ['A3', 'poster'],
    ['A4', 'report'],
  ] as const)(
    'on %s as a %s comes out as vectors in our own fonts, a sheet a page, each of its size',
    async (paper, form) => {
      const { doc, chosen } = options(paper, form);
      const preview = pdf.preview(doc, chosen);
      const sheets = preview.kind === 'pages' ? preview.pages : [];
      const { answer, printed } = await print(await printSheets(doc, chosen, createExportEnvironment()));
      expect(answer).toEqual({ ok: true, value: null });
      const boxes = pagesOf(printed?.pdf);
      expect(boxes).toHaveLength(sheets.length);
      for (const [index, box] of boxes.entries()) {
        const [, , width, height] = box.split(' ').map(Number);
        expect(Math.abs((width ?? 0) - (sheets[index]?.width ?? 0))).toBeLessThan(1.5);
        expect(Math.abs((height ?? 0) - (sheets[index]?.height ?? 0))).toBeLessThan(1.5);
      }
      const file = printed?.pdf.toString('latin1') ?? '';
      const fonts = new Set(
        [...file.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name ?? ''),
      );
      expect([...fonts].some((name) => name.startsWith('Inter'))).toBe(true);
      expect([...fonts].filter((name) => !/^(?:Inter|Noto)/.test(name))).toEqual([]);
    },
  );
});
