/** The rectangles of all cards on the map, keeping those that did not change. */
import type { Id } from '../model/schema';
import type { Column } from './grid';
import { createKeep, type Keep, sameItems } from './keep';
import { stackTop } from './lanes';
import { CELL_PADDING } from './metrics';
import type { LaneStack } from './stackLane';
import type { CardBox, LaneBox } from './types';

const same = (a: CardBox, b: CardBox): boolean =>
  a.x === b.x &&
  a.y === b.y &&
  a.w === b.w &&
  a.h === b.h &&
  a.title === b.title &&
  a.marks === b.marks &&
  a.zone === b.zone &&
  a.laneId === b.laneId &&
  a.stepId === b.stepId;

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

  const makeRow = (lane: LaneBox, stack: LaneStack, columns: readonly Column[]): readonly CardBox[] =>
    stack.cards.map(({ id, card, content, first, last: end }, i) => {
      const [from, to] = [columns[first]!, columns[end]!];
      const x = from.x + CELL_PADDING;
      const box: CardBox = {
        id,
        laneId: lane.id,
        stepId: card.stepId,
        zone: lane.zone,
        x,
        y: lane.y + stackTop(lane.kind) + stack.tops[i]!,
        w: to.x + to.w - CELL_PADDING - x,
        ...content,
      };
      const old = cards.get(id);
      return old && same(old, box) ? old : box;
    });

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
      last = lists;
      const next = new Map<Id, CardBox>();
      for (const list of last) for (const box of list) next.set(box.id, box);
      cards = next;
    }
    return { cards, rows: last };
  };
}

const NONE: readonly CardBox[] = [];
