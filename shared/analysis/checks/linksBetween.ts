/** Links between lanes of certain kinds, for the checks of the three lines. */
import type { Blueprint, LaneKind } from '../../model/schema';
import { type JoinedCards, joinedCards } from '../linkEnds';

/** Links, by id, that join a card in a lane of one of `these` kinds to one in a lane of one of `those`, either way round. */
export const linksBetween = (
  doc: Blueprint,
  these: readonly LaneKind[],
  those: readonly LaneKind[],
): readonly JoinedCards[] =>
  joinedCards(doc).filter(({ from, to }) => {
    const [a, b] = [from.lane.kind, to.lane.kind];
    return (these.includes(a) && those.includes(b)) || (those.includes(a) && these.includes(b));
  });
