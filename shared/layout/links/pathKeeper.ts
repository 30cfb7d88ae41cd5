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
    for (let lane = 0; lane < a.lanes; lane++) {
      if (a.ends[lane] === b.ends[lane]) continue;
      for (let at = 0, i = lane * width; at < width && changes.length <= MANY_CHANGES; at++, i++)
        if (old[i] !== now[i]) changes.push(change(lane, at));
    }
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

const NO_CHANGES: readonly Change[] = [];

/**
 * Paths in the order of the pairs; a path that did not change stays the same object, and so does the list while all of them do.
 * `known`: what another keeper found for equal pairs in an equal maze.
 */
export type PathKeeper = (maze: Maze, pairs: readonly Pair[], known?: readonly Path[]) => readonly Path[];

export function createPathKeeper(): PathKeeper {
  const findPath = createPathFinder();
  let lastMaze: Maze | null = null;
  let lastPairs: readonly Pair[] = [];
  let lastPaths: readonly Path[] = [];

  return (maze, pairs, known) => {
    const isKnown = known?.length === pairs.length;
    if (maze === lastMaze && pairs === lastPairs) return lastPaths;
    const changes = maze === lastMaze ? NO_CHANGES : lastMaze && changesBetween(lastMaze, maze);
    const placeOf = createPlaceFinder(lastPairs);
    const byPair = new Map<string, Path>();
    const paths: Path[] = [];
    for (let i = 0; i < pairs.length; i++) {
      const pair = pairs[i]!;
      const at = placeOf(pair.id, i);
      const old = lastPairs[at];
      const oldPath = lastPaths[at];
      if (old && oldPath && changes && sameSearch(old, pair) && !isConcerned(oldPath.window, changes)) {
        paths.push(oldPath);
        continue;
      }
      const { from, to, searched } = pair;
      const key = `${from.id} ${to.id}`;
      let path = isKnown ? known[i] : byPair.get(key);
      if (!path) {
        path = searched ? findPath(maze, from, to) : plainPath(from, to, maze);
        byPair.set(key, path);
      }
      const isSame = oldPath && sameWindow(oldPath.window, path.window) && sameRuns(oldPath, path);
      paths.push(isSame ? oldPath : path);
    }
    if (!sameItems(lastPaths, paths)) lastPaths = paths;
    [lastMaze, lastPairs] = [maze, pairs];
    return lastPaths;
  };
}

/** Finds a link's place in a list of pairs, tried first where it stands in the new one: −1 where the list has none. */
export function createPlaceFinder(pairs: readonly Pair[]): (id: Id, tried: number) => number {
  let places: Map<Id, number> | null = null;
  return (id, tried) => {
    if (pairs[tried]?.id === id) return tried;
    places ??= new Map(pairs.map((pair, i) => [pair.id, i]));
    return places.get(id) ?? -1;
  };
}

const sameSearch = (a: Pair, b: Pair): boolean =>
  a === b || (a.from === b.from && a.to === b.to && a.searched === b.searched);

function isConcerned(window: Window, changes: readonly Change[]): boolean {
  for (const change of changes) if (concerns(window, change)) return true;
  return false;
}

const sameWindow = (a: Window, b: Window): boolean =>
  a.firstLane === b.firstLane &&
  a.lastLane === b.lastLane &&
  a.firstColumn === b.firstColumn &&
  a.lastColumn === b.lastColumn;
