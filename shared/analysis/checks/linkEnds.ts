/** Links with the kinds of lane that their ends stand in, for the checks of the three lines. */
import type { Blueprint, Card, Id, LaneKind } from '../../model/schema';

export interface JoinedCards {
  readonly linkId: Id;
  readonly from: { readonly id: Id; readonly card: Card };
  readonly to: { readonly id: Id; readonly card: Card };
}

/** Links, by id, that join a card in a lane of one of `these` kinds to one in a lane of one of `those`, either way round. */
export function* linksBetween(
  doc: Blueprint,
  these: readonly LaneKind[],
  those: readonly LaneKind[],
): Generator<JoinedCards> {
  for (const linkId of Object.keys(doc.links).sort()) {
    const link = doc.links[linkId]!;
    const [from, to] = [doc.cards[link.from], doc.cards[link.to]];
    const a = from && doc.lanes[from.laneId]?.kind;
    const b = to && doc.lanes[to.laneId]?.kind;
    if (!a || !b) continue;
    if ((these.includes(a) && those.includes(b)) || (those.includes(a) && these.includes(b)))
      yield { linkId, from: { id: link.from, card: from }, to: { id: link.to, card: to } };
  }
}
