/** What if: a scratch copy of the judgements beside the map, with the ranking that would follow. */
import { useDeferredValue, useMemo } from 'react';
import { computeWhatIf, type Override, type WhatIf } from '../../../shared/analysis';
import type { Blueprint } from '../../../shared/model/schema';
import { useSettled } from '../../state/settled';
import { useAnalysis } from '../../state/useAnalysis';
import { useT } from '../../state/useT';
import { applyWhatIf, throwAwayWhatIf, useOverrides } from '../../state/whatIf';
import { Button } from '../../ui/Button';
import { WhatIfInputs } from './WhatIfInputs';
import { WhatIfRanking } from './WhatIfRanking';
import { WhatIfTotals } from './WhatIfTotals';

export function WhatIfTab() {
  const t = useT();
  const doc = useAnalysis((state) => state.doc);
  const overrides = useOverrides();
  if (!doc) return <p className="empty">{t('window.pane.computing')}</p>;
  return <Scratch doc={doc} overrides={overrides} />;
}

function Scratch({ doc, overrides }: { doc: Blueprint; overrides: readonly Override[] }) {
  const t = useT();
  // The field that is typed into comes first, the ranking follows.
  const settled = useDeferredValue(overrides);
  const whatIf: WhatIf = useMemo(() => computeWhatIf(doc, settled), [doc, settled]);
  return (
    <>
      <ScratchBar count={overrides.length} />
      <div className="scroll pane-scroll what-if">
        <WhatIfTotals whatIf={whatIf} />
        <div className="what-if-columns">
          <WhatIfRanking doc={doc} whatIf={whatIf} overrides={overrides} />
          <WhatIfInputs doc={doc} scratch={whatIf.doc} overrides={overrides} />
        </div>
      </div>
      <p className="pane-foot">{t('analysisPane.scratchHint')}</p>
    </>
  );
}

/** Says that this is not the map, and how to leave it. */
function ScratchBar({ count }: { count: number }) {
  const t = useT();
  const readOnly = useSettled((state) => state.readOnly);
  return (
    <section className="scratch-bar" aria-label={t('analysisPane.scratch')}>
      <span className="scratch-name">
        <b>{t('analysisPane.scratch')}</b>
        <span role="status">
          {count === 0 ? t('analysisPane.scratchNone') : t('analysisPane.scratchCount', { count })}
        </span>
      </span>
      <Button look="quiet" size="small" isDisabled={count === 0} onPress={throwAwayWhatIf}>
        {t('analysisPane.throwAway')}
      </Button>
      <Button look="primary" size="small" isDisabled={count === 0 || readOnly} onPress={applyWhatIf}>
        {t('analysisPane.apply')}
      </Button>
    </section>
  );
}
