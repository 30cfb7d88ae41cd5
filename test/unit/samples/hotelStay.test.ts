/** The samples: valid, canonical, as rich as they are meant to be, the same map in all languages, and what its template gives. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../shared/file/parse';
import { serialise } from '../../../shared/file/serialise';
import { type Blueprint, type Locale, TABLE_NAMES } from '../../../shared/model/schema';
import { fileNameOf, loadTemplate } from '../../../shared/templates/load';
import { templates } from '../../../shared/templates/maps';

const samples = resolve(import.meta.dirname, '../../../resources/samples');

function load(name: string): { text: string; doc: Blueprint } {
  const bytes = readFileSync(resolve(samples, name));
  const result = parse(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.errors, null, 1));
  return { text: bytes.toString('utf8'), doc: result.doc };
}

const english = load('hotel-stay.blueprint');
const chinese = load('hotel-stay.zh-Hans.blueprint');
const traditional = load('hotel-stay.zh-Hant.blueprint');

describe.each([
  ['hotel-stay', english],
  ['hotel-stay.zh-Hans', chinese],
  ['hotel-stay.zh-Hant', traditional],
])('%s', (_, { text, doc }) => {
  test('is written as the program writes it', () => {
    expect(serialise(doc)).toBe(text);
  });

  test('shows what a map can hold', () => {
    const cards = Object.values(doc.cards);
    expect(Object.keys(doc.personas)).toHaveLength(3);
    expect(Object.keys(doc.phases)).toHaveLength(6);
    expect(Object.keys(doc.steps).length).toBeGreaterThanOrEqual(18);
    expect(cards.length).toBeGreaterThanOrEqual(120);
    expect(new Set(cards.map((card) => card.kind)).size).toBeGreaterThanOrEqual(9);
    expect(cards.some((card) => card.fail && !card.fail.recovery)).toBe(true);
    expect(cards.some((card) => card.fail?.recovery)).toBe(true);
    expect(cards.some((card) => card.wait?.limit !== undefined && card.wait.minutes > card.wait.limit)).toBe(
      true,
    );
    expect(cards.some((card) => card.variants?.length)).toBe(true);
    expect(new Set(Object.values(doc.measures).map((measure) => measure.kind)).size).toBe(8);
    expect(new Set(cards.flatMap((card) => card.stage ?? [])).size).toBe(6);
  });
});

test('all languages are the same map', () => {
  for (const table of TABLE_NAMES) {
    expect(Object.keys(chinese.doc[table])).toEqual(Object.keys(english.doc[table]));
    expect(Object.keys(traditional.doc[table])).toEqual(Object.keys(english.doc[table]));
  }
});

test.each<[Locale, string]>([
  ['en', english.text],
  ['zh-Hans', chinese.text],
  ['zh-Hant', traditional.text],
])(
  '%s is as its template says; after a change there run `npx tsx scripts/templates.ts`',
  async (locale, text) => {
    const row = templates.find(({ id }) => fileNameOf(id, 'en') === 'hotel-stay.blueprint');
    expect(row && serialise((await loadTemplate(row, locale)).doc)).toBe(text);
  },
);
