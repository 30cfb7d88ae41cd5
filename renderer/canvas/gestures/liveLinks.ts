/** Links of cards that are being dragged, as they would run: an elbow from the held card to each card at the other end. */
import type { Layout, Point, Rect } from '../../../shared/layout/types';
import type { Blueprint, Id } from '../../../shared/model/schema';

/** A line of two corners between the nearest sides of two rectangles. */
export function elbow(a: Rect, b: Rect): readonly Point[] {
  const [middleA, middleB] = [middleOf(a), middleOf(b)];
  const right = b.x >= a.x + a.w;
  if (right || b.x + b.w <= a.x) {
    const from = { x: right ? a.x + a.w : a.x, y: middleA.y };
    const to = { x: right ? b.x : b.x + b.w, y: middleB.y };
    const x = (from.x + to.x) / 2;
    return [from, { x, y: from.y }, { x, y: to.y }, to];
  }
  const below = middleB.y >= middleA.y;
  const from = { x: middleA.x, y: below ? a.y + a.h : a.y };
  const to = { x: middleB.x, y: below ? b.y : b.y + b.h };
  const y = (from.y + to.y) / 2;
  return [from, { x: from.x, y }, { x: to.x, y }, to];
}

const middleOf = ({ x, y, w, h }: Rect): Point => ({ x: x + w / 2, y: y + h / 2 });

/** Ids of the links that begin or end at one of the cards. */
export function linksOf(doc: Blueprint, cards: ReadonlySet<Id>): ReadonlySet<Id> {
  return new Set(
    Object.keys(doc.links).filter((id) => {
      const link = doc.links[id];
      return link !== undefined && (cards.has(link.from) || cards.has(link.to));
    }),
  );
}

/** Asked once when a drag begins: gives the lines for wherever the cards are held, `by` how far they have been dragged. */
export function liveLinks(
  doc: Blueprint,
  layout: Layout,
  ids: readonly Id[],
): (by: Point) => readonly (readonly Point[])[] {
  const held = new Set(ids);
  const pairs = [...linksOf(doc, held)].flatMap((id) => {
    const link = doc.links[id];
    const [from, to] = [layout.cards.get(link?.from ?? ''), layout.cards.get(link?.to ?? '')];
    return from && to ? [[from, to] as const] : [];
  });
  return (by) => {
    const placed = (box: Rect & { readonly id: Id }): Rect =>
      held.has(box.id) ? { x: box.x + by.x, y: box.y + by.y, w: box.w, h: box.h } : box;
    return pairs.map(([from, to]) => elbow(placed(from), placed(to)));
  };
}
