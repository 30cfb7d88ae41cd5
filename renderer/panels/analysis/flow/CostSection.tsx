/** What the journey costs by phase and by lane, and what its variants can make of it. */
import { useCallback, useMemo } from 'react';
import { computeCost } from '../../../../shared/analysis';
import { barChart } from '../../../../shared/charts/barChart';
import { barTable, costBars } from '../../../../shared/charts/flowBars';
import type { ChartFrame } from '../../../../shared/charts/types';
import type { Blueprint } from '../../../../shared/model/schema';
import { useUi } from '../../../state/ui';
import { useT } from '../../../state/useT';
import { plain } from '../../parts/numbers';
import { ChartFigure } from '../ChartFigure';
import { Figure } from '../Figure';

export function CostSection({ doc }: { doc: Blueprint }) {
  const t = useT();
  const { total, min, max } = computeCost(doc);
  if (total === 0 && max === 0) return null;
  return (
    <section className="measure">
      <header>
        <h3 className="pane-title">{t('analysis.cost')}</h3>
        <Figure big figure="cost.total">
          {plain(total, 2)}
        </Figure>
      </header>
      {min !== max && (
        <dl className="figures">
          <div>
            <dt>{t('flow.cheapest')}</dt>
            <dd>
              <Figure figure="cost.min">{plain(min, 2)}</Figure>
            </dd>
          </div>
          <div>
            <dt>{t('flow.dearest')}</dt>
            <dd>
              <Figure figure="cost.max">{plain(max, 2)}</Figure>
            </dd>
          </div>
        </dl>
      )}
      <CostBars doc={doc} of="phases" />
      <CostBars doc={doc} of="lanes" />
    </section>
  );
}

function CostBars({ doc, of }: { doc: Blueprint; of: 'phases' | 'lanes' }) {
  const t = useT();
  const locale = useUi((state) => state.locale);
  const rows = useMemo(() => costBars(doc, of, locale), [doc, of, locale]);
  const draw = useCallback(
    (frame: ChartFrame) => barChart(rows, { range: t('flow.byVariant') }, frame),
    [rows, t],
  );
  return (
    <ChartFigure
      title={t(of === 'phases' ? 'window.pane.perPhase' : 'window.pane.perLane')}
      draw={draw}
      table={() =>
        barTable(
          rows,
          [t(of === 'phases' ? 'chart.phase' : 'chart.lane'), t('analysis.cost')],
          t('flow.byVariant'),
        )
      }
    />
  );
}
