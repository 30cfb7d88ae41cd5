/** Opportunities by the pain they relieve, their place between impact and effort, and how far the loop has come. */
import { useMemo } from 'react';
import { computeLoop, computeOpportunities, type OpportunityScore } from '../../../shared/analysis';
import { getSettings } from '../../../shared/model/document';
import { LOOP_STAGES } from '../../../shared/model/schema';
import { useSettled } from '../../state/settled';
import { localDay, useAnalysis } from '../../state/useAnalysis';
import { useT } from '../../state/useT';
import { plain } from '../parts/numbers';
import { RefLink } from '../parts/RefLink';
import { ShowAll } from '../parts/ShowAll';
import { useLimit } from '../parts/useLimit';
import { Matrix } from './Matrix';

const FIRST = 40;

export function OpportunitiesTab() {
  const t = useT();
  const doc = useAnalysis((state) => state.doc);
  const scale = useSettled((state) => getSettings(state.session.doc).scale);
  const rows = useMemo(
    () => (doc ? [...computeOpportunities(doc)].sort((a, b) => b.relief - a.relief) : []),
    [doc],
  );
  const { shown, hidden, showAll } = useLimit(rows, FIRST);
  if (rows.length === 0)
    return <p className="empty">{doc ? t('analysis.noOpportunities') : t('window.pane.computing')}</p>;
  const most = Math.max(1, ...rows.map((row) => row.relief));
  return (
    <div className="scroll pane-scroll">
      <Matrix rows={rows} scale={scale} />
      <Loop />
      <ol className="bars numbered pane-inset">
        {shown.map((row) => (
          <OpportunityRow key={row.id} row={row} most={most} number={rows.indexOf(row) + 1} />
        ))}
      </ol>
      <ShowAll hidden={hidden} showAll={showAll} />
      <p className="pane-note">{t('analysis.reliefHint')}</p>
    </div>
  );
}

function OpportunityRow({ row, most, number }: { row: OpportunityScore; most: number; number: number }) {
  const t = useT();
  const facts = [
    row.quadrant && t(`analysis.quadrant.${row.quadrant}`),
    row.rice !== null && `${t('analysis.rice')} ${plain(row.rice)}`,
    row.ice !== null && `${t('analysis.ice')} ${plain(row.ice)}`,
  ].filter(Boolean);
  return (
    <li>
      <span className="bar-label">
        <span className="bar-number">{number}</span>
        <RefLink id={row.id}>{row.title || t('window.untitled')}</RefLink>
      </span>
      <span className="bar-value" title={t('analysis.reliefHint')}>
        {t('analysis.relief')} {plain(row.relief)}
      </span>
      <span className="bar opp">
        <i style={{ width: `${(100 * row.relief) / most}%` }} />
      </span>
      {facts.length > 0 && <span className="caption">{facts.join(' · ')}</span>}
    </li>
  );
}

function Loop() {
  const t = useT();
  const doc = useAnalysis((state) => state.doc);
  const loop = useMemo(() => (doc ? computeLoop(doc, localDay()) : null), [doc]);
  if (!loop) return null;
  const most = Math.max(1, ...LOOP_STAGES.map((stage) => loop.stages[stage]), loop.unstaged);
  return (
    <section className="measure">
      <h3 className="pane-title">{t('analysis.loop')}</h3>
      {loop.overdue.length > 0 && (
        <p className="alarm">{t('analysis.overdueCount', { count: loop.overdue.length })}</p>
      )}
      <ul className="bars short">
        {LOOP_STAGES.map((stage) => (
          <li key={stage}>
            <span className="bar-label">{t(`lane.stage.${stage}`)}</span>
            <span className="bar-value">{loop.stages[stage]}</span>
            <span className="bar ink">
              <i style={{ width: `${(100 * loop.stages[stage]) / most}%` }} />
            </span>
          </li>
        ))}
        {loop.unstaged > 0 && (
          <li>
            <span className="bar-label">{t('analysis.unstaged')}</span>
            <span className="bar-value">{loop.unstaged}</span>
            <span className="bar ink">
              <i style={{ width: `${(100 * loop.unstaged) / most}%` }} />
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}
