/** A pain opened: how its value came about, how firm its rank is, and what is done about it. */
import { explain, type PainScore, type RankStability } from '../../../shared/analysis';
import { writeFigure } from '../../../shared/analysis/explain/writeFigure';
import { getSettings } from '../../../shared/model/document';
import type { Blueprint } from '../../../shared/model/schema';
import { localDay } from '../../state/useAnalysis';
import { useT } from '../../state/useT';
import { Glyph } from '../../ui/Glyph';
import { fixed, plain } from '../parts/numbers';
import { RefLink } from '../parts/RefLink';
import { ExplanationRows } from './explain/ExplanationRows';
import { FormulaView } from './explain/FormulaView';

export interface PainDetailsProps {
  readonly pain: PainScore;
  readonly doc: Blueprint;
  readonly stability: RankStability | undefined;
}

export function PainDetails({ pain, doc, stability }: PainDetailsProps) {
  const t = useT();
  const figure = { figure: `pain.${getSettings(doc).painModel}`, id: pain.id } as const;
  const explanation = explain(doc, figure, localDay());
  if (!explanation) return null;
  const source = doc.cards[pain.id]?.source;
  return (
    <div className="pain-details">
      <FormulaView explanation={explanation} result={writeFigure(explanation, explanation.result, t)} />
      <dl className="details">
        <dt>{t('analysis.firm')}</dt>
        <dd>
          {pain.evidence === 'measured' ? (
            t('analysis.firmMeasured')
          ) : stability ? (
            <Firmness stability={stability} />
          ) : (
            t('window.pane.computing')
          )}
        </dd>
        <dt>{t('analysis.addressedBy')}</dt>
        <dd>
          {pain.addressedBy.length === 0 && <span className="alarm">{t('analysis.notAddressed')}</span>}
          {pain.addressedBy.map((id) => (
            <div className="opp" key={id}>
              <Glyph name="opportunity" size={12} />
              <RefLink id={id}>{doc.cards[id]?.title || t('window.untitled')}</RefLink>
            </div>
          ))}
        </dd>
        {pain.recovery !== null && (
          <>
            <dt>{t('analysis.recovery')}</dt>
            <dd className={pain.recovery === 'full' ? 'good' : 'alarm'}>
              {t(`analysis.recoveryGrade.${pain.recovery}`)}
            </dd>
          </>
        )}
        {source && (
          <>
            <dt>{t('analysisPane.heardFrom')}</dt>
            <dd>{source}</dd>
          </>
        )}
      </dl>
      <ExplanationRows doc={doc} explanation={explanation} />
      <div className="pain-jump">
        <RefLink id={pain.id}>{t('window.pane.jump')}</RefLink>
      </div>
    </div>
  );
}

const percentOf = (share: number): number => Math.round(share * 100);

function Firmness({ stability }: { stability: RankStability }) {
  const t = useT();
  const first = percentOf(stability.firstShare);
  const top3 = percentOf(stability.top3Share);
  const [low, high] = stability.scoreInterval;
  const write = (value: number) => (Number.isInteger(value) ? plain(value) : fixed(value, 0));
  return (
    <>
      {first > 0 && <div>{t('analysis.firmFirst', { n: first })}</div>}
      <div>
        {top3 === 100
          ? t('analysis.firmAlwaysTop3')
          : top3 === 0
            ? t('analysis.firmNeverTop3')
            : t('analysis.firmTop3', { n: top3 })}
      </div>
      <div>{t('analysis.firmScore', { low: write(low), high: write(high) })}</div>
    </>
  );
}
