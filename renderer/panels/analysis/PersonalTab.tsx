/** What is standard and what may bend, for whom the moments of truth differ, and what data that takes. */
import { computePersonalisation } from '../../../shared/analysis';
import { useSettled } from '../../state/settled';
import { useShownDoc } from '../../state/shown';
import { useT } from '../../state/useT';
import { DataSection } from './care/DataSection';
import { MomentsMatrix } from './care/MomentsMatrix';
import { StandardSection } from './care/StandardSection';

export function PersonalTab() {
  const t = useT();
  const doc = useShownDoc();
  const readOnly = useSettled((state) => state.readOnly);
  const { fixed, flexible, undecided, moments } = computePersonalisation(doc);
  if (fixed.length + flexible.length + undecided.length + moments.length === 0)
    return <p className="empty">{t('care.noTouchpoints')}</p>;
  return (
    <div className="scroll pane-scroll">
      <div className="side-by-side">
        <div>
          <MomentsMatrix doc={doc} readOnly={readOnly} />
          <DataSection doc={doc} />
        </div>
        <StandardSection doc={doc} readOnly={readOnly} />
      </div>
    </div>
  );
}
