/** The files opened lately, pinned ones first: while they are looked up, where there are none, and where the list cannot be read. */
import { useCallback, useEffect, useState } from 'react';
import type { Recent, RecentChange } from '../../../shared/host/types';
import { useEditor } from '../../state/editor';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { RecentRow } from './RecentRow';

type Found = readonly Recent[] | 'looking' | 'failed';

export function Recents() {
  const t = useT();
  const host = useEditor((state) => state.host);
  const [found, setFound] = useState<Found>('looking');
  const look = useCallback(() => {
    host.recents().then(setFound, () => setFound('failed'));
  }, [host]);
  useEffect(look, [look]);
  const change = (recent: Recent, changes: RecentChange | null) => {
    void host.changeRecent(recent.ref, changes).then(look, look);
  };
  return (
    <section
      className="start-part recents"
      aria-label={t('window.start.recent')}
      aria-busy={found === 'looking'}
    >
      <h2>{t('window.start.recent')}</h2>
      {found === 'looking' && <Waiting />}
      {found === 'failed' && (
        <div className="start-empty">
          <p>{t('start.recentsFailed')}</p>
          <Button size="small" onPress={look}>
            {t('start.again')}
          </Button>
        </div>
      )}
      {Array.isArray(found) && found.length === 0 && (
        <div className="start-empty">
          <p>{t('window.start.noRecent')}</p>
          <p>{t('start.dropHint')}</p>
        </div>
      )}
      {Array.isArray(found) && found.length > 0 && (
        <ul className="recent-list">
          {(found as readonly Recent[]).map((recent) => (
            <RecentRow key={recent.ref.id} recent={recent} onChange={(changes) => change(recent, changes)} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The places of the first files, so that nothing jumps when they come. */
const Waiting = () => (
  <div className="recent-waiting" aria-hidden>
    <span />
    <span />
    <span />
  </div>
);
