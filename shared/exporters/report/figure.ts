/** Charts of the analysis on a report's page: smaller than in the window, in the report's accent colour, told in words to those who cannot see them. */
import type { Chart, ChartFrame } from '../../charts/types';
import type { Scene, SceneItem } from '../../scene/types';
import type { Pen } from './pen';
import type { Piece } from './pieces';

/** Points for one unit of a chart: its text of 11 prints at 8 pt. */
export const CHART_SCALE = 0.73;

/** The frame for a chart that is `width` points wide on paper. */
export const chartFrame = (pen: Pen, width = pen.width): ChartFrame => ({
  width: width / CHART_SCALE,
  theme: pen.options.theme,
  locale: pen.locale,
  textLocale: pen.textLocale,
});

function recolored(item: SceneItem, from: string, to: string): SceneItem {
  if (item.type === 'text') return item.color === from ? { ...item, color: to } : item;
  if (item.type !== 'rect' && item.type !== 'path') return item;
  const stroke = item.stroke?.color === from ? { ...item.stroke, color: to } : item.stroke;
  return { ...item, ...(item.fill === from && { fill: to }), ...(stroke && { stroke }) };
}

/** The chart as a scene; what it draws in the theme's accent colour takes the report's. */
export const chartScene = (pen: Pen, chart: Chart): Scene => ({
  width: chart.width,
  height: chart.height,
  background: null,
  items:
    pen.accentInk === pen.theme.accent
      ? chart.items
      : chart.items.map((item) => recolored(item, pen.theme.accent, pen.accentInk)),
  textLocale: pen.textLocale,
  bookmarks: [],
});

/** The chart as a piece; `alt` names it, the stops give its values. */
export function figure(pen: Pen, chart: Chart, alt: string, space = 8): Piece {
  const scene = chartScene(pen, chart);
  const scale = Math.min(CHART_SCALE, pen.width / chart.width, (pen.height * 0.8) / chart.height);
  const said = [alt, ...chart.stops.map(({ label }) => label)].join('. ');
  const role = { kind: 'figure', key: pen.key(), alt: said } as const;
  return {
    height: chart.height * scale,
    space,
    draw: (canvas, at) => canvas.place(scene, at, scale, { role }),
  };
}
