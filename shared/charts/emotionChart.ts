/** The emotion curves over the steps, with peaks, ends, steepest drops and, below, how far the personas are apart. */
import type { CurveSummary } from '../analysis/types';
import { signed } from '../i18n/numbers';
import { translator } from '../i18n/translate';
import { monotonePath } from '../layout/curves';
import type { Point } from '../layout/types';
import { orderedPhases, orderedSteps, stepIndex } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import { createBrush } from '../scene/brush';
import { type PersonaStyle, personaColor, personaStyles } from '../scene/personaStyle';
import { BARS, drawDivergence, drawDrop, drawMarks, drawShape, type EmotionPlot } from './emotionMarks';
import { CHART_TEXT, createLabels } from './labels';
import { drawSteps, stepBand } from './stepAxis';
import type { Chart, ChartFrame, ChartStop } from './types';

const LEFT = 30;
const RIGHT = 14;
const TOP = 20;
/** The chart grows with its width, within these. */
const LOWEST = 150;
const HIGHEST = 300;
/** Points are drawn where the steps stand at least so far apart. */
const POINTS_FROM = 14;

/** `curves` as `computeCurves` gives them, `divergence` as `computeDivergence`; those of hidden personas are left out by the caller. */
export function emotionChart(
  doc: Blueprint,
  curves: readonly CurveSummary[],
  divergence: ReadonlyMap<Id, number>,
  frame: ChartFrame,
): Chart {
  const brush = createBrush(frame.theme, frame.locale, frame.textLocale);
  const steps = orderedSteps(doc);
  const plotHeight = Math.max(LOWEST, Math.min(HIGHEST, frame.width * 0.45));
  const box = { x: LEFT, y: TOP, w: frame.width - LEFT - RIGHT, h: plotHeight };
  const pitch = box.w / Math.max(1, steps.length);
  const plot: EmotionPlot = {
    brush,
    box,
    x: (column) => box.x + (column + 0.5) * pitch,
    y: (value) => box.y + 8 + ((5 - value) / 10) * (box.h - 16),
    column: stepIndex(doc),
    stepName: (stepId) => doc.steps[stepId]?.name || translator(frame.locale)('window.untitled'),
    pitch,
  };
  const personal = curves.filter((curve) => curve.personaId !== null);
  const diverges = personal.length > 1;
  const height = TOP + plotHeight + (diverges ? BARS + 8 : 0) + stepBand(pitch);
  drawGround(plot, frame.width);
  drawPhases(plot, doc);
  const labels = createLabels(brush, { x: box.x, y: box.y, w: box.w, h: box.h });
  const styles = personaStyles(doc);
  const styleOf = (curve: CurveSummary) => styles.get(curve.personaId ?? '') ?? null;
  for (const curve of personal) drawDrop(plot, curve, styleOf(curve));
  for (const curve of [...curves].sort((a, b) => Number(b.personaId === null) - Number(a.personaId === null)))
    drawCurve(plot, curve, styleOf(curve), personal.length === 0);
  for (const curve of personal.length > 0 ? personal : curves) drawMarks(plot, curve, styleOf(curve), labels);
  if (diverges) drawDivergence(plot, divergence, frame.width - RIGHT);
  drawSteps(
    brush,
    steps.map(({ record }, column) => ({ name: record.name, x: plot.x(column) })),
    pitch,
    height,
  );
  return {
    width: frame.width,
    height,
    items: brush.items,
    stops: stopsOf(doc, curves, divergence, plot, frame),
  };
}

function drawGround({ brush, box, y }: EmotionPlot, width: number): void {
  const { theme } = brush;
  const clear = { color: theme.sheet, opacity: 0 };
  brush.add({
    type: 'gradient',
    x: box.x,
    y: box.y,
    w: box.w,
    h: y(0) - box.y,
    top: { color: theme.e10, opacity: 0.13 },
    bottom: { ...clear, color: theme.e10 },
  });
  brush.add({
    type: 'gradient',
    x: box.x,
    y: y(0),
    w: box.w,
    h: box.y + box.h - y(0),
    top: { ...clear, color: theme.e0 },
    bottom: { color: theme.e0, opacity: 0.13 },
  });
  for (const value of [5, 0, -5]) {
    const stroke = { color: value === 0 ? theme.edge3 : theme.hair, width: 1 };
    brush.line({ x: box.x - 4, y: y(value) }, { x: width - RIGHT, y: y(value) }, stroke);
    brush.text(signed(value), { x: box.x - 8, y: y(value) + 4 }, CHART_TEXT, theme.ink3, { align: 'right' });
  }
}

