/** Opportunities: their place between impact and effort, what each is worth, and how far the closed loop has come. */
import { useDeferredValue, useMemo } from 'react';
import { computeOpportunities } from '../../../shared/analysis';
import { getSettings } from '../../../shared/model/document';
import { useSettled } from '../../state/settled';
import { useShownDoc } from '../../state/shown';
import { useT } from '../../state/useT';
import { LoopBoard } from './opportunities/LoopBoard';
import { OpportunityMatrix } from './opportunities/OpportunityMatrix';
import { OpportunityTable } from './opportunities/OpportunityTable';

export function OpportunitiesTab() {
  const t = useT();
  const doc = useDeferredValue(useShownDoc());
  const { scale } = getSettings(doc);
  const readOnly = useSettled((state) => state.readOnly);
  // The number of each is its place by relief, whatever the list is sorted by.
  const rows = useMemo(() => [...computeOpportunities(doc)].sort((a, b) => b.relief - a.relief), [doc]);
  if (rows.length === 0) return <p className="empty">{t('analysis.noOpportunities')}</p>;
  return (
    <div className="scroll pane-scroll">
      <div className="side-by-side">
        <OpportunityMatrix rows={rows} scale={scale} readOnly={readOnly} />
        <div>
          <OpportunityTable doc={doc} rows={rows} />
          <p className="pane-note">{t('analysis.reliefHint')}</p>
        </div>
      </div>
      <LoopBoard doc={doc} readOnly={readOnly} />
    </div>
  );
}
