/** How many gave each answer, as upright bars with their counts; groups that count together stand under one bracket. */
import { translator } from '../i18n/translate';
import type { Locale } from '../model/schema';
import { createBrush } from '../scene/brush';
import type { TokenName } from '../scene/themes';
import { CHART_STRONG, CHART_TEXT } from './labels';
import type { Chart, ChartFrame, ChartTable } from './types';

/** `good` is solid, `bad` hatched, `none` an outline: told apart without colour. */
export type AnswerTone = 'good' | 'bad' | 'none';

export interface AnswerBar {
  readonly key: string;
  /** The answer as it stands under its bar. */
  readonly name: string;
  readonly count: number;
  readonly tone: AnswerTone;
}

/** Bars that count together: from the first to the last bar, by index. */
export interface AnswerGroup {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

const HEIGHT = 74;
const TOP = 18;
const SIDE = 10;
const COLORS: Readonly<Record<AnswerTone, TokenName>> = { good: 'gainMark', bad: 'painMark', none: 'ink3' };
/** Lines of the hatching stand so far apart. */
const HATCH = 5;

export function answersChart(
  bars: readonly AnswerBar[],
  groups: readonly AnswerGroup[],
  frame: ChartFrame,
): Chart {
  const brush = createBrush(frame.theme, frame.locale, frame.textLocale);
  const { theme } = brush;
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  const pitch = (frame.width - 2 * SIDE) / Math.max(1, bars.length);
  const foot = TOP + HEIGHT;
  const w = Math.min(36, pitch * 0.68);
  // Names wider than their bar stand in two rows, each below its bar and those beside it.
  const rows = bars.some(({ name }) => brush.measure(name, CHART_TEXT) > pitch - 2) ? 2 : 1;
  const names = foot + (rows - 1) * CHART_TEXT.lineHeight;
  const height = names + 18 + (groups.length > 0 ? 22 : 0);
  const stops = bars.map(({ key, name, count, tone }, index) => {
    const x = SIDE + (index + 0.5) * pitch;
    const h = (count / most) * HEIGHT;
    const box = { x: x - w / 2, y: foot - h, w, h };
    const color = theme[COLORS[tone]];
    if (tone === 'good') brush.rect(box, { fill: color });
    else {
      brush.rect(box, { fill: color, opacity: tone === 'bad' ? 0.22 : 0.12 });
      brush.rect(box, { stroke: { color, width: 1 } });
    }
    if (tone === 'bad')
      for (let y = box.y + HATCH; y < foot + w; y += HATCH) {
        // From the left edge up to the right, cut at the bar's edges.
        const [from, to] = [Math.min(y, foot), Math.max(y - w, box.y)];
        const [x1, x2] = [box.x + (y - from), box.x + Math.min(w, y - to)];
        if (x2 > x1) brush.line({ x: x1, y: from }, { x: x2, y: to }, { color, width: 1 });
      }
    if (count > 0)
      brush.text(String(count), { x, y: box.y - 4 }, CHART_TEXT, theme.ink2, { align: 'center' });
    const [word = ''] = brush.wrap(name, CHART_TEXT, rows * pitch - 2, 1);
    const half = brush.measure(word, CHART_TEXT) / 2;
    // The first and the last name stay within the chart.
    const middle = Math.max(half, Math.min(frame.width - half, x));
    const base = foot + 13 + (index % rows) * CHART_TEXT.lineHeight;
    if (index % rows > 0) brush.line({ x, y: foot }, { x, y: base - 10 }, { color: theme.hair2, width: 1 });
    brush.text(word, { x: middle, y: base }, CHART_TEXT, theme.ink3, { align: 'center' });
    return { key, x, y: box.y, label: `${name}: ${count}` };
  });
  brush.line({ x: SIDE, y: foot }, { x: frame.width - SIDE, y: foot }, { color: theme.edge3, width: 1 });
  for (const { from, to, name } of groups) {
    const [left, right] = [SIDE + from * pitch + 3, SIDE + (to + 1) * pitch - 3];
    const y = names + 20;
    brush.line({ x: left, y }, { x: right, y }, { color: theme.ink3, width: 1 });
    const [word = ''] = brush.wrap(name, CHART_STRONG, right - left + 8, 1);
    brush.text(word, { x: (left + right) / 2, y: y + 14 }, CHART_STRONG, theme.ink2, { align: 'center' });
  }
  return { width: frame.width, height, items: brush.items, stops };
}

export function answersTable(bars: readonly AnswerBar[], locale: Locale): ChartTable {
  const t = translator(locale);
  return {
    columns: [t('chart.answer'), t('chart.count')],
    rows: bars.map(({ key, name, count }) => ({ key, cells: [name, String(count)] })),
  };
}
