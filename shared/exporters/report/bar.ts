/** Bars in the tables of a report: a value on its track, the part of it that is waiting, how far it may go, where it should end. */
import type { Point } from '../../layout/types';
import type { Color } from '../../scene/types';
import type { Canvas } from './canvas';
import type { Pen } from './pen';

/** All lengths are shares 0…1 of the track. */
export interface Bar {
  readonly share: number;
  readonly color: Color;
  /** Its last part, drawn as an outline. */
  readonly part?: number;
  /** Where it may end, as a whisker. */
  readonly range?: readonly [low: number, high: number];
  /** Where it should end (one tick) and where it must (two). */
  readonly target?: number;
  readonly limit?: number;
}

export const BAR = 7;

/** `at` is the track's top left. */
export function drawBar(canvas: Canvas, pen: Pen, bar: Bar, at: Point, width: number): void {
  const brush = canvas.brush();
  const { theme } = pen;
  const x = (share: number) => at.x + Math.max(0, Math.min(1, share)) * width;
  const upright = (place: number, reach: number) =>
    brush.line(
      { x: place, y: at.y - reach },
      { x: place, y: at.y + BAR + reach },
      { color: theme.ink, width: 0.9 },
    );
  brush.rect({ x: at.x, y: at.y, w: width, h: BAR }, { fill: theme.hair, opacity: 0.6 });
  const end = x(bar.share);
  const solid = x(bar.share - (bar.part ?? 0));
  if (solid > at.x) brush.rect({ x: at.x, y: at.y, w: solid - at.x, h: BAR }, { fill: bar.color });
  if (end - solid > 0.8)
    brush.rect(
      { x: solid + 0.4, y: at.y + 0.4, w: end - solid - 0.8, h: BAR - 0.8 },
      { fill: theme.panel, stroke: { color: bar.color, width: 0.8 } },
    );
  if (bar.range && bar.range[1] > bar.range[0]) {
    const middle = at.y + BAR / 2;
    brush.line(
      { x: x(bar.range[0]), y: middle },
      { x: x(bar.range[1]), y: middle },
      { color: theme.ink, width: 0.9 },
    );
    for (const place of bar.range) upright(x(place), -0.5);
  }
  if (bar.target !== undefined) upright(x(bar.target), 1.5);
  if (bar.limit !== undefined) for (const aside of [-1, 1]) upright(x(bar.limit) + aside, 1.5);
}
