/** Dragging cards: a bar shows where they will land, a cell that refuses them says why, a drop moves them. */
import type { Command, Refusal } from '../../../shared/commands/types';
import type { CardBox, Layout, Point, Rect } from '../../../shared/layout/types';
import { cardsInCell, orderedLanes, stepIndex } from '../../../shared/model/queries';
import type { Blueprint, Id } from '../../../shared/model/schema';
import { canPlaceCard } from '../../../shared/rules/canPlaceCard';
import { canShiftCards } from '../../../shared/rules/planShift';
import { editor } from '../../state/editor';
import { selectedIds } from '../../state/selection';
import { refusalText, t } from '../../state/useT';
import { clearFeedback, moveGhost, showBar, showGhost, showRoom } from '../feedback';
import { hold, letGo } from '../held';
import { cellAt, cellRect } from '../hitTest';
import type { Gesture } from './track';

/** What a drop would do, and how it is shown. */
interface Target {
  readonly command: Command;
  readonly refusal: Refusal | null;
  readonly cell: Rect;
  readonly bar: Rect | null;
}

const INSET = 4;
const BAR = 3;

/** Boxes that begin in a cell, from top to bottom, without those that are held. */
function boxesIn(
  doc: Blueprint,
  layout: Layout,
  laneId: Id,
  stepId: Id,
  without: ReadonlySet<Id>,
): CardBox[] {
  return cardsInCell(doc, laneId, stepId)
    .filter((row) => !without.has(row.id))
    .flatMap((row) => layout.cards.get(row.id) ?? []);
}

/** The place in a cell's stack at a height, and the bar that shows it. */
function placeIn(
  boxes: readonly CardBox[],
  cell: Rect,
  y: number,
): { readonly index: number; readonly bar: Rect } {
  const index = boxes.filter((box) => box.y + box.h / 2 < y).length;
  const [above, below] = [boxes[index - 1], boxes[index]];
  const top = above ? above.y + above.h : below ? Math.max(cell.y, below.y - 6) : cell.y + 3;
  const at =
    above && below ? (top + below.y) / 2 : above ? top + INSET : below ? (top + below.y) / 2 : top + INSET;
  return { index, bar: { x: cell.x + INSET, y: at - BAR / 2, w: cell.w - 2 * INSET, h: BAR } };
}

/** Cards of one cell go to one place; a group over several cells keeps its shape. */
function targetAt(ids: readonly Id[], anchor: Id, point: Point): Target | null {
  const { session, layout } = editor.getState();
  const { doc } = session;
  const to = cellAt(layout, point);
  const cell = to && cellRect(layout, to.laneId, to.stepId);
  const card = doc.cards[anchor];
  if (!to || !cell || !card) return null;
  const together = ids.every(
    (id) => doc.cards[id]?.laneId === card.laneId && doc.cards[id]?.stepId === card.stepId,
  );
  if (together) {
    const { index, bar } = placeIn(boxesIn(doc, layout, to.laneId, to.stepId, new Set(ids)), cell, point.y);
    return {
      command: { type: 'card.move', ids, to: { ...to, index } },
      refusal: canPlaceCard(doc, ids, to),
      cell,
      bar,
    };
  }
  const lanes = orderedLanes(doc).filter((row) => !row.record.hidden);
  const laneOf = (id: Id) => lanes.findIndex((row) => row.id === id);
  const columns = stepIndex(doc);
  const by = {
    lanes: laneOf(to.laneId) - laneOf(card.laneId),
    steps: (columns.get(to.stepId) ?? 0) - (columns.get(card.stepId) ?? 0),
  };
  return {
    command: { type: 'card.shift', ids, ...by },
    refusal: canShiftCards(doc, ids, by),
    cell,
    bar: null,
  };
}

export function dragCards(anchor: CardBox, start: Point): Gesture | null {
  const { session, dispatch, readOnly } = editor.getState();
  if (readOnly) return null;
  const selected = selectedIds(session, 'cards');
  const ids = selected.includes(anchor.id) ? selected : [anchor.id];
  const offset = { x: start.x - anchor.x, y: start.y - anchor.y };
  const source = document.querySelector(`.react-flow__node[data-id="${CSS.escape(anchor.id)}"] > .map-card`);
  showGhost(source, anchor, ids.length);
  hold(ids);
  let target: Target | null = null;
  const end = () => {
    clearFeedback();
    letGo();
  };
  return {
    move: (point) => {
      moveGhost({ x: point.x - offset.x, y: point.y - offset.y });
      target = targetAt(ids, anchor.id, point);
      showBar(target && !target.refusal ? target.bar : null);
      showRoom(target?.cell ?? null, target?.refusal ? refusalText(t, target.refusal) : null);
    },
    drop: () => {
      end();
      if (!target || target.refusal) return;
      dispatch(target.command);
      editor.getState().select({ table: 'cards', ids });
    },
    cancel: end,
  };
}
