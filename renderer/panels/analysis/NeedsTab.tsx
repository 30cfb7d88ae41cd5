/** Ulwick's needs: how important against how satisfied, per persona, as a plot and as a ranked list. */
import { useCallback, useMemo, useState } from 'react';
import { computeNeeds } from '../../../shared/analysis';
import { needsChart, needsTable } from '../../../shared/charts/needsChart';
import type { ChartFrame } from '../../../shared/charts/types';
import type { Id } from '../../../shared/model/schema';
import { pointing } from '../../state/pointedAt';
import { useSettled } from '../../state/settled';
import { useUi } from '../../state/ui';
import { useAnalysis } from '../../state/useAnalysis';
import { useT } from '../../state/useT';
import { Select } from '../../ui/Select';
import { plain } from '../parts/numbers';
import { PersonaMark } from '../parts/PersonaMark';
import { RefLink } from '../parts/RefLink';
import { usePersonaIds } from '../parts/usePersonas';
import { ChartFigure } from './ChartFigure';
import { Figure } from './Figure';

export function NeedsTab() {
  const t = useT();
  const locale = useUi((state) => state.locale);
  const doc = useAnalysis((state) => state.doc);
  const personas = useSettled((state) => state.session.doc.personas);
  const ids = usePersonaIds();
  const [only, setOnly] = useState<Id>('');
  const needs = useMemo(
    () => (doc ? computeNeeds(doc).filter((need) => only === '' || need.personaId === only) : []),
    [doc, only],
  );
  const draw = useCallback(
    (frame: ChartFrame) =>
      doc ? needsChart(doc, needs, frame) : { width: frame.width, height: 0, items: [], stops: [] },
    [doc, needs],
  );
  if (!doc) return <p className="empty">{t('window.pane.computing')}</p>;
  if (computeNeeds(doc).length === 0) return <p className="empty">{t('analysisPane.noNeeds')}</p>;
  return (
    <>
      <div className="pane-bar">
        <span className="caption">{t('analysisPane.needCount', { count: needs.length })}</span>
        <Select
          bare
          label={t('chart.persona')}
          value={only}
          options={[
            { key: '', label: t('analysis.everyone') },
            ...ids.map((id) => ({ key: id, label: personas[id]?.name ?? '' })),
          ]}
          onChange={setOnly}
        />
      </div>
      <div className="scroll pane-scroll">
        {needs.length === 0 ? (
          <p className="empty">{t('analysisPane.noNeeds')}</p>
        ) : (
          <ChartFigure
            title={t('analysis.needOpportunity')}
            draw={draw}
            table={() => needsTable(doc, needs, locale)}
          />
        )}
        <ol className="needs pane-inset">
          {needs.map((need, index) => (
            <li key={`${need.personaId} ${need.index}`} {...pointing([need.personaId])}>
              <span className="bar-label">
                <span className="bar-number">{index + 1}</span>
                <PersonaMark id={need.personaId} named />
                <RefLink id={need.personaId}>{need.text}</RefLink>
              </span>
              <Figure figure="need.opportunity" id={need.personaId} index={need.index}>
                {plain(need.opportunity)}
              </Figure>
              <span className="bar opp">
                <i style={{ width: `${need.opportunity * 5}%` }} />
              </span>
              <span className="caption">
                {t('analysis.importance')} {plain(need.importance)} · {t('analysis.satisfaction')}{' '}
                {plain(need.satisfaction)}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <p className="pane-foot">{t('analysisPane.needsHint')}</p>
    </>
  );
}
