/** What the scratch copy does to the whole: all pain, waiting and journey time, before → after; each figure opens in its own map. */
import type { BeforeAfter, FigureRef, WhatIf } from '../../../shared/analysis';
import { duration } from '../../../shared/analysis/duration';
import { translateData } from '../../../shared/i18n/translate';
import { useT } from '../../state/useT';
import { plain, signed } from '../parts/numbers';
import { ExplainedDoc, figureKey } from './explain/ExplanationView';
import { Figure } from './Figure';

export function WhatIfTotals({ whatIf }: { whatIf: WhatIf }) {
  const t = useT();
  const minutes = (value: number) => duration(value, t);
  return (
    <dl className="what-if-totals">
      <Total of="pain.total" whatIf={whatIf} values={whatIf.pain} write={(value) => plain(value)} />
      <Total of="time.waiting" whatIf={whatIf} values={whatIf.waiting} write={minutes} />
      <Total of="time.total" whatIf={whatIf} values={whatIf.time} write={minutes} />
    </dl>
  );
}

interface TotalProps {
  readonly of: FigureRef['figure'];
  readonly whatIf: WhatIf;
  readonly values: BeforeAfter;
  readonly write: (value: number) => string;
}

/** Less is better in all of them. */
function Total({ of, whatIf, values: { before, after }, write }: TotalProps) {
  const t = useT();
  const difference = Number((after - before).toFixed(1));
  return (
    <div>
      <dt>{translateData(t, figureKey(of))}</dt>
      <dd>
        <Figure figure={of}>{write(before)}</Figure>
        {difference !== 0 && (
          <>
            {' → '}
            <ExplainedDoc value={whatIf.doc}>
              <Figure figure={of}>{write(after)}</Figure>
            </ExplainedDoc>{' '}
            <span className={difference < 0 ? 'good' : 'alarm'}>{signed(difference)}</span>
          </>
        )}
      </dd>
    </div>
  );
}
