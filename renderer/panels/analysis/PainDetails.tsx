/** A pain opened: its formula with the numbers, how firm its rank is, what it rests on and what is done about it. */
import { explainPain, type PainScore, type RankStability } from '../../../shared/analysis';
import type { Blueprint } from '../../../shared/model/schema';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { Glyph } from '../../ui/Glyph';
import { EvidenceDots } from '../parts/EvidenceDots';
import { fixed, plain } from '../parts/numbers';
import { RefLink } from '../parts/RefLink';
import { Formula } from './Formula';

export interface PainDetailsProps {
  readonly pain: PainScore;
  readonly doc: Blueprint;
  readonly stability: RankStability | undefined;
}

export function PainDetails({ pain, doc, stability }: PainDetailsProps) {
  const t = useT();
  const locale = useUi((state) => state.locale);
  const explanation = explainPain(doc, pain.id);
  if (!explanation) return null;
  const titleOf = (id: string) => doc.cards[id]?.title || t('window.untitled');
  return (
    <div className="pain-details">
      <Formula explanation={explanation} />
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
        <dt>{t('analysis.evidence')}</dt>
        <dd>
          <EvidenceDots grade={pain.evidence} /> {t(`lane.grade.${pain.evidence}`)}
          {explanation.mentions !== null && ` · ${t('analysis.mentions', { count: explanation.mentions })}`}
        </dd>
        {explanation.source && (
          <>
            <dt>{t('analysis.source')}</dt>
            <dd>{explanation.source}</dd>
          </>
        )}
        <dt>{t('analysis.addressedBy')}</dt>
        <dd>
          {pain.addressedBy.length === 0 && <span className="alarm">{t('analysis.notAddressed')}</span>}
          {pain.addressedBy.map((id) => (
            <div className="opp" key={id}>
              <Glyph name="opportunity" size={12} />
              <RefLink id={id}>{titleOf(id)}</RefLink>
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
      </dl>
      {explanation.moments.length > 0 && (
        <p className="caption">
          <Glyph name="moment" size={10} />{' '}
          {t('analysis.moments', {
            count: explanation.moments.length,
            names: new Intl.ListFormat(locale).format(explanation.moments.map(titleOf)),
          })}
        </p>
      )}
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
