/** Every template in every language: valid, whole, free of errors, worth reading. Check one with `-t hotel-stay`. */
import { describe, expect, test } from 'vitest';
import { findProblems, toScoreReport } from '../../../shared/analysis';
import { parse } from '../../../shared/file/parse';
import { toBytes } from '../../../shared/file/serialise';
import { layout } from '../../../shared/layout/layout';
import type { Point, Rect } from '../../../shared/layout/types';
import { type Blueprint, type CardKind, LOCALES } from '../../../shared/model/schema';
import { loadTemplate, localesOf, titleOf } from '../../../shared/templates/load';
import { templates } from '../../../shared/templates/maps';
import { textsOf } from '../../../shared/templates/texts';
import type { TemplateRow } from '../../../shared/templates/types';
import { foreignWords, otherNames, wrongForms } from './chinese';

/** The day on which every template was drawn. */
const TODAY = '2026-06-12';
/** The hotel stay keeps a mistake for the problems list to find. */
const KEPT_ERRORS: Readonly<Record<string, readonly string[]>> = { 'hotel-stay': ['fail-without-recovery'] };

const isWorked = (row: TemplateRow): boolean => row.industry !== 'blank';
const overlap = (one: Rect, other: Rect): boolean =>
  Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x) > 2 &&
  Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y) > 2;
/** From a label to the nearest of a route's straight pieces. */
const distance = (label: Rect, points: readonly Point[]): number =>
  Math.min(
    ...points.slice(1).map((to, index) => {
      const from = points[index] ?? to;
      const beside = (a: number, b: number, low: number, high: number) =>
        Math.max(0, low - Math.max(a, b), Math.min(a, b) - high);
      return Math.hypot(
        beside(from.x, to.x, label.x, label.x + label.w),
        beside(from.y, to.y, label.y, label.y + label.h),
      );
    }),
  );
const cardsOf = (doc: Blueprint, kind: CardKind) =>
  Object.values(doc.cards).filter((card) => card.kind === kind);

