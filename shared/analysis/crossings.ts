/** How often links cross the three lines, and how often work changes hands. */
import { type LineKind, laneKind, type Zone } from '../model/laneKinds';
import type { Blueprint, Card, Id } from '../model/schema';
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
    for (const id of Object.keys(doc.links).sort()) {
      const link = doc.links[id]!;
      const [from, to] = [doc.cards[link.from], doc.cards[link.to]];
      if (!from || !to) continue;
      const [a, b] = [zoneOf(doc, from), zoneOf(doc, to)];
      if (a !== undefined && b !== undefined && a !== 'sheet' && b !== 'sheet') {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        if (low === 0 && high >= 1) links.interaction.push(id);
        if (low <= 1 && high >= 2) links.visibility.push(id);
        if (low <= 2 && high === 3) links.internal.push(id);
      }
      const [giver, taker] = [from.owner?.trim(), to.owner?.trim()];
      if (giver && taker && giver !== taker) handoffs.push(id);
    }
    return { links, handoffs };
  },
);

const zoneOf = (doc: Blueprint, card: Card): Zone | undefined => {
  const lane = doc.lanes[card.laneId];
  return lane && laneKind(lane.kind).zone;
};
