/** Walking the problems on the map with keys: each is revealed, said aloud and marked in the list. */
import { sayProblem } from '../../shared/analysis/sayProblem';
import type { Problem } from '../../shared/analysis/types';
import { viewport } from '../canvas/viewport';
import { keyOfProblem, problemView } from '../state/problemAt';
import { ui } from '../state/ui';
import { analysis } from '../state/useAnalysis';
import { t } from '../state/useT';
import { noMap, type Reason } from './reasons';

/** Those of the levels that are shown, worst first. */
function shownProblems(): readonly Problem[] {
  const { hidden } = problemView.getState();
  return analysis.getState().problems.filter((problem) => !hidden.includes(problem.level));
}

export const noProblem = (): Reason =>
  noMap() ?? (analysis.getState().problems.length > 0 ? null : 'problems.none');

/** The next (1) or previous (−1) one; from the end it goes on at the beginning. */
export function walkProblems(by: 1 | -1): void {
  const list = shownProblems();
  if (list.length === 0) return;
  const from = list.findIndex((problem) => keyOfProblem(problem) === problemView.getState().at);
  const index = from === -1 ? (by === 1 ? 0 : list.length - 1) : (from + by + list.length) % list.length;
  const problem = list[index];
  if (!problem) return;
  problemView.setState({ at: keyOfProblem(problem) });
  const [first] = problem.refs;
  if (first !== undefined) viewport.reveal(first);
  const text = sayProblem(problem, ui.getState().locale);
  ui.getState().announce(t('problems.said', { text, at: index + 1, count: list.length }));
}
