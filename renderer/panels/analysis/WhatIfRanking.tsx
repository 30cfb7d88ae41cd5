/** The ranking of the scratch copy: places gained and lost, and the judgements that can be tried. */

import type { Override, RankMove, WhatIf } from '../../../shared/analysis';
import { getSettings } from '../../../shared/model/document';
import type { Blueprint } from '../../../shared/model/schema';
import { pointing } from '../../state/pointedAt';
import { useT } from '../../state/useT';
import { fixed } from '../parts/numbers';
import { RefLink } from '../parts/RefLink';
import { ShowAll } from '../parts/ShowAll';
import { useLimit } from '../parts/useLimit';
import { TryNumber } from './TryNumber';

const FIRST = 30;

export interface WhatIfRankingProps {
  readonly doc: Blueprint;
  readonly whatIf: WhatIf;
  readonly overrides: readonly Override[];
}

export function WhatIfRanking({ doc, whatIf, overrides }: WhatIfRankingProps) {
  const t = useT();
  const { shown, hidden, showAll } = useLimit(whatIf.ranking, FIRST);
  const { scale, painModel } = getSettings(whatIf.doc);
  if (whatIf.ranking.length === 0) return <p className="empty">{t('analysis.noPains')}</p>;
  return (
    <div>
      <ol className="what-if-ranking" aria-label={t('analysisPane.newRanking')}>
        {shown.map((row) => (
          <li key={row.id} {...pointing([row.id])}>
            <div className="what-if-row">
              <span className="pain-rank">{row.rankAfter}</span>
              <Moved row={row} />
              <span className="what-if-title">
                <RefLink id={row.id}>{row.title || t('window.untitled')}</RefLink>
              </span>
              <Values row={row} digits={painModel === 'weighted' ? 1 : 0} />
            </div>
            <div className="what-if-fields">
              {(painModel === 'rpn'
                ? (['severity', 'frequency', 'detection'] as const)
                : (['severity', 'frequency'] as const)
              ).map((kind) => (
                <TryNumber
                  key={kind}
                  doc={doc}
                  overrides={overrides}
                  target={{ kind, id: row.id }}
                  label={t(`analysis.factor.${kind}`)}
                  about={row.title}
                  min={1}
                  max={scale}
                  whole
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
      <ShowAll hidden={hidden} showAll={showAll} />
    </div>
  );
}

/** ↑2, ↓1, or nothing where it stays. */
function Moved({ row: { moved } }: { row: RankMove }) {
  const t = useT();
  if (!moved) return <span className="moved" />;
  const places = Math.abs(moved);
  return (
    <span
      className={moved > 0 ? 'moved up' : 'moved down'}
      role="img"
      aria-label={t(moved > 0 ? 'analysisPane.movedUp' : 'analysisPane.movedDown', { count: places })}
    >
      {moved > 0 ? '↑' : '↓'}
      {places}
    </span>
  );
}

function Values({ row: { before, after }, digits }: { row: RankMove; digits: number }) {
  if (after === null) return null;
  const changed = before !== null && fixed(before, digits) !== fixed(after, digits);
  return (
    <span className="what-if-value">
      {changed && <s>{fixed(before, digits)}</s>} <b>{fixed(after, digits)}</b>
    </span>
  );
}
