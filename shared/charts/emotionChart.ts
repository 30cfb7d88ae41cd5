/** The emotion curves over the steps, with peaks, ends, steepest drops and, below, how far the personas are apart. */
import type { CurveSummary } from '../analysis/types';
import { translator } from '../i18n/translate';
import { monotonePath } from '../layout/curves';
import type { Point, Rect } from '../layout/types';
import { orderedPhases, orderedSteps, stepIndex } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import { type Brush, createBrush } from '../scene/brush';
import { signed } from '../scene/curveCallouts';
import { faceGlyph } from '../scene/glyphs';
import { circlePath, linePath } from '../scene/path';
import { type PersonaStyle, personaColor, personaStyles } from '../scene/personaStyle';
import { emotionToken } from '../scene/themes';
import { CHART_STRONG, CHART_TEXT, createLabels, type Labels } from './labels';
import { drawSteps, stepBand } from './stepAxis';
import type { Chart, ChartFrame, ChartStop } from './types';

const LEFT = 30;
const RIGHT = 14;
const TOP = 20;
/** Bars of divergence under the curves. */
const BARS = 30;
/** The chart grows with its width, within these. */
const LOWEST = 150;
const HIGHEST = 300;
/** Points are drawn where the steps stand at least so far apart. */
const POINTS_FROM = 14;
/** Words stand beside the marks where the steps stand at least so far apart. */
const WORDS_FROM = 24;

interface Plot {
  readonly brush: Brush;
  readonly box: Rect;
  readonly x: (column: number) => number;
  readonly y: (value: number) => number;
  readonly column: ReadonlyMap<Id, number>;
  /** Between two steps. */
  readonly pitch: number;
}

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
  const plot: Plot = {
    brush,
    box,
    x: (column) => box.x + (column + 0.5) * pitch,
    y: (value) => box.y + 8 + ((5 - value) / 10) * (box.h - 16),
    column: stepIndex(doc),
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
  if (diverges) drawDivergence(plot, divergence, frame);
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

function drawGround({ brush, box, y }: Plot, width: number): void {
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
function drawPhases({ brush, box, x, pitch, column }: Plot, doc: Blueprint): void {
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

const pointsOf = ({ x, y, column }: Plot, curve: CurveSummary): readonly Point[] =>
  curve.values.flatMap(({ stepId, value }) => {
    const at = column.get(stepId);
    return at === undefined ? [] : [{ x: x(at), y: y(value) }];
  });

const placeOf = (plot: Plot, { stepId, value }: CurveSummary['values'][number]): Point => ({
  x: plot.x(plot.column.get(stepId) ?? 0),
  y: plot.y(value),
});

function drawCurve(plot: Plot, curve: CurveSummary, style: PersonaStyle | null, alone: boolean): void {
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

function drawShape({ brush }: Plot, style: PersonaStyle, { x, y }: Point, size: number): void {
  brush.path(circlePath(x, y, size / 2 + 0.5), { fill: brush.theme.sheet });
  const color = personaColor(style, brush.theme);
  brush.glyph(style.shape, { x: x - size / 2, y: y - size / 2 }, size, color, brush.theme.sheet);
}

/** The steepest drop as a wedge under the curve: seen without its colour. */
function drawDrop(plot: Plot, curve: CurveSummary, style: PersonaStyle | null): void {
  const drop = curve.steepestDrop;
  if (!drop || !style) return;
  const valueAt = (stepId: Id) => curve.values.find((point) => point.stepId === stepId)?.value ?? 0;
  const [from, to] = [drop.fromStepId, drop.toStepId].map((stepId) =>
    placeOf(plot, { stepId, value: valueAt(stepId) }),
  );
  if (!from || !to) return;
  const wedge = linePath([
    [from.x, from.y],
    [to.x, to.y],
    [to.x - Math.min(6, plot.pitch / 2), to.y],
    [from.x - Math.min(6, plot.pitch / 2), from.y],
  ]);
  plot.brush.path(wedge, { fill: personaColor(style, plot.brush.theme), opacity: 0.28 });
}

/** The peak as a face in a ring, the end as the persona's shape in a ring; in words where there is room. */
function drawMarks(plot: Plot, curve: CurveSummary, style: PersonaStyle | null, labels: Labels): void {
  const { brush, pitch } = plot;
  const { theme, locale } = brush;
  const t = translator(locale);
  const color = style ? personaColor(style, theme) : theme.ink2;
  const [peak, end] = [placeOf(plot, curve.peak), placeOf(plot, curve.end)];
  const ring = (at: Point, r: number) => {
    brush.path(circlePath(at.x, at.y, r + 1), { fill: theme.sheet });
    brush.path(circlePath(at.x, at.y, r), { stroke: { color, width: 1.6 } });
    labels.take({ x: at.x - r - 1, y: at.y - r - 1, w: 2 * r + 2, h: 2 * r + 2 });
  };
  if (curve.end.stepId !== curve.peak.stepId) {
    ring(end, 6.5);
    if (style) drawShape(plot, style, end, 7);
  }
  ring(peak, 8);
  brush.glyph(
    faceGlyph(curve.peak.value),
    { x: peak.x - 6.5, y: peak.y - 6.5 },
    13,
    theme[emotionToken(curve.peak.value)],
    theme.sheet,
  );
  if (pitch < WORDS_FROM) return;
  labels.write(`${t('analysis.peak')} ${signed(curve.peak.value)}`, peak, color, 11);
  if (curve.end.stepId !== curve.peak.stepId)
    labels.write(`${t('analysis.end')} ${signed(curve.end.value)}`, end, color, 10);
  const drop = curve.steepestDrop;
  const landing = drop && curve.values.find((point) => point.stepId === drop.toStepId);
  if (drop && landing && landing.stepId !== curve.peak.stepId)
    labels.write(`${t('analysis.steepestDrop')} ${signed(-drop.drop)}`, placeOf(plot, landing), color, 8);
}

/** Bars under the curves: the widest is dark and carries its number. */
function drawDivergence(plot: Plot, divergence: ReadonlyMap<Id, number>, frame: ChartFrame): void {
  const { brush, box, x, column, pitch } = plot;
  const { theme } = brush;
  const foot = box.y + box.h + BARS + 4;
  const widest = Math.max(0, ...divergence.values());
  const most = Math.max(1, widest);
  brush.line({ x: box.x, y: foot }, { x: frame.width - RIGHT, y: foot }, { color: theme.hair2, width: 1 });
  for (const [stepId, value] of divergence) {
    const at = column.get(stepId);
    if (at === undefined || value === 0) continue;
    const w = Math.max(2, Math.min(14, pitch * 0.5));
    const h = (value / most) * (BARS - 14);
    const strong = value === widest;
    brush.rect(
      { x: x(at) - w / 2, y: foot - h, w, h },
      { fill: strong ? theme.ink2 : theme.edge3, opacity: strong ? 1 : 0.7 },
    );
    if (strong || pitch >= WORDS_FROM)
      brush.text(
        signed(value).replace('+', ''),
        { x: x(at), y: foot - h - 3 },
        strong ? CHART_STRONG : CHART_TEXT,
        strong ? theme.ink : theme.ink3,
        { align: 'center' },
      );
  }
}

function stopsOf(
  doc: Blueprint,
  curves: readonly CurveSummary[],
  divergence: ReadonlyMap<Id, number>,
  plot: Plot,
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
