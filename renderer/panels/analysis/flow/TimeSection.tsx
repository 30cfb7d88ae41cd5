/** How long the journey takes, step by step or phase by phase, and how much of it is waiting. */
import { useCallback, useMemo, useState } from 'react';
import { computeTime } from '../../../../shared/analysis';
import { duration } from '../../../../shared/analysis/duration';
import { barChart } from '../../../../shared/charts/barChart';
import { barTable, phaseTimeBars, stepTimeBars } from '../../../../shared/charts/flowBars';
import type { ChartFrame } from '../../../../shared/charts/types';
import type { Blueprint } from '../../../../shared/model/schema';
import { useUi } from '../../../state/ui';
import { useT } from '../../../state/useT';
import { Segmented } from '../../../ui/Segmented';
import { percent } from '../../parts/numbers';
import { ChartFigure } from '../ChartFigure';
import { Figure } from '../Figure';

export function TimeSection({ doc }: { doc: Blueprint }) {
  const t = useT();
  const locale = useUi((state) => state.locale);
  const [by, setBy] = useState<'step' | 'phase'>('step');
  const time = computeTime(doc);
  const rows = useMemo(
    () => (by === 'step' ? stepTimeBars(doc, locale) : phaseTimeBars(doc, locale)),
    [doc, by, locale],
  );
  const draw = useCallback(
    (frame: ChartFrame) => barChart(rows, { part: t('analysis.waiting') }, frame),
    [rows, t],
  );
  if (time.total === 0) return <p className="empty">{t('flow.noTimes')}</p>;
  return (
    <section className="measure">
      <header>
        <h3 className="pane-title">{t('analysis.journeyTime')}</h3>
        <Figure big figure="time.total">
          {duration(time.total, t)}
        </Figure>
      </header>
      <dl className="figures">
        <div>
          <dt>{t('analysis.waiting')}</dt>
          <dd>
            <Figure figure="time.waiting">{duration(time.waiting, t)}</Figure>
          </dd>
        </div>
        {time.waitingShare !== null && (
          <div>
            <dt>{t('analysis.waitingShare')}</dt>
            <dd>
              <Figure figure="time.waitingShare">
                {t('window.percent', { value: percent(time.waitingShare, 1) })}
              </Figure>
            </dd>
          </div>
        )}
      </dl>
      <Segmented
        required
        label={t('flow.timesBy')}
        value={by}
        options={[
          { key: 'step', label: t('analysisPane.group.step') },
          { key: 'phase', label: t('analysisPane.group.phase') },
        ]}
        onChange={(key) => setBy(key ?? 'step')}
      />
      <ChartFigure
        quiet
        title={t(by === 'step' ? 'flow.stepTimes' : 'flow.phaseTimes')}
        draw={draw}
        table={() => barTable(rows, [t(by === 'step' ? 'chart.step' : 'chart.phase'), t('chart.time')])}
      />
    </section>
  );
}
