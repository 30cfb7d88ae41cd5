/** Where cards would land: in a cell's stack, by whole cells, or in a new step at a border between two steps. */
import type { Command, Refusal } from '../../../shared/commands/types';
import { placeBeside, type StepPlace } from '../../../shared/edits/newStep';
import type { CardBox, Layout, Point, Rect } from '../../../shared/layout/types';
import { cardsInCell, orderedLanes, stepIndex } from '../../../shared/model/queries';
import type { Blueprint, Id } from '../../../shared/model/schema';
import { canPlaceCard } from '../../../shared/rules/canPlaceCard';
import { canShiftCards } from '../../../shared/rules/planShift';
import { stepAt } from '../cardIndex';
import { cellAt, cellRect, laneAt } from '../hitTest';

/** What a drop would do, and how it is shown. */
export interface DropTarget {
  /** A command, or the new step that would be made for the cards. */
  readonly does: Command | (StepPlace & { readonly laneId: Id });
  readonly refusal: Refusal | null;
  readonly room: Rect;
  readonly bar: Rect | null;
}

const INSET = 4;
const BAR = 3;
/** How near to a border the pointer means the border, px on screen; never more than a share of the column. */
const BORDER_REACH = 11;
const BORDER_SHARE = 0.1;

interface Border {
  readonly place: StepPlace;
  readonly x: number;
  /** A step beside it: what its cells refuse, the new step's would, too. */
  readonly besideId: Id;
}

/** The border between two steps, or before the first or after the last one, that the pointer is at. */
export function borderAt(doc: Blueprint, layout: Layout, x: number, zoom: number): Border | null {
  const [first] = layout.steps;
  const step = layout.steps[stepAt(layout, x)] ?? first;
  if (!step) return null;
  const reach = Math.min(BORDER_REACH / zoom, step.w * BORDER_SHARE);
  const end = step.x + step.w;
  const empty = layout.phases.find((phase) => phase.stepCount === 0 && x >= phase.x && x < phase.x + phase.w);
  if (empty) return { place: { phaseId: empty.id, index: 0 }, x: empty.x, besideId: step.id };
  const side = x < step.x + reach ? 'before' : x > end - reach ? 'after' : null;
  const place = side && placeBeside(doc, step.id, side);
  return place && { place, x: side === 'before' ? step.x : end, besideId: step.id };
}

function newStepTarget(
  doc: Blueprint,
  layout: Layout,
  ids: readonly Id[],
  point: Point,
  zoom: number,
): DropTarget | null {
  const border = borderAt(doc, layout, point.x, zoom);
  const lane = laneAt(layout, point.y);
  if (!border || !lane) return null;
  return {
    does: { ...border.place, laneId: lane.id },
    refusal: canPlaceCard(doc, ids, { laneId: lane.id, stepId: border.besideId }),
    room: { x: border.x - 12, y: lane.y, w: 24, h: lane.h },
    bar: { x: border.x - BAR / 2, y: 0, w: BAR, h: layout.height },
  };
}

/** Boxes that begin in a cell, from top to bottom, without those that are held. */
export function boxesIn(
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
export function placeIn(
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

/** Cards of one cell go to one place, or into a step of their own; a group over several cells keeps its shape. */
export function targetAt(
  doc: Blueprint,
  layout: Layout,
  ids: readonly Id[],
  anchor: Id,
  point: Point,
  zoom: number,
): DropTarget | null {
  const card = doc.cards[anchor];
  if (!card) return null;
  const together = ids.every(
    (id) => doc.cards[id]?.laneId === card.laneId && doc.cards[id]?.stepId === card.stepId,
  );
  const fresh = together ? newStepTarget(doc, layout, ids, point, zoom) : null;
  if (fresh) return fresh;
  const to = cellAt(layout, point);
  const room = to && cellRect(layout, to.laneId, to.stepId);
  if (!to || !room) return null;
  if (together) {
    const { index, bar } = placeIn(boxesIn(doc, layout, to.laneId, to.stepId, new Set(ids)), room, point.y);
    return {
      does: { type: 'card.move', ids, to: { ...to, index } },
      refusal: canPlaceCard(doc, ids, to),
      room,
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
    does: { type: 'card.shift', ids, ...by },
    refusal: canShiftCards(doc, ids, by),
    room,
    bar: null,
  };
}
