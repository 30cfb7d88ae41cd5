/** What the journey costs, per phase and lane, and how much the variants change it. */
import { cardsInOrder } from '../model/queries';
import type { Blueprint, Card, Id } from '../model/schema';
import { memoByParts } from './memo';

export interface JourneyCost {
  /** Σ cost of the cards as they stand. */
  readonly total: number;
  /** Σ of the cheapest and of the dearest variant of each card, the card as it stands among them. */
  readonly min: number;
  readonly max: number;
  /** Σ cost by the phase in which a card begins, and by its lane. */
  readonly phases: ReadonlyMap<Id, number>;
  readonly lanes: ReadonlyMap<Id, number>;
  /** What the variants can make of each of these: the least and the most. */
  readonly phaseRanges: ReadonlyMap<Id, CostRange>;
  readonly laneRanges: ReadonlyMap<Id, CostRange>;
}
export type CostRange = readonly [low: number, high: number];

export const computeCost: (doc: Blueprint) => JourneyCost = memoByParts(
  ['phases', 'steps', 'lanes', 'cards'],
  (doc) => {
    const phases = new Map<Id, number>(Object.keys(doc.phases).map((id) => [id, 0]));
    const lanes = new Map<Id, number>(Object.keys(doc.lanes).map((id) => [id, 0]));
    const phaseRanges = new Map<Id, CostRange>();
    const laneRanges = new Map<Id, CostRange>();
    const widen = (ranges: Map<Id, CostRange>, id: Id, [low, high]: CostRange) => {
      const known = ranges.get(id) ?? [0, 0];
      ranges.set(id, [known[0] + low, known[1] + high]);
    };
    let [total, min, max] = [0, 0, 0];
    for (const { record } of cardsInOrder(doc)) {
      const [own, low, high] = costRange(record);
      total += own;
      min += low;
      max += high;
      const phaseId = doc.steps[record.stepId]?.phaseId;
      if (phaseId !== undefined) {
        phases.set(phaseId, (phases.get(phaseId) ?? 0) + own);
        widen(phaseRanges, phaseId, [low, high]);
      }
      widen(laneRanges, record.laneId, [low, high]);
      lanes.set(record.laneId, (lanes.get(record.laneId) ?? 0) + own);
    }
    return { total, min, max, phases, lanes, phaseRanges, laneRanges };
  },
);

/** A card's own cost (0 where none is given), the least and the most it may become. */
export function costRange(card: Card): readonly [own: number, low: number, high: number] {
  const own = card.cost ?? 0;
  const costs = [own, ...(card.variants ?? []).flatMap((variant) => variant.cost ?? [])];
  return [own, Math.min(...costs), Math.max(...costs)];
}
