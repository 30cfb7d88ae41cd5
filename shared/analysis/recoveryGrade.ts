/** How complete the plan for a failure is. */
import type { Fail } from '../model/schema';

export type RecoveryGrade = 'none' | 'partial' | 'full';

export const RECOVERY_STAGES = ['respond', 'apologise', 'resolve', 'followUp'] as const;
export type RecoveryStage = (typeof RECOVERY_STAGES)[number];

/** Of which of the four stages the plan says anything. */
export const stagesSaid = (fail: Fail): readonly RecoveryStage[] =>
  RECOVERY_STAGES.filter((stage) => fail.recovery?.[stage]?.trim());

/** Full = says at least how to respond and how to resolve; partial = says something; none = says nothing. */
export function recoveryGrade(fail: Fail): RecoveryGrade {
  const said = stagesSaid(fail);
  if (said.includes('respond') && said.includes('resolve')) return 'full';
  return said.length > 0 ? 'partial' : 'none';
}

const ORDER: readonly RecoveryGrade[] = ['none', 'partial', 'full'];

/** The weakest of several plans; null where nothing fails. */
export const weakestGrade = (grades: readonly RecoveryGrade[]): RecoveryGrade | null =>
  ORDER.find((grade) => grades.includes(grade)) ?? null;
