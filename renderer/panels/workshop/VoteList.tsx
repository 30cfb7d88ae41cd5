/** How the votes are spread: cards with votes, most first, each with its bar. Stands in a column beside the map, so that voting goes on and nothing is covered. */
import { X } from 'lucide-react';
import { clearVotes } from '../../actions/vote';
import { useSettled } from '../../state/settled';
import { useShownDoc } from '../../state/shown';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { useVoting, votesOf, voting } from '../../state/voting';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { RefLink } from '../parts/RefLink';
import './workshop.css';

export function VoteList() {
  const open = useVoting((state) => state.results);
  const workshop = useUi((state) => state.workshop);
  return open && workshop ? <List /> : null;
}

function List() {
  const t = useT();
  const { rows, total } = votesOf(useShownDoc());
  const readOnly = useSettled((state) => state.readOnly);
  const most = rows[0]?.votes ?? 1;
  return (
    <section className="vote-list" data-region="votes" aria-label={t('workshop.vote.resultTitle')}>
      <header>
        <h2 className="pane-title">{t('workshop.vote.resultTitle')}</h2>
        <span className="caption">
          {t('workshop.vote.votes', { count: total })} · {t('workshop.vote.cards', { count: rows.length })}
        </span>
        <IconButton
          small
          icon={X}
          label={t('window.close')}
          onPress={() => voting.setState({ results: false })}
        />
      </header>
      {rows.length === 0 ? (
        <p className="empty">{t('workshop.vote.empty')}</p>
      ) : (
        <ol className="scroll">
          {rows.map(({ id, title, kind, votes }) => (
            <li key={id} data-kind={kind}>
              <RefLink id={id}>{title || t('window.untitled')}</RefLink>
              <b title={t('workshop.vote.share', { percent: Math.round((votes / total) * 100) })}>{votes}</b>
              <span className="bar" aria-hidden>
                <i style={{ width: `${(votes / most) * 100}%` }} />
              </span>
            </li>
          ))}
        </ol>
      )}
      {rows.length > 0 && !readOnly && (
        <footer>
          <Button size="small" look="quiet" onPress={clearVotes}>
            {t('workshop.vote.clear')}
          </Button>
        </footer>
      )}
    </section>
  );
}
