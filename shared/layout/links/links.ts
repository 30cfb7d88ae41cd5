/** The routes of all links: paths are found once and kept until their part of the map changes; points and labels follow the boxes. */
import type { Blueprint, Id, Locale } from '../../model/schema';
import { createKeep, createKeptList, type Keep } from '../keep';
import { LABEL_WIDTH } from '../metrics';
import type { LaneStack } from '../stackLane';
import type { CardBox, LinkRoute, Point } from '../types';
import { createCovered } from './coveredArea';
import { createLabelChooser, type LabelPlace, type LabelText, labelPlaces, layOutLabel } from './linkLabel';
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

const NO_PLACES: readonly LabelPlace[] = [];

const moveDown = <T extends Point>(list: readonly T[], dy: number): readonly T[] =>
  list.map((item) => ({ ...item, y: item.y + dy }));

/** Gives links their places beside each other, again only when a path or the list of links changed. */
function createSlotKeeper(): (pairs: readonly Pair[], paths: readonly Path[]) => readonly Slots[] {
  let lastPairs: readonly Pair[] = [];
  let lastPaths: readonly Path[] = [];
  let slots: readonly Slots[] = [];
  return (pairs, paths) => {
    if (pairs === lastPairs && paths === lastPaths) return slots;
    const sameLinks =
      lastPairs.length === pairs.length && pairs.every(({ id }, i) => id === lastPairs[i]!.id);
    const old = sameLinks ? null : new Map(lastPairs.map(({ id }, i) => [id, slots[i]!]));
    const before = slots;
    const next = assignSlots(pairs.map(({ from, to }, i) => ({ from: from.id, to: to.id, path: paths[i]! })));
    slots = next.map((slot, i) => {
      const known = old ? old.get(pairs[i]!.id) : before[i];
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
    const choosePlace = createLabelChooser();
    let next = 0;
    const routes = states.flatMap((state): LinkRoute[] => {
      const { id, link, from, to, pair, drawn: old } = state;
      state.drawn = null;
      if (!from.box || !to.box) return [];
      const at = pair ? next++ : -1;
      const path = paths[at] ?? null;
      const slot = slots[at] ?? null;
      const text = textOf(state);
      const sameCards = old?.route.from === link.from && old.route.to === link.to;
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
        places = text ? labelPlaces(points, text, LABEL_WIDTH, covered) : NO_PLACES;
      }
      const label = text && choosePlace(places, text);
      const isSame = sameCards && points === old.route.points && sameLabel(old.route.label, label);
      const route = isSame ? old.route : { id, from: link.from, to: link.to, points, label };
      const isKept = stands && isSame && places === old.places;
      state.drawn = isKept ? old : { path, slots: slot, text, places, route };
      return [route];
    });
    labelTexts.sweep();
    return kept(routes);
  };
}
