/** The links that can be drawn, with their cards; what did not change from run to run stays the same object. */
import type { Blueprint, Id, Link } from '../../model/schema';
import { createKeptList } from '../keep';
import type { CardBox } from '../types';
import type { LinkEnd, Maze } from './maze';
import type { Pair } from './pathKeeper';

export interface ShownLink {
  readonly id: Id;
  readonly link: Link;
  readonly from: CardBox;
  readonly to: CardBox;
  /** Its ends in the maze; null for a link from a card to itself. */
  readonly pair: Pair | null;
}

/** So many different pairs of cards are searched for a path; the links between further pairs take the plain one. */
const SEARCHED_PAIRS = 4000;

export interface ShownLinks {
  readonly links: readonly ShownLink[];
  /** Those of the links that are not loops, in the same order. */
  readonly pairs: readonly Pair[];
}

/** Drops links of which a card is not shown. In the order of ids. */
export function createLinkLister(): (
  doc: Blueprint,
  cards: ReadonlyMap<Id, CardBox>,
  maze: Maze,
  laneIndex: ReadonlyMap<Id, number>,
) => ShownLinks {
  let table: Blueprint['links'] | null = null;
  let ids: readonly Id[] = [];
  let lastMaze: Maze | null = null;
  let known = new Map<Id, ShownLink>();
  const keptPairs = createKeptList<Pair>();

  return (doc, cards, maze, laneIndex) => {
    if (table !== doc.links) {
      table = doc.links;
      ids = Object.keys(table).sort();
    }
    const sameMaze = maze === lastMaze;
    const endOf = (box: CardBox): LinkEnd => maze.ends[laneIndex.get(box.laneId)!]!.get(box.id)!;
    const searched = new Set<string>();
    const fresh = new Map<Id, ShownLink>();
    const links: ShownLink[] = [];
    for (const id of ids) {
      const link = doc.links[id]!;
      const [from, to] = [cards.get(link.from), cards.get(link.to)];
      if (!from || !to) continue;
      const old = known.get(id);
      const key = `${link.from} ${link.to}`;
      if (from !== to && searched.size < SEARCHED_PAIRS) searched.add(key);
      const isSearched = searched.has(key);
      let shown = old;
      const samePlaces =
        old &&
        sameMaze &&
        old.from.laneId === from.laneId &&
        old.to.laneId === to.laneId &&
        old.link === link;
      if (
        !old ||
        old.from !== from ||
        old.to !== to ||
        !samePlaces ||
        (old.pair && old.pair.searched !== isSearched)
      ) {
        let pair: Pair | null = null;
        if (from !== to) {
          const ends = { from: endOf(from), to: endOf(to) };
          const before = old?.pair;
          pair =
            before && before.from === ends.from && before.to === ends.to && before.searched === isSearched
              ? before
              : { id, ...ends, searched: isSearched };
        }
        shown = { id, link, from, to, pair };
      }
      links.push(shown!);
      fresh.set(id, shown!);
    }
    known = fresh;
    lastMaze = maze;
    return { links, pairs: keptPairs(links.flatMap(({ pair }) => pair ?? [])) };
  };
}
