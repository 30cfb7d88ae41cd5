/** What is marked on the emotion curves: peaks, ends, steepest drops, and the bars of divergence below. */
import type { CurveSummary } from '../analysis/types';
import { signed } from '../i18n/numbers';
import { translator } from '../i18n/translate';
import type { Point, Rect } from '../layout/types';
import type { Id } from '../model/schema';
import type { Brush } from '../scene/brush';
import { faceGlyph } from '../scene/glyphs';
import { circlePath, linePath } from '../scene/path';
import { type PersonaStyle, personaColor } from '../scene/personaStyle';
import { emotionToken } from '../scene/themes';
import { CHART_STRONG, CHART_TEXT, type Labels } from './labels';

/** Bars of divergence under the curves. */
export const BARS = 30;
/** Words stand beside the marks where the steps stand at least so far apart. */
const WORDS_FROM = 24;

/** Where steps and values stand. */
export interface EmotionPlot {
  readonly brush: Brush;
  readonly box: Rect;
  readonly x: (column: number) => number;
  readonly y: (value: number) => number;
  readonly column: ReadonlyMap<Id, number>;
  readonly stepName: (stepId: Id) => string;
  /** Between two steps. */
  readonly pitch: number;
}

const placeOf = (plot: EmotionPlot, { stepId, value }: CurveSummary['values'][number]): Point => ({
  x: plot.x(plot.column.get(stepId) ?? 0),
  y: plot.y(value),
});

/** A persona's shape on a plate of ground. */
export function drawShape({ brush }: EmotionPlot, style: PersonaStyle, { x, y }: Point, size: number): void {
  brush.path(circlePath(x, y, size / 2 + 0.5), { fill: brush.theme.sheet });
  const color = personaColor(style, brush.theme);
  brush.glyph(style.shape, { x: x - size / 2, y: y - size / 2 }, size, color, brush.theme.sheet);
}

/** The steepest drop as a wedge under the curve: seen without its colour. */
export function drawDrop(plot: EmotionPlot, curve: CurveSummary, style: PersonaStyle | null): void {
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
export function drawMarks(
  plot: EmotionPlot,
  curve: CurveSummary,
  style: PersonaStyle | null,
  labels: Labels,
): void {
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
  const peakWords = `${t('analysis.peak')} ${signed(curve.peak.value)}`;
  if (!labels.write(`${peakWords} · ${plot.stepName(curve.peak.stepId)}`, peak, color, 11))
    labels.write(peakWords, peak, color, 11);
  if (curve.end.stepId !== curve.peak.stepId)
    labels.write(`${t('analysis.end')} ${signed(curve.end.value)}`, end, color, 10);
  const drop = curve.steepestDrop;
  const landing = drop && curve.values.find((point) => point.stepId === drop.toStepId);
  if (drop && landing && landing.stepId !== curve.peak.stepId)
    labels.write(`${t('analysis.steepestDrop')} ${signed(-drop.drop)}`, placeOf(plot, landing), color, 8);
}

/** Bars under the curves: the widest is dark and carries its number. */
export function drawDivergence(plot: EmotionPlot, divergence: ReadonlyMap<Id, number>, right: number): void {
  const { brush, box, x, column, pitch } = plot;
  const { theme } = brush;
  const foot = box.y + box.h + BARS + 4;
  const widest = Math.max(0, ...divergence.values());
  const most = Math.max(1, widest);
  brush.line({ x: box.x, y: foot }, { x: right, y: foot }, { color: theme.hair2, width: 1 });
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
