/** What assistive technology meets: axe-core finds nothing serious on any screen, and the accessibility tree names what one stands on. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Dialog } from '../../renderer/state/types';
import { crc32Bytes } from '../../shared/session/crc32';
import { axe } from '../support/axe';
import { launch, openWindow, type TestWindow } from '../support/browser';
import { chooseText } from '../support/chooseFiles';
import { cardOnScreen, cellOnScreen } from '../support/mapOnScreen';
import { act } from '../support/palette';

const SAMPLE = resolve(import.meta.dirname, '../../resources/samples/hotel-stay.blueprint');

let browser: Browser;
let window: TestWindow;
beforeAll(async () => {
  browser = await launch();
  window = await openWindow(browser, {
    file: { name: 'stay.blueprint', bytes: new Uint8Array(readFileSync(SAMPLE)) },
  });
});
afterAll(async () => {
  await window.close();
  await browser.close();
});

/** Serious and critical findings in a part of the page, each as one line. */
async function findings(page: Page, part = '#root', rules?: string[]): Promise<readonly string[]> {
  const asked = axe(page).include(part);
  const { violations } = await (rules ? asked.withRules(rules) : asked).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} – ${node.failureSummary}`),
    );
}

const inTheme = ['Light', 'Dark', 'High contrast'] as const;

it('finds nothing serious on map and outline, in every theme', async () => {
  const { page } = window;
  for (const theme of inTheme) {
    // What themes change are colours.
    const rules = theme === 'Light' ? undefined : ['color-contrast'];
    await act(page, theme);
    expect(await findings(page, '#root', rules), `map, ${theme}`).toEqual([]);
    await page.keyboard.press('Control+Shift+o');
    await page.getByRole('grid', { name: 'Outline' }).waitFor();
    expect(await findings(page, '.canvas-slot', rules), `outline, ${theme}`).toEqual([]);
    await page.keyboard.press('Control+Shift+o');
  }
  await act(page, 'Light');
});

it('finds nothing serious in any panel of the right pane', async () => {
  const { page } = window;
  const tabs = await page.locator('.right-pane [role=tablist]').first().getByRole('tab').all();
  expect(tabs.length).toBeGreaterThanOrEqual(5);
  const found: string[] = [];
  for (const tab of tabs) {
    await tab.click();
    const name = await tab.textContent();
    found.push(...(await findings(page, '.right-pane')).map((finding) => `${name}: ${finding}`));
  }
  expect(found).toEqual([]);
});

const TABLE =
  '<table><tr><th></th><th>Arrive</th><th>Leave</th></tr><tr><th>Pains</th><td>Waits</td><td></td></tr></table>';

/** A file is opened whose opening ended an earlier window. */
async function openUnfinished(page: Page): Promise<void> {
  const text = '{"format":"blueprint","version":1}';
  const bytes = new TextEncoder().encode(text);
  const key = `throughline.attempt.open-${bytes.length}-${crc32Bytes(bytes)}`;
  await page.evaluate((name) => localStorage.setItem(name, 'a window that is gone'), key);
  await chooseText(page, 'Open…', 'ended.blueprint', text);
  await page.getByText('was not opened completely').waitFor();
  await page.evaluate((name) => localStorage.removeItem(name), key);
}

/** How each dialog is opened. A new kind of dialog does not compile until it stands here. */
const OPENS: Readonly<Record<Dialog['kind'], (page: Page) => Promise<unknown>>> = {
  export: (page) => page.keyboard.press('Control+e'),
  palette: (page) => page.keyboard.press('Control+k'),
  addLane: (page) => page.keyboard.press('Control+Alt+l'),
  settings: (page) => page.keyboard.press('Control+,'),
  shortcuts: (page) => act(page, 'Keyboard shortcuts'),
  recovery: (page) => act(page, 'Unsaved work'),
  unfinished: (page) => openUnfinished(page),
  about: (page) => act(page, 'About Throughline'),
  segments: (page) => act(page, 'segment.table'),
  templates: async (page) => {
    await act(page, 'New from template');
    await page.getByRole('option', { name: /Hotel stay/ }).waitFor();
  },
  saveTemplate: (page) => act(page, 'Save as template'),
  versions: (page) => act(page, 'file.versions'),
  portrait: async (page) => {
    await page.locator('.left-rail').getByText('Business traveller').first().click();
    await act(page, 'persona.portrait');
  },
  import: (page) =>
    chooseText(page, 'Import…', 'table.csv', 'Step,Arrive,Leave\nActions,Comes in,Goes\nPains,Waits,'),
  fileErrors: (page) =>
    chooseText(page, 'Open…', 'broken.blueprint', '{"format":"blueprint","version":1,"cards":{"a":{}}}'),
  paste: async (page) => {
    const cell = await cellOnScreen(page, { lane: 'Thoughts', step: 'Get inspired' });
    await page.mouse.click(cell.x, cell.y);
    await page.evaluate((html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, TABLE);
  },
  sendReview: (page) => act(page, 'file.sendReview'),
  mergeBase: (page) =>
    chooseText(
      page,
      'file.merge',
      'other.blueprint',
      readFileSync(SAMPLE, 'utf8').replace('Pays by card', 'Pays'),
    ),
  // Last: from then on there is something to lose.
  unsaved: async (page) => {
    await act(page, 'Add persona');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+n');
  },
};

it('finds nothing serious in any dialog, and every dialog has a name', async () => {
  const { page } = window;
  const found: string[] = [];
  for (const [kind, open] of Object.entries(OPENS)) {
    await open(page);
    const dialog = page.locator('[role=dialog], [role=alertdialog]').last();
    await dialog.waitFor();
    found.push(...(await findings(page, '.veil')).map((finding) => `${kind}: ${finding}`));
    const name = await dialog.evaluate(
      (node) =>
        node.getAttribute('aria-label') ??
        document.getElementById(node.getAttribute('aria-labelledby') ?? '')?.textContent ??
        '',
    );
    expect(name.trim(), kind).not.toBe('');
    await page.keyboard.press('Escape');
    await page.locator('.veil').waitFor({ state: 'detached' });
  }
  expect(found).toEqual([]);
});

it('finds nothing serious in what opens beside and over the map', async () => {
  const { page } = window;
  await act(page, 'Find and replace');
  await page.locator('.find-bar').waitFor();
  await page.keyboard.type('desk');
  await act(page, 'Legend');
  await act(page, 'Workshop bar');
  await page.getByRole('button', { name: 'Result' }).click();
  await page.getByRole('button', { name: 'Vote', exact: true }).click();
  await page.getByRole('button', { name: 'Write in private' }).click();
  expect(await findings(page)).toEqual([]);
  const edges = page.getByRole('separator');
  for (const edge of await edges.all()) expect(await edge.getAttribute('aria-valuenow')).toMatch(/^\d+$/);
  await page.getByRole('button', { name: /^Reveal/ }).click();
  for (const name of ['Dot voting', 'Workshop bar', 'Legend', 'Inspector']) await act(page, name);
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Escape');
});

it('finds nothing serious in the merge window, in every theme', async () => {
  const { page } = window;
  const other = readFileSync(SAMPLE, 'utf8').replace('Pays by card', 'Pays');
  await chooseText(page, 'file.merge', 'other.blueprint', other);
  await page.getByRole('dialog').getByRole('button', { name: 'Merge…' }).click();
  await page.getByText('0 of 1 decided').waitFor();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('2');
  for (const theme of ['Dark', 'High contrast', 'Light'] as const) {
    await act(page, theme);
    expect(await findings(page, '#root', ['color-contrast']), theme).toEqual([]);
  }
  await page.getByRole('button', { name: 'Back' }).click();
  // Away from what would explain itself under the resting pointer.
  await page.mouse.move(1, 1);
  await page.getByRole('button', { name: 'Dismiss' }).last().click();
});

it('finds nothing serious in reviews that came back, in every theme', async () => {
  const { page } = window;
  const copy = readFileSync(SAMPLE, 'utf8')
    .replace('Pays by card', 'Pays')
    .replace('The water costs', 'Water costs');
  await chooseText(page, 'file.collectReviews', 'lee.blueprint', copy);
  await page.getByRole('button', { name: /Changed.*Pays/ }).click();
  expect(await findings(page, '.right-pane')).toEqual([]);
  for (const theme of ['Dark', 'High contrast', 'Light'] as const) {
    await act(page, theme);
    expect(await findings(page, '.right-pane', ['color-contrast']), theme).toEqual([]);
  }
  await page.getByRole('button', { name: 'Close reviews' }).click();
  await act(page, 'Inspector');
});

it('finds nothing serious in the handbook: contents, a page with tables, search', async () => {
  const { page } = window;
  await act(page, 'help.handbook');
  const book = page.getByRole('complementary', { name: 'Handbook' });
  await book.getByRole('link', { name: 'Waiting, time and cost' }).waitFor();
  expect(await findings(page)).toEqual([]);
  await book.getByRole('link', { name: 'Waiting, time and cost' }).click();
  await book.getByRole('heading', { name: 'Waiting, time and cost' }).waitFor();
  expect(await findings(page, '.handbook')).toEqual([]);
  for (const theme of ['Dark', 'High contrast', 'Light'] as const) {
    await act(page, theme);
    expect(await findings(page, '.handbook', ['color-contrast']), theme).toEqual([]);
  }
  await page.keyboard.press('F6');
  await book.getByRole('searchbox').fill('moment');
  await book.getByText(/places$/).waitFor();
  expect(await findings(page, '.handbook')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await book.waitFor({ state: 'detached' });
});

it('finds nothing serious in context menus and in the list of cards to link to', async () => {
  const { page } = window;
  const card = await cardOnScreen(page, 'Compares three');
  await page.mouse.click(card.x, card.y, { button: 'right' });
  await page.getByRole('menu').waitFor();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.mouse.click(card.x, card.y);
  await page.keyboard.press('c');
  await page.getByRole('combobox', { name: 'Card to link to' }).waitFor();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

it('gives the map’s grid its rows, columns, headers and place in words', async () => {
  const { page } = window;
  const map = page.getByRole('grid', { name: 'Map' });
  await map.focus();
  await page.keyboard.press('Control+Home');
  const tree = async () => (await map.ariaSnapshot()).replaceAll(/\s+/g, ' ');
  expect(Number(await map.getAttribute('aria-rowcount'))).toBeGreaterThan(12);
  expect(await map.getAttribute('aria-colcount')).toBe('19');
  await expect
    .poll(tree)
    .toMatch(
      /columnheader "Get inspired".*rowheader "Evidence".*gridcell "Photos in a friend's feed, Evidence, .*Evidence, Get inspired" \[selected\]/,
    );
  // What the keyboard stands on is what the grid names as active.
  const active = async () =>
    map.evaluate((node) => {
      const id = node.getAttribute('aria-activedescendant');
      const cell = id === null ? null : document.getElementById(id);
      return [cell?.getAttribute('role'), cell?.getAttribute('aria-colindex')];
    });
  expect(await active()).toEqual(['gridcell', '2']);
  await page.keyboard.press('ArrowRight');
  await expect.poll(active).toEqual(['gridcell', '3']);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(active).toEqual(['rowheader', '1']);
  await page.keyboard.press('ArrowRight');
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowUp');
  await expect.poll(active).toEqual(['columnheader', '2']);
  await expect.poll(tree).toContain('columnheader "Discover"');
});

it('names cards with their lane, step and marks, on the map and in the outline', async () => {
  const { page } = window;
  // The worst pain leads to its card.
  await page.getByRole('tab', { name: 'Analysis' }).click();
  await page.locator('.pain-title').first().click();
  await page.locator('.pain-jump button').first().click();
  await page.keyboard.press('Escape');
  const pain = /^Queue at the desk after a long trip ?, Pain, observed, score 80, Pains, Wait at the desk$/;
  const map = page.getByRole('grid', { name: 'Map' });
  await map.getByRole('gridcell', { name: pain, selected: true }).waitFor();
  await map.getByRole('rowheader', { name: 'Pains' }).waitFor();
  await map.getByRole('columnheader', { name: 'Wait at the desk' }).waitFor();

  await page.keyboard.press('Control+Shift+o');
  const outline = page.getByRole('grid', { name: 'Outline' });
  const card = outline.getByRole('button', { name: pain, pressed: true });
  await card.waitFor();
  await expect.poll(() => card.evaluate((node) => node === document.activeElement)).toBe(true);
  await outline.getByRole('rowheader', { name: 'Pains' }).waitFor();
  await outline.getByRole('columnheader', { name: 'Wait at the desk' }).waitFor();
  await page.keyboard.press('Control+Home');
  const pays = /^Pays by card ?, Action, Fail point, Recovery plan, Takes data, measured, Customer actions/;
  await outline.getByRole('button', { name: pays }).waitFor();
  await outline.getByRole('rowheader', { name: 'Frontstage (Line of visibility below)' }).waitFor();
  await page.keyboard.press('Control+Shift+o');
});

it('finds nothing serious on the start screen', async () => {
  const { page } = window;
  await act(page, 'Start screen');
  await page.locator('.start').waitFor();
  for (const theme of inTheme) {
    await act(page, theme);
    expect(await findings(page), theme).toEqual([]);
  }
});

it('folds rail and pane at 200 % zoom, opens one at a time, and brings both back with the room', async () => {
  const { page } = window;
  const left = page.getByRole('button', { name: 'Left panel', exact: true });
  const right = page.getByRole('button', { name: 'Details', exact: true });
  const pressed = async () => [
    await left.getAttribute('aria-pressed'),
    await right.getAttribute('aria-pressed'),
  ];
  await page.locator('.start').getByRole('button', { name: /^Back/ }).click();
  await page.setViewportSize({ width: 720, height: 450 });
  await expect.poll(pressed).toEqual(['false', 'false']);
  await left.click();
  expect(await pressed()).toEqual(['true', 'false']);
  await right.click();
  expect(await pressed()).toEqual(['false', 'true']);
  expect(await findings(page, '#root', ['target-size', 'scrollable-region-focusable'])).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(pressed).toEqual(['true', 'true']);
  expect(window.problems).toEqual([]);
});
