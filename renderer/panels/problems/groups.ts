/** Problems in groups: by level, by check, or by where they are. */
import type { Problem, ProblemLevel } from '../../../shared/analysis';
import { type Translate, translateData } from '../../../shared/i18n/translate';
import { orderedSteps, stepIndex } from '../../../shared/model/queries';
import type { Blueprint, Id } from '../../../shared/model/schema';
import type { ProblemGrouping } from '../../state/problemAt';

export const LEVELS: readonly ProblemLevel[] = ['error', 'warning', 'info'];

export interface ProblemGroup {
  readonly key: string;
  readonly title: string;
  readonly problems: readonly Problem[];
}

export function groupProblems(
  doc: Blueprint,
  problems: readonly Problem[],
  by: ProblemGrouping,
  t: Translate,
): readonly ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = keyFor[by](doc, problem);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  const list = [...groups].map(([key, found]) => ({ key, title: titleOf(doc, by, key, t), problems: found }));
  if (by !== 'place') return list;
  // In the order of the journey; what is about the whole map comes last.
  const columns = stepIndex(doc);
  const column = (key: string) => columns.get(key) ?? orderedSteps(doc).length;
  return list.sort((a, b) => column(a.key) - column(b.key));
}

/** The step in which a record stands; empty for what stands in none. */
function stepOf(doc: Blueprint, id: Id | undefined): Id | '' {
  if (id === undefined) return '';
  if (doc.steps[id]) return id;
  return doc.cards[id]?.stepId ?? doc.cards[doc.links[id]?.from ?? '']?.stepId ?? '';
}

const keyFor: Readonly<Record<ProblemGrouping, (doc: Blueprint, problem: Problem) => string>> = {
  level: (_, { level }) => level,
  check: (_, { check }) => check,
  place: (doc, { refs: [first] }) => stepOf(doc, first),
};

function titleOf(doc: Blueprint, by: ProblemGrouping, key: string, t: Translate): string {
  if (by === 'level') return translateData(t, `window.problems.level.${key}`);
  if (by === 'check') return translateData(t, `problems.check.${key}`);
  return key === '' ? t('problems.wholeMap') : doc.steps[key]?.name || t('window.untitled');
}
