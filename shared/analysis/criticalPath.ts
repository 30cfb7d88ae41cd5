/** Which cards make the journey as long as it is: in each step the lane whose cards take longest. */
import { cardsInCell, orderedLanes, orderedSteps } from '../model/queries';
import type { Blueprint, Card, Id } from '../model/schema';
import { memoByParts } from './memo';

export interface CriticalStep {
  readonly stepId: Id;
  /** The first of the lanes that take longest; null where no card there takes time. */
  readonly laneId: Id | null;
  /** The cards in that lane that take time, in order. */
  readonly cardIds: readonly Id[];
  /** What these cards add up to, waits included; the step's planned minutes may say otherwise. */
  readonly minutes: number;
  /** The step's own planned minutes; null where its time is that of its cards. */
  readonly planned: number | null;
}

/** Minutes of a card, its wait included. */
export const cardMinutes = (card: Card): number => (card.minutes ?? 0) + (card.wait?.minutes ?? 0);

/** One entry for each step, from left to right. */
export const computeCriticalPath: (doc: Blueprint) => readonly CriticalStep[] = memoByParts(
  ['phases', 'steps', 'lanes', 'cards'],
  (doc) =>
    orderedSteps(doc).map(({ id, record }) => {
      let longest: Omit<CriticalStep, 'stepId' | 'planned'> = { laneId: null, cardIds: [], minutes: 0 };
      for (const lane of orderedLanes(doc)) {
        const timed = cardsInCell(doc, lane.id, id).filter((row) => cardMinutes(row.record) > 0);
        const minutes = timed.reduce((sum, row) => sum + cardMinutes(row.record), 0);
        if (minutes > longest.minutes)
          longest = { laneId: lane.id, cardIds: timed.map((row) => row.id), minutes };
      }
      return { stepId: id, ...longest, planned: record.minutes ?? null };
    }),
);
