/** Merging in the built window: two copies that went their own ways, a file that changed on disk, and a file with git's marks. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Command } from '../../shared/commands/types';
import { parse } from '../../shared/file/parse';
import { serialise, toBytes } from '../../shared/file/serialise';
import type { Blueprint, Card } from '../../shared/model/schema';
import { after } from '../support/applied';
import { chooseFiles } from '../support/chooseFiles';
import { act } from '../support/palette';
import { sampleBytes, saved, windowsOfThisFile } from '../support/windows';

function read(bytes: Uint8Array): Blueprint {
  const parsed = parse(bytes);
  if (!parsed.ok) throw new Error('it is no map that can be read');
  return parsed.doc;
}
const base = read(sampleBytes());
const idOf = (title: string): string => {
  const found = Object.entries(base.cards).find(([, card]) => card.title === title)?.[0];
  if (found === undefined) throw new Error(`no card “${title}”`);
  return found;
};
const edit = (title: string, fields: Partial<Card>): Command => ({
  type: 'card.edit',
  ids: [idOf(title)],
  fields,
});

const [PAYS, RIDES, PICKS] = ['Pays by card', 'Rides in from the airport', 'Picks a room'] as const;
const mine = after(base, edit(PAYS, { title: 'Pays by phone' }), edit(RIDES, { owner: 'Me' }));
const theirs = after(base, edit(PAYS, { title: 'Pays at the desk' }), edit(PICKS, { minutes: 7 }));

const windows = windowsOfThisFile();
const file = (bytes: Uint8Array) => ({ name: 'stay.blueprint', bytes });

/** Waits for the canvas to be there again. */
const backOnMap = (page: Page) => page.locator('.map .react-flow__viewport').waitFor({ state: 'attached' });

it('merges two copies by keyboard alone; the result is one step that can be undone, and what is saved is it', async () => {
  const window = await windows.open({ file: file(toBytes(mine)) });
  const { page } = window;
  await chooseFiles(page, () => act(page, 'file.merge'), { name: 'lena.blueprint', bytes: toBytes(theirs) });
  await page
    .getByRole('dialog')
    .getByRole('radio', { name: /Another file/ })
    .waitFor();
  // The dialog begins at its button; the last but one of the answers is another file.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Merge…');
  await page.getByRole('dialog').getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowUp');
  await page
    .getByRole('dialog')
    .getByRole('radio', { name: /Another file/, checked: true })
    .waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await chooseFiles(page, () => page.keyboard.press('Enter'), {
    name: 'base.blueprint',
    bytes: toBytes(base),
  });

  await page.getByText('0 of 1 decided').waitFor();
  const status = page.getByRole('status');
  await page.keyboard.press('n');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-conflict]') !== null))
    .toBe(true);
  await page.keyboard.press('2');
  await expect.poll(() => status.textContent()).toContain('Pays at the desk');
  await page.keyboard.press('Control+z');
  await page.getByText('0 of 1 decided').waitFor();
  await page.keyboard.press('Control+y');
  await page.getByText('1 of 1 decided').waitFor();
  await page.getByRole('button', { name: 'Merge', exact: true }).focus();
  await page.keyboard.press('Enter');
  await backOnMap(page);

  const doc = await saved(window);
  expect(doc.cards[idOf(PAYS)]?.title).toBe('Pays at the desk');
  expect(doc.cards[idOf(RIDES)]?.owner).toBe('Me');
  expect(doc.cards[idOf(PICKS)]?.minutes).toBe(7);
  expect(doc.meta.id).toBe(base.meta.id);

  await act(page, 'edit.undo');
  const undone = await saved(window);
  expect({ ...undone, meta: mine.meta }).toEqual(mine);
  expect(window.problems).toEqual([]);
});

it('keeps both as two cards, writes another value, and goes on with a merge that was left', async () => {
  const window = await windows.open({ file: file(toBytes(after(mine, edit(PICKS, { minutes: 5 })))) });
  const { page } = window;
  await chooseFiles(page, () => act(page, 'file.merge'), { name: 'lena.blueprint', bytes: toBytes(theirs) });
  await page.getByRole('dialog').getByRole('button', { name: 'Merge…' }).click();
  // Without a base each field that differs is asked about; what only one has is kept.
  await page.getByText('0 of 2 decided').waitFor();
  await page.getByLabel('Keep both as two cards').check();
  await page.getByText('1 of 2 decided').waitFor();
  await page.getByRole('button', { name: 'Keep as draft' }).click();
  await backOnMap(page);
  await page.getByRole('button', { name: 'Continue merging' }).click();
  await page.getByText('1 of 2 decided').waitFor();
  const minutes = page.locator('[data-conflict]', { hasText: PICKS });
  await minutes.getByLabel('Write another').check();
  await minutes.getByLabel('Another value').fill('9');
  await page.keyboard.press('Enter');
  await page.getByText('2 of 2 decided').waitFor();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await backOnMap(page);
  const doc = await saved(window);
  const titles = Object.values(doc.cards).map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(['Pays by phone', 'Pays at the desk']));
  expect(doc.cards[idOf(PICKS)]?.minutes).toBe(9);
  expect(doc.cards[idOf(RIDES)]?.owner).toBe('Me');
  expect(window.problems).toEqual([]);
});

it('meets a file that changed on disk with a merge when it is saved, and never writes over it', async () => {
  const window = await windows.open({ file: file(toBytes(base)) });
  const { page } = window;
  await act(page, 'Add persona');
  await page.keyboard.press('Escape');
  writeFileSync(window.path ?? '', toBytes(theirs));
  await page.keyboard.press('Control+s');
  await page.getByText('everything both sides did goes together').waitFor();
  expect(window.bytesOnDisk()).toEqual(toBytes(theirs));
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await backOnMap(page);
  const doc = await saved(window);
  expect(doc.cards[idOf(PAYS)]?.title).toBe('Pays at the desk');
  expect(Object.keys(doc.personas)).toHaveLength(Object.keys(base.personas).length + 1);
});

it('opens a file with git’s marks into the merge and saves what was decided to that file', async () => {
  const [ours, others] = [serialise(mine), serialise(theirs)];
  const marked = `<<<<<<< HEAD\n${ours}||||||| base\n${serialise(base)}=======\n${others}>>>>>>> lena\n`;
  const window = await windows.open({ file: file(new TextEncoder().encode(marked)), onMap: false });
  const { page } = window;
  await page.getByText('theirs in git (lena)').waitFor();
  await page.getByText('0 of 1 decided').waitFor();
  expect(new TextDecoder().decode(window.bytesOnDisk())).toBe(marked);
  await page.keyboard.press('1');
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await backOnMap(page);
  const doc = await saved(window);
  expect(doc.cards[idOf(PAYS)]?.title).toBe('Pays by phone');
  expect(doc.cards[idOf(PICKS)]?.minutes).toBe(7);
  expect(window.problems).toEqual([]);
});
