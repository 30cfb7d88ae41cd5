/** What this program is. */
import { GENERATOR } from '../../shared/model/generator';
import { useT } from '../state/useT';
import { DialogFrame } from '../ui/DialogFrame';
import { Logo } from '../ui/Logo';

export function AboutDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  return (
    <DialogFrame
      width="narrow"
      title={t('window.dialog.about.title')}
      closeLabel={t('window.close')}
      onClose={onClose}
    >
      <div className="about">
        <Logo size={48} />
        <div>
          <p>{t('window.dialog.about.text')}</p>
          <p className="caption">
            {t('window.dialog.about.version', { version: GENERATOR.split(' ')[1] ?? '' })}
          </p>
          <p className="caption">{t('window.dialog.about.licence')}</p>
        </div>
      </div>
    </DialogFrame>
  );
}
