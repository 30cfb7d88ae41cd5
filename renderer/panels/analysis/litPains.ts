/** Which pains belong to what is selected on the map. */
import type { Selection } from '../../../shared/commands/types';
import type { Blueprint, Id } from '../../../shared/model/schema';

/**
 * A selected pain, the pains about a selected card, those that a selected opportunity addresses, those that stand at a selected step
 * or phase, and those that name a selected persona.
 */
export function painsOfSelection(doc: Blueprint, { table, ids }: Selection): ReadonlySet<Id> {
  const chosen = new Set(ids);
  const addressed = new Set(table === 'cards' ? ids.flatMap((id) => doc.cards[id]?.addresses ?? []) : []);
  const belongs = (id: Id): boolean => {
    const card = doc.cards[id];
    if (card?.kind !== 'pain') return false;
    switch (table) {
      case 'cards':
        return chosen.has(id) || addressed.has(id) || (card.about !== undefined && chosen.has(card.about));
      case 'steps':
        return chosen.has(card.stepId);
      case 'phases':
        return chosen.has(doc.steps[card.stepId]?.phaseId ?? '');
      case 'personas':
        return card.personaIds?.some((personaId) => chosen.has(personaId)) ?? false;
      default:
        return false;
    }
  };
  return ids.length === 0 ? NONE : new Set(Object.keys(doc.cards).filter(belongs));
}

const NONE: ReadonlySet<Id> = new Set();
