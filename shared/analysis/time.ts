/** How long the journey takes, step by step, and how much of it is waiting. */
import { cardsInOrder } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import { computeCriticalPath } from './criticalPath';
import { memoByParts } from './memo';
import { overWhat } from './overWhat';
import { ratio } from './ratio';

export interface JourneyTime {
  /** Minutes by step. */
  readonly steps: ReadonlyMap<Id, number>;
  /** Minutes by phase. */
  readonly phases: ReadonlyMap<Id, number>;
  /** Minutes of all steps together. */
  readonly total: number;
  /** Minutes of all waits together. */
  readonly waiting: number;
  /** waiting / total; above 1 where planned step times are shorter than the waits in them; null where nothing takes time. */
  readonly waitingShare: number | null;
  /** Cards whose wait is above its target (and not its limit), and above its limit, in map order. */
  readonly overTarget: readonly Id[];
  readonly overLimit: readonly Id[];
}

/** Step time = the step's own minutes, else the longest sum of card minutes, waits included, along one of its lanes; cards count where they begin. */
export const computeTime: (doc: Blueprint) => JourneyTime = memoByParts(
  ['phases', 'steps', 'lanes', 'cards'],
  (doc) => {
    const steps = new Map<Id, number>();
    const phases = new Map<Id, number>(Object.keys(doc.phases).map((id) => [id, 0]));
    let total = 0;
    for (const { stepId, planned, minutes: byCards } of computeCriticalPath(doc)) {
      const minutes = planned ?? byCards;
      const record = doc.steps[stepId]!;
      steps.set(stepId, minutes);
      phases.set(record.phaseId, (phases.get(record.phaseId) ?? 0) + minutes);
      total += minutes;
    }
    const waits = cardsInOrder(doc).flatMap(({ id, record }) =>
      record.wait ? [{ id, over: overWhat(record.wait), minutes: record.wait.minutes }] : [],
    );
    const waiting = waits.reduce((sum, wait) => sum + wait.minutes, 0);
    const over = (what: 'target' | 'limit') =>
      waits.filter((wait) => wait.over === what).map((wait) => wait.id);
    return {
      steps,
      phases,
      total,
      waiting,
      waitingShare: ratio(waiting, total),
      overTarget: over('target'),
      overLimit: over('limit'),
    };
  },
);
