/** A blueprint of three phases built by keyboard alone, from the start screen to the saved file. Nothing here touches the mouse. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from '../../shared/file/parse';
import { cardsInCell, orderedLanes, orderedPhases, orderedSteps } from '../../shared/model/queries';
import type { Blueprint } from '../../shared/model/schema';
import { launch, openWindow, type TestWindow } from '../support/browser';
import { standsOn } from '../support/workshop/player';

let browser: Browser;
let window: TestWindow;
beforeAll(async () => {
  browser = await launch();
  window = await openWindow(browser);
});
afterAll(async () => {
  await window.close();
  await browser.close();
});

/** Presses keys one after the other; `3×Tab` presses three times. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const [, times = '1', name = key] = /^(\d+)×(.+)$/.exec(key) ?? [];
    for (let i = 0; i < Number(times); i++) await page.keyboard.press(name);
  }
}

function titles(doc: Blueprint, lane: string, step: string): readonly string[] {
  const laneId = orderedLanes(doc).find((row) => row.record.kind === lane)?.id ?? '';
  const stepId = orderedSteps(doc).find((row) => row.record.name === step)?.id ?? '';
  return cardsInCell(doc, laneId, stepId).map((row) => row.record.title);
}

/** Saves and reads what was written; a download, because nobody can answer the system's dialog here. */
async function saved(page: Page): Promise<Blueprint> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Control+Shift+s')]);
  const result = parse(new Uint8Array(readFileSync(await download.path())));
  if (!result.ok) throw new Error('The saved file cannot be read');
  return result.doc;
}

const names = (rows: readonly { readonly record: { readonly name: string } }[]) =>
  rows.map((row) => row.record.name);

it('builds a blueprint of three phases', async () => {
  const { page } = window;
  await page.evaluate(() => Object.assign(globalThis, { showSaveFilePicker: undefined }));
  const type = (text: string) => page.keyboard.type(text);
  const keys = (...list: readonly string[]) => press(page, ...list);
  const stands = (text: string | RegExp) => expect.poll(() => standsOn(page)).toMatch(text);

  // A new map starts in its first card: Enter goes on below it, Tab at the next step.
  await keys('Control+n');
  await page.waitForSelector('.map .react-flow__viewport', { state: 'attached' });
  await type('Sees the poster');
  await keys('Enter');
  await type('Asks a friend');
  await keys('Tab');
  await type('Looks up the hours');
  await keys('Tab');
  await type('Decides to go');
  await keys('Escape');
  await stands('Decides to go, Action, Customer actions, Step 3');

  // The first phase and its steps get their names.
  await keys('Home', '2×ArrowUp', 'F2');
  await type('Notice');
  await keys('Enter', 'ArrowRight', 'F2');
  await type('Compare');
  await keys('Enter', 'ArrowRight', 'F2');
  await type('Choose');
  await keys('Enter', 'ArrowUp', 'F2');
  await type('Before');
  await keys('Enter');

  // Two more phases, one of them with a second step.
  await keys('Control+Alt+p');
  await type('During');
  await keys('Enter', 'ArrowDown', 'F2');
  await type('Arrive');
  await keys('Enter', 'Control+Alt+s');
  await type('Enjoy');
  await keys('Enter', 'Control+Alt+p');
  await type('After');
  await keys('Enter', 'ArrowDown', 'F2');
  await type('Remember');
  await keys('Enter');

  // A lane of its own, chosen in the dialog and named there.
  await keys('Control+Alt+l', '3×ArrowDown', 'Tab');
  await type('Where it happens');
  await keys('Enter');
  await stands('Where it happens');

  // Work in front and behind, typed into empty cells.
  await keys('ArrowDown', '4×ArrowRight');
  await stands('Frontstage, Arrive: empty');
  await type('Welcomes');
  await keys('Tab');
  await type('Guides');
  await keys('Escape', 'ArrowDown', 'ArrowLeft');
  await stands('Backstage, Arrive: empty');
  await type('Prepares the rooms');
  await keys('Escape');

  // It is where things go wrong, and decides; it serves the welcome above.
  await keys('f', 'm');
  await stands('Prepares the rooms, Process, Moment of truth, Fail point, Backstage, Arrive');
  await keys('c', 'w', 'e', 'l', 'c', 'Enter');
  await stands('Link from Prepares the rooms to Welcomes');
  await keys('Enter');
  await type('makes possible');
  await keys('Enter');

  // How it feels to arrive, for whoever comes.
  await keys('3×ArrowDown');
  await stands('Emotions, Arrive: empty');
  await keys('Enter', '3×ArrowUp');
  await stands('Emotion of Everyone at Arrive: +3');
  await keys('Escape');

  // A wait, by name, on the card that the welcome is.
  await keys('3×ArrowUp');
  await stands('Welcomes, Touchpoint');
  await keys('Control+k');
  await type('Wait');
  await keys('Enter');
  await stands('Welcomes, Touchpoint, wait 5 minutes');

  // The title, in the bar above.
  await keys('2×Shift+F6', 'Tab');
  await type('Town bath');
  await keys('Enter');

  const doc = await saved(page);
  expect(doc.meta.title).toBe('Town bath');
  expect(names(orderedPhases(doc))).toEqual(['Before', 'During', 'After']);
  expect(names(orderedSteps(doc))).toEqual(['Notice', 'Compare', 'Choose', 'Arrive', 'Enjoy', 'Remember']);
  expect(titles(doc, 'actions', 'Notice')).toEqual(['Sees the poster', 'Asks a friend']);
  expect(titles(doc, 'actions', 'Choose')).toEqual(['Decides to go']);
  expect(titles(doc, 'frontstage', 'Enjoy')).toEqual(['Guides']);
  expect(titles(doc, 'backstage', 'Arrive')).toEqual(['Prepares the rooms']);
  expect(Object.values(doc.lanes).map((lane) => lane.name)).toContain('Where it happens');
  const card = (title: string) => Object.entries(doc.cards).find(([, row]) => row.title === title);
  const [from, prepares] = card('Prepares the rooms') ?? [];
  const [to, welcomes] = card('Welcomes') ?? [];
  expect(prepares).toMatchObject({ moment: 'truth', fail: {} });
  expect(welcomes?.wait).toEqual({ minutes: 5 });
  expect(Object.values(doc.links)).toMatchObject([{ from, to, label: 'makes possible' }]);
  expect(Object.values(doc.emotions)).toMatchObject([{ value: 3 }]);
  expect(window.problems).toEqual([]);
});

