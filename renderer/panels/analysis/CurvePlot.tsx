/** All curves over the steps on one scale, −5…+5: personas by colour and line pattern, everyone as a wide grey band beneath. */
import { curveMonotoneX, line } from 'd3-shape';
import { useMemo } from 'react';
import type { CurveSummary } from '../../../shared/analysis';
import { orderedSteps, stepIndex } from '../../../shared/model/queries';
import { useEditor } from '../../state/editor';
import { useT } from '../../state/useT';
import { usePersonaLook } from '../parts/PersonaMark';

const WIDTH = 340;
const HEIGHT = 168;
const LEFT = 34;
const RIGHT = 14;
const TOP = 12;
const BOTTOM = 12;

const yOf = (value: number): number => TOP + ((5 - value) / 10) * (HEIGHT - TOP - BOTTOM);

export function CurvePlot({ curves }: { curves: readonly CurveSummary[] }) {
  const t = useT();
  const index = useEditor((state) => stepIndex(state.session.doc));
  const phaseStarts = useEditor((state) => phaseColumns(state.session.doc));
  const xOf = useMemo(() => {
    const span = Math.max(1, index.size - 1);
    return (column: number) => LEFT + (column / span) * (WIDTH - LEFT - RIGHT);
  }, [index]);
  const everyone = curves.find((curve) => curve.personaId === null);
  const points = (curve: CurveSummary) =>
    curve.values.flatMap(({ stepId, value }): [number, number][] => {
      const column = index.get(stepId);
      return column === undefined ? [] : [[xOf(column), yOf(value)]];
    });
  return (
    <svg
      className="curve-plot"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('lane.kind.emotions')}
    >
      {phaseStarts
        .split(' ')
        .filter(Boolean)
        .map((column) => (
          <line
            key={column}
            className="phase-line"
            x1={xOf(Number(column) - 0.5)}
            x2={xOf(Number(column) - 0.5)}
            y1={TOP}
            y2={HEIGHT - BOTTOM}
          />
        ))}
      {[5, 0, -5].map((value) => (
        <g key={value}>
          <line
            className={value === 0 ? 'zero' : 'grid'}
            x1={LEFT - 6}
            x2={WIDTH - RIGHT + 4}
            y1={yOf(value)}
            y2={yOf(value)}
          />
          <text x={LEFT - 11} y={yOf(value) + 4} textAnchor="end">
            {value > 0 ? `+${value}` : value < 0 ? `−${-value}` : 0}
          </text>
        </g>
      ))}
      {everyone && <path className="everyone" d={pathOf(points(everyone))} />}
      {curves.map(
        (curve) =>
          curve.personaId !== null && (
            <PersonaCurve key={curve.personaId} id={curve.personaId} points={points(curve)} />
          ),
      )}
    </svg>
  );
}

const pathOf = (points: [number, number][]): string => line().curve(curveMonotoneX)(points) ?? '';

/** Columns at which a phase begins, but the first. */
const phaseColumns = (doc: Parameters<typeof orderedSteps>[0]): string =>
  orderedSteps(doc)
    .flatMap(({ record }, column, all) =>
      column > 0 && all[column - 1]?.record.phaseId !== record.phaseId ? [column] : [],
    )
    .join(' ');

function PersonaCurve({ id, points }: { id: string; points: [number, number][] }) {
  const { color, dash, cap } = usePersonaLook(id);
  const [only] = points;
  return points.length === 1 && only ? (
    <circle cx={only[0]} cy={only[1]} r={3} fill={color} />
  ) : (
    <path
      d={pathOf(points)}
      stroke={color}
      strokeWidth={2}
      strokeDasharray={dash.join(' ')}
      strokeLinecap={cap}
      fill="none"
    />
  );
}
