/** A file whose last opening ended the window is not opened by itself again: what to do with it. */
import { useEffect, useState } from 'react';
import { useEditor } from '../state/editor';
import type { OpeningWay } from '../state/types';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { DialogFrame } from '../ui/DialogFrame';

export interface UnfinishedDialogProps {
  readonly fileName: string;
  readonly open: (way: OpeningWay) => void;
  readonly onClose: () => void;
}

export function UnfinishedDialog({ fileName, open, onClose }: UnfinishedDialogProps) {
  const t = useT();
  const host = useEditor((state) => state.host);
  const [hasWork, setHasWork] = useState(false);
  useEffect(() => {
    void host.journal.left().then(
      (left) => setHasWork(left.some(({ file }) => file?.name === fileName)),
      () => setHasWork(false),
    );
  }, [host, fileName]);
  const choose = (way: OpeningWay) => () => {
    onClose();
    open(way);
  };
  return (
    <DialogFrame
      alert
      width="narrow"
      title={t('recovery.unfinishedOpening.title', { name: fileName })}
      closeLabel={t('recovery.unfinishedOpening.not')}
      onClose={onClose}
      foot={
        <div className="opening-ways">
          <Button autoFocus look="primary" onPress={choose('plain')}>
            {t('recovery.unfinishedOpening.plain')}
          </Button>
          <Button onPress={choose('anyway')}>{t('recovery.unfinishedOpening.anyway')}</Button>
          <Button onPress={onClose}>{t('recovery.unfinishedOpening.not')}</Button>
        </div>
      }
    >
      <p>{t('recovery.unfinishedOpening.text')}</p>
      {hasWork && <p>{t('recovery.unfinishedOpening.work')}</p>}
    </DialogFrame>
  );
}
