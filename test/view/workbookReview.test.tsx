/** A workbook of the open map: its changes are read, left or taken, and undone at once. */
import { screen, within } from '@testing-library/react';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { createExportEnvironment } from '../../electron/node/exportEnvironment';
import { DialogHost } from '../../renderer/dialogs/DialogHost';
import { editor } from '../../renderer/state/editor';
import { ui } from '../../renderer/state/ui';
import { exporters } from '../../shared/exporters';
import type { Blueprint } from '../../shared/model/schema';
import { tinyMap } from '../support/tinyMap';
import { current, show } from '../support/view';

const write = async (doc: Blueprint) => {
  const exporter = exporters.find(({ id }) => id === 'xlsx');
  if (!exporter) throw new Error('xlsx');
  return exporter.export(
    doc,
    { locale: 'en', theme: 'print', date: '2026-11-22' },
    createExportEnvironment(),
  );
};

/** The workbook after other words were typed over these on the sheet of cards. */
function edited(bytes: Uint8Array, words: Readonly<Record<string, string>>): Uint8Array {
  const files = unzipSync(bytes);
  const cards = 'xl/worksheets/sheet3.xml';
  let xml = strFromU8(files[cards]!);
  for (const [from, to] of Object.entries(words)) xml = xml.replace(`>${from}<`, `>${to}<`);
  return zipSync({ ...files, [cards]: strToU8(xml) });
}

/** Opens a map, and over it a workbook that was written from `sheet` and edited since. */
async function review(doc: Blueprint, sheet: Blueprint, words: Readonly<Record<string, string>> = {}) {
  const bytes = edited(await write(sheet), words);
  const shown = show(doc, <DialogHost />);
  ui.getState().set({ dialog: { kind: 'import', fileName: 'map.xlsx', bytes } });
  return { ...shown, dialog: await screen.findByRole('dialog') };
}

it('says that nothing differs, and offers the workbook as a map of its own', async () => {
  const { dialog, user } = await review(tinyMap, tinyMap);
  expect(within(dialog).getByText('Nothing in the workbook differs from the map.')).toBeTruthy();
  await user.click(within(dialog).getByRole('button', { name: 'Open as a new map' }));
  expect(await screen.findByText(/What a workbook does not hold/)).toBeTruthy();
});

it('opens the workbook of another map as a map', async () => {
  const { dialog } = await review({ ...tinyMap, meta: { ...tinyMap.meta, id: 'other' } }, tinyMap);
  expect(await within(dialog).findByRole('button', { name: 'Open as new map' })).toBeTruthy();
});

it('takes what is chosen, as one entry of the history', async () => {
  const since: Blueprint = {
    ...tinyMap,
    cards: { ...tinyMap.cards, c2: { ...tinyMap.cards.c2!, title: '看证件' } },
  };
  const words = {
    'Joins the queue': 'Queues up',
    核对证件: '查证件',
    'https://example.org/queue': 'https://example.org/',
  };
  const { dialog, user } = await review(since, tinyMap, words);
  const box = (name: RegExp) => within(dialog).getByRole<HTMLInputElement>('checkbox', { name });
  expect(box(/Title “看证件” → “查证件”/).checked).toBe(false);
  expect(within(dialog).getByText('Changed on the map since, too')).toBeTruthy();
  await user.click(box(/Web address/));
  await user.click(within(dialog).getByRole('button', { name: 'Take over 1 change' }));
  expect(current().cards).toEqual({ ...since.cards, c1: { ...since.cards.c1!, title: 'Queues up' } });
  editor.getState().undo();
  expect(current().cards).toEqual(since.cards);
});
