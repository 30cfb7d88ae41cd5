/** The routes of all links: paths are found once and kept until their part of the map changes; points and labels follow the boxes. */
import type { Blueprint, Id, Locale } from '../../model/schema';
import type { Column } from '../grid';
import { createKeep, createKeptList, type Keep } from '../keep';
import { LABEL_WIDTH } from '../metrics';
import type { LaneStack } from '../stackLane';
import type { CardBox, LaneBox, LinkRoute, Point } from '../types';
import { createCovered } from './coveredArea';
import { type LabelText, layOutLabel, placeLabel } from './linkLabel';
import { createMazeMaker } from './maze';
import type { Path } from './path';
import { createPathKeeper, type Pair } from './pathKeeper';
import { loopPoints, routePoints, type Surface } from './routePoints';
import { createLinkLister, type ShownLink } from './shownLinks';
import { assignSlots, type Slots, sameSlots } from './slots';

export interface LinkInput extends Surface {
  readonly doc: Blueprint;
  readonly stacks: readonly (LaneStack | null)[];
  readonly cards: ReadonlyMap<Id, CardBox>;
}

interface Drawn {
  readonly shown: ShownLink;
  readonly path: Path | undefined;
  readonly slots: Slots | undefined;
  readonly text: LabelText | null;
  readonly route: LinkRoute;
}

const samePoints = (a: readonly Point[], b: readonly Point[]): boolean =>
  a.length === b.length && a.every((point, i) => point.x === b[i]!.x && point.y === b[i]!.y);

function sameLabel(a: LinkRoute['label'], b: LinkRoute['label']): boolean {
  if (!a || !b) return a === b;
  return a.x === b.x && a.y === b.y && a.lines === b.lines;
}

const sameRoute = (a: LinkRoute, b: LinkRoute): boolean =>
  a.from === b.from && a.to === b.to && samePoints(a.points, b.points) && sameLabel(a.label, b.label);

/** Tells whether any lane from one index to another, or any column, lies or is filled differently than in the last run. */
function createChangeDetector(): (input: LinkInput) => (firstLane: number, lastLane: number) => boolean {
  let lastLanes: readonly LaneBox[] = [];
  let lastStacks: readonly (LaneStack | null)[] = [];
  let lastColumns: readonly Column[] = [];
  let lastRight = Number.NaN;
  return ({ lanes, stacks, columns, right }) => {
    const all = lanes.length !== lastLanes.length || columns !== lastColumns || right !== lastRight;
    /** Number of changed lanes before each lane. */
    const before = new Int32Array(lanes.length + 1);
    lanes.forEach((lane, i) => {
      const old = lastLanes[i];
      const changed = all || old?.y !== lane.y || old.h !== lane.h || stacks[i] !== lastStacks[i];
      before[i + 1] = before[i]! + (changed ? 1 : 0);
    });
    [lastLanes, lastStacks, lastColumns, lastRight] = [lanes, stacks, columns, right];
    return (first, last) => all || before[Math.min(lanes.length, last + 1)]! > before[Math.max(0, first)]!;
  };
}

/** Gives links their places beside each other, again only when a path or the list of links changed. */
function createSlotKeeper(): (pairs: readonly Pair[], paths: readonly Path[]) => ReadonlyMap<Pair, Slots> {
  let lastPairs: readonly Pair[] = [];
  let lastPaths: readonly Path[] = [];
  let slots: ReadonlyMap<Pair, Slots> = new Map();
  return (pairs, paths) => {
    if (pairs === lastPairs && paths === lastPaths) return slots;
    const old = new Map([...slots].map(([pair, slot]) => [pair.id, slot]));
    const next = assignSlots(pairs.map(({ from, to }, i) => ({ from: from.id, to: to.id, path: paths[i]! })));
    slots = new Map(
      next.map((slot, i) => {
        const pair = pairs[i]!;
        const known = old.get(pair.id);
        return [pair, known && sameSlots(known, slot) ? known : slot];
      }),
    );
    [lastPairs, lastPaths] = [pairs, paths];
    return slots;
  };
}

export function createLinkMaker(locale: Locale): (input: LinkInput) => readonly LinkRoute[] {
  const makeMaze = createMazeMaker();
  const listLinks = createLinkLister();
  const findPaths = createPathKeeper();
  const placeLinks = createSlotKeeper();
  const detectChanges = createChangeDetector();
  const labelTexts: Keep<Id, LabelText> = createKeep();
  const kept = createKeptList<LinkRoute>();
  let drawn = new Map<Id, Drawn>();

  return (input) => {
    const { doc, cards, lanes, stacks } = input;
    const maze = makeMaze(stacks, input.columns.length);
    const laneIndex = new Map(lanes.map(({ id }, index) => [id, index]));
    const { links, pairs } = listLinks(doc, cards, maze, laneIndex);
    const paths = findPaths(maze, pairs);
    const slotsOf = placeLinks(pairs, paths);
    const hasChanged = detectChanges(input);
    const covered = createCovered(input, stacks);
    const fresh = new Map<Id, Drawn>();
    let next = 0;

    const routes = links.map((shown): LinkRoute => {
      const { id, link, from, to, pair } = shown;
      const path = pair ? paths[next++] : undefined;
      const slots = pair ? slotsOf.get(pair) : undefined;
      const label = link.label?.trim() ?? '';
      const text = label === '' ? null : labelTexts.get(id, [label], () => layOutLabel(label, locale));
      const old = drawn.get(id);
      const moved = pair
        ? hasChanged(Math.min(pair.from.lane, pair.to.lane) - 1, Math.max(pair.from.lane, pair.to.lane) + 1)
        : text !== null;
      if (
        old &&
        !moved &&
        old.shown === shown &&
        old.path === path &&
        old.slots === slots &&
        old.text === text
      ) {
        fresh.set(id, old);
        return old.route;
      }
      const points = path && slots ? routePoints(input, path, slots, from, to) : loopPoints(from);
      const route: LinkRoute = {
        id,
        from: link.from,
        to: link.to,
        points,
        label: text && placeLabel(points, text, LABEL_WIDTH, covered),
      };
      const result = old && sameRoute(old.route, route) ? old.route : route;
      fresh.set(id, { shown, path, slots, text, route: result });
      return result;
    });
    labelTexts.sweep();
    drawn = fresh;
    return kept(routes);
  };
}
