/** The handbook says of every field of `score --json` what it is, and is what the code says now. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareDocuments, toScoreReport } from '../../../shared/analysis';
import { comparisonReport } from '../../../shared/analysis/comparisonReport';
import { FIGURES, type FigureId } from '../../../shared/analysis/explain/figures';
import { explanationReport } from '../../../shared/analysis/explanationReport';
import { REPORT_FIELDS, type ReportField } from '../../../shared/analysis/reportFields';
import { scoreHandbook } from '../../../shared/analysis/reportHandbook';
import { translator } from '../../../shared/i18n/translate';
import { LOCALES } from '../../../shared/model/schema';
import { makeMap } from './map';
import { richMap } from './richMap';

const TODAY = '2026-06-15';
const before = richMap();
const after = {
  ...before,
  cards: { ...before.cards, queue: { ...before.cards.queue!, severity: 1, stepId: 's2' } },
};
const report = {
  ...toScoreReport(before, TODAY),
  comparison: comparisonReport(translator('en'), 'later', before, after, TODAY),
  explanations: explanationReport(translator('en'), before, TODAY),
};

/** Values whose own shape is the document's and not the report's. */
const OPAQUE = /^comparison\.changes\[\]\.(fields\[\]\.(from|to)|move)$/;
/** Lists and objects that may be null. */
const MAY_BE_NULL = /^explanations\[\]\.(interval|withoutAssumed)$/;

/** Every value with its path, lists by `[]`. */
function* leaves(value: unknown, path = ''): Generator<readonly [string, unknown]> {
  if (value === null && MAY_BE_NULL.test(path)) return;
  if (value === null || typeof value !== 'object' || OPAQUE.test(path)) yield [path, value];
  else if (Array.isArray(value)) for (const entry of value) yield* leaves(entry, `${path}[]`);
  else for (const [key, inner] of Object.entries(value)) yield* leaves(inner, path ? `${path}.${key}` : key);
}

const fields = new Map(REPORT_FIELDS.map((field) => [field.path, field]));

test('every field that is printed is described, and every one described is printed', () => {
  const printed = new Set([...leaves(report)].map(([path]) => path));
  const absent = REPORT_FIELDS.map((field) => field.path).filter((path) => !printed.has(path));
  expect([...printed].filter((path) => !fields.has(path))).toEqual([]);
  // The map’s one wait is above its limit; the whole object is described beside its members.
  expect(absent).toEqual(['time.overTarget[]', 'explanations[].withoutAssumed']);
});

const NUMBERS = /^(−?[\d.]+)–(−?[\d.]+)$/;
const number = (text: string) => Number(text.replace('−', '-'));

function expectFits({ path, unit, range, nullable }: ReportField, value: unknown): void {
  if (value === null) {
    expect(nullable, `${path} is null`).toBe(true);
    return;
  }
  const [, low, high] = range.match(NUMBERS) ?? [];
  if (low !== undefined && high !== undefined) {
    expect(value, path).toBeGreaterThanOrEqual(number(low));
    expect(value, path).toBeLessThanOrEqual(number(high));
  } else if (unit === 'choice') expect(range.split(', '), path).toContain(String(value));
  else if (unit === 'boolean') expect(typeof value, path).toBe('boolean');
  else if (unit === 'id' || unit === 'text') expect(typeof value, path).toBe('string');
}

test('values are of the unit and within the range that is said', () => {
  const empty = toScoreReport(makeMap({ phases: {}, lanes: {} }), TODAY);
  for (const [path, value] of [...leaves(report), ...leaves(empty)]) {
    const field = fields.get(path);
    if (field) expectFits(field, value);
  }
});

test('the figures that fields name are there', () => {
  const named = REPORT_FIELDS.flatMap((field) => field.figure ?? []);
  for (const figure of named) expect(Object.keys(FIGURES)).toContain(figure satisfies FigureId);
});

test.each(LOCALES)('the handbook page in %s is up to date: npx tsx scripts/handbook.ts', (locale) => {
  const page = readFileSync(
    new URL(`../../../resources/handbook/${locale}/score.md`, import.meta.url),
    'utf8',
  );
  expect(page).toBe(scoreHandbook(locale));
  expect(page).not.toMatch(/undefined|explain\.|\{\w+\}/);
});

test('the comparison says what compareDocuments finds', () => {
  const { changes, figures } = compareDocuments(before, after, TODAY);
  expect(report.comparison.changes).toHaveLength(changes.length);
  expect(report.comparison.figures).toHaveLength(figures.length);
  expect(report.comparison.changes[0]?.text).toBe('Pain “queue” moved from “s1” to “s2”; Severity 5 → 1');
});
