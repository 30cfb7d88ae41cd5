/** A map with a hostile text in every field, walked through view by view, and hostile things brought in by every route: no script, no request, no dialog, no page left. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { HOSTILE_JOURNALS } from '../hostile/hostileJournals';
import { withTexts } from '../hostile/textFields';
import { MARKUP, PAYLOADS } from '../hostile/textPayloads';
import { act } from '../support/palette';
import { windowsOfThisFile } from '../support/windows';

const { open } = windowsOfThisFile();

/** Longer ones are the layout's and the parser's own tests. */
const TEXTS = PAYLOADS.map(({ text }) => text).filter((text) => text.length <= 300);
/** Texts that would run or load where they are taken as markup come first. */
const fileOf = (from: number) => ({
  name: `<img src=x onerror=__pwned()>-${from}.blueprint`,
  bytes: new TextEncoder().encode(JSON.stringify(withTexts([...MARKUP, ...TEXTS], from))),
});

/** What no content may do, beside the errors, violations and requests that every window watches. */
async function wires(page: Page) {
  const touched: string[] = [];
  page.on('dialog', (dialog) => {
    touched.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('framenavigated', (frame) => touched.push(`went to ${frame.url()}`));
  page.on('popup', (popup) => touched.push(`opened ${popup.url()}`));
  page.on('frameattached', () => touched.push('a frame'));
  const fingerprint = () =>
    page.evaluate(() =>
      [Object, Array, Function, String, Promise, Map, Element, Node].map(({ prototype }) =>
        Object.entries(Object.getOwnPropertyDescriptors(prototype))
          .map(
            ([name, { value, get, set }]) =>
              `${name} ${typeof value} ${String(get)} ${String(set)} ${String(value)}`,
          )
          .join('\n'),
      ),
    );
  const before = await fingerprint();
  return async () => {
    expect(touched).toEqual([]);
    expect(await fingerprint()).toEqual(before);
    // Made of texts: elements that no part of the program makes, and links that lead anywhere but to https and mail.
    expect(
      await page.evaluate(() => [
        ...[
          ...document.querySelectorAll(
            'iframe, object, embed, base, form[action], script:not([src]), [onerror], [onload], [ontoggle]',
          ),
        ].map(({ outerHTML }) => outerHTML.slice(0, 200)),
        ...[...document.querySelectorAll('a[href]')]
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !/^(?:https:\/\/[a-z0-9.-]+[/?#]?|mailto:[^?]+$|#)/i.test(href)),
      ]),
    ).toEqual([]);
  };
}

const VIEWS = [
  'Outline',
  'Present',
  'Problems',
  'Comments',
  'History',
  'Legend',
  'Analysis',
  'Handbook',
  'Keyboard shortcuts',
  'Export…',
  'Versions…',
] as const;

it('shows every field as text in every view', { timeout: 90_000 }, async () => {
  const { page, problems } = await open({ file: fileOf(0) });
  const check = await wires(page);
  for (const name of VIEWS) {
    await act(page, name);
    const tabs = page.getByRole('tab');
    for (let at = 0, count = Math.min(8, await tabs.count()); at < count; at++)
      await tabs
        .nth(at)
        .click({ timeout: 500, force: true })
        .catch(() => undefined);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
  await check();
  for (const card of (await page.locator('.map-node').all()).slice(0, 6)) {
    await card.click({ timeout: 1000, force: true }).catch(() => undefined);
    await page.waitForTimeout(60);
  }
  await page.keyboard.press('Control+f');
  await page.keyboard.type('<script>');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await act(page, 'Start screen');
  await check();
  expect(problems).toEqual([]);
});

/** What a page outside the program puts on the clipboard. */
const paste = (page: Page, kinds: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate((given) => {
    const data = new DataTransfer();
    for (const [kind, text] of Object.entries(given)) data.setData(kind, text);
    document.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, kinds);

const drop = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName));
      document.body.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }),
      );
    },
    [name, text] as const,
  );

it('takes what is pasted and imported as text', { timeout: 90_000 }, async () => {
  const { page, problems } = await open();
  const check = await wires(page);
  const markup = MARKUP.join('\n');
  const card = page.locator('.map-node').nth(3);
  const pasted: readonly Readonly<Record<string, string>>[] = [
    { 'text/plain': MARKUP.slice(0, 12).join('\n') },
    { 'text/html': markup, 'text/plain': 'x' },
    {
      'text/html': `<table><tr>${MARKUP.map((text) => `<td>${text}</td>`).join('')}</tr></table>`,
      'text/plain': 'x',
    },
    {
      'text/plain': Array.from({ length: 40 }, (_, row) =>
        MARKUP.slice(0, 6)
          .map((text) => `${row} ${text}`)
          .join('\t'),
      ).join('\n'),
    },
    {
      'application/vnd.throughline+json':
        '{"__proto__":{"polluted":1},"table":"cards","ids":["__proto__"],"doc":{"cards":{"__proto__":{}}}}',
    },
    { 'application/vnd.throughline+json': '['.repeat(100_000), 'text/plain': 'x' },
    {
      'application/vnd.throughline+json': JSON.stringify({
        table: 'cards',
        ids: ['a'],
        doc: withTexts(MARKUP),
      }),
    },
  ];
  for (const kinds of pasted) {
    await card.click({ force: true });
    await paste(page, kinds);
    await page.waitForTimeout(200);
    await page.keyboard.press('Escape');
  }
  await check();
  const rows = MARKUP.map((text) => `"${text.replaceAll('"', '""')}"`);
  const files: readonly (readonly [string, string])[] = [
    ['map.csv', `Stage,${rows.join(',')}\nActions,${rows.join(',')}\nPain points,${rows.join(',')}`],
    [
      'map.md',
      `# ${MARKUP[0]}\n\n| Stage | ${MARKUP[1]} |\n|---|---|\n| Actions | ${markup.replaceAll('\n', '<br>').replaceAll('|', ' ')} |\n`,
    ],
    [
      'map.html',
      `<h1>Journey</h1><table><tr><th>Stage<th>${MARKUP[1]}</tr><tr><th>Actions<td>${markup}</tr></table>`,
    ],
    ['map.mmd', `journey\n  title ${MARKUP[0]}\n  section ${MARKUP[1]}\n    ${MARKUP[2]}: 5: ${MARKUP[3]}`],
    ['map.xml', '<!DOCTYPE a [<!ENTITY x SYSTEM "http://192.0.2.1/b">]><definitions>&x;</definitions>'],
  ];
  for (const [name, text] of files) {
    await drop(page, name, text);
    await page.waitForTimeout(400);
    await page.keyboard.press('Escape');
  }
  await check();
  expect(problems).toEqual([]);
});