test('ids are unique and fit for a file name', () => {
  const ids = templates.map((row) => row.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

describe.each(templates.map((row) => [row.id, row] as const))('%s', (id, row) => {
  test('is called in the gallery what its map is called', async () => {
    for (const locale of localesOf(row))
      expect(titleOf(row, locale)).toBe((await loadTemplate(row, locale)).doc.meta.title);
  });

  test('is written in all languages', () => {
    expect(new Set(localesOf(row))).toEqual(new Set(LOCALES));
  });

  test.each(LOCALES)('%s is a valid file without errors in it', async (locale) => {
    const { doc } = await loadTemplate(row, locale);
    const read = parse(toBytes(doc));
    expect(read.ok ? [] : read.errors).toEqual([]);
    expect(read.ok && read.doc).toEqual(doc);
    const found = findProblems(doc, TODAY).filter((problem) => problem.level === 'error');
    expect(found.map((problem) => problem.check)).toEqual(KEPT_ERRORS[id] ?? []);
    expect(findProblems(doc, TODAY).filter(({ check }) => MISTAKES.has(check))).toEqual([]);
  });

  test.each(LOCALES)('%s fits its cards and headers', async (locale) => {
    const { doc } = await loadTemplate(row, locale);
    const box = layout(doc);
    const long = [...box.cards.values()].filter((card) => card.title.length > 3 || card.body.length > 4);
    expect(long.map((card) => doc.cards[card.id]?.title)).toEqual([]);
    const cut = [...box.phases, ...box.steps].filter(({ title }) =>
      title.some(({ text }) => text.endsWith('…')),
    );
    expect(cut.map(({ title }) => title.map(({ text }) => text).join(''))).toEqual([]);
    // Between cards that stand closely one above the other a link has no room for words.
    const labels = [...box.links.values()].flatMap(({ id: linkId, label }) =>
      label ? [{ linkId, label }] : [],
    );
    const crowded = labels.filter(({ linkId, label }) => {
      const [from, to] = [doc.links[linkId]?.from, doc.links[linkId]?.to].map((end) =>
        box.cards.get(end ?? ''),
      );
      if (!from || !to || from.x + from.w < to.x || to.x + to.w < from.x) return false;
      const gap = Math.max(from.y, to.y) - Math.min(from.y + from.h, to.y + to.h);
      return gap < label.h || [...box.cards.values()].some((card) => overlap(card, label));
    });
    expect(crowded.map(({ linkId }) => doc.links[linkId]?.label)).toEqual([]);
    // Words that stand beside their link stand on no other one.
    const strayed = labels.filter(({ linkId, label }) => {
      const lengths = box.links.map(({ id: other, points }) => ({ other, length: distance(label, points) }));
      const own = lengths.find(({ other }) => other === linkId)?.length ?? 0;
      return own > 8 && lengths.some(({ other, length }) => other !== linkId && length < 8);
    });
    expect(strayed.map(({ linkId }) => doc.links[linkId]?.label)).toEqual([]);
  });

  test.each(Object.entries(row.texts))('%s has every text and none left over', async (locale, load) => {
    const { texts } = await load();
    const { map } = await row.map();
    const wanted = textsOf(map);
    expect(wanted.filter((text) => !texts[text])).toEqual([]);
    const known = new Set(wanted);
    expect(Object.keys(texts).filter((text) => !known.has(text))).toEqual([]);
    const values = Object.values(texts);
    expect(values.filter((text) => foreignWords(text).length > 0)).toEqual([]);
    // 菜單 is the wrong word for a program's menu, and the right one for a restaurant's.
    const read = row.industry === 'food' ? values.map((text) => text.replaceAll('菜單', '')) : values;
    expect(read.filter((text) => wrongForms(text, locale).length > 0)).toEqual([]);
    if (locale === 'zh-Hans' || locale === 'zh-Hant')
      expect(values.flatMap((text) => otherNames(text, locale))).toEqual([]);
  });
});

test('a pair has the same steps, so that the two can be compared', async () => {
  const futures = templates.filter(({ futureOf }) => futureOf !== undefined);
  expect(futures.length).toBeGreaterThan(0);
  for (const row of futures) {
    const current = templates.find(({ id }) => id === row.futureOf);
    const [before, after] = await Promise.all([current, row].map((one) => one && loadTemplate(one, 'en')));
    expect(after?.doc.steps).toEqual(before?.doc.steps);
    expect([before?.doc.meta.state, after?.doc.meta.state]).toEqual(['current', 'future']);
  }
});

/** Checks whose finding would be a slip of the author's, not something that the map teaches. */
const MISTAKES: ReadonlySet<string> = new Set([
  'misplaced-card',
  'dangling-about',
  'unused-persona',
  'shares-off',
  'phases-many',
  'channel-gap',
  'personal-data-without-policy',
  'fixed-and-varied',
  'untitled',
  'overdue',
  'moment-without-owner',
  'opportunity-without-owner',
]);

describe.each(templates.filter(isWorked).map((row) => [row.id, row] as const))('%s teaches', (_, row) => {
  test('people, phases and lanes', async () => {
    const { doc, teaches } = await loadTemplate(row, 'en');
    expect(teaches.length).toBeGreaterThanOrEqual(2);
    const personas = Object.values(doc.personas);
    expect(personas.length).toBeGreaterThanOrEqual(2);
    expect(personas.reduce((sum, { share = 0 }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(personas.every(({ quote, goals, needs }) => quote && goals?.length && needs?.length)).toBe(true);
    expect(Object.keys(doc.phases).length).toBeGreaterThanOrEqual(5);
    expect(Object.keys(doc.phases).length).toBeLessThanOrEqual(7);
    expect(Object.values(doc.steps).every(({ minutes }) => minutes !== undefined)).toBe(true);
    const kinds = Object.values(doc.lanes).map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining([
        'evidence',
        'actions',
        'frontstage',
        'backstage',
        'support',
        'emotions',
        'pains',
        'opportunities',
      ]),
    );
    const empty = Object.entries(doc.lanes).filter(
      ([laneId, { kind }]) =>
        kind !== 'emotions' && !Object.values(doc.cards).some((card) => card.laneId === laneId),
    );
    expect(empty.map(([, { kind }]) => kind)).toEqual([]);
  });

  test('moments, failures, waits and what could be better', async () => {
    const { doc } = await loadTemplate(row, 'en');
    const cards = Object.values(doc.cards);
    expect(cards.length).toBeGreaterThanOrEqual(50);
    expect(cards.filter(({ moment }) => moment).length).toBeGreaterThanOrEqual(2);
    expect(cards.some(({ fail }) => fail?.recovery?.respond && fail.recovery.resolve)).toBe(true);
    expect(cards.some(({ wait }) => wait)).toBe(true);
    expect(cards.some(({ variants }) => variants?.length)).toBe(true);
    const pains = cardsOf(doc, 'pain');
    expect(pains.length).toBeGreaterThanOrEqual(4);
    expect(pains.every(({ severity, frequency, evidence }) => severity && frequency && evidence)).toBe(true);
    expect(new Set(pains.map(({ evidence }) => evidence)).size).toBeGreaterThanOrEqual(2);
    const opportunities = cardsOf(doc, 'opportunity');
    expect(opportunities.length).toBeGreaterThanOrEqual(3);
    expect(
      opportunities.every(({ impact, effort, addresses }) => impact && effort && addresses?.length),
    ).toBe(true);
    expect(Object.keys(doc.links).length).toBeGreaterThanOrEqual(8);
    expect(cards.flatMap(({ measureId }) => measureId ?? []).length).toBeGreaterThanOrEqual(1);
  });

  test('figures that the analysis can rank', async () => {
    const { doc } = await loadTemplate(row, 'en');
    const report = toScoreReport(doc, TODAY);
    const scores = report.pains.map(({ score }) => score);
    expect(scores[0]).toBeGreaterThanOrEqual(30);
    expect(new Set(scores.slice(0, 3)).size).toBeGreaterThanOrEqual(2);
    for (const curve of report.emotion) expect(curve.lowest).toBeLessThan(0);
    expect(report.time.waiting).toBeGreaterThan(0);
    expect(report.recovery.coverage).toBeGreaterThan(0);
    expect(report.measures.length).toBeGreaterThanOrEqual(1);
    expect(report.opportunities.some(({ relief }) => relief > 0)).toBe(true);
  });
});
