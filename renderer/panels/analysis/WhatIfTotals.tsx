/** What the scratch copy does to the whole: all pain, waiting and journey time, before → after. */
import type { BeforeAfter, WhatIf } from '../../../shared/analysis';
import { duration } from '../../../shared/analysis/duration';
import { useT } from '../../state/useT';
import { plain, signed } from '../parts/numbers';

export function WhatIfTotals({ whatIf }: { whatIf: WhatIf }) {
  const t = useT();
  return (
    <dl className="what-if-totals">
      <Total label={t('analysisPane.allPain')} figure={whatIf.pain} write={(value) => plain(value)} />
      <Total label={t('analysis.waiting')} figure={whatIf.waiting} write={(value) => duration(value, t)} />
      <Total label={t('analysis.journeyTime')} figure={whatIf.time} write={(value) => duration(value, t)} />
    </dl>
  );
}

interface TotalProps {
  readonly label: string;
  readonly figure: BeforeAfter;
  readonly write: (value: number) => string;
}

/** Less is better in all of them. */
function Total({ label, figure: { before, after }, write }: TotalProps) {
  const difference = Number((after - before).toFixed(1));
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span className="before">{write(before)}</span>
        {difference !== 0 && (
          <>
            {' → '}
            <b>{write(after)}</b>{' '}
            <span className={difference < 0 ? 'good' : 'alarm'}>{signed(difference)}</span>
          </>
        )}
      </dd>
    </div>
  );
}
