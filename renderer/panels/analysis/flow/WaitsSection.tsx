/** Every wait against its target and the longest that customers accept. */
import { useCallback, useMemo } from 'react';
import { computeTime } from '../../../../shared/analysis';
import { barChart } from '../../../../shared/charts/barChart';
import { waitBars, waitTable } from '../../../../shared/charts/flowBars';
import type { ChartFrame } from '../../../../shared/charts/types';
import type { Blueprint } from '../../../../shared/model/schema';
import { useUi } from '../../../state/ui';
import { useT } from '../../../state/useT';
import { ChartFigure } from '../ChartFigure';

export function WaitsSection({ doc }: { doc: Blueprint }) {
  const t = useT();
  const locale = useUi((state) => state.locale);
  const { overLimit, overTarget } = computeTime(doc);
  const rows = useMemo(() => waitBars(doc, locale), [doc, locale]);
  const draw = useCallback(
    (frame: ChartFrame) => barChart(rows, { target: t('analysis.target'), limit: t('chart.limit') }, frame),
    [rows, t],
  );
  if (rows.length === 0) return null;
  return (
    <section className="measure">
      <ChartFigure title={t('flow.waits')} draw={draw} table={() => waitTable(doc, rows, locale)}>
        <p className="caption">
          {overLimit.length > 0 && (
            <span className="alarm">{t('flow.overLimit', { count: overLimit.length })} </span>
          )}
          {overTarget.length > 0 && (
            <span className="warn">{t('flow.overTarget', { count: overTarget.length })}</span>
          )}
        </p>
      </ChartFigure>
    </section>
  );
}
