/** Finds the cards in a rectangle without looking at all of them: cards by column. */
import type { CardBox, Layout, Point, Rect } from '../../shared/layout/types';
import type { Id } from '../../shared/model/schema';
import { holds, meets } from './camera';

interface CardIndex {
  /** Cards by the column they begin in, and the widest span there is. */
  readonly columns: ReadonlyMap<Id, readonly CardBox[]>;
  readonly widest: number;
}

const indexes = new WeakMap<Layout['cards'], CardIndex>();

function indexOf(layout: Layout): CardIndex {
  let index = indexes.get(layout.cards);
  if (!index) {
    const columns = new Map<Id, CardBox[]>();
    let widest = 0;
    for (const box of layout.cards.values()) {
      const column = columns.get(box.stepId);
      if (column) column.push(box);
      else columns.set(box.stepId, [box]);
      if (box.w > widest) widest = box.w;
    }
    index = { columns, widest };
    indexes.set(layout.cards, index);
  }
  return index;
}

/** Index of the last step that begins at or before x; −1 where none does. */
export function stepAt(layout: Layout, x: number): number {
  let [low, high] = [0, layout.steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((layout.steps[middle]?.x ?? 0) <= x) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Cards that meet the rectangle, column by column. */
export function cardsIn(layout: Layout, rect: Rect): CardBox[] {
  const { columns, widest } = indexOf(layout);
  const found: CardBox[] = [];
  for (let i = Math.max(0, stepAt(layout, rect.x - widest)); i < layout.steps.length; i++) {
    const step = layout.steps[i];
    if (!step || step.x > rect.x + rect.w) break;
    for (const box of columns.get(step.id) ?? []) if (meets(box, rect)) found.push(box);
  }
  return found;
}

/** The card at a point, the last drawn first; null for none. */
export function cardAt(layout: Layout, point: Point): CardBox | null {
  return (
    cardsIn(layout, { x: point.x, y: point.y, w: 0.01, h: 0.01 }).findLast((box) => holds(box, point)) ?? null
  );
}
