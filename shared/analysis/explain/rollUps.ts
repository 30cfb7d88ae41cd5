/** Opens sums of pain: of a step, lane, phase, persona or card, and the relief of an opportunity. */
import { getSettings } from '../../model/document';
import { cardsInOrder } from '../../model/queries';
import type { Blueprint, Id, PainModel } from '../../model/schema';
import { computeOpportunities } from '../opportunities';
import { computePains } from '../pains';
import { computePainTotals, type PainTotals } from '../painTotals';
import { painValue, totalPain } from '../painValue';
import { coveredSteps } from '../places';
import { concerns } from '../reach';
import type { PainScore } from '../types';
import { cardInput } from './input';
import type { Explained, FigureRef } from './types';

/** Pains with their scores by a model, and their sum as the analysis has it. */
function explainSum(pains: readonly PainScore[], result: number, model: PainModel = 'weighted'): Explained {
  return {
    formula: 'sumOfScores',
    values: { scores: pains.map((pain) => painValue(pain, model)) },
    result,
    inputs: pains.map((pain) => ({
      term: 'score',
      table: 'cards',
      id: pain.id,
      field: 'score',
      value: painValue(pain, model),
    })),
    caveats: pains.length === 0 ? [{ key: 'noPains' }] : [],
  };
}

export const explainAllPain = (doc: Blueprint): Explained =>
  explainSum(computePains(doc), totalPain(doc), getSettings(doc).painModel);

export const explainRollUp =
  (of: keyof PainTotals) =>
  (doc: Blueprint, { id }: FigureRef): Explained | null => {
    if (typeof id !== 'string' || !Object.hasOwn(doc[of], id)) return null;
    const pains = computePains(doc).filter((pain) => belongs(doc, of, pain.id, id));
    return explainSum(pains, computePainTotals(doc)[of].get(id) ?? 0);
  };

/** The rule by which computePainTotals adds a pain to a group. */
function belongs(doc: Blueprint, of: keyof PainTotals, painId: Id, id: Id): boolean {
  const pain = doc.cards[painId]!;
  const about = pain.about === undefined ? undefined : doc.cards[pain.about];
  switch (of) {
    case 'steps':
      return coveredSteps(doc, pain).some((step) => step.id === id);
    case 'phases':
      return coveredSteps(doc, pain).some((step) => step.record.phaseId === id);
    case 'lanes':
      return pain.laneId === id || about?.laneId === id;
    case 'personas':
      return concerns(pain.personaIds, id);
    case 'cards':
      return pain.about === id;
  }
}

export function explainRelief(doc: Blueprint, { id }: FigureRef): Explained | null {
  const opportunity = computeOpportunities(doc).find((row) => row.id === id);
  if (!opportunity) return null;
  const pains = computePains(doc).filter((pain) => opportunity.addresses.includes(pain.id));
  const shared = pains.filter((pain) => pain.addressedBy.length > 1).length;
  const { caveats = [], ...sum } = explainSum(pains, opportunity.relief);
  return {
    ...sum,
    caveats: [...caveats, ...(shared > 0 ? [{ key: 'sharedRelief', vars: { count: shared } }] : [])],
  };
}

/** Which opportunities are late; the figure is how many. */
export function explainOverdue(doc: Blueprint, overdue: readonly Id[]): Explained {
  const all = cardsInOrder(doc).filter(({ record }) => record.kind === 'opportunity');
  return {
    formula: 'tally',
    values: { counted: overdue.length },
    result: overdue.length,
    inputs: overdue.map((id) => cardInput('due', id, 'due', doc.cards[id]?.due ?? null)),
    n: all.length,
  };
}
