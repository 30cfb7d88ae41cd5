/** SERVQUAL as a radar: expectation dashed, perception filled, and at each axis the gap between them. */

import { signed } from '../i18n/numbers';
import { translator } from '../i18n/translate';
import type { Locale } from '../model/schema';
import { type Measure, SERVQUAL_DIMENSIONS } from '../model/schema';
import { createBrush } from '../scene/brush';
import { circlePath, linePath } from '../scene/path';
import { CHART_STRONG, CHART_TEXT } from './labels';
import type { Chart, ChartFrame, ChartStop, ChartTable } from './types';

type Dimensions = NonNullable<Measure['dimensions']>;

const SMALLEST = 62;
const LARGEST = 130;
/** Room for the words at the sides. */
const WORDS = 88;
const RINGS = [0.25, 0.5, 0.75, 1];
/** The key under the chart. */
const KEY = 26;

const gapOf = (dimensions: Dimensions, name: keyof Dimensions): number =>
  dimensions[name].perception - dimensions[name].expectation;

export function radarChart(dimensions: Dimensions, frame: ChartFrame): Chart {
  const brush = createBrush(frame.theme, frame.locale, frame.textLocale);
  const { theme } = brush;
  const t = translator(frame.locale);
  const radius = Math.max(SMALLEST, Math.min(LARGEST, frame.width / 2 - WORDS));
  const centre = { x: frame.width / 2, y: radius + 38 };
  const height = centre.y + radius * 0.81 + 40 + KEY;
  const most = Math.max(
    1,
    ...SERVQUAL_DIMENSIONS.flatMap((name) => [dimensions[name].expectation, dimensions[name].perception]),
  );
  const at = (index: number, share: number): [number, number] => {
    const angle = (index / SERVQUAL_DIMENSIONS.length) * 2 * Math.PI - Math.PI / 2;
    return [centre.x + Math.cos(angle) * radius * share, centre.y + Math.sin(angle) * radius * share];
  };
  const shape = (side: 'expectation' | 'perception') =>
    SERVQUAL_DIMENSIONS.map((name, index) => at(index, Math.max(0, dimensions[name][side]) / most));

  for (const share of RINGS)
    brush.path(linePath(SERVQUAL_DIMENSIONS.map((_, index) => at(index, share))), {
      stroke: { color: theme.hair2, width: 1 },
    });
  SERVQUAL_DIMENSIONS.forEach((_, index) => {
    const [x, y] = at(index, 1);
    brush.line(centre, { x, y }, { color: theme.hair2, width: 1 });
  });
  brush.path(linePath(shape('perception')), { fill: theme.accent, opacity: 0.2 });
  brush.path(linePath(shape('perception')), { stroke: { color: theme.accent, width: 1.75 } });
  for (const [x, y] of shape('perception')) brush.path(circlePath(x, y, 2.6), { fill: theme.accent });
  brush.path(linePath(shape('expectation')), {
    stroke: { color: theme.ink, width: 1.5, dash: [4, 3] },
  });

  const stops = SERVQUAL_DIMENSIONS.map((name, index): ChartStop => {
    const [x, y] = at(index, 1);
    const gap = gapOf(dimensions, name);
    const word = t(`lane.servqual.${name}`);
    const side = Math.abs(x - centre.x) < 8 ? 'center' : x > centre.x ? 'left' : 'right';
    const tx = side === 'center' ? x : x + (side === 'left' ? 8 : -8);
    const ty = side === 'center' ? y - 20 : y > centre.y + radius / 2 ? y + 14 : y - 2;
    brush.text(word, { x: tx, y: ty }, CHART_TEXT, theme.ink2, { align: side });
    brush.text(signed(gap), { x: tx, y: ty + 13 }, CHART_STRONG, gap < 0 ? theme.pain : theme.gain, {
      align: side,
    });
    const { expectation, perception } = dimensions[name];
    return {
      key: name,
      x,
      y,
      label: `${word}: ${t('analysis.expectation')} ${expectation}, ${t('analysis.perception')} ${perception}, ${t('analysis.gap')} ${signed(gap)}`,
    };
  });

  const keyY = height - 12;
  const words = [t('analysis.expectation'), t('analysis.perception')];
  const widths = words.map((word) => brush.measure(word, CHART_TEXT));
  let x = centre.x - (widths[0]! + widths[1]! + 2 * 24 + 20) / 2;
  brush.line({ x, y: keyY - 4 }, { x: x + 18, y: keyY - 4 }, { color: theme.ink, width: 1.5, dash: [4, 3] });
  brush.text(words[0]!, { x: x + 24, y: keyY }, CHART_TEXT, theme.ink3);
  x += 24 + widths[0]! + 20;
  brush.rect({ x, y: keyY - 9, w: 18, h: 10 }, { fill: theme.accent, opacity: 0.2 });
  brush.rect({ x, y: keyY - 9, w: 18, h: 10 }, { stroke: { color: theme.accent, width: 1.5 } });
  brush.text(words[1]!, { x: x + 24, y: keyY }, CHART_TEXT, theme.ink3);
  return { width: frame.width, height, items: brush.items, stops };
}

export function radarTable(dimensions: Dimensions, locale: Locale): ChartTable {
  const t = translator(locale);
  return {
    columns: [t('chart.dimension'), t('analysis.expectation'), t('analysis.perception'), t('analysis.gap')],
    rows: SERVQUAL_DIMENSIONS.map((name) => ({
      key: name,
      cells: [
        t(`lane.servqual.${name}`),
        String(dimensions[name].expectation),
        String(dimensions[name].perception),
        signed(gapOf(dimensions, name)),
      ],
    })),
  };
}
