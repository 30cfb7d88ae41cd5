/** Finds the paths of all links, again only for those whose ends or part of the maze changed. */
import type { Id } from '../../model/schema';
import { sameItems } from '../keep';
import { createPathFinder, plainPath } from './findPath';
import type { LinkEnd, Maze } from './maze';
import type { Path, Window } from './path';

export interface Pair {
  /** The link's id. */
  readonly id: Id;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  /** False: takes the plain path. */
  readonly searched: boolean;
}

interface Found extends Pair {
  readonly path: Path;
}

/** Beyond so many changed places it is quicker to find all paths again than to look which are concerned. */
const MANY_CHANGES = 100;

interface Change {
  readonly lane: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Places in which two mazes of the same size differ; null where there are too many or the sizes differ. */
function changesBetween(a: Maze, b: Maze): readonly Change[] | null {
  if (a.lanes !== b.lanes || a.columns !== b.columns) return null;
  const changes: Change[] = [];
  const compare = (
    old: Uint8Array,
    now: Uint8Array,
    width: number,
    change: (lane: number, at: number) => Change,
  ) => {
    for (let i = 0; i < now.length && changes.length <= MANY_CHANGES; i++)
      if (old[i] !== now[i]) changes.push(change(Math.floor(i / width), i % width));
  };
  compare(a.cells, b.cells, a.columns, (lane, at) => ({ lane, firstColumn: at, lastColumn: at }));
  // A gutter belongs to the columns on both its sides.
  compare(a.gutters, b.gutters, a.columns + 1, (lane, at) => ({ lane, firstColumn: at - 1, lastColumn: at }));
  return changes.length > MANY_CHANGES ? null : changes;
}

const concerns = (window: Window, { lane, firstColumn, lastColumn }: Change): boolean =>
  lane >= window.firstLane &&
  lane <= window.lastLane &&
  lastColumn >= window.firstColumn &&
  firstColumn <= window.lastColumn;

const sameRuns = (a: Path, b: Path): boolean =>
  a.start === b.start &&
  a.goal === b.goal &&
  a.runs.length === b.runs.length &&
  a.runs.every((run, i) => {
    const other = b.runs[i]!;
    return run.axis === other.axis && run.at === other.at && run.from === other.from && run.to === other.to;
  });

/** Paths in the order of the pairs; a path that did not change stays the same object. */
export function createPathKeeper(): (maze: Maze, pairs: readonly Pair[]) => readonly Path[] {
  const findPath = createPathFinder();
  const known = new Map<Id, Found>();
  let lastMaze: Maze | null = null;
  let lastPairs: readonly Pair[] = [];
  let lastPaths: readonly Path[] = [];

  return (maze, pairs) => {
    if (maze === lastMaze && sameItems(lastPairs, pairs)) return lastPaths;
    const changes = lastMaze && changesBetween(lastMaze, maze);
    const byPair = new Map<string, Path>();
    lastPaths = pairs.map((pair) => {
      const { id, from, to, searched } = pair;
      const old = known.get(id);
      const stands =
        old &&
        changes &&
        old.from === from &&
        old.to === to &&
        old.searched === searched &&
        !changes.some((change) => concerns(old.path.window, change));
      if (stands) return old.path;
      const key = `${from.id} ${to.id}`;
      let path = byPair.get(key);
      if (!path) {
        path = searched ? findPath(maze, from, to) : plainPath(from, to, maze);
        byPair.set(key, path);
      }
      if (old && sameWindow(old.path.window, path.window) && sameRuns(old.path, path)) path = old.path;
      known.set(id, { ...pair, path });
      return path;
    });
    if (known.size > pairs.length) {
      const ids = new Set(pairs.map(({ id }) => id));
      for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
    }
    [lastMaze, lastPairs] = [maze, pairs];
    return lastPaths;
  };
}

const sameWindow = (a: Window, b: Window): boolean =>
  a.firstLane === b.firstLane &&
  a.lastLane === b.lastLane &&
  a.firstColumn === b.firstColumn &&
  a.lastColumn === b.lastColumn;
