/** Problems that the team lives with, and why; each can be unmuted. */
import { type MutedProblem, sayProblem, unmuteCommand } from '../../../shared/analysis';
import { editor } from '../../state/editor';
import { pointing } from '../../state/pointedAt';
import { useSettled } from '../../state/settled';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { RefLink } from '../parts/RefLink';
import { ShowAll } from '../parts/ShowAll';
import { useLimit } from '../parts/useLimit';

const FIRST = 20;

export function MutedSection({ muted }: { muted: readonly MutedProblem[] }) {
  const t = useT();
  const locale = useUi((state) => state.locale);
  const readOnly = useSettled((state) => state.readOnly);
  const { shown, hidden, showAll } = useLimit(muted, FIRST);
  if (muted.length === 0) return null;
  const unmute = ({ mute }: MutedProblem) => {
    const { dispatch, session } = editor.getState();
    const command = unmuteCommand(session.doc, { check: mute.check, ref: mute.ref });
    dispatch({ type: 'batch', label: { key: 'analysis.unmute' }, commands: [command] });
  };
  return (
    <Section title={t('problems.muted')} count={muted.length} open={false} memory="problems muted">
      <ul className="problems muted">
        {shown.map((problem) => {
          const { key, refs, mute } = problem;
          const text = sayProblem(problem, locale);
          const [first] = refs;
          return (
            <li key={`${key} ${refs.join(' ')}`} {...pointing(refs)}>
              <div>
                {first === undefined ? <p>{text}</p> : <RefLink id={first}>{text}</RefLink>}
                <p className="caption">
                  {t(mute.ref === undefined ? 'problems.mutedEverywhere' : 'problems.mutedHere', {
                    reason: mute.reason,
                  })}
                </p>
                <Button look="link" size="small" isDisabled={readOnly} onPress={() => unmute(problem)}>
                  {t('problems.unmute')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <ShowAll hidden={hidden} showAll={showAll} />
    </Section>
  );
}
