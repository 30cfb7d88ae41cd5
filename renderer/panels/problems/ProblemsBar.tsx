/** Above the problems: which levels are shown, and how they are grouped. */
import type { Problem } from '../../../shared/analysis';
import { type ProblemGrouping, problemView, useProblemView } from '../../state/problemAt';
import { useT } from '../../state/useT';
import { Select } from '../../ui/Select';
import { LEVEL_ICONS } from '../parts/levelIcons';
import { LEVELS } from './groups';

const GROUPS: readonly ProblemGrouping[] = ['level', 'check', 'place'];

export function ProblemsBar({ problems }: { problems: readonly Problem[] }) {
  const t = useT();
  const { group, hidden } = useProblemView((view) => view);
  return (
    <div className="pane-bar problems-bar">
      <fieldset className="problem-levels">
        <legend className="hidden-visually">{t('problems.levels')}</legend>
        {LEVELS.map((level) => {
          const Icon = LEVEL_ICONS[level];
          const on = !hidden.includes(level);
          const count = problems.filter((problem) => problem.level === level).length;
          return (
            <button
              key={level}
              type="button"
              aria-pressed={on}
              aria-label={`${t(`window.problems.level.${level}`)}: ${count}`}
              title={t(`window.problems.level.${level}`)}
              className={`problem-level ${level}`}
              onClick={() =>
                problemView.setState({
                  hidden: on ? [...hidden, level] : hidden.filter((other) => other !== level),
                })
              }
            >
              <Icon size={14} aria-hidden /> {count}
            </button>
          );
        })}
      </fieldset>
      <span className="pane-bar-end">
        <Select
          bare
          label={t('analysisPane.groupLabel')}
          value={group}
          options={GROUPS.map((key) => ({ key, label: t(`problems.group.${key}`) }))}
          onChange={(next) => problemView.setState({ group: next })}
        />
      </span>
    </div>
  );
}
