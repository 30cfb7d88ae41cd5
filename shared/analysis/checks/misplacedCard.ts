/** A card of a kind that its lane does not take. */
import type { Command } from '../../commands/types';
import { laneKind } from '../../model/laneKinds';
import { cardsInOrder, type Keyed, orderedLanes } from '../../model/queries';
import type { Blueprint, Card, Id } from '../../model/schema';
import { cardVars } from './naming';
import { type Check, PLACED } from './types';

export const misplacedCard: Check = {
  id: 'misplaced-card',
  levels: ['warning'],
  reads: PLACED,
  *find({ doc }) {
    for (const row of cardsInOrder(doc)) {
      const lane = doc.lanes[row.record.laneId];
      if (!lane || laneKind(lane.kind).accepts.includes(row.record.kind)) continue;
      const laneId = laneFor(doc, row.record);
      yield {
        vars: cardVars(doc, row),
        refs: [row.id],
        ...(laneId && { fix: (now) => moveInto(now, row, laneId) }),
      };
    }
  },
};

/** The first lane that is made for this kind of card, else the first that takes it. */
function laneFor(doc: Blueprint, card: Card): Id | undefined {
  const lanes = orderedLanes(doc).map((lane) => ({ id: lane.id, kind: laneKind(lane.record.kind) }));
  const lane =
    lanes.find(({ kind }) => kind.newCard === card.kind) ??
    lanes.find(({ kind }) => kind.accepts.includes(card.kind));
  return lane?.id;
}

const moveInto = (doc: Blueprint, { id, record }: Keyed<Card>, laneId: Id): Command => ({
  type: 'card.move',
  ids: [id],
  to: { laneId, stepId: doc.cards[id]?.stepId ?? record.stepId },
});
