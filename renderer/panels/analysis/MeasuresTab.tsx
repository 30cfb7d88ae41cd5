/** All measures with their results, and what personas need most and get least. */

import { Button } from 'react-aria-components';
import { computeMeasures, computeNeeds } from '../../../shared/analysis';
import type { Id } from '../../../shared/model/schema';
import { useEditor } from '../../state/editor';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { AddMeasure } from '../parts/AddMeasure';
import { answerCount, headline, MeasureFigures } from '../parts/MeasureFigures';
import { plain } from '../parts/numbers';
import { PersonaMark } from '../parts/PersonaMark';
import { Radar } from './Radar';

export function MeasuresTab() {
  const t = useT();
  const ids = useEditor((state) => Object.keys(state.session.doc.measures).sort().join(' '));
  return (
    <div className="scroll pane-scroll">
      {ids === '' && <p className="empty">{t('analysis.noMeasures')}</p>}
      {ids
        .split(' ')
        .filter(Boolean)
        .map((id) => (
          <MeasureRow key={id} id={id} />
        ))}
      <div className="pane-inset">
        <AddMeasure />
      </div>
      <Needs />
    </div>
  );
}

function MeasureRow({ id }: { id: Id }) {
  const t = useT();
  const measure = useEditor((state) => state.session.doc.measures[id]);
  const result = useEditor((state) => computeMeasures(state.session.doc).find((row) => row.id === id));
  const select = useEditor((state) => state.select);
  const set = useUi((state) => state.set);
  if (!measure || !result) return null;
  const kind = t(`lane.measure.${measure.kind}`);
  return (
    <section className="measure">
      <header>
        <div className="measure-name">
          <Button
            className="ref-link strong"
            onPress={() => {
              select({ table: 'measures', ids: [id] });
              set({ rightPanel: 'inspector' });
            }}
          >
            {measure.name || kind}
          </Button>
          <p className="caption">
            {[measure.name ? kind : null, answerCount(result, t)].filter(Boolean).join(' · ')}
          </p>
        </div>
        <b className="big-figure">{headline(result, t)}</b>
      </header>
      {measure.kind === 'servqual' && measure.dimensions && <Radar dimensions={measure.dimensions} />}
      <MeasureFigures result={result} />
    </section>
  );
}

function Needs() {
  const t = useT();
  const needs = useEditor((state) => computeNeeds(state.session.doc));
  if (needs.length === 0) return null;
  return (
    <section className="measure">
      <h3 className="pane-title">{t('analysis.needs')}</h3>
      <p className="caption">{t('analysis.needOpportunity')}</p>
      <ul className="bars">
        {needs.map((need) => (
          <li key={`${need.personaId} ${need.index}`}>
            <span className="bar-label">
              <PersonaMark id={need.personaId} named />
              <span>{need.text}</span>
            </span>
            <span className="bar-value">{plain(need.opportunity)}</span>
            <span className="bar opp">
              <i style={{ width: `${need.opportunity * 5}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
