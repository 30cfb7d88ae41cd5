/** Column widths from their cards, and the stacks of all lanes; a lane is stacked again only when one of its cards changed. */
import type { Id } from '../model/schema';
import type { CardState, CardStates } from './cardStates';
import type { Frame } from './frame';
import type { Column } from './grid';
import { sameItems } from './keep';
import { CELL_PADDING, COLUMN_WIDTHS } from './metrics';
import { type LaneCard, type LaneStack, refillStack, stackLane } from './stackLane';

/** Gives the column widths: each the widest that one of the column's own cards asks for. */
export function createWidthKeeper(states: CardStates): (frame: Frame, changed: boolean) => readonly number[] {
  let widths: number[] = [];
  return (frame, changed) => {
    if (!changed) return widths;
    const next: number[] = frame.steps.map(() => COLUMN_WIDTHS[0]);
    for (const lane of states.lanes)
      for (const { needs, first } of lane) if (needs > next[first]!) next[first] = needs;
    if (!sameItems(widths, next)) widths = next;
    return widths;
  };
}

export interface LaneCards {
  /** Null where the lane is collapsed. */
  readonly stack: LaneStack | null;
  readonly count: number;
}

/** Stacks the lanes; `dirty` are those whose cards changed. */
export function createStacker(
  states: CardStates,
): (frame: Frame, columns: readonly Column[], dirty: ReadonlySet<number>) => readonly LaneCards[] {
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
    const sameColumns = columns === lastColumns;
    const lanes = frame.lanes.map(({ id, record }, index): LaneCards => {
      const old = known.get(id);
      if (old && sameColumns && !dirty.has(index)) return old;
      const list = states.lanes[index]!;
      if (record.collapsed) return { stack: null, count: list.size };
      const cards = Array.from(list, (state) => laneCard(state, columns));
      const unchanged = old?.stack && sameItems(old.stack.unordered, cards);
      if (unchanged) return old;
      const refilled = old?.stack && refillStack(old.stack, cards);
      return { stack: refilled ?? stackLane(cards), count: cards.length };
    });
    known = new Map(frame.lanes.map(({ id }, index) => [id, lanes[index]!]));
    lastColumns = columns;
    return lanes;
  };
}
