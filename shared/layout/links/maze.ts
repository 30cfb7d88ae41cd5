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

type Spans = ReadonlyMap<number, readonly number[]>;

/** The ways out of one card of a stack. `spans` are the cards over each gutter. */
function makeEnd(stack: LaneStack, index: number, lane: number, columns: number, spans: Spans): LinkEnd {
  const { cards, tops } = stack;
  const { id, first, last } = cards[index]!;
  const y = tops[index]!;
  const sideExit = (gutter: number): SideExit => {
    const over = gutter === 0 || gutter === columns ? undefined : spans.get(gutter);
    if (!over) return OPEN;
    return {
      open: false,
      up: over.every((other) => tops[other]! > y),
      down: over.every((other) => tops[other]! < y),
    };
  };
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
  return { id, lane, first, last, top, bottom, below, left: sideExit(first), right: sideExit(last + 1) };
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

const NONE: readonly number[] = [];

/** The columns over which not the same cards stand in the same order, whatever their heights; null for all. */
function reorderedColumns(a: LaneStack | null, b: LaneStack | null): ReadonlySet<number> | null {
  const reordered = new Set<number>();
  if (a === b) return reordered;
  if (!a || !b) return null;
  if (a.columns === b.columns) return reordered;
  const isSame = (column: number): boolean => {
    const [before, now] = [a.columns.get(column) ?? NONE, b.columns.get(column) ?? NONE];
    if (before.length !== now.length) return false;
    for (let i = 0; i < now.length; i++) {
      const [old, card] = [a.cards[before[i]!]!, b.cards[now[i]!]!];
      if (old !== card && (old.id !== card.id || old.first !== card.first || old.last !== card.last))
        return false;
    }
    return true;
  };
  for (const column of b.columns.keys()) if (!isSame(column)) reordered.add(column);
  for (const column of a.columns.keys()) if (!b.columns.has(column)) reordered.add(column);
  return reordered;
}

function touches(columns: ReadonlySet<number>, first: number, last: number): boolean {
  for (let column = first; column <= last; column++) if (columns.has(column)) return true;
  return false;
}

/** Builds mazes; a maze stays the same object while only heights change, a card's end while its surroundings do not. */
export function createMazeMaker(): (stacks: readonly (LaneStack | null)[], columns: number) => Maze {
  let lastStacks: readonly (LaneStack | null)[] = [];
  let last: Maze | null = null;

  return (stacks, columns) => {
    const old = last?.columns === columns && last.lanes === stacks.length ? last : null;
    const reordered = stacks.map((stack, lane) => (old ? reorderedColumns(lastStacks[lane]!, stack) : null));
    lastStacks = stacks;
    if (old && reordered.every((set) => set?.size === 0)) return old;
    const lanes = stacks.length;
    const cells = old ? old.cells.slice() : new Uint8Array(lanes * columns);
    const gutters = old ? old.gutters.slice() : new Uint8Array(lanes * (columns + 1));
    const ends = stacks.map((stack, lane): ReadonlyMap<Id, LinkEnd> => {
      const known = old?.ends[lane];
      const changed = reordered[lane] ?? null;
      if (known && changed?.size === 0) return known;
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
      const next = new Map<Id, LinkEnd>();
      stack?.cards.forEach(({ id, first, last: end }, index) => {
        const before = known?.get(id);
        // What spans across the gutters beside a card stands over its own columns too.
        if (before && changed && !touches(changed, first, end)) {
          next.set(id, before);
          return;
        }
        const made = makeEnd(stack, index, lane, columns, spans);
        next.set(id, before && sameEnd(before, made) ? before : made);
      });
      return next;
    });
    last = { lanes, columns, cells, gutters, ends };
    return last;
  };
}
