/** Dot votes: dots per head and heads, what is left of them, and the result as a list. */
import { ChartBar, CircleDot } from 'lucide-react';
import { useId } from 'react';
import { Group } from 'react-aria-components';
import { toggleVoting } from '../../actions/vote';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { budgetOf, dotsLeft, useVoting, voting } from '../../state/voting';
import { Button } from '../../ui/Button';
import { NumberInput } from '../../ui/NumberInput';

const MOST_DOTS = 20;
const MOST_HEADS = 200;

export function VotePart() {
  const t = useT();
  const id = useId();
  const on = useVoting((state) => state.on);
  const perHead = useVoting((state) => state.perHead);
  const heads = useVoting((state) => state.heads);
  const results = useVoting((state) => state.results);
  const readOnly = useSettled((state) => state.readOnly);
  return (
    <Group className="workshop-part votes" aria-label={t('workshop.vote.resultTitle')}>
      <Button
        size="small"
        look={on ? 'primary' : 'plain'}
        isDisabled={readOnly}
        aria-pressed={on}
        onPress={toggleVoting}
      >
        <CircleDot size={14} aria-hidden />
        {t('workshop.vote.start')}
      </Button>
      <label htmlFor={`${id}-dots`}>{t('workshop.vote.dots')}</label>
      <NumberInput
        id={`${id}-dots`}
        labelledBy=""
        describedBy={undefined}
        min={1}
        max={MOST_DOTS}
        whole
        value={perHead}
        onChange={(value) => value !== null && voting.setState({ perHead: value })}
      />
      <label htmlFor={`${id}-heads`}>{t('workshop.vote.heads')}</label>
      <NumberInput
        id={`${id}-heads`}
        labelledBy=""
        describedBy={undefined}
        min={1}
        max={MOST_HEADS}
        whole
        value={heads}
        onChange={(value) => value !== null && voting.setState({ heads: value })}
      />
      {on && <Rest />}
      <Button
        size="small"
        look="quiet"
        aria-pressed={results}
        onPress={() => voting.setState({ results: !results })}
      >
        <ChartBar size={14} aria-hidden />
        {t('workshop.vote.results')}
      </Button>
    </Group>
  );
}

/** What is left of the dots, as a number and as a bar. */
function Rest() {
  const t = useT();
  const budget = useVoting(budgetOf);
  const state = useVoting((now) => now);
  const rest = useSettled(({ session }) => dotsLeft(session.doc, state));
  return (
    <span className={rest === 0 ? 'dots-left none' : 'dots-left'}>
      <span className="dots-bar" aria-hidden>
        <i style={{ width: `${(rest / budget) * 100}%` }} />
      </span>
      {t('workshop.vote.rest', { rest, budget })}
    </span>
  );
}
