/** The problems list: what all checks find, worst first, and what of it is muted. */
import type { Command } from '../commands/types';
import type { Blueprint, Id } from '../model/schema';
import { checks } from './checks';
import { memoByParts } from './memo';
import { findMute } from './mutes';
import type { MutedProblem, Problem, ProblemCount, ProblemLevel } from './types';

const LEVELS: readonly ProblemLevel[] = ['error', 'warning', 'info'];

interface Found {
  readonly open: readonly Problem[];
  readonly muted: readonly MutedProblem[];
}

/** Results by day, for each combination of the parts that a check may read. */
const byDay = memoByParts(
  ['settings', 'personas', 'phases', 'steps', 'lanes', 'emotions', 'links', 'cards'],
  () => new Map<string, Found>(),
);

function findAll(doc: Blueprint, today: string): Found {
  const known = byDay(doc);
  let found = known.get(today);
  if (!found) {
    found = partByMutes(doc, runChecks(doc, today));
    known.set(today, found);
  }
  return found;
}

const NO_COMMAND: Command = {
  type: 'batch',
  label: { key: 'analysis.fixAll', vars: { count: 0 } },
  commands: [],
};

/** All problems that are not muted: errors, warnings, then hints; within a level by check, then by place on the map. `today` is `YYYY-MM-DD`. */
export const findProblems = (doc: Blueprint, today: string): readonly Problem[] => findAll(doc, today).open;

/** A problem as plain data: whether something fixes it, in place of the fix itself. */
export type PlainProblem = Omit<Problem, 'fix'> & { readonly fixable: boolean };

/** Found in another thread, to be handed over. */
export const findPlainProblems = (doc: Blueprint, today: string): readonly PlainProblem[] =>
  findProblems(doc, today).map(({ fix, ...problem }) => ({ ...problem, fixable: fix !== undefined }));

/** The problems that `findPlainProblems` found in an equal document: a fix is looked for when it is asked for. */
export const toProblems = (
  plain: readonly PlainProblem[],
  doc: Blueprint,
  today: string,
): readonly Problem[] =>
  plain.map(({ fixable, ...problem }, i) => {
    if (!fixable) return problem;
    const fix: Problem['fix'] = (now) => findProblems(doc, today)[i]?.fix?.(now) ?? NO_COMMAND;
    return { ...problem, fix };
  });

/** The muted ones in the same order, with their reasons. */
export const findMuted = (doc: Blueprint, today: string): readonly MutedProblem[] =>
  findAll(doc, today).muted;

function partByMutes(doc: Blueprint, problems: readonly Problem[]): Found {
  if (!doc.settings.mutes?.length) return { open: problems, muted: [] };
  const open: Problem[] = [];
  const muted: MutedProblem[] = [];
  for (const problem of problems) {
    const mute = findMute(doc, problem);
    if (mute) muted.push({ ...problem, mute });
    else open.push(problem);
  }
  return { open, muted };
}

/** What one check finds, by day, run again only when something that it reads has changed. */
const finders = checks.map((check) => {
  const byDay = memoByParts(check.reads, () => new Map<string, readonly Problem[]>());
  return (doc: Blueprint, today: string): readonly Problem[] => {
    const known = byDay(doc);
    let problems = known.get(today);
    if (!problems) {
      problems = Array.from(check.find({ doc, today }), (finding): Problem => {
        const { level = check.levels[0], key = `check.${check.id}`, vars, refs, fix } = finding;
        return { check: check.id, level, key, vars, refs, ...(fix && { fix }) };
      });
      known.set(today, problems);
    }
    return problems;
  };
});

function runChecks(doc: Blueprint, today: string): readonly Problem[] {
  const found = finders.flatMap((find) => find(doc, today));
  return LEVELS.flatMap((level) => found.filter((problem) => problem.level === level));
}

/** For the marks on records: how many problems are at each, and the worst level; a problem counts where it is to be found first. */
export function countByRecord(problems: readonly Problem[]): ReadonlyMap<Id, ProblemCount> {
  const counts = new Map<Id, ProblemCount>();
  for (const { refs, level } of problems) {
    const [id] = refs;
    if (id === undefined) continue;
    const known = counts.get(id);
    // Worst first, so the level that is there already is the worst.
    counts.set(id, { count: (known?.count ?? 0) + 1, level: known?.level ?? level });
  }
  return counts;
}
