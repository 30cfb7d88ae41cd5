/** Where it hurts, as a colour: each step's and card's pain against the map's maximum. */
import type { Blueprint, Id } from '../model/schema';
import { memoByParts } from './memo';
import { computePains } from './pains';
import { computePainTotals } from './painTotals';

export interface Heat {
  readonly steps: ReadonlyMap<Id, number>;
  readonly cards: ReadonlyMap<Id, number>;
  /** The pain that heat 1 stands for, for the legend; 0 where nothing hurts. */
  readonly worstStep: number;
  readonly worstCard: number;
}

/** Each 0…1, steps against the worst step, cards (pains by their own score, others by the pains about them) against the worst card. */
export const computeHeat: (doc: Blueprint) => Heat = memoByParts(
  ['settings', 'personas', 'phases', 'steps', 'lanes', 'cards'],
  (doc) => {
    const totals = computePainTotals(doc);
    const cards = new Map(totals.cards);
    for (const pain of computePains(doc)) cards.set(pain.id, (cards.get(pain.id) ?? 0) + pain.score);
    const worstStep = largest(totals.steps);
    const worstCard = largest(cards);
    return {
      steps: against(totals.steps, worstStep),
      cards: against(cards, worstCard),
      worstStep,
      worstCard,
    };
  },
);

const largest = (pains: ReadonlyMap<Id, number>): number => {
  let worst = 0;
  for (const pain of pains.values()) worst = Math.max(worst, pain);
  return worst;
};

const against = (pains: ReadonlyMap<Id, number>, worst: number): ReadonlyMap<Id, number> =>
  new Map(Array.from(pains, ([id, pain]) => [id, worst > 0 ? pain / worst : 0]));
