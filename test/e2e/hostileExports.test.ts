/** A short part of the deep run that opens hostile exports in Chromium; and what it looks for, planted, is found. */
import { expect, it } from 'vitest';
import { createReader, exportedPages } from '../deep/exportedPages';
import { launch } from '../support/browser';

it('shows exported texts as text: nothing runs, nothing is asked for', { timeout: 60_000 }, async () => {
  const { tried, broken } = await exportedPages({ seed: 5, most: 6, deadline: Date.now() + 40_000 });
  expect(broken).toEqual([]);
  expect(tried).toBeGreaterThanOrEqual(2);
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
