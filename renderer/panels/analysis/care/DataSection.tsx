/** Where data is taken from people, and whether a policy stands at that step. */
import { Check, TriangleAlert } from 'lucide-react';
import { computeDataPolicy } from '../../../../shared/analysis';
import { dataTable } from '../../../../shared/charts/careTables';
import type { Blueprint } from '../../../../shared/model/schema';
import { pointing } from '../../../state/pointedAt';
import { useUi } from '../../../state/ui';
import { useT } from '../../../state/useT';
import { percent } from '../../parts/numbers';
import { RefLink } from '../../parts/RefLink';
import { ShowAll } from '../../parts/ShowAll';
import { useLimit } from '../../parts/useLimit';
import { ChartBox } from '../ChartFigure';
import { Figure } from '../Figure';

const FIRST = 30;

export function DataSection({ doc }: { doc: Blueprint }) {
  const t = useT();
  const locale = useUi((state) => state.locale);
  const rows = computeDataPolicy(doc);
  const { shown, hidden, showAll } = useLimit(rows, FIRST);
  if (rows.length === 0) return null;
  const kept = rows.filter((row) => row.policy).length;
  return (
    <>
      <section className="measure">
        <header>
          <div>
            <h3 className="pane-title">{t('care.data')}</h3>
            <p className="caption">{t('care.ofAll', { count: kept, all: rows.length })}</p>
          </div>
          <Figure big figure="data.policies" tone={kept < rows.length ? 'alarm' : 'good'}>
            {t('window.percent', { value: percent(kept / rows.length) })}
          </Figure>
        </header>
      </section>
      <ChartBox
        quiet
        title={t('care.data')}
        table={() => dataTable(doc, locale)}
        picture={
          <>
            <ul className="data-list">
              {shown.map(({ cardId, data, policy }) => (
                <li key={cardId} {...pointing([cardId])}>
                  <RefLink id={cardId}>{doc.cards[cardId]?.title || t('window.untitled')}</RefLink>
                  <span className="caption">{data.map((kind) => t(`lane.data.${kind}`)).join(' · ')}</span>
                  <span className={policy ? 'good' : 'alarm'}>
                    {policy ? <Check size={12} aria-hidden /> : <TriangleAlert size={12} aria-hidden />}{' '}
                    {t(policy ? 'analysis.policyThere' : 'analysis.policyMissing')}
                  </span>
                </li>
              ))}
            </ul>
            <ShowAll hidden={hidden} showAll={showAll} />
          </>
        }
      />
    </>
  );
}
