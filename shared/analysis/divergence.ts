/** Where personas feel differently about the same step. */
import type { Blueprint, Id } from '../model/schema';
import { computeEmotions } from './emotions';
import { memoByParts } from './memo';

/** Highest − lowest persona value (0…10) for each step that has a persona's value. */
export const computeDivergence: (doc: Blueprint) => ReadonlyMap<Id, number> = memoByParts(
  ['phases', 'steps', 'personas', 'emotions'],
  (doc) =>
    new Map(
      computeEmotions(doc)
        .filter((step) => step.personas.size > 0)
        .map((step) => {
          const values = [...step.personas.values()];
          return [step.stepId, Math.max(...values) - Math.min(...values)];
        }),
    ),
);
