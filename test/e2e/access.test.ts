/** What assistive technology meets: axe-core finds nothing serious on any screen, and the accessibility tree names what one stands on. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, openWindow, type TestWindow } from '../support/browser';

const SAMPLE = resolve(import.meta.dirname, '../../resources/samples/hotel-stay.blueprint');

let browser: Browser;
let window: TestWindow;
beforeAll(async () => {
  browser = await launch();
  window = await openWindow(browser, {
    file: { name: 'stay.blueprint', bytes: new Uint8Array(readFileSync(SAMPLE)) },
  });
  // Without the system's dialogs the window asks by a file field, which a test can answer.
  await window.page.evaluate(() => Object.assign(globalThis, { showOpenFilePicker: undefined }));
});
afterAll(async () => {
  await window.close();
  await browser.close();
});

/** Serious and critical findings in a part of the page, each as one line. */
async function findings(page: Page, part = '#root', rules?: string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).include(part).setLegacyMode(true);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} – ${node.failureSummary}`),
    );
}

/** Runs a command by its name. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

const inTheme = ['Light', 'Dark', 'High contrast'] as const;

it('finds nothing serious on map and outline, in every theme', async () => {
  const { page } = window;
  for (const theme of inTheme) {
    // What themes change are colours.
    const rules = theme === 'Light' ? undefined : ['color-contrast'];
    await command(page, theme);
    expect(await findings(page, '#root', rules), `map, ${theme}`).toEqual([]);
    await page.keyboard.press('Control+Shift+o');
    await page.getByRole('grid', { name: 'Outline' }).waitFor();
    expect(await findings(page, '.canvas-slot', rules), `outline, ${theme}`).toEqual([]);
    await page.keyboard.press('Control+Shift+o');
  }
  await command(page, 'Light');
});

it('finds nothing serious in any panel of the right pane', async () => {
  const { page } = window;
  for (const tab of await page.locator('.right-pane > .tabs > [role=tablist] > [role=tab]').all()) {
    await tab.click();
    expect(await findings(page, '.right-pane'), (await tab.textContent()) ?? '').toEqual([]);
  }
});

it('finds nothing serious in any dialog', async () => {
  const { page } = window;
  const check = async (name: string) => {
    await page.locator('[role=dialog], [role=alertdialog]').waitFor();
    expect(await findings(page, '.veil'), name).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.veil').waitFor({ state: 'detached' });
  };
  for (const key of ['Control+e', 'Control+k', 'Control+Alt+l']) {
    await page.keyboard.press(key);
    await check(key);
  }
  for (const name of ['Keyboard shortcuts', 'About Throughline']) {
    await command(page, name);
    await check(name);
  }
  const choose = async (action: string, name: string, text: string) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), command(page, action)]);
    await chooser.setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await check(action);
  };
  await choose('Import…', 'table.csv', 'Step,Arrive,Leave\nActions,Comes in,Goes\nPains,Waits,');
  await choose('Open…', 'broken.blueprint', '{"format":"blueprint","version":1,"cards":{"a":{}}}');
  await command(page, 'Add persona');
  await page.keyboard.press('Control+n');
  await check('unsaved changes');
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
  await command(page, 'Start screen');
  await page.locator('.start').waitFor();
  for (const theme of inTheme) {
    await command(page, theme);
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
