/** Hostile files handed over by the system: on the command line and by a second start. One clear outcome each, nothing run, nothing asked for. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { corpus } from '../hostile/corpus';
import { withTexts } from '../hostile/textFields';
import { MARKUP } from '../hostile/textPayloads';
import { temporaryFolder } from '../support/temporaryFolder';
import { eventually, startShell, useBrowser } from './support';

useBrowser();

/** Scripts that ran, violations and requests, from now on. */
async function wires(page: Page) {
  const touched: string[] = [];
  const own = new URL(page.url()).origin;
  page.on('dialog', (dialog) => {
    touched.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') touched.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(own) && !/^(?:blob|data):/.test(request.url())) touched.push(request.url());
  });
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      console.error(`violation: ${violatedDirective}`),
    );
    Object.assign(globalThis, { __pwned: () => console.error('script') });
  });
  return touched;
}

/** Something else by another name, and what is too deep; the window's own test takes the others (test/e2e/hostile). */
const files = ['R12', 'J07'].map((id) => {
  const found = corpus.find((file) => file.id === id && /refuse|repair/.test(file.expect));
  if (!found) throw new Error(`no file of ${id} that is refused`);
  return found;
});

test('each broken file of a second start is told in a window, by name', async () => {
  const folder = temporaryFolder();
  const shell = await startShell();
  const first = await shell.window();
  await first.page.getByText('Start from a template').waitFor();
  const all: string[][] = [];
  for (const [index, { id, bytes }] of files.entries()) {
    const name = `${id}-${index}.blueprint`;
    writeFileSync(join(folder, name), bytes());
    shell.app.emit('second-instance', {}, [], '/', { files: [join(folder, name)] });
    // The first in the window that is empty, the others in their own.
    const { page } = await shell.window(index);
    all.push(await wires(page));
    await page.locator('[role=dialog], [role=alertdialog]').getByText(name).first().waitFor();
  }
  expect(all.flat()).toEqual([]);
});

test('a window whose file was refused takes the next one, once its refusal was read', async () => {
  const folder = temporaryFolder();
  const write = (name: string, content: Uint8Array | string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const [bad = '', worse = ''] = files.map(({ id, bytes }) => write(`${id}.blueprint`, bytes()));
  const good = write('good.blueprint', JSON.stringify(withTexts(MARKUP)));
  const shell = await startShell({ args: ['--', bad] });
  const { page, window: native } = await shell.window();
  for (const next of [worse, good]) {
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    shell.app.emit('second-instance', {}, [], '/', { files: [next] });
    if (next === worse) await page.getByRole('dialog').getByText('J07.blueprint').first().waitFor();
  }
  await eventually('the title', () => native.getTitle().includes('good'));
  expect(shell.BrowserWindow.getAllWindows()).toHaveLength(1);
});

test('a map with hostile texts in every field, under a hostile name, opens as text from the command line', async () => {
  const path = join(temporaryFolder(), '<img src=x onerror=__pwned()>.blueprint');
  writeFileSync(path, JSON.stringify(withTexts(MARKUP)));
  const shell = await startShell({ args: ['--', path] });
  const { page, window: native } = await shell.window();
  const touched = await wires(page);
  await page.locator('.map-node').first().waitFor();
  await eventually('the title', () => native.getTitle().includes('<img src=x'));
  expect(await page.locator('[onerror], [onload], iframe, object, embed').count()).toBe(0);
  expect(shell.opened).toEqual([]);
  expect(touched).toEqual([]);
});
