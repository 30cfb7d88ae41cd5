/** Links with the cards and lanes that their ends stand in. */
import type { Blueprint, Card, Id, Lane } from '../model/schema';
import { memoByParts } from './memo';

export interface LinkEnd {
  readonly id: Id;
  readonly card: Card;
  readonly lane: Lane;
}

export interface JoinedCards {
  readonly linkId: Id;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
}

/** All links whose two ends stand on the map, by id. */
export const joinedCards: (doc: Blueprint) => readonly JoinedCards[] = memoByParts(
  ['links', 'lanes', 'cards'],
  (doc) => {
    const endOf = (id: Id): LinkEnd | null => {
      const card = doc.cards[id];
      const lane = card && doc.lanes[card.laneId];
      return lane ? { id, card, lane } : null;
    };
    return Object.keys(doc.links)
      .sort()
      .flatMap((linkId) => {
        const link = doc.links[linkId]!;
        const [from, to] = [endOf(link.from), endOf(link.to)];
        return from && to ? [{ linkId, from, to }] : [];
      });
  },
);
