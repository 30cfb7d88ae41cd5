/** Where the field of a card stands: over the card, or where the new one will be. */
import type { Layout, Rect } from '../../shared/layout/types';
import { cardsInCell } from '../../shared/model/queries';
import type { Id } from '../../shared/model/schema';
import { editor } from '../state/editor';
import type { EditTarget } from './cardEdit';
import { cellRect } from './hitTest';

const INSET = 6;
const LEAST_HEIGHT = 58;
const GAP = 6;

export function fieldRect(layout: Layout, id: Id | null, target: EditTarget): Rect | null {
  const own = id === null ? undefined : layout.cards.get(id);
  if (own) return own;
  const cell = cellRect(layout, target.laneId, target.stepId);
  if (!cell) return null;
  const { doc } = editor.getState().session;
  const boxes = cardsInCell(doc, target.laneId, target.stepId).flatMap(
    (row) => layout.cards.get(row.id) ?? [],
  );
  const above = boxes[Math.min(target.index, boxes.length) - 1];
  const y = above ? above.y + above.h + GAP : cell.y + INSET;
  return { x: cell.x + INSET, y, w: cell.w - 2 * INSET, h: LEAST_HEIGHT };
}
