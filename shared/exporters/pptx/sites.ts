/** Where links are glued to cards: a site at each point at which a route ends, else at the middle of each side. */
import type { Layout, Point, Rect } from '../../layout/types';
import type { Id } from '../../model/schema';

/** On a card's box, as parts of its width and height. */
export interface Site {
  readonly x: number;
  readonly y: number;
}

const SAME = 0.002;

/** The middles of the sides: top, left, bottom, right, as rectangles have them. */
const MIDDLES: readonly Site[] = [
  { x: 0.5, y: 0 },
  { x: 0, y: 0.5 },
  { x: 0.5, y: 1 },
  { x: 1, y: 0.5 },
];

const onBox = ({ x, y, w, h }: Rect, point: Point): Site => ({
  x: Math.min(1, Math.max(0, (point.x - x) / w)),
  y: Math.min(1, Math.max(0, (point.y - y) / h)),
});

const isSame = (a: Site, b: Site): boolean => Math.abs(a.x - b.x) < SAME && Math.abs(a.y - b.y) < SAME;

/** The sites of every card that has links: the four middles first, then the others. */
export function cardSites({ cards, links }: Layout): ReadonlyMap<Id, readonly Site[]> {
  const sites = new Map<Id, Site[]>();
  for (const { from, to, points } of links)
    for (const [cardId, point] of [
      [from, points[0]],
      [to, points.at(-1)],
    ] as const) {
      const box = cards.get(cardId);
      if (!box || !point) continue;
      const site = onBox(box, point);
      const known = sites.get(cardId) ?? [...MIDDLES];
      if (!known.some((one) => isSame(one, site))) known.push(site);
      sites.set(cardId, known);
    }
  return sites;
}

/** Number of the site at which a route ends. */
export function siteIndex(sites: readonly Site[], box: Rect, point: Point): number {
  const site = onBox(box, point);
  return Math.max(
    0,
    sites.findIndex((one) => isSame(one, site)),
  );
}

/** Direction in which a connector leaves a site, in the format's unit: to the right, down, to the left, up. */
export function siteAngle({ x, y }: Site): number {
  const distances = [1 - x, 1 - y, x, y];
  return distances.indexOf(Math.min(...distances)) * 5_400_000;
}
