/** Emotion curves: a wash from teal to vermilion, the axis, one curve per persona with its own colour, dash and points, and faces at the extremes. */

import { signed } from '../i18n/numbers';
import { translator } from '../i18n/translate';
import { emotionY } from '../layout/emotionScale';
import { EMOTION_HEIGHT } from '../layout/metrics';
import type { Curve, LaneBox, Layout } from '../layout/types';
import type { Blueprint } from '../model/schema';
import { textStyles } from '../text/styles';
import type { Brush } from './brush';
import { type Callout, calloutsOf } from './curveCallouts';
import { pieceOf, type Span } from './curvePieces';
import { faceGlyph } from './glyphs';
import { circlePath } from './path';
import { type PersonaStyle, personaColor, personaStyles } from './personaStyle';
import { emotionToken } from './themes';
import type { Color } from './types';

const WASH = 0.13;
const HALO = 2.5;
const WIDTH = 2;
const POINT = 9;
const FACE = 18;
const AXIS_FACE = 14;

function drawGround(brush: Brush, lane: LaneBox, layout: Layout): void {
  const { theme } = brush;
  const [top, zero, bottom] = [emotionY(lane, 5), emotionY(lane, 0), emotionY(lane, -5)];
  const box = { x: layout.labelWidth, w: layout.width - layout.labelWidth };
  const clear = { color: theme.sheet, opacity: 0 };
  brush.add({
    type: 'gradient',
    ...box,
    y: lane.y,
    h: zero - lane.y,
    top: { color: theme.e10, opacity: WASH },
    bottom: { ...clear, color: theme.e10 },
  });
  brush.add({
    type: 'gradient',
    ...box,
    y: zero,
    // Cards of the lane, if any, stand below.
    h: lane.y + EMOTION_HEIGHT - zero,
    top: { ...clear, color: theme.e0 },
    bottom: { color: theme.e0, opacity: WASH },
  });
  for (const [y, color, width] of [
    [top, theme.hair2, 0.6],
    [zero, theme.edge, 1],
    [bottom, theme.hair2, 0.6],
  ] as const)
    brush.line({ x: box.x, y }, { x: layout.width, y }, { color, width });
  for (const value of [5, 0, -5])
    brush.glyph(
      faceGlyph(value),
      { x: layout.labelWidth - 24, y: emotionY(lane, value) - AXIS_FACE / 2 },
      AXIS_FACE,
      theme[emotionToken(value)],
      theme.sheet,
      lane.id,
    );
}

/** Curves grow a little faster than what stands on them: at 40 % of the size they are still one and a half px. */
const lineWidth = (scale: number): number => WIDTH * scale ** 1.4;

function drawCurve(brush: Brush, curve: Curve, style: PersonaStyle | null, scale: number): void {
  const { theme } = brush;
  if (!style) {
    // Everyone: a wide band below the personas, so that it is never taken for one of them.
    brush.path(curve.path, { stroke: { color: theme.ink, width: 9, cap: 'round' }, opacity: 0.16 });
    return;
  }
  const color = personaColor(style, theme);
  brush.path(curve.path, {
    stroke: { color: theme.sheet, width: lineWidth(scale) + 2 * HALO, cap: 'round' },
  });
  const dash = style.dash.length > 0 ? { dash: style.dash } : {};
  brush.path(curve.path, {
    stroke: { color, width: style.double ? 4.4 * scale : lineWidth(scale), cap: style.cap, ...dash },
  });
  if (style.double) brush.path(curve.path, { stroke: { color: theme.sheet, width: 1.6 * scale } });
}

function drawPoints(brush: Brush, curve: Curve, style: PersonaStyle, scale: number): void {
  const { theme } = brush;
  const size = POINT * scale;
  for (const { x, y } of curve.points) {
    brush.path(circlePath(x, y, size / 2 + 0.5), { fill: theme.sheet });
    const at = { x: x - size / 2, y: y - size / 2 };
    brush.glyph(style.shape, at, size, personaColor(style, theme), theme.sheet);
  }
}

