/** Private writing: what is typed stays covered until it is revealed. */
import { Eye, EyeOff } from 'lucide-react';
import { togglePrivate } from '../../actions/workshopRows';
import { usePrivate } from '../../state/privateWriting';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';

export function PrivatePart() {
  const t = useT();
  const on = usePrivate((state) => state.on);
  const covered = usePrivate((state) => state.covered);
  const cards = useSettled((state) => state.session.doc.cards);
  const readOnly = useSettled((state) => state.readOnly);
  const count = on ? [...covered].filter((id) => cards[id]).length : 0;
  return (
    <div className="workshop-part">
      <Button size="small" look={on ? 'primary' : 'plain'} isDisabled={readOnly} onPress={togglePrivate}>
        {on ? <Eye size={14} aria-hidden /> : <EyeOff size={14} aria-hidden />}
        {on
          ? count > 0
            ? t('workshop.private.revealCount', { count })
            : t('workshop.private.reveal')
          : t('workshop.private.start')}
      </Button>
      {on && <span className="workshop-hint">{t('workshop.private.hint')}</span>}
    </div>
  );
}
