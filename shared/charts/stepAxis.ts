/** Step names under a chart: upright where they fit in two lines, else none. */
import type { Brush } from '../scene/brush';
import { CHART_TEXT } from './labels';

const NAMES_FROM = 44;
const LINES = 2;
const PAD = 6;

/** What the names need below the chart. */
export const stepBand = (pitch: number): number =>
  pitch >= NAMES_FROM ? LINES * CHART_TEXT.lineHeight + PAD + 4 : PAD;

/** Names of steps, each in the middle of its column, above the chart's foot. */
export function drawSteps(
  brush: Brush,
  steps: readonly { readonly name: string; readonly x: number }[],
  pitch: number,
  foot: number,
): void {
  if (pitch < NAMES_FROM) return;
  const top = foot - stepBand(pitch) + PAD;
  for (const { name, x } of steps)
    brush.wrap(name, CHART_TEXT, pitch - 6, LINES).forEach((line, index) => {
      const y = top + index * CHART_TEXT.lineHeight + 10;
      brush.text(line, { x, y }, CHART_TEXT, brush.theme.ink3, { align: 'center' });
    });
}
