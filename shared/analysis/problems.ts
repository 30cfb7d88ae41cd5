/** The problems list: what all checks find, worst first. */
import type { Blueprint } from '../model/schema';
import { checks } from './checks';
import { memoByParts } from './memo';
import type { Problem, ProblemLevel } from './types';

const LEVELS: readonly ProblemLevel[] = ['error', 'warning', 'info'];

/** Results by day, for each combination of the parts that a check may read. */
const byDay = memoByParts(
  ['settings', 'personas', 'phases', 'steps', 'lanes', 'emotions', 'links', 'cards'],
  () => new Map<string, readonly Problem[]>(),
);

/** All problems: errors, warnings, then hints; within a level by check, then by place on the map. `today` is `YYYY-MM-DD`. */
export function findProblems(doc: Blueprint, today: string): readonly Problem[] {
  const known = byDay(doc);
  let problems = known.get(today);
  if (!problems) {
    problems = runChecks(doc, today);
    known.set(today, problems);
  }
  return problems;
}

function runChecks(doc: Blueprint, today: string): readonly Problem[] {
  const found = checks.flatMap((check) =>
    Array.from(check.find({ doc, today }), (finding): Problem => {
      const { level = check.levels[0], key = `check.${check.id}`, vars, refs, fix } = finding;
      return { check: check.id, level, key, vars, refs, ...(fix && { fix }) };
    }),
  );
  return LEVELS.flatMap((level) => found.filter((problem) => problem.level === level));
}
