/** More phases than anyone keeps in mind, or a phase in which nothing happens. */
import { orderedPhases } from '../../model/queries';
import { shortName } from './naming';
import type { Check, Finding } from './types';

const MOST = 9;

export const phasesMany: Check = {
  id: 'phases-many',
  levels: ['info'],
  reads: ['phases', 'steps'],
  *find({ doc }): Generator<Finding> {
    const phases = orderedPhases(doc);
    if (phases.length > MOST)
      yield { vars: { phases: phases.length }, refs: phases.slice(MOST).map(({ id }) => id) };
    const withSteps = new Set(Object.values(doc.steps).map((step) => step.phaseId));
    for (const { id, record } of phases)
      if (!withSteps.has(id))
        yield {
          key: 'check.phase-without-steps',
          vars: { phase: shortName(record.name) },
          refs: [id],
          fix: () => ({ type: 'phase.delete', id }),
        };
  },
};
