/** The pains of both maps in one ranking: which rise, fall, come and go, and what all of them add up to. */
import type { RankMove } from '../../../../shared/analysis';
import { totalPain } from '../../../../shared/analysis/painValue';
import type { Translate } from '../../../../shared/i18n/translate';
import { getSettings } from '../../../../shared/model/document';
import type { Blueprint } from '../../../../shared/model/schema';
import { useT } from '../../../state/useT';
import { Section } from '../../../ui/Section';
import { fixed, signed } from '../../parts/numbers';
import { ShowAll } from '../../parts/ShowAll';
import { useLimit } from '../../parts/useLimit';
import { ExplainedDoc } from '../explain/ExplanationView';
import { Figure } from '../Figure';

const FIRST = 12;

export interface CompareRankingProps {
  readonly before: Blueprint;
  readonly after: Blueprint;
  readonly ranking: readonly RankMove[];
}

export function CompareRanking({ before, after, ranking }: CompareRankingProps) {
  const t = useT();
  const { shown, hidden, showAll } = useLimit(ranking, FIRST);
  if (ranking.length === 0) return null;
  const { painModel } = getSettings(after);
  const [was, is] = [totalPain(before), totalPain(after)];
  return (
    <Section title={t('analysis.tab.pains')} count={ranking.length} memory="future ranking">
      <p className="pane-inset compare-total">
        {t('explain.figure.pain_total')}{' '}
        <ExplainedDoc value={before}>
          <Figure figure="pain.total">{fixed(was)}</Figure>
        </ExplainedDoc>
        {' → '}
        <ExplainedDoc value={after}>
          <Figure figure="pain.total">{fixed(is)}</Figure>
        </ExplainedDoc>{' '}
        <span className={is < was ? 'good' : is > was ? 'alarm' : undefined}>({signed(is - was)})</span>
      </p>
      <ol className="compare-ranking">
        {shown.map((row) => (
          <li
            key={`${row.id} ${row.rankAfter ?? ''}`}
            className={row.rankAfter === null ? 'gone' : undefined}
          >
            <span className="bar-number">{row.rankAfter ?? '–'}</span>
            <span>
              {row.title || t('window.untitled')} <span className="caption">{movedText(row, t)}</span>
            </span>
            <span>
              {row.before === null ? '–' : fixed(row.before)} →{' '}
              {row.after === null ? (
                '–'
              ) : (
                <ExplainedDoc value={after}>
                  <Figure figure={`pain.${painModel}`} id={row.id}>
                    {fixed(row.after)}
                  </Figure>
                </ExplainedDoc>
              )}
            </span>
          </li>
        ))}
      </ol>
      <ShowAll hidden={hidden} showAll={showAll} />
    </Section>
  );
}

function movedText({ rankBefore, rankAfter, moved }: RankMove, t: Translate): string {
  if (rankBefore === null) return t('compare.new');
  if (rankAfter === null) return t('compare.gone');
  if (!moved) return '';
  return moved > 0
    ? t('analysisPane.movedUp', { count: moved })
    : t('analysisPane.movedDown', { count: -moved });
}
