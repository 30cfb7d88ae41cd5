/** Time, waits, cost, crossings, hand-offs and the critical path: what the blueprint's own figures add up to. */
import { useDeferredValue } from 'react';
import { useAnalysis } from '../../state/useAnalysis';
import { useT } from '../../state/useT';
import { CostSection } from './flow/CostSection';
import { CriticalPathSection } from './flow/CriticalPathSection';
import { CrossingsSection } from './flow/CrossingsSection';
import { TimeSection } from './flow/TimeSection';
import { WaitsSection } from './flow/WaitsSection';

export function FlowTab() {
  const t = useT();
  const doc = useDeferredValue(useAnalysis((state) => state.doc));
  if (!doc) return <p className="empty">{t('window.pane.computing')}</p>;
  return (
    <div className="scroll pane-scroll">
      <div className="side-by-side">
        <div>
          <TimeSection doc={doc} />
          <CostSection doc={doc} />
        </div>
        <div>
          <WaitsSection doc={doc} />
          <CriticalPathSection doc={doc} />
          <CrossingsSection doc={doc} />
        </div>
      </div>
    </div>
  );
}
