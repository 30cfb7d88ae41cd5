/** What lies under a point of the map: the same answer whether cards are nodes or a picture. */
import { emotionY } from '../../shared/layout/emotionScale';
import type {
  CardBox,
  Curve,
  CurvePoint,
  LaneBox,
  Layout,
  LinkRoute,
  NoteBox,
  Point,
  Rect,
} from '../../shared/layout/types';
import type { Id } from '../../shared/model/schema';
import { grow, holds } from './camera';
import { cardAt, stepAt } from './cardIndex';
import { boundsOf } from './layers/Links';

export type Hit =
  | { readonly kind: 'note'; readonly box: NoteBox; readonly corner: boolean }
  | { readonly kind: 'emotion'; readonly curve: Curve; readonly point: CurvePoint; readonly lane: LaneBox }
  | { readonly kind: 'span'; readonly box: CardBox; readonly side: 'left' | 'right' }
  /** The handle from which a link is drawn. */
  | { readonly kind: 'wire'; readonly box: CardBox }
  /** An end of the selected link. */
  | { readonly kind: 'linkEnd'; readonly route: LinkRoute; readonly end: 'from' | 'to' }
  | { readonly kind: 'card'; readonly box: CardBox }
  | { readonly kind: 'link'; readonly route: LinkRoute }
  | { readonly kind: 'cell'; readonly laneId: Id; readonly stepId: Id }
  | { readonly kind: 'nothing' };

/** Reach around small things, px on screen. */
const POINT_REACH = 9;
const LINK_REACH = 5;
const HANDLE_REACH = 6;
const WIRE_REACH = 9;
const CORNER = 14;
/** However far one reaches for a handle, so much of a small card stays the card's own. */
const HANDLE_SHARE = 0.3;

/** The lane at a height; null between lanes and beyond. */
export const laneAt = (layout: Layout, y: number): LaneBox | null =>
  layout.lanes.find((lane) => y >= lane.y && y < lane.y + lane.h) ?? null;

/** The lane nearest to a height. */
export function nearestLane(layout: Layout, y: number): LaneBox | null {
  const away = (lane: LaneBox) => Math.max(lane.y - y, y - (lane.y + lane.h), 0);
  return layout.lanes.reduce<LaneBox | null>(
    (best, lane) => (best === null || away(lane) < away(best) ? lane : best),
    null,
  );
}

export function cellAt(layout: Layout, point: Point): { readonly laneId: Id; readonly stepId: Id } | null {
  const lane = laneAt(layout, point.y);
  const step = layout.steps[stepAt(layout, point.x)];
  return lane && step && point.x < step.x + step.w ? { laneId: lane.id, stepId: step.id } : null;
}

/** The cell's room on the map; null where its lane or step is not shown. */
export function cellRect(layout: Layout, laneId: Id, stepId: Id): Rect | null {
  const lane = layout.lanes.find((row) => row.id === laneId);
  const step = layout.steps.find((row) => row.id === stepId);
  return lane && step ? { x: step.x, y: lane.y, w: step.w, h: lane.h } : null;
}

function emotionAt(layout: Layout, point: Point, reach: number): Hit | null {
  const lane = laneAt(layout, point.y) ?? nearestLane(layout, point.y);
  if (lane?.kind !== 'emotions') return null;
  let best: { curve: Curve; point: CurvePoint; away: number } | null = null;
  for (const curve of layout.curves) {
    if (curve.laneId !== lane.id) continue;
    for (const candidate of curve.points) {
      const away = Math.hypot(candidate.x - point.x, candidate.y - point.y);
      if (away <= reach && (!best || away < best.away)) best = { curve, point: candidate, away };
    }
  }
  // Everyone's mean is worked out from the personas where there are any: it cannot be taken hold of.
  if (!best || (best.curve.personaId === null && hasPersonas(layout, lane.id))) return null;
  return { kind: 'emotion', curve: best.curve, point: best.point, lane };
}

