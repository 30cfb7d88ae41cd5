/**
 * The map as a maze for links. Its places are (row, column) pairs: row 2·l + 1 is lane l, even rows are the borders between lanes;
 * column 2·c + 1 is the middle of map column c, even columns are the gutters between columns. Borders are always free; a lane's
 * place is taken where cards stand, and a gutter's where a card spans across it. Sizes in units do not matter here, so a path
 * stays the same when rows grow.
 */
import type { Id } from '../../model/schema';
import { sameItems } from '../keep';
import type { LaneStack } from '../stackLane';

/** Ways out of a card's side into the gutter beside it. */
export interface SideExit {
  /** Nothing spans across the gutter in this lane. */
  readonly open: boolean;
  /** From the card's height the gutter is free up, or down, to the lane's border. */
  readonly up: boolean;
  readonly down: boolean;
}

/** A card as the end of links. */
export interface LinkEnd {
  readonly id: Id;
  readonly lane: number;
  readonly first: number;
  readonly last: number;
  /** Map columns in which nothing of its lane stands above, or below, it. */
  readonly top: readonly number[];
  readonly bottom: readonly number[];
  /** The card right below it, for each of its columns from the first; null for none. */
  readonly below: readonly (Id | null)[];
  readonly left: SideExit;
  readonly right: SideExit;
}

export interface Maze {
  readonly lanes: number;
  readonly columns: number;
  /** 1 where cards stand: lane · columns + column. */
  readonly cells: Uint8Array;
  /** 1 where a card spans across: lane · (columns + 1) + gutter; gutter g is left of column g. */
  readonly gutters: Uint8Array;
  readonly ends: readonly ReadonlyMap<Id, LinkEnd>[];
}

const OPEN: SideExit = { open: true, up: true, down: true };

function laneEnds(
  stack: LaneStack,
  lane: number,
  columns: number,
  spansAt: (gutter: number) => readonly number[],
) {
  const { cards, tops } = stack;
  const sideExit = (gutter: number, top: number): SideExit => {
    if (gutter === 0 || gutter === columns) return OPEN;
    const spans = spansAt(gutter);
    if (spans.length === 0) return OPEN;
    return {
      open: false,
      up: spans.every((other) => tops[other]! > top),
      down: spans.every((other) => tops[other]! < top),
    };
  };
  return cards.map(({ id, first, last }, index): LinkEnd => {
    const top: number[] = [];
    const bottom: number[] = [];
    const below: (Id | null)[] = [];
    for (let column = first; column <= last; column++) {
      const list = stack.columns.get(column) ?? [];
      const at = list.indexOf(index);
      if (at === 0) top.push(column);
      if (at === list.length - 1) bottom.push(column);
      const next = list[at + 1];
      below.push(next === undefined ? null : cards[next]!.id);
    }
    const y = tops[index]!;
    return {
      id,
      lane,
      first,
      last,
      top,
      bottom,
      below,
      left: sideExit(first, y),
      right: sideExit(last + 1, y),
    };
  });
}

const sameSide = (a: SideExit, b: SideExit): boolean =>
  a.open === b.open && a.up === b.up && a.down === b.down;

const sameEnd = (a: LinkEnd, b: LinkEnd): boolean =>
  a.lane === b.lane &&
  a.first === b.first &&
  a.last === b.last &&
  sameItems(a.top, b.top) &&
  sameItems(a.bottom, b.bottom) &&
  sameItems(a.below, b.below) &&
  sameSide(a.left, b.left) &&
  sameSide(a.right, b.right);

/** True where the same cards stand in the same columns in the same order, whatever their heights. */
function sameOrder(a: LaneStack | null, b: LaneStack | null): boolean {
  if (a === b || a === null || b === null) return a === b;
  return (
    a.cards.length === b.cards.length &&
    a.cards.every((card, i) => {
      const other = b.cards[i]!;
      return card.id === other.id && card.first === other.first && card.last === other.last;
    }) &&
    [...a.columns].every(([column, list]) => sameItems(list, b.columns.get(column) ?? []))
  );
}

/** Builds mazes; a maze stays the same object while only heights change, a card's end while its surroundings do not. */
export function createMazeMaker(): (stacks: readonly (LaneStack | null)[], columns: number) => Maze {
  let lastStacks: readonly (LaneStack | null)[] = [];
  let last: Maze | null = null;

  return (stacks, columns) => {
    const old = last?.columns === columns && last.lanes === stacks.length ? last : null;
    const changed = stacks.map((stack, lane) => !old || !sameOrder(stack, lastStacks[lane]!));
    lastStacks = stacks;
    if (old && !changed.includes(true)) return old;
    const lanes = stacks.length;
    const cells = old ? old.cells.slice() : new Uint8Array(lanes * columns);
    const gutters = old ? old.gutters.slice() : new Uint8Array(lanes * (columns + 1));
    const ends = stacks.map((stack, lane): ReadonlyMap<Id, LinkEnd> => {
      const known = old?.ends[lane];
      if (known && !changed[lane]) return known;
      cells.fill(0, lane * columns, (lane + 1) * columns);
      gutters.fill(0, lane * (columns + 1), (lane + 1) * (columns + 1));
      const spans = new Map<number, number[]>();
      stack?.cards.forEach(({ first, last: end }, index) => {
        for (let column = first; column <= end; column++) cells[lane * columns + column] = 1;
        for (let gutter = first + 1; gutter <= end; gutter++) {
          gutters[lane * (columns + 1) + gutter] = 1;
          const list = spans.get(gutter);
          if (list) list.push(index);
          else spans.set(gutter, [index]);
        }
      });
      const list = stack ? laneEnds(stack, lane, columns, (gutter) => spans.get(gutter) ?? []) : [];
      return new Map(
        list.map((end) => {
          const before = known?.get(end.id);
          return [end.id, before && sameEnd(before, end) ? before : end];
        }),
      );
    });
    last = { lanes, columns, cells, gutters, ends };
    return last;
  };
}
