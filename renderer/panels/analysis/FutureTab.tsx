/** Current against future: both curves, every figure before and after, and what changed, in words. */
import { useDeferredValue } from 'react';
import { comparedDocs, useComparison } from '../../state/comparison';
import { useT } from '../../state/useT';
import { CompareChanges } from './future/CompareChanges';
import { CompareCurves } from './future/CompareCurves';
import { CompareFigures } from './future/CompareFigures';
import { CompareHead } from './future/CompareHead';
import { CompareRanking } from './future/CompareRanking';
import { CompareStart } from './future/CompareStart';

export function FutureTab() {
  const t = useT();
  const state = useDeferredValue(useComparison((state) => state));
  const docs = comparedDocs(state);
  if (!state.other) return <CompareStart />;
  const { result, openIsLater } = state;
  return (
    <>
      <CompareHead />
      <div className="scroll pane-scroll">
        {!docs || !result ? (
          <p className="empty">{t('window.pane.computing')}</p>
        ) : (
          <>
            <CompareCurves {...docs} matching={result.matching} openIsLater={openIsLater} />
            <div className="side-by-side">
              <div>
                <CompareRanking {...docs} ranking={result.ranking} />
                <CompareFigures {...docs} matching={result.matching} figures={result.figures} />
              </div>
              <div>
                <CompareChanges {...docs} changes={result.changes} openIsLater={openIsLater} />
              </div>
            </div>
          </>
        )}
      </div>
    </>
  );
}