const hasPersonas = (layout: Layout, laneId: Id): boolean =>
  layout.curves.some((curve) => curve.laneId === laneId && curve.personaId !== null);

function distanceToLeg(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
  return Math.hypot(a.x + dx * share - point.x, a.y + dy * share - point.y);
}

function linkAt(layout: Layout, point: Point, reach: number): LinkRoute | null {
  for (const route of layout.links) {
    if (route.label && holds(route.label, point)) return route;
    if (!holds(grow(boundsOf(route), reach), point)) continue;
    for (let i = 1; i < route.points.length; i++) {
      const [a, b] = [route.points[i - 1], route.points[i]];
      if (a && b && distanceToLeg(point, a, b) <= reach) return route;
    }
  }
  return null;
}

/** The handle of the one selected card at its left or right edge. */
function spanAt(selected: CardBox | null, point: Point, reach: number): Hit | null {
  if (!selected) return null;
  const middle = selected.y + selected.h / 2;
  if (Math.abs(point.y - middle) > 12) return null;
  if (Math.abs(point.x - (selected.x + selected.w)) <= reach)
    return { kind: 'span', box: selected, side: 'right' };
  return Math.abs(point.x - selected.x) <= reach ? { kind: 'span', box: selected, side: 'left' } : null;
}

/** The handle of the one selected card in the middle of its upper or lower edge. */
function wireAt(selected: CardBox | null, { x, y }: Point, reach: number): Hit | null {
  if (!selected) return null;
  const middle = selected.x + selected.w / 2;
  const most = Math.min(reach, selected.h * HANDLE_SHARE);
  const near = [selected.y, selected.y + selected.h].some((edge) => Math.hypot(middle - x, edge - y) <= most);
  return near ? { kind: 'wire', box: selected } : null;
}

function linkEndAt(route: LinkRoute | null, { x, y }: Point, reach: number): Hit | null {
  const ends = [
    ['from', route?.points[0]],
    ['to', route?.points.at(-1)],
  ] as const;
  for (const [end, at] of ends)
    if (route && at && Math.hypot(at.x - x, at.y - y) <= reach) return { kind: 'linkEnd', route, end };
  return null;
}

export interface HitOptions {
  readonly zoom: number;
  /** How much further than a pointer a finger reaches around small things. */
  readonly reach?: number;
  /** The card whose handles are shown. */
  readonly selectedCard: CardBox | null;
  readonly selectedLink: LinkRoute | null;
}

export function hitTest(layout: Layout, point: Point, options: HitOptions): Hit {
  const { selectedCard, selectedLink } = options;
  const zoom = options.zoom / (options.reach ?? 1);
  const note = layout.notes.findLast((box) => holds(box, point));
  if (note) {
    const corner = CORNER / zoom;
    const inCorner = point.x > note.x + note.w - corner && point.y > note.y + note.h - corner;
    return { kind: 'note', box: note, corner: inCorner };
  }
  const emotion = emotionAt(layout, point, POINT_REACH / zoom);
  if (emotion) return emotion;
  const span = spanAt(selectedCard, point, HANDLE_REACH / zoom);
  if (span) return span;
  const handle =
    wireAt(selectedCard, point, WIRE_REACH / zoom) ?? linkEndAt(selectedLink, point, WIRE_REACH / zoom);
  if (handle) return handle;
  const card = cardAt(layout, point);
  if (card) return { kind: 'card', box: card };
  const link = linkAt(layout, point, LINK_REACH / zoom);
  if (link) return { kind: 'link', route: link };
  const cell = cellAt(layout, point);
  return cell ? { kind: 'cell', ...cell } : { kind: 'nothing' };
}

/** The emotion value −5…5 at a height of a lane, in steps of `step`. */
export function emotionAtHeight(lane: LaneBox, y: number, step = 1): number {
  const [top, bottom] = [emotionY(lane, 5), emotionY(lane, -5)];
  const value = 5 - ((y - top) / (bottom - top)) * 10;
  return Math.max(-5, Math.min(5, Math.round(value / step) * step));
}
