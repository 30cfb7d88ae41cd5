/** While the curves are read in the analysis: quiet brackets in the emotions lane where personas feel most differently. */
import { memo, useMemo } from 'react';
import { divergenceMarks } from '../../../shared/charts/divergenceMarks';
import type { Layout } from '../../../shared/layout/types';
import { useAnalysisTab } from '../../state/analysisTab';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import './divergence.css';

/** Left of the points: the words of peaks and lowest points stand at their right. */
const ASIDE = 18;
const CAP = 4;

const oneDigit = (value: number): string => String(Number(value.toFixed(1)));

export const DivergenceMarks = memo(function DivergenceMarks({ layout }: { readonly layout: Layout }) {
  const asked = useAnalysisTab() === 'curve';
  const shown = useUi((state) => state.rightPanel === 'analysis');
  return asked && shown ? <Marks layout={layout} /> : null;
});

function Marks({ layout }: { readonly layout: Layout }) {
  const t = useT();
  const marks = useMemo(() => divergenceMarks(layout), [layout]);
  if (marks.length === 0) return null;
  return (
    <svg
      className="map-layer layer-divergence"
      width={layout.width}
      height={layout.height}
      aria-hidden="true"
    >
      {marks.map(({ laneId, stepId, x, top, bottom, value, widest }) => {
        const at = x - ASIDE;
        return (
          <g key={`${laneId} ${stepId}`} className={widest ? 'widest' : undefined}>
            <path d={`M${at + CAP} ${top}H${at}V${bottom}H${at + CAP}`} />
            <text x={at - 5} y={(top + bottom) / 2 + 4} textAnchor="end">
              {widest ? `${t('analysis.divergence')} ${oneDigit(value)}` : oneDigit(value)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
