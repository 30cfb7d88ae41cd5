/** Which segments are worth going for: the mean of what each is rated; the ratings are set in the window of segments. */
import { useCallback, useMemo } from 'react';
import { computeSegments } from '../../../shared/analysis';
import { barChart } from '../../../shared/charts/barChart';
import { MOST_ATTRACTIVE, segmentBars, segmentTable } from '../../../shared/charts/careTables';
import type { ChartFrame } from '../../../shared/charts/types';
import { useShownDoc } from '../../state/shown';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { plain } from '../parts/numbers';
import { ChartFigure } from './ChartFigure';
import { Figure } from './Figure';

export function SegmentsTab() {
  const t = useT();
  const doc = useShownDoc();
  const set = useUi((state) => state.set);
  const locale = useUi((state) => state.locale);
  const rows = useMemo(() => segmentBars(doc, locale), [doc, locale]);
  const draw = useCallback((frame: ChartFrame) => barChart(rows, {}, frame, MOST_ATTRACTIVE), [rows]);
  const edit = (
    <Button size="small" onPress={() => set({ dialog: { kind: 'segments' } })}>
      {t('care.editSegments')}
    </Button>
  );
  const segments = computeSegments(doc);
  if (segments.length === 0)
    return (
      <div className="empty">
        <p>{t('care.noSegments')}</p>
        {edit}
      </div>
    );
  return (
    <div className="scroll pane-scroll">
      <ChartFigure title={t('analysis.attractiveness')} draw={draw} table={() => segmentTable(doc, locale)}>
        <p className="caption">{t('explain.method.segments')}</p>
      </ChartFigure>
      <ol className="segment-rows">
        {segments.map(({ id, name, attractiveness }, index) => (
          <li key={id}>
            <span className="bar-number">{index + 1}</span>
            <span>
              <span>{name || t('window.untitled')}</span>
              <span className="caption segment-criteria">{doc.segments[id]?.criteria}</span>
            </span>
            {attractiveness === null ? (
              <span className="caption">{t('opportunities.notRated')}</span>
            ) : (
              <Figure figure="segment.attractiveness" id={id}>
                {plain(attractiveness, 2)}
              </Figure>
            )}
          </li>
        ))}
      </ol>
      <div className="pane-inset">{edit}</div>
    </div>
  );
}