function drawCallout(brush: Brush, callout: Callout, ring: Color, layout: Layout, scale: number): void {
  const { theme, locale } = brush;
  const { point, word } = callout;
  const face = FACE * scale;
  brush.path(circlePath(point.x, point.y, face / 2 + 3.4 * scale), { fill: theme.sheet });
  brush.path(circlePath(point.x, point.y, face / 2 + 2.2 * scale), {
    stroke: { color: ring, width: 1.8 * scale },
  });
  const at = { x: point.x - face / 2, y: point.y - face / 2 };
  brush.glyph(faceGlyph(point.value), at, face, theme[emotionToken(point.value)], theme.sheet);

  const plain = textStyles(brush.textLocale).callout;
  const style = scale === 1 ? plain : { ...plain, size: plain.size * scale };
  const value = signed(point.value);
  const text = word === 'plain' ? value : translator(locale)(`export.callout.${word}`, { value });
  const width = brush.measure(text, style);
  const gap = face / 2 + 7 * scale;
  const fits = point.x + gap + width + 6 < layout.width;
  const x = fits ? point.x + gap : point.x - gap - width;
  // A plate of ground under the words keeps them readable where curves run behind.
  const plate = { x: x - 3, y: point.y - 8 * scale, w: width + 6, h: 16 * scale };
  brush.rect(plate, { fill: theme.sheet, opacity: 0.86, radius: 4 });
  brush.text(text, { x, y: point.y + style.size * 0.36 }, style, theme.ink);
}

const curveLanes = (layout: Layout): readonly LaneBox[] =>
  layout.lanes.filter((lane) => lane.kind === 'emotions' && !lane.collapsed);

/** Wash and axis of every emotions lane; comes before the columns' borders. */
export function drawCurveGrounds(brush: Brush, layout: Layout): void {
  for (const lane of curveLanes(layout)) drawGround(brush, lane, layout);
}

/** Everyone's curve where no persona has one: a line like any other. */
const ALONE: PersonaStyle = {
  token: 'ink2',
  custom: null,
  shape: 'circle',
  dash: [],
  cap: 'butt',
  double: false,
};

/** What is drawn meanwhile belongs to the curve's persona. */
function ofPersona(brush: Brush, { personaId }: Curve, draw: () => void): void {
  const from = brush.items.length;
  draw();
  if (personaId === null) return;
  for (let i = from; i < brush.items.length; i++) {
    const item = brush.items[i];
    if (item) brush.items[i] = { ...item, ref: personaId };
  }
}

/** Room that a callout's words may take beside its point. */
const CALLOUT_REACH = 160;

/**
 * All curves with their points and callouts, or what of them lies in a span of the map; lines, points and words `scale` times as large
 * where the map itself is shown smaller.
 */
export function drawCurves(brush: Brush, doc: Blueprint, layout: Layout, span?: Span, scale = 1): void {
  const styles = personaStyles(doc);
  for (const lane of curveLanes(layout)) {
    const whole = layout.curves.filter((curve) => curve.laneId === lane.id);
    const curves = span ? whole.map((curve) => pieceOf(curve, span)) : whole;
    const alone = curves.every((curve) => curve.personaId === null);
    const styleOf = (curve: Curve): PersonaStyle | null =>
      curve.personaId === null ? (alone ? ALONE : null) : (styles.get(curve.personaId) ?? null);
    for (const curve of [...curves].sort(
      (a, b) => Number(b.personaId === null) - Number(a.personaId === null),
    ))
      ofPersona(brush, curve, () => drawCurve(brush, curve, styleOf(curve), scale));
    for (const curve of curves) {
      const style = styleOf(curve);
      if (style) ofPersona(brush, curve, () => drawPoints(brush, curve, style, scale));
    }
    for (const callout of calloutsOf(lane.id, whole)) {
      const { x } = callout.point;
      if (span && (x < span.from - CALLOUT_REACH || x > span.to + CALLOUT_REACH)) continue;
      const style = styleOf(callout.curve);
      const ring = style ? personaColor(style, brush.theme) : brush.theme.ink2;
      ofPersona(brush, callout.curve, () => drawCallout(brush, callout, ring, layout, scale));
    }
  }
}
