/** Finds a link's path through the maze: A* that would rather go straight than turn. */
import { createHeap } from './heap';
import type { LinkEnd, Maze, SideExit } from './maze';
import { type Axis, axisOf, type Path, type Side, toRuns, type Window } from './path';

const TURN = 2;
/** Beside the step itself: gutters and borders are better to walk than empty cells. */
const EMPTY_CELL = 0.3;
/** Between lanes a link would rather use top and bottom, within a lane the sides. */
const WRONG_SIDE = 0.5;

/** A way between a card and the first free place beside it. */
interface Door {
  readonly side: Side;
  readonly row: number;
  readonly column: number;
  readonly axis: Axis;
  readonly cost: number;
  /** The gutter's place in the card's own lane, where a spanning card lets the gutter be walked in one direction only. */
  readonly corner: boolean;
}

function doorsOf(end: LinkEnd, other: LinkEnd): Door[] {
  const row = 2 * end.lane + 1;
  const sideways = end.lane === other.lane ? 0 : WRONG_SIDE;
  const upright = end.lane === other.lane ? WRONG_SIDE : 0;
  const doors: Door[] = [];
  const add = (side: Side, at: number, column: number, cost: number, corner = false): void => {
    doors.push({ side, row: at, column, axis: corner ? 'v' : axisOf(side), cost, corner });
  };
  for (const column of end.bottom) add('bottom', row + 1, 2 * column + 1, upright);
  for (const column of end.top) add('top', row - 1, 2 * column + 1, upright);
  const aside = (side: Side, column: number, { open, up, down }: SideExit): void => {
    if (open) {
      add(side, row, column, sideways);
      return;
    }
    if (up) add(side, row - 1, column, sideways + 1 + TURN, true);
    if (down) add(side, row + 1, column, sideways + 1 + TURN, true);
  };
  aside('right', 2 * end.last + 2, end.right);
  aside('left', 2 * end.first, end.left);
  return doors;
}

/** All lanes from one end to the other, their columns with one more on each side, and beyond them what spans across the window's edge. */
function windowOf(maze: Maze, from: LinkEnd, to: LinkEnd): Window {
  const firstLane = Math.min(from.lane, to.lane);
  const lastLane = Math.max(from.lane, to.lane);
  let firstColumn = Math.max(0, Math.min(from.first, to.first) - 1);
  let lastColumn = Math.min(maze.columns - 1, Math.max(from.last, to.last) + 1);
  const isSpanned = (gutter: number): boolean => {
    for (let lane = firstLane; lane <= lastLane; lane++)
      if (maze.gutters[lane * (maze.columns + 1) + gutter]) return true;
    return false;
  };
  while (firstColumn > 0 && isSpanned(firstColumn)) firstColumn--;
  while (lastColumn < maze.columns - 1 && isSpanned(lastColumn + 1)) lastColumn++;
  return { firstLane, lastLane, firstColumn, lastColumn };
}

/** A link between two cards that stand right above each other: straight through the gap. */
function gapPath(from: LinkEnd, to: LinkEnd, window: Window): Path | null {
  const straight = (upper: LinkEnd, lower: LinkEnd, start: Side, goal: Side): Path | null => {
    const at = upper.below.indexOf(lower.id);
    if (at < 0) return null;
    const row = 2 * upper.lane + 1;
    return { start, goal, window, runs: [{ axis: 'v', at: 2 * (upper.first + at) + 1, from: row, to: row }] };
  };
  return straight(from, to, 'bottom', 'top') ?? straight(to, from, 'top', 'bottom');
}

/** Without looking for cards in the way: out to the border next to the target, along it, in. For the links beyond the budget. */
export function plainPath(from: LinkEnd, to: LinkEnd, maze: Maze): Path {
  const window = windowOf(maze, from, to);
  const middle = ({ first, last }: LinkEnd): number => 2 * ((first + last) >> 1) + 1;
  const down = from.lane <= to.lane;
  const start: Side = down ? 'bottom' : 'top';
  const goal: Side = from.lane < to.lane ? 'top' : 'bottom';
  const border = goal === 'top' ? 2 * to.lane : 2 * to.lane + 2;
  const [a, b] = [middle(from), middle(to)];
  const row = 2 * from.lane + 1;
  const own = { axis: 'v', at: a, from: Math.min(row, border), to: Math.max(row, border) } as const;
  if (a === b && goal === 'top') return { start, goal, window, runs: [own] };
  const along = { axis: 'h', at: border, from: Math.min(a, b), to: Math.max(a, b) } as const;
  return { start, goal, window, runs: [own, along, { axis: 'v', at: b, from: border, to: border }] };
}

