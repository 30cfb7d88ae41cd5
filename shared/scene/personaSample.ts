/** A short piece of a persona's curve: its line pattern, colour and shape, for title blocks and legends. */
import type { Point } from '../layout/types';
import type { Blueprint, Id } from '../model/schema';
import type { Brush } from './brush';
import { personaColor, personaStyles } from './personaStyle';

export const SAMPLE_WIDTH = 30;
const SHAPE = 9;

/** From `at` to the right, on the middle line. */
export function drawPersonaSample(brush: Brush, doc: Blueprint, personaId: Id, at: Point): void {
  const style = personaStyles(doc).get(personaId);
  if (!style) return;
  const { theme } = brush;
  const color = personaColor(style, theme);
  const d = `M${at.x} ${at.y}L${at.x + SAMPLE_WIDTH} ${at.y}`;
  const dash = style.dash.length > 0 ? { dash: style.dash } : {};
  brush.path(d, { stroke: { color, width: style.double ? 4.4 : 2, cap: style.cap, ...dash } });
  if (style.double) brush.path(d, { stroke: { color: theme.panel, width: 1.6 } });
  const x = at.x + SAMPLE_WIDTH / 2 - SHAPE / 2;
  brush.rect({ x: x - 1, y: at.y - SHAPE / 2, w: SHAPE + 2, h: SHAPE }, { fill: theme.panel });
  brush.glyph(style.shape, { x, y: at.y - SHAPE / 2 }, SHAPE, color, theme.panel);
}
