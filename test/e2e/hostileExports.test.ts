/** A short part of the deep run that opens hostile exports in Chromium; and what it looks for, planted, is found. */
import { expect, it } from 'vitest';
import { createExportEnvironment } from '../../electron/node/exportEnvironment';
import { toExportOptions } from '../../shared/exporters/chosenOptions';
import { pdf } from '../../shared/exporters/pdf/pdf';
import { printSheets } from '../../shared/exporters/printSheets';
import { createReader, exportedPages } from '../deep/exportedPages';
import { withTexts } from '../hostile/textFields';
import { MARKUP } from '../hostile/textPayloads';
import { launch } from '../support/browser';

it('shows exported texts as text: nothing runs, nothing is asked for', { timeout: 60_000 }, async () => {
  const { tried, broken } = await exportedPages({ seed: 5, most: 6, deadline: Date.now() + 40_000 });
  expect(broken).toEqual([]);
  expect(tried).toBeGreaterThanOrEqual(2);
});

it('shows hostile maps as text on the sheets that are printed', { timeout: 30_000 }, async () => {
  const environment = createExportEnvironment();
  const browser = await launch();
  try {
    // Stricter than where they are printed: there no script runs at all, and nothing may be loaded.
    const read = await createReader(browser);
    for (const [from, form] of [
      [0, 'poster'],
      [7, 'report'],
    ] as const) {
      const doc = withTexts(MARKUP, from);
      const chosen = { form, paper: 'A4', comments: true, header: MARKUP[from], footer: MARKUP[0] } as const;
      const options = toExportOptions(pdf, doc, chosen, { date: '2026-01-15', fileName: MARKUP[1] ?? '' });
      const sheets = await printSheets(doc, options, environment);
      expect(new TextDecoder().decode(sheets)).toMatch(/^<!doctype html>/);
      expect(await read(sheets, 'text/html'), form).toEqual([]);
    }
  } finally {
    await browser.close();
  }
});

it('finds what is planted', async () => {
  const browser = await launch();
  try {
    const read = await createReader(browser);
    const page = `<meta http-equiv="content-security-policy" content="style-src 'none'"><style>p{}</style>
<script>__pwned()</script><img src="http://192.0.2.1/b"><a href="javascript:1">a</a><p onclick="1">`;
    const found = (await read(new TextEncoder().encode(page), 'text/html')).join('\n');
    for (const wire of ['__pwned', '192.0.2.1/b', 'style-src', 'javascript:1', 'onclick'])
      expect(found).toContain(wire);
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg"><image href="http://192.0.2.1/b"/><script>__pwned()</script></svg>';
    const drawn = (await read(new TextEncoder().encode(drawing), 'image/svg+xml')).join('\n');
    for (const wire of ['__pwned', '192.0.2.1/b']) expect(drawn).toContain(wire);
  } finally {
    await browser.close();
  }
});
