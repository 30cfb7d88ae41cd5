/** What came of the user's act in a step: the new score and its place, with the way to the ranking. */
import { computePains } from '../../shared/analysis';
import { useSettled } from '../state/settled';
import type { TourName } from '../state/tour';
import { ui } from '../state/ui';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';

export function TourResult({ name }: { readonly name: TourName }) {
  const t = useT();
  if (name === 'pain') return <PainResult />;
  if (name === 'map') return null;
  return <p className="tour-result">{t(`tour.${name}.result`)}</p>;
}

function PainResult() {
  const t = useT();
  const doc = useSettled((state) => state.session.doc);
  const selected = useSettled((state) => state.session.selection.ids[0]);
  const ranking = computePains(doc);
  const place = ranking.findIndex(({ id }) => id === selected);
  const pain = ranking[place];
  return (
    <div className="tour-result">
      {pain && (
        <p>
          {t('tour.pain.result', { score: Math.round(pain.score), rank: place + 1, count: ranking.length })}
        </p>
      )}
      <Button look="link" onPress={() => ui.getState().set({ rightPanel: 'analysis' })}>
        {t('tour.pain.ranking')}
      </Button>
    </div>
  );
}
