/** May cards stand in this cell? A kind that the lane does not accept may (the checks warn of it), but not across a curve. */
import type { CellPlace, Refusal } from '../commands/types';
import { laneKind } from '../model/laneKinds';
import type { Blueprint, CardKind, Id, Lane } from '../model/schema';
import { mustExist } from './exists';
import { firstRefusal, refuse } from './refuse';

/** Lanes whose cells hold points of a curve take only the kinds they accept; all others take every kind. */
export const laneTakes = (lane: Lane, kind: CardKind): boolean => {
  const { newCard, accepts } = laneKind(lane.kind);
  return newCard !== null || accepts.includes(kind);
};

function checkPlace(doc: Blueprint, at: CellPlace): Refusal | null {
  return firstRefusal(
    () => mustExist(doc, 'lanes', [at.laneId]),
    () => mustExist(doc, 'steps', [at.stepId]),
    () => (at.index === undefined || (Number.isInteger(at.index) && at.index >= 0) ? null : refuse('offMap')),
  );
}

/** For a card that is not on the map yet. An `index` past the cell's last card means last. */
export function canPlaceNewCard(doc: Blueprint, kind: CardKind, at: CellPlace): Refusal | null {
  return checkPlace(doc, at) ?? (laneTakes(doc.lanes[at.laneId]!, kind) ? null : refuse('emotionLane'));
}

/** For cards of the map that are to be moved to one cell. */
export function canPlaceCard(doc: Blueprint, ids: readonly Id[], to: CellPlace): Refusal | null {
  return firstRefusal(
    () => mustExist(doc, 'cards', ids),
    () => checkPlace(doc, to),
    () =>
      ids.every((id) => laneTakes(doc.lanes[to.laneId]!, doc.cards[id]!.kind)) ? null : refuse('emotionLane'),
  );
}
