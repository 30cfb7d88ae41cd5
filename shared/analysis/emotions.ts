/** What each persona, and everyone together, feels at each step. */
import { orderedSteps } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import { personaShares } from '../model/shares';
import { memoByParts } from './memo';

export interface StepEmotions {
  readonly stepId: Id;
  /** −5…5 by persona, for those that have a value here. */
  readonly personas: ReadonlyMap<Id, number>;
  /** −5…5: the share-weighted mean of the personas here; where none has a weight, the value given for everyone; else null. */
  readonly everyone: number | null;
}

/** One entry for each step, from left to right. */
export const computeEmotions: (doc: Blueprint) => readonly StepEmotions[] = memoByParts(
  ['phases', 'steps', 'personas', 'emotions'],
  (doc) => {
    const shares = personaShares(doc);
    const byStep = new Map<Id, { personas: Map<Id, number>; given: number | null }>();
    // In the order of ids, so that of two values for one persona, which no valid file has, the same one is taken each time.
    for (const id of Object.keys(doc.emotions).sort()) {
      const { stepId, personaId, value } = doc.emotions[id]!;
      const here = byStep.get(stepId) ?? { personas: new Map<Id, number>(), given: null };
      byStep.set(stepId, here);
      if (personaId === undefined) here.given = value;
      else if (shares.has(personaId)) here.personas.set(personaId, value);
    }
    return orderedSteps(doc).map(({ id }) => {
      const here = byStep.get(id);
      const personas = here?.personas ?? new Map<Id, number>();
      return { stepId: id, personas, everyone: weightedMean(personas, shares) ?? here?.given ?? null };
    });
  },
);

function weightedMean(values: ReadonlyMap<Id, number>, shares: ReadonlyMap<Id, number>): number | null {
  let sum = 0;
  let weight = 0;
  for (const [id, share] of shares) {
    const value = values.get(id);
    if (value === undefined) continue;
    sum += share * value;
    weight += share;
  }
  // A mean lies between its values; the rounding of the division must not carry it past them.
  return weight > 0 ? Math.min(5, Math.max(-5, sum / weight)) : null;
}