it('goes on in the outline, where the same things are selected and edited', async () => {
  const { page } = window;
  const type = (text: string) => page.keyboard.type(text);
  const keys = (...list: readonly string[]) => press(page, ...list);
  const stands = (text: string | RegExp) => expect.poll(() => standsOn(page)).toMatch(text);

  await keys('Control+Shift+o');
  await stands('Welcomes, Touchpoint, wait 5 minutes, Frontstage, Arrive');
  expect(await page.getByRole('grid', { name: 'Outline' }).count()).toBe(1);

  // One card renamed, one added below it and one at the next step, one moved, one removed.
  await keys('F2');
  await type('Says hello');
  await keys('Enter');
  await type('Shows the lockers');
  await keys('Tab');
  await type('Lifeguard');
  await keys('Escape', 'Control+ArrowRight');
  await stands('Lifeguard, Touchpoint, Frontstage, Remember');
  await keys('ArrowLeft');
  await stands('Guides');
  await keys('Delete');
  await stands('Frontstage, Enjoy: empty');
  await keys('3×ArrowDown', 'Enter');
  await type('-2');
  await keys('Escape');

  // Heads are edited, too: a lane, a step.
  await keys('Home', 'ArrowLeft', 'F2');
  await type('Mood');
  await keys('Enter', 'ArrowRight', 'Control+Home', 'ArrowUp');
  await keys('Control+Alt+s');
  await type('Read about it');
  await keys('Enter');
  await stands('Read about it');

  const doc = await saved(page);
  expect(titles(doc, 'frontstage', 'Arrive')).toEqual(['Says hello', 'Shows the lockers']);
  expect(titles(doc, 'frontstage', 'Enjoy')).toEqual([]);
  expect(titles(doc, 'frontstage', 'Remember')).toEqual(['Lifeguard']);
  expect(Object.values(doc.emotions).map((row) => row.value)).toEqual(expect.arrayContaining([3, -2]));
  expect(Object.values(doc.lanes).find((lane) => lane.kind === 'emotions')?.name).toBe('Mood');
  expect(names(orderedSteps(doc)).slice(0, 3)).toEqual(['Notice', 'Read about it', 'Compare']);

  // Back on the map the keyboard stands where it stood.
  await keys('Control+Shift+o');
  await stands('Read about it');
  expect(window.problems).toEqual([]);
});
