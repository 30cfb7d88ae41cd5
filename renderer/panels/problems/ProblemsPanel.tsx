/** What the checks found, in groups: each leads to its place, can be fixed or muted with a reason. */
import { useMemo } from 'react';
import { findMuted, type MutedProblem, type Problem } from '../../../shared/analysis';
import { keyOfProblem, useProblemView } from '../../state/problemAt';
import { localDay, useAnalysis } from '../../state/useAnalysis';
import { useT } from '../../state/useT';
import { Section } from '../../ui/Section';
import { ShowAll } from '../parts/ShowAll';
import { useLimit } from '../parts/useLimit';
import { groupProblems, type ProblemGroup } from './groups';
import { MutedSection } from './MutedSection';
import { ProblemRow } from './ProblemRow';
import { ProblemsBar } from './ProblemsBar';
import './problems.css';

const FIRST = 40;
const NONE: readonly MutedProblem[] = [];

export function ProblemsPanel() {
  const t = useT();
  const problems = useAnalysis((state) => state.problems);
  const doc = useAnalysis((state) => state.doc);
  const group = useProblemView((view) => view.group);
  const hidden = useProblemView((view) => view.hidden);
  const muted = useMemo(() => (doc ? findMuted(doc, localDay()) : NONE), [doc]);
  const groups = useMemo(() => {
    if (!doc) return [];
    const shown = problems.filter((problem) => !hidden.includes(problem.level));
    return groupProblems(doc, shown, group, t);
  }, [doc, problems, hidden, group, t]);
  const fixable = useMemo(() => {
    const byCheck = new Map<string, Problem[]>();
    for (const problem of problems)
      if (problem.fix) byCheck.set(problem.check, [...(byCheck.get(problem.check) ?? []), problem]);
    return byCheck;
  }, [problems]);
  return (
    <>
      {(problems.length > 0 || muted.length > 0) && <ProblemsBar problems={problems} />}
      <div className="scroll pane-scroll">
        {problems.length === 0 && (
          <p className="empty">{doc ? t('window.problems.none') : t('window.pane.computing')}</p>
        )}
        {problems.length > 0 && groups.length === 0 && <p className="empty">{t('problems.noneLeft')}</p>}
        {groups.map((found) => (
          <Group key={`${group} ${found.key}`} by={group} group={found} fixable={fixable} />
        ))}
        <MutedSection muted={muted} />
      </div>
      {problems.length > 0 && <p className="pane-foot">{t('problems.keys')}</p>}
    </>
  );
}

interface GroupProps {
  readonly by: string;
  readonly group: ProblemGroup;
  readonly fixable: ReadonlyMap<string, readonly Problem[]>;
}

function Group({ by, group, fixable }: GroupProps) {
  const { shown, hidden, showAll } = useLimit(group.problems, FIRST);
  return (
    <Section title={group.title} count={group.problems.length} memory={`problems ${by} ${group.key}`}>
      <ul className="problems">
        {shown.map((problem) => (
          <ProblemRow
            key={keyOfProblem(problem)}
            problem={problem}
            alike={fixable.get(problem.check) ?? []}
          />
        ))}
      </ul>
      <ShowAll hidden={hidden} showAll={showAll} />
    </Section>
  );
}
