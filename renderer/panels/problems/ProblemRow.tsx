/** One problem: what is wrong, where it leads, what fixes it, and a way to live with it. */
import { BellOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { fixAllCommand, type Problem, sayProblem } from '../../../shared/analysis';
import { translateData } from '../../../shared/i18n/translate';
import { editor } from '../../state/editor';
import { pointing } from '../../state/pointedAt';
import { keyOfProblem, problemView, useProblemView } from '../../state/problemAt';
import { useSettled } from '../../state/settled';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { PopoverButton } from '../../ui/PopoverButton';
import { LEVEL_ICONS } from '../parts/levelIcons';
import { RefLink } from '../parts/RefLink';
import { MuteForm } from './MuteForm';

export interface ProblemRowProps {
  readonly problem: Problem;
  /** Those of the same check that can be fixed, this one among them. */
  readonly alike: readonly Problem[];
}

export function ProblemRow({ problem, alike }: ProblemRowProps) {
  const t = useT();
  const locale = useUi((state) => state.locale);
  const row = useRef<HTMLLIElement>(null);
  const readOnly = useSettled((state) => state.readOnly);
  const here = useProblemView(({ at }) => at === keyOfProblem(problem));
  useEffect(() => {
    if (here) row.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const { refs, level, fix, check } = problem;
  const Icon = LEVEL_ICONS[level];
  const text = sayProblem(problem, locale);
  const [first] = refs;
  const fixThis = () => {
    // The fix reads the document as it is now, which may be newer than the one the check read.
    const { dispatch, session } = editor.getState();
    if (fix) dispatch(fix(session.doc));
  };
  const fixThese = () => {
    const { dispatch, session } = editor.getState();
    const command = fixAllCommand(session.doc, alike);
    if (command) dispatch(command);
  };
  return (
    <li
      ref={row}
      className={here ? `${level} here` : level}
      aria-current={here || undefined}
      {...pointing(refs)}
      onFocus={() => {
        pointing(refs).onFocus();
        problemView.setState({ at: keyOfProblem(problem) });
      }}
    >
      <Icon size={14} aria-label={t(`check.level.${level}`)} />
      <div>
        {first === undefined ? <p>{text}</p> : <RefLink id={first}>{text}</RefLink>}
        {fix && (
          <div className="problem-fixes">
            <Button look="link" size="small" isDisabled={readOnly} onPress={fixThis}>
              {translateData(t, `check.fix.${check}`)}
            </Button>
            {alike.length > 1 && (
              <Button look="link" size="small" isDisabled={readOnly} onPress={fixThese}>
                {t('problems.fixAll', { count: alike.length })}
              </Button>
            )}
          </div>
        )}
      </div>
      <PopoverButton
        label={t('problems.muteThis')}
        className="icon-button small"
        face={<BellOff size={14} aria-hidden />}
        placement="bottom end"
        disabled={readOnly}
      >
        {(close) => <MuteForm problem={problem} onDone={close} />}
      </PopoverButton>
    </li>
  );
}
