/** Column widths from their cards, and the stacks of all lanes; a lane is stacked again only when one of its cards changed. */
import type { Id } from '../model/schema';
import type { CardState, CardStates } from './cardStates';
import type { Frame } from './frame';
import type { Column } from './grid';
import { sameItems } from './keep';
import { CELL_PADDING, COLUMN_WIDTHS } from './metrics';
import { type LaneCard, type LaneStack, stackLane } from './stackLane';

/** The widest that one of a column's own cards asks for. */
export function columnWidths(frame: Frame, states: CardStates): readonly number[] {
  const widths: number[] = frame.steps.map(() => COLUMN_WIDTHS[0]);
  for (const { needs, first } of states.all.values()) if (needs > widths[first]!) widths[first] = needs;
  return widths;
}

/** The cards of each shown lane, in no particular order. */
function cardsByLane(frame: Frame, states: CardStates, wanted: ReadonlySet<number> | null): CardState[][] {
  const lists: CardState[][] = frame.lanes.map(() => []);
  for (const state of states.all.values())
    if (state.lane >= 0 && (wanted === null || wanted.has(state.lane))) lists[state.lane]!.push(state);
  return lists;
}

export interface LaneCards {
  /** Null where the lane is collapsed. */
  readonly stack: LaneStack | null;
  readonly count: number;
}

/** Stacks the lanes; `dirty` as `CardStates.update` gave it. */
export function createStacker(
  states: CardStates,
): (frame: Frame, columns: readonly Column[], dirty: ReadonlySet<number> | null) => readonly LaneCards[] {
  let known = new Map<Id, LaneCards>();
  let lastColumns: readonly Column[] | null = null;

  const laneCard = (state: CardState, columns: readonly Column[]): LaneCard => {
    const { id, card, first, last } = state;
    const [from, to] = [columns[first]!, columns[last]!];
    const content = states.contentOf(state, to.x + to.w - from.x - 2 * CELL_PADDING);
    const old = state.laneCard;
    if (old?.card === card && old.content === content && old.first === first && old.last === last) return old;
    state.laneCard = { id, card, first, last, content };
    return state.laneCard;
  };

  return (frame, columns, dirty) => {
    const wanted = columns === lastColumns ? dirty : null;
    const lists = cardsByLane(frame, states, wanted);
    const lanes = frame.lanes.map(({ id, record }, index): LaneCards => {
      const old = known.get(id);
      if (old && wanted && !wanted.has(index)) return old;
      const list = lists[index]!;
      if (record.collapsed) return { stack: null, count: list.length };
      const cards = list.map((state) => laneCard(state, columns));
      const unchanged = old?.stack && sameItems(old.stack.unordered, cards);
      return unchanged ? old : { stack: stackLane(cards), count: cards.length };
    });
    known = new Map(frame.lanes.map(({ id }, index) => [id, lanes[index]!]));
    lastColumns = columns;
    return lanes;
  };
}
