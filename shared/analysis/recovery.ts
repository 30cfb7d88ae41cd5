/** For how much of what can fail there is a plan. */
import { cardsInOrder } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import { memoByParts } from './memo';
import { ratio } from './ratio';
import { type RecoveryGrade, type RecoveryStage, recoveryGrade, stagesSaid } from './recoveryGrade';

export interface Failure {
  readonly cardId: Id;
  readonly kind: 'outcome' | 'process';
  readonly moment: boolean;
  readonly recovery: RecoveryGrade;
  /** The stages of which its plan says anything. */
  readonly stages: readonly RecoveryStage[];
}

export interface RecoveryCoverage {
  readonly failures: number;
  /** Failures whose plan says at least how to respond and how to resolve. */
  readonly covered: number;
  /** covered / failures, 0…1; null where nothing fails. */
  readonly coverage: number | null;
  /** Failures of each kind. */
  readonly outcome: number;
  readonly process: number;
  readonly outcomeCovered: number;
  readonly processCovered: number;
  /** Every failure: those at a moment of truth without a full plan first, then others without one, then the rest; each in map order. */
  readonly list: readonly Failure[];
}

/** Coverage over all cards that carry a `fail`. */
export const computeRecovery: (doc: Blueprint) => RecoveryCoverage = memoByParts(
  ['phases', 'steps', 'lanes', 'cards'],
  (doc) => {
    const list = cardsInOrder(doc).flatMap(({ id, record }): Failure[] => {
      const { fail, moment } = record;
      if (!fail) return [];
      return [
        {
          cardId: id,
          kind: fail.kind,
          moment: moment !== undefined,
          recovery: recoveryGrade(fail),
          stages: stagesSaid(fail),
        },
      ];
    });
    const outcomes = list.filter((failure) => failure.kind === 'outcome');
    const covered = list.filter(isCovered).length;
    const outcomeCovered = outcomes.filter(isCovered).length;
    return {
      failures: list.length,
      covered,
      coverage: ratio(covered, list.length),
      outcome: outcomes.length,
      process: list.length - outcomes.length,
      outcomeCovered,
      processCovered: covered - outcomeCovered,
      list: list.sort((a, b) => urgency(a) - urgency(b)),
    };
  },
);

const isCovered = (failure: Failure): boolean => failure.recovery === 'full';

const urgency = (failure: Failure): number => {
  if (isCovered(failure)) return 2;
  return failure.moment ? 0 : 1;
};
