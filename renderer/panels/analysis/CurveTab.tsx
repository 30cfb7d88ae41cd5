/** The emotion curves together, and each one's peak–end figures. */
import { useAnalysis } from '../../state/useAnalysis';
import { useT } from '../../state/useT';
import { CurveCard } from './CurveCard';
import { CurvePlot } from './CurvePlot';

export function CurveTab() {
  const t = useT();
  const curves = useAnalysis((state) => state.curves);
  if (curves.length === 0) return <p className="empty">{t('analysis.noCurve')}</p>;
  // The personas first, everyone at the end: a mean is read against those it is made of.
  const personas = curves.filter((curve) => curve.personaId !== null);
  const everyone = curves.filter((curve) => curve.personaId === null);
  return (
    <>
      <div className="scroll pane-scroll">
        <CurvePlot curves={curves} />
        {[...personas, ...everyone].map((curve) => (
          <CurveCard key={curve.personaId ?? ''} curve={curve} />
        ))}
      </div>
      <p className="pane-foot">{t('analysis.peakEndRule')}</p>
    </>
  );
}
