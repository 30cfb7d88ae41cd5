/** The emotion curves together, and each one's peak–end figures. */
import { useCallback } from 'react';
import { emotionChart } from '../../../shared/charts/emotionChart';
import { emotionTable } from '../../../shared/charts/emotionTable';
import type { ChartFrame } from '../../../shared/charts/types';
import { useUi } from '../../state/ui';
import { useAnalysis } from '../../state/useAnalysis';
import { useT } from '../../state/useT';
import { ChartFigure } from './ChartFigure';
import { CurveCard } from './CurveCard';
import { DivergenceCard } from './DivergenceCard';

export function CurveTab() {
  const t = useT();
  const locale = useUi((state) => state.locale);
  const doc = useAnalysis((state) => state.doc);
  const curves = useAnalysis((state) => state.curves);
  const divergence = useAnalysis((state) => state.divergence);
  const draw = useCallback(
    (frame: ChartFrame) =>
      doc
        ? emotionChart(doc, curves, divergence, frame)
        : { width: frame.width, height: 0, items: [], stops: [] },
    [doc, curves, divergence],
  );
  if (!doc || curves.length === 0)
    return <p className="empty">{t(doc ? 'analysis.noCurve' : 'window.pane.computing')}</p>;
  // The personas first, everyone at the end: a mean is read against those it is made of.
  const personas = curves.filter((curve) => curve.personaId !== null);
  const everyone = curves.filter((curve) => curve.personaId === null);
  return (
    <>
      <div className="scroll pane-scroll">
        <ChartFigure
          title={t('lane.kind.emotions')}
          draw={draw}
          table={() => emotionTable(doc, curves, divergence, locale)}
        />
        <div className="side-by-side">
          {[...personas, ...everyone].map((curve) => (
            <CurveCard key={curve.personaId ?? ''} curve={curve} />
          ))}
          <DivergenceCard divergence={divergence} />
        </div>
      </div>
      <p className="pane-foot">{t('analysis.peakEndRule')}</p>
    </>
  );
}
