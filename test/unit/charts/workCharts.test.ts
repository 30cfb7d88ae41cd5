/** The matrix and the bars: dots land where they are read, keep apart, and nothing leaves the chart. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { computeOpportunities, computeTime } from '../../../shared/analysis';
import { barChart } from '../../../shared/charts/barChart';
import { barTable, costBars, phaseTimeBars, stepTimeBars, waitBars } from '../../../shared/charts/flowBars';
import { keepApart } from '../../../shared/charts/keepApart';
import { matrixChart, matrixField, matrixTable, ratingsAt } from '../../../shared/charts/matrixChart';
import type { Chart, ChartFrame } from '../../../shared/charts/types';
import { parse } from '../../../shared/file/parse';

const parsed = parse(new Uint8Array(readFileSync('resources/samples/hotel-stay.blueprint')));
if (!parsed.ok) throw new Error('the sample does not parse');
const hotel = parsed.doc;
const frame = (width: number): ChartFrame => ({ width, theme: 'light', locale: 'en', textLocale: 'en' });

function expectInside(chart: Chart): void {
  for (const item of chart.items) {
    if (item.type === 'text') {
      expect(item.x).toBeGreaterThanOrEqual(-0.5);
      expect(item.x + item.width).toBeLessThanOrEqual(chart.width + 0.5);
      expect(item.y).toBeLessThanOrEqual(chart.height);
    }
    if (item.type === 'rect') expect(item.x + item.w).toBeLessThanOrEqual(chart.width + 0.5);
  }
}

test.each([5, 10])('a dot of the matrix stands in the band of its ratings, on a scale of %d', (scale) => {
  const rows = computeOpportunities(hotel).slice(0, 1);
  const { stops } = matrixChart(rows, scale, frame(308));
  const [dot] = stops;
  if (!dot) throw new Error('no dot');
  const read = ratingsAt(dot, matrixField(308), scale);
  expect(read).toEqual({ impact: rows[0]?.impact, effort: rows[0]?.effort });
});

test('dots rated alike stand a target apart, all of them in the field', () => {
  const [first] = computeOpportunities(hotel);
  if (!first) throw new Error('no opportunity');
  const alike = Array.from({ length: 14 }, (_, index) => ({
    ...first,
    id: `o${index}`,
    impact: 5,
    effort: 5,
  }));
  const { stops } = matrixChart(alike, 5, frame(308));
  for (const a of stops)
    for (const b of stops) if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(22);
  expectInside(matrixChart(alike, 5, frame(308)));
  expect(keepApart([], 24, { x: 0, y: 0, w: 10, h: 10 })).toEqual([]);
});

test('the table of the matrix has a row for each opportunity and opens what it is worth', () => {
  const rows = computeOpportunities(hotel);
  const table = matrixTable(rows, 'en');
  expect(table.rows.length).toBe(rows.length);
  expect(table.rows[0]?.figures?.at(-1)).toEqual({ figure: 'opportunity.relief', id: rows[0]?.id });
});

test.each([308, 388, 640])('bars %d wide stay within it, whatever they show', (width) => {
  for (const rows of [
    stepTimeBars(hotel, 'en'),
    phaseTimeBars(hotel, 'en'),
    waitBars(hotel, 'en'),
    costBars(hotel, 'phases', 'en'),
    costBars(hotel, 'lanes', 'en'),
  ])
    expectInside(
      barChart(
        rows,
        { part: 'Waiting', range: 'By variant', target: 'Target', limit: 'Limit' },
        frame(width),
      ),
    );
});

test('the steps’ bars add up to the journey, and no more of a bar is waiting than it is long', () => {
  const rows = stepTimeBars(hotel, 'en');
  expect(rows.reduce((sum, row) => sum + row.value, 0)).toBeCloseTo(computeTime(hotel).total);
  for (const row of rows) expect(row.part ?? 0).toBeLessThanOrEqual(row.value);
});

test('what variants can make of the cost stands in the table of the bars', () => {
  const table = barTable(costBars(hotel, 'lanes', 'en'), ['Lane', 'Cost'], 'By variant');
  expect(table.columns).toEqual(['Lane', 'Cost', 'By variant']);
  expect(table.rows.some((row) => /–\d/.test(row.cells[2] ?? ''))).toBe(true);
});

test('waits over their limit come first', () => {
  const tones = waitBars(hotel, 'en').map((row) => row.tone);
  expect(tones).toEqual([...tones].sort((a, b) => order(a) - order(b)));
});

const order = (tone: string | undefined): number => ['bad', 'warn', 'plain'].indexOf(tone ?? '');
