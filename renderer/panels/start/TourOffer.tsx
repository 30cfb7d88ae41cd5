/** The guided tour on the start screen: offered to newcomers, kept for who left it, gone when it is done. */
import { Compass, X } from 'lucide-react';
import { changeSettings, useSettings } from '../../state/settings';
import { resumeTour, TOUR_NAMES } from '../../state/tour';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';

export function TourOffer() {
  const t = useT();
  const how = useSettings((state) => state.tour);
  const at = useSettings((state) => state.tourStep);
  if (how === 'done') return null;
  const name = TOUR_NAMES[at] ?? 'map';
  return (
    <section className="tour-offer" aria-label={t('tour.label')}>
      <Compass size={20} aria-hidden />
      <div>
        <p className="recent-title">{t(how === 'left' ? 'tour.offer.again' : 'tour.offer.title')}</p>
        <p className="caption">
          {how === 'left'
            ? `${t('tour.progress', { step: at + 1, total: TOUR_NAMES.length })}: ${t(`tour.${name}.title`)}`
            : t('tour.offer.text')}
        </p>
      </div>
      <Button look="link" onPress={resumeTour}>
        {t(how === 'left' ? 'tour.offer.continue' : 'tour.offer.begin')}
      </Button>
      <IconButton
        icon={X}
        small
        label={t('tour.offer.dismiss')}
        onPress={() => changeSettings({ tour: 'done', tourStep: 0 })}
      />
    </section>
  );
}
