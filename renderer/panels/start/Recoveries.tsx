/** What windows left behind that ended without saving. */
import { useEffect, useState } from 'react';
import { RecoveryList } from '../../recovery/RecoveryList';
import { findRecoveries, type Recovery } from '../../state/recoveries';
import { useT } from '../../state/useT';

export function Recoveries() {
  const t = useT();
  const [found, setFound] = useState<readonly Recovery[]>([]);
  useEffect(() => {
    void findRecoveries().then(setFound, () => setFound([]));
  }, []);
  if (found.length === 0) return null;
  return (
    <section className="start-part" aria-label={t('recovery.title')}>
      <h2>{t('recovery.title')}</h2>
      <RecoveryList recoveries={found} onChange={setFound} />
    </section>
  );
}
