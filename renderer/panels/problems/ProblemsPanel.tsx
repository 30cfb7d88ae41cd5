/** What the checks found, worst first: each leads to its place, some can be fixed at once. */
import type { Problem, ProblemLevel } from '../../../shared/analysis';
import { translateData } from '../../../shared/i18n/translate';
import { editor } from '../../state/editor';
import { useSettled } from '../../state/settled';
import { useAnalysis } from '../../state/useAnalysis';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { LEVEL_ICONS } from '../parts/levelIcons';
import { RefLink } from '../parts/RefLink';
import { ShowAll } from '../parts/ShowAll';
import { useLimit } from '../parts/useLimit';
import './problems.css';

const LEVELS: readonly ProblemLevel[] = ['error', 'warning', 'info'];
const FIRST = 40;

export function ProblemsPanel() {
  const t = useT();
  const problems = useAnalysis((state) => state.problems);
  const ready = useAnalysis((state) => state.doc !== null);
  return (
    <div className="scroll pane-scroll">
      {problems.length === 0 && (
        <p className="empty">{ready ? t('window.problems.none') : t('window.pane.computing')}</p>
      )}
      {LEVELS.map((level) => {
        const found = problems.filter((problem) => problem.level === level);
        return found.length > 0 && <Level key={level} level={level} problems={found} />;
      })}
    </div>
  );
}

function Level({ level, problems }: { level: ProblemLevel; problems: readonly Problem[] }) {
  const t = useT();
  const { shown, hidden, showAll } = useLimit(problems, FIRST);
  return (
    <Section title={t(`window.problems.level.${level}`)} count={problems.length} memory={`problems ${level}`}>
      <ul className={`problems ${level}`}>
        {shown.map((problem) => (
          <ProblemRow key={`${problem.key} ${problem.refs.join(' ')}`} problem={problem} />
        ))}
      </ul>
      <ShowAll hidden={hidden} showAll={showAll} />
    </Section>
  );
}

function ProblemRow({ problem }: { problem: Problem }) {
  const t = useT();
  const readOnly = useSettled((state) => state.readOnly);
  const { key, vars, refs, level, fix, check } = problem;
  const Icon = LEVEL_ICONS[level];
  const text = translateData(t, key, vars);
  const [first] = refs;
  const label = translateData(t, `check.fix.${check}`);
  return (
    <li>
      <Icon size={14} aria-label={t(`check.level.${level}`)} />
      <div>
        {first === undefined ? <p>{text}</p> : <RefLink id={first}>{text}</RefLink>}
        {fix && (
          <Button
            look="link"
            size="small"
            isDisabled={readOnly}
            // The fix reads the document as it is now, which may be newer than the one the check read.
            onPress={() => editor.getState().dispatch(fix(editor.getState().session.doc))}
          >
            {label}
          </Button>
        )}
      </div>
    </li>
  );
}
