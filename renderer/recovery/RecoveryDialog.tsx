/** All unsaved work of earlier windows, to be brought back or let go. */
import { useEffect, useState } from 'react';
import { findRecoveries, type Recovery } from '../state/recoveries';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { DialogFrame } from '../ui/DialogFrame';
import { RecoveryList } from './RecoveryList';

export function RecoveryDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const [found, setFound] = useState<readonly Recovery[] | null>(null);
  useEffect(() => {
    void findRecoveries().then(setFound, () => setFound([]));
  }, []);
  return (
    <DialogFrame
      title={t('recovery.title')}
      closeLabel={t('recovery.close')}
      onClose={onClose}
      foot={
        <>
          <span className="spread" />
          <Button onPress={onClose}>{t('recovery.close')}</Button>
        </>
      }
    >
      <p className="caption">{t(found?.length === 0 ? 'recovery.none' : 'recovery.hint')}</p>
      {found && <RecoveryList recoveries={found} onChange={setFound} />}
    </DialogFrame>
  );
}
