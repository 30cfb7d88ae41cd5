/** Finds the cards in a rectangle without looking at all of them: cards by column. */
import type { CardBox, Layout, Point, Rect } from '../../shared/layout/types';
import type { Id } from '../../shared/model/schema';
import { holds, meets } from './camera';

interface CardIndex {
  /** Cards by the column they begin in, and a width that none exceeds. */
  readonly columns: ReadonlyMap<Id, readonly CardBox[]>;
  readonly widest: number;
}

const indexes = new WeakMap<Layout['cards'], CardIndex>();
let last: { readonly cards: Layout['cards']; readonly index: CardIndex } | null = null;

/** More changed cards than this, and the index is made anew. */
const FEW = 100;

function build(cards: Layout['cards']): CardIndex {
  const columns = new Map<Id, CardBox[]>();
  let widest = 0;
  for (const box of cards.values()) {
    const column = columns.get(box.stepId);
    if (column) column.push(box);
    else columns.set(box.stepId, [box]);
    if (box.w > widest) widest = box.w;
  }
  return { columns, widest };
}

/** The index of a layout in which few cards have changed since the last one: only their columns are made anew. Null for many. */
function follow(cards: Layout['cards'], before: NonNullable<typeof last>): CardIndex | null {
  const changed: { readonly was: CardBox | undefined; readonly box: CardBox | undefined }[] = [];
  let added = 0;
  const inStep = before.cards.values();
  for (const box of cards.values()) {
    // Most maps have the same cards in the same order: then no card has to be looked up.
    if (inStep.next().value === box) continue;
    const was = before.cards.get(box.id);
    if (was === box) continue;
    if (changed.push({ was, box }) > FEW) return null;
    if (!was) added++;
  }
  if (before.cards.size + added !== cards.size)
    for (const [id, was] of before.cards) if (!cards.has(id)) changed.push({ was, box: undefined });
  const columns = new Map(before.index.columns);
  let { widest } = before.index;
  for (const { was, box } of changed) {
    if (box && box.w > widest) widest = box.w;
    const column = was && columns.get(was.stepId);
    if (was && box && was.stepId === box.stepId) {
      columns.set(was.stepId, column?.map((other) => (other === was ? box : other)) ?? [box]);
      continue;
    }
    if (was) columns.set(was.stepId, column?.filter((other) => other !== was) ?? []);
    if (box) columns.set(box.stepId, [...(columns.get(box.stepId) ?? []), box]);
  }
  return { columns, widest };
}

function indexOf({ cards }: Layout): CardIndex {
  let index = indexes.get(cards);
  if (!index) {
    index = (last && follow(cards, last)) ?? build(cards);
    indexes.set(cards, index);
    last = { cards, index };
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
