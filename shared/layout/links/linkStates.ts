/** What is known of each link from run to run: its cards, its ends in the maze, and how it was drawn last. */
import type { Id, Link, Locale, Table } from '../../model/schema';
import { sameItems } from '../keep';
import type { CardBox, LaneBox, LinkRoute } from '../types';
import type { LabelPlace } from './labelPlaces';
import { type LabelText, layOutLabel } from './linkLabel';
import type { LinkEnd, Maze } from './maze';
import type { Path } from './path';
import type { Pair } from './pathKeeper';
import type { Slots } from './slots';

export interface LinkState {
  readonly id: Id;
  readonly link: Link;
  /** Its label; null for none. */
  readonly text: LabelText | null;
  readonly from: CardSpot;
  readonly to: CardSpot;
  /** Its ends in the maze; null for a link from a card to itself, and while a card of it is not shown. */
  pair: Pair | null;
  /** As it was drawn last. */
  drawn: {
    readonly path: Path | null;
    readonly slots: Slots | null;
    readonly text: LabelText | null;
    /** Where its label may stand. */
    readonly places: readonly LabelPlace[];
    readonly route: LinkRoute;
  } | null;
}

/** A card of a link: its box, null while it is not shown, and the index of its lane. */
interface CardSpot {
  box: CardBox | null;
  lane: number;
}

export interface LinkSource {
  readonly table: Table<Link>;
  readonly lanes: readonly LaneBox[];
  readonly cards: ReadonlyMap<Id, CardBox>;
  readonly cardRows: readonly (readonly CardBox[])[];
  readonly maze: Maze;
}

/** So many different pairs of cards are searched for a path; the links between further pairs take the plain one. */
const SEARCHED_PAIRS = 4000;

export interface LinkList {
  /** All links by id, those that are not shown too. */
  readonly states: readonly LinkState[];
  /** The pairs of the states that have one, in the same order; the same object while all of them are. */
  readonly pairs: readonly Pair[];
}

export function createLinkStates(locale: Locale): (source: LinkSource) => LinkList {
  let last: LinkSource | null = null;
  let states: LinkState[] = [];
  let pairs: readonly Pair[] = [];

  const textOf = ({ label = '' }: Link, old: LinkState | undefined): LabelText | null => {
    if (old && old.link.label === label) return old.text;
    const text = label.trim();
    return text === '' ? null : layOutLabel(text, locale);
  };

  const takeTable = (table: Table<Link>): void => {
    const known = new Map(states.map((state) => [state.id, state]));
    states = Object.keys(table)
      .sort()
      .map((id) => {
        const link = table[id]!;
        const old = known.get(id);
        if (old?.link === link) return old;
        const none = { box: null, lane: -1 };
        const text = textOf(link, old);
        return { id, link, text, from: { ...none }, to: { ...none }, pair: null, drawn: old?.drawn ?? null };
      });
  };

  return (source) => {
    const { lanes, cards, cardRows, maze, table } = source;
    const fresh = last?.table !== table;
    if (fresh) takeTable(table);
    const laneIndex = new Map(lanes.map(({ id }, index) => [id, index]));
    const sameLanes =
      last?.lanes.length === lanes.length && last.lanes.every(({ id }, i) => id === lanes[i]!.id);
    const isRowKept = lanes.map((_, i) => sameLanes && last?.cardRows[i] === cardRows[i]);
    const anyRow = isRowKept.includes(false);
    const sameMaze = last?.maze === maze;
    const areEndsKept = maze.ends.map((ends, i) => last?.maze.ends[i] === ends);
    last = source;
    if (!fresh && !anyRow && sameMaze) return { states, pairs };
    const lookUp = (spot: CardSpot, id: Id): void => {
      if (spot.box ? isRowKept[spot.lane] : !fresh && !anyRow) return;
      spot.box = cards.get(id) ?? null;
      spot.lane = spot.box ? laneIndex.get(spot.box.laneId)! : -1;
    };
    let changed = fresh;
    for (const state of states) {
      const { from, to, link } = state;
      const fromLane = from.lane;
      const toLane = to.lane;
      lookUp(from, link.from);
      lookUp(to, link.to);
      const sameEnds = fromLane < 0 || toLane < 0 || (areEndsKept[fromLane] && areEndsKept[toLane]);
      if (!fresh && sameEnds && from.lane === fromLane && to.lane === toLane) continue;
      const pair = findPair(state, maze);
      if (pair === state.pair) continue;
      state.pair = pair;
      changed = true;
    }
    if (changed) {
      limitSearches(states);
      const next = states.flatMap(({ pair }) => pair ?? []);
      if (!sameItems(pairs, next)) pairs = next;
    }
    return { states, pairs };
  };
}

const endOf = (maze: Maze, { box, lane }: CardSpot): LinkEnd | null =>
  (box && maze.ends[lane]?.get(box.id)) ?? null;

/** The pair of a link's ends, its last one where both ends are the same. */
function findPair({ id, from: fromSpot, to: toSpot, pair: old }: LinkState, maze: Maze): Pair | null {
  const [from, to] = [endOf(maze, fromSpot), endOf(maze, toSpot)];
  if (!from || !to || from.id === to.id) return null;
  return old?.from === from && old.to === to ? old : { id, from, to, searched: true };
}

/** Marks pairs beyond the budget; links between the same two cards count once. */
function limitSearches(states: readonly LinkState[]): void {
  if (states.length <= SEARCHED_PAIRS) {
    for (const state of states)
      if (state.pair?.searched === false) state.pair = { ...state.pair, searched: true };
    return;
  }
  const seen = new Set<string>();
  for (const state of states) {
    const { pair, link } = state;
    if (!pair) continue;
    const key = `${link.from} ${link.to}`;
    if (seen.size < SEARCHED_PAIRS) seen.add(key);
    const searched = seen.has(key);
    if (pair.searched !== searched) state.pair = { ...pair, searched };
  }
}
