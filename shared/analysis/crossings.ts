/** How often links cross the three lines, and how often work changes hands. */
import { type LineKind, laneKind } from '../model/laneKinds';
import type { Blueprint, Id } from '../model/schema';
import { joinedCards } from './linkEnds';
import { memoByParts } from './memo';

export interface Crossings {
  /** Links that cross each line, by id. */
  readonly links: Readonly<Record<LineKind, readonly Id[]>>;
  /** Links whose ends have different owners, by id; an end without owner hands nothing over. */
  readonly handoffs: readonly Id[];
}

/** A link crosses every line that lies between the zones of its ends, whether or not a lane of the zones between is there. */
export const computeCrossings: (doc: Blueprint) => Crossings = memoByParts(
  ['links', 'lanes', 'cards'],
  (doc) => {
    const links: Record<LineKind, Id[]> = { interaction: [], visibility: [], internal: [] };
    const handoffs: Id[] = [];
    for (const { linkId, from, to } of joinedCards(doc)) {
      const [a, b] = [laneKind(from.lane.kind).zone, laneKind(to.lane.kind).zone];
      if (a !== 'sheet' && b !== 'sheet') {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        if (low === 0 && high >= 1) links.interaction.push(linkId);
        if (low <= 1 && high >= 2) links.visibility.push(linkId);
        if (low <= 2 && high === 3) links.internal.push(linkId);
      }
      const [giver, taker] = [from.card.owner?.trim(), to.card.owner?.trim()];
      if (giver && taker && giver !== taker) handoffs.push(linkId);
    }
    return { links, handoffs };
  },
);
