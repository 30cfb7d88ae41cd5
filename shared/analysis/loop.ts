/** The closed loop of feedback: how far opportunities are, and which are late. */
import { dayOf } from '../model/day';
import { cardsInOrder } from '../model/queries';
import { type Blueprint, type Card, type Id, LOOP_STAGES, type LoopStage } from '../model/schema';

/** Whether a stage lies after another in the loop; no stage lies before all. */
export const isPastStage = (stage: LoopStage | undefined, other: LoopStage): boolean =>
  stage !== undefined && LOOP_STAGES.indexOf(stage) > LOOP_STAGES.indexOf(other);

/** An opportunity due before today (both `YYYY-MM-DD…`) that is not evaluated yet. A `due` in other words is never late. */
export function isOverdue({ kind, due, stage }: Card, today: string): boolean {
  if (kind !== 'opportunity' || stage === 'evaluated') return false;
  const day = dayOf(due?.trim() ?? '');
  return day !== null && day < today.slice(0, 10);
}

export interface Loop {
  /** How many opportunities are at each stage. */
  readonly stages: Readonly<Record<LoopStage, number>>;
  /** How many have no stage yet. */
  readonly unstaged: number;
  /** Ids of the late ones, in map order. */
  readonly overdue: readonly Id[];
}

/** Opportunities per stage, and those that are overdue; `today` is `YYYY-MM-DD`. */
export function computeLoop(doc: Blueprint, today: string): Loop {
  const rows = cardsInOrder(doc).filter((row) => row.record.kind === 'opportunity');
  const at = (stage: LoopStage | undefined) => rows.filter((row) => row.record.stage === stage).length;
  return {
    stages: Object.fromEntries(LOOP_STAGES.map((stage) => [stage, at(stage)])) as Record<LoopStage, number>,
    unstaged: at(undefined),
    overdue: rows.filter((row) => isOverdue(row.record, today)).map((row) => row.id),
  };
}
