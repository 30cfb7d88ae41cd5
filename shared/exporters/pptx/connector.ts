/** A link's route as a connector that bends as the route does and stays glued to both cards when they are moved. */
import type { Point, Rect } from '../../layout/types';
import { linePath, num } from '../../scene/path';
import type { Turn } from './drawing';
import { customGeometry, presetGeometry } from './geometry';

export interface ConnectorShape {
  /** In the scene's units. */
  readonly box: Rect;
  readonly turn: Turn;
  readonly geometry: string;
}

/** Corners are given as parts of the sides: what leaves and comes back on one line gets a side to measure by, as office programs do it. */
const LEAST_SIDE = 1;
/** Corners of a route that the bent connectors of slides can follow. */
const MOST_POINTS = 6;

/** Without corners that are none. */
function corners(points: readonly Point[]): readonly Point[] {
  return points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return true;
    const flat = Math.abs(before.y - point.y) < 0.01 && Math.abs(point.y - after.y) < 0.01;
    const upright = Math.abs(before.x - point.x) < 0.01 && Math.abs(point.x - after.x) < 0.01;
    return !flat && !upright;
  });
}

const isOrthogonal = (points: readonly Point[]): boolean =>
  points.every((point, i) => {
    const before = points[i - 1];
    return !before || Math.abs(before.x - point.x) < 0.01 || Math.abs(before.y - point.y) < 0.01;
  });

export function connectorShape(route: readonly Point[]): ConnectorShape | null {
  const points = corners(route);
  const [start, second, end] = [points[0], points[1], points.at(-1)];
  if (!start || !second || !end) return null;
  const box = {
    x: Math.min(start.x, end.x),
    y: Math.min(start.y, end.y),
    w: Math.abs(end.x - start.x),
    h: Math.abs(end.y - start.y),
  };
  if (points.length === 2)
    return {
      box,
      turn: { flipH: end.x < start.x, flipV: end.y < start.y },
      geometry: presetGeometry('straightConnector1'),
    };
  if (points.length > MOST_POINTS || !isOrthogonal(points)) return freeform(points);
  // The presets begin level: a route that begins upright is turned by a quarter.
  const upright = Math.abs(second.x - start.x) < 0.01;
  const middle = { x: box.x + box.w / 2, y: box.y + box.h / 2 };
  const level = points.map(
    ({ x, y }): Point =>
      upright ? { x: y - middle.y, y: -(x - middle.x) } : { x: x - middle.x, y: y - middle.y },
  );
  const [a, b] = [level[0]!, level.at(-1)!];
  const [flipH, flipV] = [b.x < a.x, b.y < a.y];
  const [w, h] = [Math.max(LEAST_SIDE, Math.abs(b.x - a.x)), Math.max(LEAST_SIDE, Math.abs(b.y - a.y))];
  const across = (point: Point) => ((flipH ? a.x - point.x : point.x - a.x) / w) * 100_000;
  const down = (point: Point) => ((flipV ? a.y - point.y : point.y - a.y) / h) * 100_000;
  // Corners lie by turns at a new place across and a new place down; the last leg is given by the end.
  const guides = level
    .slice(1, -2)
    .map((point, i): readonly [string, number] => [`adj${i + 1}`, i % 2 === 0 ? across(point) : down(point)]);
  return {
    box: { x: middle.x - w / 2, y: middle.y - h / 2, w, h },
    turn: { flipH, flipV, ...(upright && { quarters: 1 }) },
    geometry: presetGeometry(`bentConnector${points.length - 1}`, guides),
  };
}

function freeform(points: readonly Point[]): ConnectorShape {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const box = { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
  const d = linePath(
    points.map((point) => [Number(num(point.x)), Number(num(point.y))] as const),
    false,
  );
  return { box, turn: {}, geometry: customGeometry(d, box, { filled: false }) };
}
