/** The routes of all links: paths are found once and kept until their part of the map changes; points and labels follow the boxes. */
import type { Blueprint, Id, Locale } from '../../model/schema';
import { createKeep, createKeptList, type Keep } from '../keep';
import { LABEL_WIDTH } from '../metrics';
import type { LaneStack } from '../stackLane';
import type { CardBox, LinkRoute, Point } from '../types';
import { createCovered } from './coveredArea';
import { type LabelText, layOutLabel, placeLabel } from './linkLabel';
import { createLinkStates, type LinkState } from './linkStates';
import { createMazeMaker } from './maze';
import type { Path } from './path';
import { createPathKeeper, type Pair } from './pathKeeper';
import { loopPoints, routePoints, type Surface } from './routePoints';
import { assignSlots, type Slots, sameSlots } from './slots';
import { createChangeDetector } from './surfaceChanges';

export interface LinkInput extends Surface {
  readonly doc: Blueprint;
  readonly stacks: readonly (LaneStack | null)[];
  readonly cards: ReadonlyMap<Id, CardBox>;
  readonly cardRows: readonly (readonly CardBox[])[];
}

const samePoints = (a: readonly Point[], b: readonly Point[]): boolean =>
  a.length === b.length && a.every((point, i) => point.x === b[i]!.x && point.y === b[i]!.y);

function sameLabel(a: LinkRoute['label'], b: LinkRoute['label']): boolean {
  if (!a || !b) return a === b;
  return a.x === b.x && a.y === b.y && a.lines === b.lines;
}

const sameRoute = (a: LinkRoute, b: LinkRoute): boolean =>
  a.from === b.from && a.to === b.to && samePoints(a.points, b.points) && sameLabel(a.label, b.label);

const shifted = (route: LinkRoute, dy: number): LinkRoute => ({
  ...route,
  points: route.points.map(({ x, y }) => ({ x, y: y + dy })),
  label: route.label && { ...route.label, y: route.label.y + dy },
});

/** Gives links their places beside each other, again only when a path or the list of links changed. */
function createSlotKeeper(): (pairs: readonly Pair[], paths: readonly Path[]) => readonly Slots[] {
  let lastPairs: readonly Pair[] = [];
  let lastPaths: readonly Path[] = [];
  let slots: readonly Slots[] = [];
  return (pairs, paths) => {
    if (pairs === lastPairs && paths === lastPaths) return slots;
    const old = new Map(lastPairs.map(({ id }, i) => [id, slots[i]!]));
    const next = assignSlots(pairs.map(({ from, to }, i) => ({ from: from.id, to: to.id, path: paths[i]! })));
    slots = next.map((slot, i) => {
      const known = old.get(pairs[i]!.id);
      return known && sameSlots(known, slot) ? known : slot;
    });
    [lastPairs, lastPaths] = [pairs, paths];
    return slots;
  };
}

export function createLinkMaker(locale: Locale): (input: LinkInput) => readonly LinkRoute[] {
  const makeMaze = createMazeMaker();
  const listLinks = createLinkStates();
  const findPaths = createPathKeeper();
  const placeLinks = createSlotKeeper();
  const detectChanges = createChangeDetector();
  const labelTexts: Keep<Id, LabelText> = createKeep();
  const kept = createKeptList<LinkRoute>();

  const textOf = ({ id, link }: LinkState): LabelText | null => {
    const label = link.label?.trim() ?? '';
    return label === '' ? null : labelTexts.get(id, [label], () => layOutLabel(label, locale));
  };

  return (input) => {
    const { doc, stacks, lanes, cards, cardRows } = input;
    const maze = makeMaze(stacks, input.columns.length);
    const { states, pairs } = listLinks({ table: doc.links, lanes, cards, cardRows, maze });
    const paths = findPaths(maze, pairs);
    const slots = placeLinks(pairs, paths);
    const shiftOf = detectChanges(input, stacks);
    const covered = createCovered(input, stacks);
    const routes: LinkRoute[] = [];
    let next = 0;
    for (const state of states) {
      const { id, link, from, to, pair, drawn } = state;
      if (!from.box || !to.box) {
        state.drawn = null;
        continue;
      }
      const at = pair ? next++ : -1;
      const path = paths[at] ?? null;
      const slot = slots[at] ?? null;
      const text = textOf(state);
      const sameCards = drawn?.route.from === link.from && drawn.route.to === link.to;
      const stands = sameCards && path && drawn.path === path && drawn.slots === slot && drawn.text === text;
      const shift = stands ? shiftOf(path.window) : null;
      if (drawn && shift !== null) {
        if (shift !== 0) state.drawn = { ...drawn, route: shifted(drawn.route, shift) };
        routes.push(state.drawn!.route);
        continue;
      }
      const points = path && slot ? routePoints(input, path, slot, from.box, to.box) : loopPoints(from.box);
      const route: LinkRoute = {
        id,
        from: link.from,
        to: link.to,
        points,
        label: text && placeLabel(points, text, LABEL_WIDTH, covered),
      };
      const result = drawn && sameRoute(drawn.route, route) ? drawn.route : route;
      state.drawn = { path, slots: slot, text, route: result };
      routes.push(result);
    }
    labelTexts.sweep();
    return kept(routes);
  };
}