/** Phase names stand over the columns where they fit; where a phase begins there is a line. */
function drawPhases({ brush, box, x, pitch, column }: EmotionPlot, doc: Blueprint): void {
  const { theme } = brush;
  for (const { id, record } of orderedPhases(doc)) {
    const columns = orderedSteps(doc)
      .filter((step) => step.record.phaseId === id)
      .map((step) => column.get(step.id) ?? 0);
    const [first] = columns;
    if (first === undefined) continue;
    const left = x(first) - pitch / 2;
    if (first > 0)
      brush.line({ x: left, y: box.y - 14 }, { x: left, y: box.y + box.h }, { color: theme.hair, width: 1 });
    const room = columns.length * pitch - 6;
    const [name = ''] = room > 20 ? brush.wrap(record.name, CHART_TEXT, room, 1) : [];
    // A name cut to a letter or two says nothing.
    if (name === record.name || name.length > 4)
      brush.text(name, { x: left + 3, y: box.y - 5 }, CHART_TEXT, theme.ink3);
  }
}

const pointsOf = ({ x, y, column }: EmotionPlot, curve: CurveSummary): readonly Point[] =>
  curve.values.flatMap(({ stepId, value }) => {
    const at = column.get(stepId);
    return at === undefined ? [] : [{ x: x(at), y: y(value) }];
  });

function drawCurve(plot: EmotionPlot, curve: CurveSummary, style: PersonaStyle | null, alone: boolean): void {
  const { brush, pitch } = plot;
  const { theme } = brush;
  const points = pointsOf(plot, curve);
  const d = monotonePath(points);
  if (!style) {
    // Everyone: a wide band below the personas, so that it is never taken for one of them.
    brush.path(d, {
      stroke: { color: alone ? theme.ink2 : theme.ink, width: alone ? 2 : 9, cap: 'round' },
      opacity: alone ? 1 : 0.16,
    });
    return;
  }
  const color = personaColor(style, theme);
  brush.path(d, { stroke: { color: theme.sheet, width: 5, cap: 'round' }, opacity: 0.8 });
  const dash = style.dash.length > 0 ? { dash: style.dash } : {};
  brush.path(d, { stroke: { color, width: style.double ? 4.4 : 2, cap: style.cap, ...dash } });
  if (style.double) brush.path(d, { stroke: { color: theme.sheet, width: 1.6 } });
  const every = pitch >= POINTS_FROM ? 1 : Math.ceil(POINTS_FROM / pitch);
  points.forEach((point, index) => {
    if (index % every === 0 || points.length === 1) drawShape(plot, style, point, 8);
  });
}

function stopsOf(
  doc: Blueprint,
  curves: readonly CurveSummary[],
  divergence: ReadonlyMap<Id, number>,
  plot: EmotionPlot,
  frame: ChartFrame,
): readonly ChartStop[] {
  const t = translator(frame.locale);
  const nameOf = (id: Id | null) => (id === null ? t('analysis.everyone') : (doc.personas[id]?.name ?? ''));
  return orderedSteps(doc).flatMap(({ id, record }, column): ChartStop[] => {
    const values = curves.flatMap((curve) => {
      const point = curve.values.find(({ stepId }) => stepId === id);
      return point ? [{ name: nameOf(curve.personaId), value: point.value }] : [];
    });
    if (values.length === 0) return [];
    const gap = divergence.get(id);
    const words = values.map(({ name, value }) => `${name} ${signed(value)}`);
    if (gap) words.push(`${t('analysis.divergence')} ${signed(gap).replace('+', '')}`);
    return [
      {
        key: id,
        ref: id,
        x: plot.x(column),
        y: plot.y(values[0]?.value ?? 0),
        label: `${record.name || t('window.untitled')}: ${words.join(' · ')}`,
      },
    ];
  });
}
