/** Charts: where a value stands, that figures are in words too, and that nothing is drawn outside. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { computeCurves, computeDivergence, computeNeeds } from '../../../shared/analysis';
import { answersChart } from '../../../shared/charts/answersChart';
import { divergenceMarks } from '../../../shared/charts/divergenceMarks';
import { emotionChart } from '../../../shared/charts/emotionChart';
import { emotionTable } from '../../../shared/charts/emotionTable';
import { intervalChart } from '../../../shared/charts/intervalChart';
import { needsChart, needsTable } from '../../../shared/charts/needsChart';
import { radarChart, radarTable } from '../../../shared/charts/radarChart';
import type { Chart, ChartFrame } from '../../../shared/charts/types';
import { parse } from '../../../shared/file/parse';
import { layout } from '../../../shared/layout/layout';
import type { Blueprint } from '../../../shared/model/schema';

const sample = (name: string): Blueprint => {
  const parsed = parse(new Uint8Array(readFileSync(`resources/samples/${name}.blueprint`)));
  if (!parsed.ok) throw new Error(name);
  return parsed.doc;
};
const hotel = sample('hotel-stay');
const hotelZh = sample('hotel-stay.zh-Hans');
const frame = (width: number, locale: ChartFrame['locale'] = 'en'): ChartFrame => ({
  width,
  theme: 'light',
  locale,
  textLocale: locale,
});
const dimensionsOf = (doc: Blueprint) =>
  Object.values(doc.measures).find((measure) => measure.kind === 'servqual')?.dimensions ?? null;

function chartsOf(doc: Blueprint, at: ChartFrame): readonly Chart[] {
  const dimensions = dimensionsOf(doc);
  if (!dimensions) throw new Error('no SERVQUAL');
  const answers = Array.from({ length: 11 }, (_, index) => ({
    key: String(index),
    name: String(index),
    count: index * 37,
    tone: index > 8 ? ('good' as const) : index > 6 ? ('none' as const) : ('bad' as const),
  }));
  return [
    emotionChart(doc, computeCurves(doc), computeDivergence(doc), at),
    radarChart(dimensions, at),
    needsChart(doc, computeNeeds(doc), at),
    answersChart(answers, [{ from: 0, to: 6, name: 'Detractors' }], at),
    intervalChart({ value: 26, interval: [18, 34], min: -100, max: 100 }, at),
  ];
}

test.each([
  [288, 'en'],
  [388, 'en'],
  [720, 'en'],
  [288, 'zh-Hans'],
] as const)('at %i px, %s, no words lie outside any chart', (width, locale) => {
  for (const chart of chartsOf(locale === 'en' ? hotel : hotelZh, frame(width, locale)))
    for (const item of chart.items) {
      if (item.type !== 'text') continue;
      const where = `"${item.text}" in ${chart.width} × ${chart.height}`;
      expect(item.x, where).toBeGreaterThanOrEqual(0);
      expect(item.x + item.width, where).toBeLessThanOrEqual(chart.width + 0.5);
      expect(item.y, where).toBeLessThanOrEqual(chart.height);
    }
});

test('answers are named in full below their bars in a narrow pane, in two rows where they are wide', () => {
  const names = ['Must-be', 'Performance', 'Attractive', 'Indifferent', 'Reverse', 'Questionable'];
  const bars = names.map((name) => ({ key: name, name, count: 3, tone: 'good' as const }));
  const chart = answersChart(bars, [], frame(308));
  const texts = chart.items.flatMap((item) => (item.type === 'text' ? [item] : []));
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(names));
  for (const one of texts)
    for (const other of texts)
      if (one.x < other.x && Math.abs(one.y - other.y) < 10)
        expect(one.x + one.width, `${one.text}, ${other.text}`).toBeLessThanOrEqual(other.x);
});

test('the curve chart names each step with every persona’s value, and stands it left to right', () => {
  const chart = emotionChart(hotel, computeCurves(hotel), computeDivergence(hotel), frame(720));
  const wait = chart.stops.find((stop) => stop.label.startsWith('Wait at the desk'));
  expect(wait?.label).toContain('Business traveller −4');
  expect(wait?.label).toContain('Divergence 2');
  const places = chart.stops.map((stop) => stop.x);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('a wide curve chart calls out each persona’s peak, end and drop where there is room, and never one over the other', () => {
  const chart = emotionChart(hotel, computeCurves(hotel), computeDivergence(hotel), frame(720));
  const words = chart.items.flatMap((item) =>
    item.type === 'text' && /^(Peak|End|Steepest drop) /.test(item.text) ? [item] : [],
  );
  expect(words.length).toBeGreaterThan(4);
  for (const [index, a] of words.entries())
    for (const b of words.slice(index + 1))
      expect(Math.abs(a.y - b.y) >= 13 || a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
});

test('tables carry what the charts show', () => {
  const curves = emotionTable(hotel, computeCurves(hotel), computeDivergence(hotel), 'en');
  expect(curves.rows).toHaveLength(18);
  expect(curves.columns.at(-1)).toBe('Divergence');
  const dimensions = dimensionsOf(hotel);
  if (!dimensions) throw new Error('no SERVQUAL');
  expect(radarTable(dimensions, 'en').rows[1]?.cells).toEqual(['Reliability', '6.5', '5.2', '−1.3']);
  const [worst] = needsTable(hotel, computeNeeds(hotel), 'en').rows;
  expect(worst?.cells).toEqual(['1 Check in without queueing', 'Business traveller', '9', '3', '15']);
});

test('needs that are rated alike stand one above the other', () => {
  const needs = computeNeeds(hotel).slice(0, 1);
  const [need] = needs;
  if (!need) throw new Error('no need');
  const twice = needsChart(hotel, [need, { ...need, index: 9 }], frame(400)).stops;
  expect((twice[0]?.y ?? 0) - (twice[1]?.y ?? 0)).toBeGreaterThan(11);
});

test('on the map, brackets span the personas where they are furthest apart', () => {
  const marks = divergenceMarks(layout(hotel));
  const divergence = computeDivergence(hotel);
  expect(marks.length).toBeGreaterThan(0);
  for (const { stepId, value } of marks) expect(value).toBe(divergence.get(stepId));
  const widest = marks.filter((mark) => mark.widest);
  expect(widest.map((mark) => mark.value)).toEqual([Math.max(...divergence.values())]);
  expect(widest.every((mark) => mark.top < mark.bottom)).toBe(true);
});
