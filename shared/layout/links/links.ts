/** The routes of all links: paths are found once and kept until their part of the map changes; points and labels follow the boxes. */
import type { Blueprint, Id, Locale } from '../../model/schema';
import { createKeptList, sameItems } from '../keep';
import { LABEL_WIDTH } from '../metrics';
import type { LaneStack } from '../stackLane';
import type { CardBox, LaneBox, LinkRoute, Point } from '../types';
import { createCovered } from './coveredArea';
import { type LabelBounds, type LabelPlace, labelPlaces } from './labelPlaces';
import { createLabelChooser, sameLabel } from './linkLabel';
import { createLinkStates } from './linkStates';
import { createMazeMaker } from './maze';
import type { Path } from './path';
import { createPathKeeper } from './pathKeeper';
import { loopPoints, routePoints, type Surface } from './routePoints';
import { createSlotKeeper } from './slotKeeper';
import { createChangeDetector, reachedLanes, UNMOVED } from './surfaceChanges';

export interface LinkInput extends Surface {
  readonly doc: Blueprint;
  readonly stacks: readonly (LaneStack | null)[];
  readonly cards: ReadonlyMap<Id, CardBox>;
  readonly cardRows: readonly (readonly CardBox[])[];
  readonly knownPaths: readonly Path[] | undefined;
}

export interface LinkMaker {
  route(input: LinkInput): readonly LinkRoute[];
  /** The paths of the last routes, in the order of their links' ids. */
  paths(): readonly Path[];
}

const samePoints = (a: readonly Point[], b: readonly Point[]): boolean =>
  a.length === b.length && a.every((point, i) => point.x === b[i]!.x && point.y === b[i]!.y);

const NO_PLACES: readonly LabelPlace[] = [];

const moveDown = <T extends Point>(list: readonly T[], dy: number): readonly T[] =>
  list.map((item) => ({ ...item, y: item.y + dy }));

/** Labels stay where a change of the map has their link looked at again. */
function boundsOf(lanes: readonly LaneBox[], path: Path | null): LabelBounds {
  const reached = path && reachedLanes(path.window, lanes.length);
  const first = reached && lanes[reached.from];
  const last = reached && lanes[reached.to];
  return {
    left: LABEL_WIDTH,
    top: first?.y ?? Number.NEGATIVE_INFINITY,
    bottom: last ? last.y + last.h : Number.POSITIVE_INFINITY,
  };
}

export function createLinkMaker(locale: Locale): LinkMaker {
  const makeMaze = createMazeMaker();
  const listLinks = createLinkStates(locale);
  const findPaths = createPathKeeper();
  const placeLinks = createSlotKeeper();
  const detectChanges = createChangeDetector();
  const labels = createLabelChooser();
  const kept = createKeptList<LinkRoute>();
  let paths: readonly Path[] = [];
  let last: { readonly parts: readonly unknown[]; readonly routes: readonly LinkRoute[] } | null = null;

  const route = (input: LinkInput): readonly LinkRoute[] => {
    const { doc, stacks, lanes, cards, cardRows } = input;
    const maze = makeMaze(stacks, input.columns.length);
    const { states, pairs } = listLinks({ table: doc.links, lanes, cards, cardRows, maze });
    paths = findPaths(maze, pairs, input.knownPaths);
    const slots = placeLinks(pairs, paths);
    const shiftOf = detectChanges(input, stacks);
    const parts = [states, pairs, paths, slots];
    if (last && shiftOf === UNMOVED && sameItems(last.parts, parts)) return last.routes;
    const covered = createCovered(input, stacks);
    labels.start();
    const routes: LinkRoute[] = [];
    let next = 0;
    for (const state of states) {
      const { id, link, from, to, pair, text, drawn: old } = state;
      if (!from.box || !to.box) {
        state.drawn = null;
        continue;
      }
      const at = pair ? next++ : -1;
      const path = paths[at] ?? null;
      const slot = slots[at] ?? null;
      const sameCards = old !== null && old.route.from === link.from && old.route.to === link.to;
      const stands = sameCards && path && old.path === path && old.slots === slot && old.text === text;
      const shift = stands ? shiftOf(path.window) : null;
      let points: readonly Point[];
      let places: readonly LabelPlace[];
      if (old && shift !== null) {
        points = shift === 0 ? old.route.points : moveDown(old.route.points, shift);
        places = shift === 0 ? old.places : moveDown(old.places, shift);
      } else {
        points = path && slot ? routePoints(input, path, slot, from.box, to.box) : loopPoints(from.box);
        if (old && samePoints(old.route.points, points)) points = old.route.points;
        places = text ? labelPlaces(points, text, boundsOf(lanes, path), covered) : NO_PLACES;
      }
      const lastLabel = old && { places: old.places, text: old.text, label: old.route.label };
      const label = text && labels.choose(id, places, text, lastLabel);
      const isSame = sameCards && points === old.route.points && sameLabel(old.route.label, label);
      const route = isSame ? old.route : { id, from: link.from, to: link.to, points, label };
      routes.push(route);
      if (!stands || !isSame || places !== old.places)
        state.drawn = { path, slots: slot, text, places, route };
    }
    last = { parts, routes: kept(routes) };
    return last.routes;
  };

  return { route, paths: () => paths };
}
