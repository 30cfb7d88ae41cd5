/** All measures with their results and charts; answers are entered by forms. */
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { AddMeasure } from '../parts/AddMeasure';
import { MeasureCard } from './MeasureCard';

export function MeasuresTab() {
  const t = useT();
  const ids = useSettled((state) => Object.keys(state.session.doc.measures).sort().join(' '));
  return (
    <>
      <div className="pane-bar measure-bar">
        <AddMeasure />
      </div>
      <div className="scroll pane-scroll">
        {ids === '' && <p className="empty">{t('analysis.noMeasures')}</p>}
        {ids
          .split(' ')
          .filter(Boolean)
          .map((id) => (
            <MeasureCard key={id} id={id} />
          ))}
      </div>
    </>
  );
}
