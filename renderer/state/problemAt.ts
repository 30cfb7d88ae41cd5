/** Which problem was gone to last, so that the next one can be found from there; and how the list of problems is shown. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { countByRecord } from '../../shared/analysis/problems';
import type { Problem, ProblemCount, ProblemLevel } from '../../shared/analysis/types';
import type { Id } from '../../shared/model/schema';
import { analysis } from './useAnalysis';

export type ProblemGrouping = 'level' | 'check' | 'place';

export interface ProblemView {
  readonly group: ProblemGrouping;
  /** Levels that are left out. */
  readonly hidden: readonly ProblemLevel[];
  /** The key of the problem that was gone to. */
  readonly at: string | null;
}

export const problemView = createStore<ProblemView>()(() => ({ group: 'level', hidden: [], at: null }));

export const useProblemView = <T>(choose: (view: ProblemView) => T): T => useStore(problemView, choose);

/** Names one problem among those of a document. */
export const keyOfProblem = ({ key, refs }: Problem): string => `${key} ${refs.join(' ')}`;

let counted: { readonly of: readonly Problem[]; readonly counts: ReadonlyMap<Id, ProblemCount> } | null =
  null;

/** How many problems there are at each record; counted once for each list. */
export function problemCounts(
  of: readonly Problem[] = analysis.getState().problems,
): ReadonlyMap<Id, ProblemCount> {
  if (counted?.of !== of) counted = { of, counts: countByRecord(of) };
  return counted.counts;
}
