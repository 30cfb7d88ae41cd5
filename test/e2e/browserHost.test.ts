/** The browser host keeps what every host promises, in a real browser with real file handles and IndexedDB. */
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { chromiumPath } from '../support/browser';

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome130',
      lib: {
        entry: resolve(import.meta.dirname, '../support/hostContractPage.ts'),
        formats: ['es'],
        fileName: 'page',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Nothing was built');
  return output.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
}

it('keeps its promises', async () => {
  const code = await bundle();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route('http://localhost/**', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/')
        return route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><script type="module" src="/page.js"></script>',
        });
      if (pathname === '/page.js') return route.fulfill({ contentType: 'text/javascript', body: code });
      return route.fulfill({ status: 404 });
    });
    await page.goto('http://localhost/');
    await page.waitForFunction(() => 'checkBrowserHost' in globalThis);
    const check = 'checkBrowserHost()';
    expect(await page.evaluate(check)).toBe('kept');
  } finally {
    await browser.close();
  }
});
