/** The rectangles of all cards on the map, keeping those that did not change. */
import type { Id } from '../model/schema';
import type { Column } from './grid';
import { createKeep, type Keep, sameItems } from './keep';
import { stackTop } from './lanes';
import { CELL_PADDING } from './metrics';
import type { LaneStack } from './stackLane';
import type { CardBox, LaneBox } from './types';

export interface CardBoxes {
  readonly cards: ReadonlyMap<Id, CardBox>;
  /** The same by lane; a lane's list stays the same object while none of its boxes changed. */
  readonly rows: readonly (readonly CardBox[])[];
}

export type CardBoxMaker = (
  lanes: readonly LaneBox[],
  stacks: readonly (LaneStack | null)[],
  columns: readonly Column[],
) => CardBoxes;

export function createCardBoxMaker(): CardBoxMaker {
  let cards: ReadonlyMap<Id, CardBox> = new Map();
  let last: readonly (readonly CardBox[])[] = [];
  const rows: Keep<Id, readonly CardBox[]> = createKeep<Id, readonly CardBox[]>(sameItems);

  const makeRow = (lane: LaneBox, stack: LaneStack, columns: readonly Column[]): readonly CardBox[] => {
    const top = lane.y + stackTop(lane.kind);
    return stack.cards.map(({ id, card, content, first, last: end }, i) => {
      const x = columns[first]!.x + CELL_PADDING;
      const w = columns[end]!.x + columns[end]!.w - CELL_PADDING - x;
      const y = top + stack.tops[i]!;
      const old = cards.get(id);
      const isSame =
        old !== undefined &&
        old.x === x &&
        old.y === y &&
        old.w === w &&
        old.h === content.h &&
        old.title === content.title &&
        old.body === content.body &&
        old.marks === content.marks &&
        old.picture === content.picture &&
        old.zone === lane.zone &&
        old.laneId === lane.id &&
        old.stepId === card.stepId;
      return isSame
        ? old
        : { id, laneId: lane.id, stepId: card.stepId, zone: lane.zone, x, y, w, ...content };
    });
  };

  return (lanes, stacks, columns) => {
    const lists = lanes.map((lane, i) => {
      const stack = stacks[i];
      if (!stack) return NONE;
      return rows.get(lane.id, [stack, columns, lane.y, lane.zone, lane.kind], () =>
        makeRow(lane, stack, columns),
      );
    });
    rows.sweep();
    if (!sameItems(lists, last)) {
      const next = new Map<Id, CardBox>(haveSameCards(lists, last) ? cards : []);
      const changed = next.size > 0 ? lists.filter((list, i) => list !== last[i]) : lists;
      for (const list of changed) for (const box of list) next.set(box.id, box);
      last = lists;
      cards = next;
    }
    return { cards, rows: last };
  };
}

/** Whether the same cards stand in the same order. */
const haveSameCards = (a: readonly (readonly CardBox[])[], b: readonly (readonly CardBox[])[]): boolean =>
  a.length === b.length &&
  a.every((list, i) => {
    const other = b[i] ?? NONE;
    return (
      list === other || (list.length === other.length && list.every(({ id }, at) => id === other[at]?.id))
    );
  });

const NONE: readonly CardBox[] = [];