it('brings back unsaved work that is hostile as text', { timeout: 60_000 }, async () => {
  const { page, problems } = await open({ file: fileOf(17) });
  const title = page.getByRole('textbox', { name: 'Title' }).first();
  await title.fill('</title><script>__pwned()</script><img src=x onerror=__pwned()>');
  await title.press('Enter');
  await page.waitForTimeout(900);
  await page.reload();
  await page.waitForSelector('#root > *');
  const check = await wires(page);
  await page.waitForTimeout(800);
  await check();
  expect(problems).toEqual([]);
});

/** Journals that windows seem to have left, put into the browser's store behind the program's back. */
const plant = (page: Page, journals: readonly (readonly string[])[]): Promise<void> =>
  page.evaluate(async (all) => {
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('throughline');
      request.onsuccess = () => done(request.result);
    });
    const transaction = database.transaction(['journals', 'lines'], 'readwrite');
    for (const [index, lines] of all.entries()) {
      const journal = [`planted-${index}`, '<img src=x onerror=__pwned()>'];
      const [documentId, window] = journal;
      transaction
        .objectStore('journals')
        .put({ documentId, window, modifiedAt: '2026-01-01T00:00:00Z', target: null });
      for (const line of lines) transaction.objectStore('lines').add({ journal, line });
    }
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    database.close();
  }, journals);

it('offers planted journals, restores what of them is a map, and runs nothing', {
  timeout: 60_000,
}, async () => {
  const { page, problems } = await open();
  await page.waitForTimeout(300);
  await plant(
    page,
    HOSTILE_JOURNALS.map(({ lines }) => lines()),
  );
  await page.reload();
  await page.waitForSelector('.map-node');
  const check = await wires(page);
  const rows = page.getByRole('dialog').locator('.left-work');
  await act(page, 'file.recovery');
  await expect.poll(() => rows.count()).toBe(HOSTILE_JOURNALS.length);
  const restore = rows.getByRole('button', { name: 'Restore' });
  const ready = HOSTILE_JOURNALS.filter(({ expect: outcome }) => outcome !== 'unreadable').length;
  expect(await restore.count()).toBe(ready);
  await check();
  // Among them: markup in every field, patches that lead out of the document, another map's steps.
  for (let at = 0; at < ready - 5; at += 5) {
    await restore.nth(at).click();
    const discard = page.getByRole('alertdialog').getByRole('button', { name: 'Do not save' });
    await expect.poll(() => rows.count()).toBe(0);
    // From the second on the map that is open has unsaved changes.
    if (at > 0) {
      await discard.click();
      await discard.waitFor({ state: 'detached' });
    }
    await page.locator('.map-node').first().waitFor();
    for (const key of ['Control+z', 'Control+y', 'Control+z']) await page.keyboard.press(key);
    await act(page, 'History');
    await check();
    await act(page, 'file.recovery');
    await rows.first().waitFor();
  }
  expect(problems).toEqual([]);
});

it('merges hostile maps and shows their versions as text', { timeout: 60_000 }, async () => {
  const [base, ours, theirs] = [0, 5, 11].map((from) => new TextDecoder().decode(fileOf(from).bytes));
  const name = MARKUP[0] ?? '';
  const marked = `<<<<<<< ${name}\n${ours}\n||||||| base\n${base}\n=======\n${theirs}\n>>>>>>> ${MARKUP[1]}\n`;
  const merging = await open({
    file: { name: fileOf(5).name, bytes: new TextEncoder().encode(marked) },
    onMap: false,
  });
  await merging.page.locator('.merge-screen').waitFor();
  const check = await wires(merging.page);
  // Each conflict is looked at and one side of it taken, then the other.
  for (let n = 0; n < 12; n++) await merging.page.keyboard.press(n % 2 ? '2' : '1');
  for (const tab of (await merging.page.getByRole('tab').all()).slice(0, 6))
    await tab.click({ timeout: 1000 });
  await check();
  expect(merging.problems).toEqual([]);

  const window = await open({ file: fileOf(3) });
  const { page } = window;
  const onDisk = (): unknown => JSON.parse(new TextDecoder().decode(window.bytesOnDisk())).meta.title;
  for (const title of MARKUP.slice(0, 2)) {
    const field = page.getByRole('textbox', { name: 'Title' }).first();
    await field.fill(title);
    await field.press('Enter');
    await page.keyboard.press('Control+s');
    await expect.poll(onDisk).toBe(title);
  }
  const checkVersions = await wires(page);
  await act(page, 'Versions…');
  const versions = page.getByRole('dialog').getByRole('option');
  await expect.poll(() => versions.count()).toBeGreaterThan(1);
  for (const version of await versions.all()) await version.click();
  await checkVersions();
  expect(window.problems).toEqual([]);
});