export type PathFinder = (maze: Maze, from: LinkEnd, to: LinkEnd) => Path;

/** A finder with its own working memory. Where a card is walled in on all sides its links take the plain path. */
export function createPathFinder(): PathFinder {
  const heap = createHeap();
  let costs = new Float64Array(0);
  let parents = new Int32Array(0);
  let marks = new Int32Array(0);
  let mark = 0;

  return (maze, from, to) => {
    const window = windowOf(maze, from, to);
    const gap = from.lane === to.lane ? gapPath(from, to, window) : null;
    if (gap) return gap;
    const top = 2 * window.firstLane;
    const left = 2 * window.firstColumn;
    const height = 2 * (window.lastLane - window.firstLane) + 3;
    const width = 2 * (window.lastColumn - window.firstColumn) + 3;
    const count = height * width * 2;
    if (costs.length < count) {
      costs = new Float64Array(count * 2);
      parents = new Int32Array(count * 2);
      marks = new Int32Array(count * 2);
    }
    mark++;
    heap.clear();

    const { cells, gutters, columns } = maze;
    const isFree = (row: number, column: number): boolean => {
      if ((row & 1) === 0) return true;
      const lane = row >> 1;
      const at = column >> 1;
      return (column & 1) === 0 ? gutters[lane * (columns + 1) + at] === 0 : cells[lane * columns + at] === 0;
    };
    const stateOf = (row: number, column: number, axis: Axis): number =>
      ((row - top) * width + column - left) * 2 + (axis === 'h' ? 0 : 1);
    const goals = doorsOf(to, from);
    const estimate = (row: number, column: number): number =>
      Math.max(0, 2 * to.lane - row, row - 2 * to.lane - 2) +
      Math.max(0, 2 * to.first - column, column - 2 * to.last - 2);
    const reach = (state: number, row: number, column: number, cost: number, parent: number): void => {
      if (marks[state] === mark && costs[state]! <= cost) return;
      marks[state] = mark;
      costs[state] = cost;
      parents[state] = parent;
      heap.push(state, cost + estimate(row, column));
    };

    const starts = doorsOf(from, to);
    starts.forEach((door, i) => {
      reach(stateOf(door.row, door.column, door.axis), door.row, door.column, door.cost, -1 - i);
    });
    const doorPlaces = goals.map((door) => (door.row - top) * width + door.column - left);
    /** Steps to a neighbouring place, where it is free. */
    const step = (row: number, column: number, nextAxis: Axis, cost: number, state: number): void => {
      if (row < top || row >= top + height || column < left || column >= left + width) return;
      if (!isFree(row, column)) return;
      const inCell = (row & 1) === 1 && (column & 1) === 1 ? EMPTY_CELL : 0;
      const turn = nextAxis === (state & 1 ? 'v' : 'h') ? 0 : TURN;
      reach(stateOf(row, column, nextAxis), row, column, cost + 1 + inCell + turn, state);
    };

    let best: { cost: number; state: number; door: Door } | null = null;
    for (;;) {
      const state = heap.pop();
      if (state < 0) break;
      const place = state >> 1;
      const axis: Axis = state & 1 ? 'v' : 'h';
      const row = ((place / width) | 0) + top;
      const column = (place % width) + left;
      const cost = costs[state]!;
      if (best && cost + estimate(row, column) >= best.cost) break;
      const parent = parents[state]!;
      for (let i = 0; i < goals.length; i++) {
        if (doorPlaces[i] !== place) continue;
        const door = goals[i]!;
        const started = parent < 0 ? starts[-1 - parent] : undefined;
        const back = started?.side === door.side && axisOf(door.side) === 'h' && !started.corner;
        const turns = back ? 2 : axis === door.axis ? 0 : 1;
        const whole = cost + door.cost + turns * TURN;
        if (!best || whole < best.cost) best = { cost: whole, state, door };
      }
      step(row + 1, column, 'v', cost, state);
      step(row - 1, column, 'v', cost, state);
      step(row, column + 1, 'h', cost, state);
      step(row, column - 1, 'h', cost, state);
    }
    if (!best) return plainPath(from, to, maze);

    const places: (readonly [number, number])[] = [];
    if (best.door.corner) places.push([2 * to.lane + 1, best.door.column]);
    let at = best.state;
    for (; at >= 0; at = parents[at]!) {
      const place = at >> 1;
      places.push([Math.floor(place / width) + top, (place % width) + left]);
    }
    const start = starts[-1 - at]!;
    if (start.corner) places.push([2 * from.lane + 1, start.column]);
    places.reverse();
    return {
      start: start.side,
      goal: best.door.side,
      window,
      runs: toRuns(places, start.side, best.door.side),
    };
  };
}
