/** One figure on its scale, with the interval it may lie in as a whisker: NPS from −100 to +100. */

import { signed } from '../i18n/numbers';
import { createBrush } from '../scene/brush';
import { circlePath } from '../scene/path';
import { CHART_STRONG, CHART_TEXT } from './labels';
import type { Chart, ChartFrame } from './types';

export interface IntervalInput {
  readonly value: number;
  readonly interval: readonly [number, number] | null;
  readonly min: number;
  readonly max: number;
}

const SIDE = 14;
const AXIS = 26;
const HEIGHT = 46;

export function intervalChart({ value, interval, min, max }: IntervalInput, frame: ChartFrame): Chart {
  const brush = createBrush(frame.theme, frame.locale, frame.textLocale);
  const { theme } = brush;
  const x = (at: number) => SIDE + ((at - min) / (max - min)) * (frame.width - 2 * SIDE);
  brush.line({ x: x(min), y: AXIS }, { x: x(max), y: AXIS }, { color: theme.edge3, width: 1 });
  for (const at of [min, (min + max) / 2, max]) {
    brush.line({ x: x(at), y: AXIS - 3 }, { x: x(at), y: AXIS + 3 }, { color: theme.edge3, width: 1 });
    const align = at === min ? 'left' : at === max ? 'right' : 'center';
    const tx = at === min ? x(at) - 4 : at === max ? x(at) + 4 : x(at);
    brush.text(signed(at), { x: tx, y: AXIS + 17 }, CHART_TEXT, theme.ink3, { align });
  }
  if (interval) {
    const [low, high] = interval;
    brush.line({ x: x(low), y: AXIS }, { x: x(high), y: AXIS }, { color: theme.ink, width: 2 });
    for (const end of interval)
      brush.line({ x: x(end), y: AXIS - 5 }, { x: x(end), y: AXIS + 5 }, { color: theme.ink, width: 1.5 });
  }
  brush.path(circlePath(x(value), AXIS, 5), { fill: theme.sheet });
  brush.path(circlePath(x(value), AXIS, 4), { fill: theme.accent });
  brush.text(signed(value), { x: x(value), y: AXIS - 11 }, CHART_STRONG, theme.ink, { align: 'center' });
  return { width: frame.width, height: HEIGHT, items: brush.items, stops: [] };
}
