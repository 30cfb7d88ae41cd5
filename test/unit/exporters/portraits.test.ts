/** Portraits to hang up: a sheet for each chosen persona, with all that is written of it, and bookmarks that lead there. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toExportOptions } from '../../../shared/exporters/chosenOptions';
import type { ChosenOptions } from '../../../shared/exporters/options';
import { pdf } from '../../../shared/exporters/pdf/pdf';
import { pdfSheets } from '../../../shared/exporters/pdf/sheets';
import { parse } from '../../../shared/file/parse';
import type { Blueprint } from '../../../shared/model/schema';
import type { Page } from '../../../shared/scene/types';

const read = parse(
  new Uint8Array(readFileSync(new URL('../../../resources/samples/hotel-stay.blueprint', import.meta.url))),
);
if (!read.ok) throw new Error('the sample cannot be read');
const hotel = read.doc;

const portraits = (doc: Blueprint, chosen: ChosenOptions = {}) =>
  pdfSheets(
    doc,
    toExportOptions(pdf, doc, { form: 'portraits', ...chosen }, { date: '2026-11-22', fileName: 'map.pdf' }),
  );
const textOf = (page: Page | undefined): string =>
  (page?.placements ?? [])
    .flatMap(({ scene }) => scene.items)
    .map((item) => (item.type === 'text' ? item.text : ''))
    .join(' ');

test('each persona has a sheet of its own with what it wants and how the journey feels', () => {
  const { pages, bookmarks } = portraits(hotel);
  const names = ['Business traveller', 'Family with children', 'First-time tourist'];
  expect(bookmarks.map(({ title, level }) => [title, level])).toEqual(names.map((name) => [name, 1]));
  expect(bookmarks.map(({ page }) => page)).toEqual([0, 1, 2]);
  expect(pages).toHaveLength(3);
  const said = textOf(pages[0]);
  for (const text of ['In the room within ten minutes', 'Check in without queueing', 'How the journey feels'])
    expect(said).toContain(text);
});

test('one alone can be had, and a map without personas says so', () => {
  const { pages } = portraits(hotel, { personas: ['p_business'], paper: 'Letter' });
  expect(pages.map(({ width, height }) => [width, height])).toEqual([[612, 792]]);
  const none = portraits({ ...hotel, personas: {} });
  expect(none.pages.map(textOf).join()).toContain('The map has no persona yet');
});
