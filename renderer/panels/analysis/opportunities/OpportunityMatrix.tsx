/** The impact–effort matrix: dots are moved by dragging or with the arrow keys; those without ratings wait below it. */
import { useCallback, useRef, useState } from 'react';
import { type OpportunityScore, quadrantOf } from '../../../../shared/analysis';
import {
  matrixChart,
  matrixField,
  matrixTable,
  type Ratings,
  ratingsAt,
} from '../../../../shared/charts/matrixChart';
import type { ChartFrame } from '../../../../shared/charts/types';
import type { Id } from '../../../../shared/model/schema';
import { SceneItems } from '../../../canvas/layers/SceneItems';
import { useUi } from '../../../state/ui';
import { useT } from '../../../state/useT';
import { ChartBox, useChart } from '../ChartFigure';
import { MatrixDot } from './MatrixDot';

export interface OpportunityMatrixProps {
  /** By their numbers. */
  readonly rows: readonly OpportunityScore[];
  readonly scale: number;
  readonly readOnly: boolean;
}

interface Trial extends Ratings {
  readonly id: Id;
}

export function OpportunityMatrix(props: OpportunityMatrixProps) {
  const t = useT();
  const locale = useUi((state) => state.locale);
  return (
    <ChartBox
      title={t('window.pane.matrix')}
      table={() => matrixTable(props.rows, locale)}
      picture={<Picture {...props} />}
    />
  );
}

function Picture({ rows, scale, readOnly }: OpportunityMatrixProps) {
  const t = useT();
  const holder = useRef<HTMLDivElement>(null);
  const [trial, setTrial] = useState<Trial | null>(null);
  const draw = useCallback(
    (frame: ChartFrame) => {
      const tried = rows.map((row) =>
        row.id === trial?.id
          ? { ...row, ...trial, quadrant: quadrantOf(trial.impact, trial.effort, scale) }
          : row,
      );
      return matrixChart(tried, scale, frame);
    },
    [rows, scale, trial],
  );
  const chart = useChart(holder, draw);
  const under = (x: number, y: number): Ratings => {
    const box = holder.current?.getBoundingClientRect();
    return ratingsAt({ x: x - (box?.left ?? 0), y: y - (box?.top ?? 0) }, matrixField(chart.width), scale);
  };
  const dot = (
    row: OpportunityScore,
    at: { readonly x: number; readonly y: number } | null,
    label: string,
  ) => (
    <MatrixDot
      key={row.id}
      row={row}
      number={rows.indexOf(row) + 1}
      scale={scale}
      at={at}
      label={label}
      readOnly={readOnly}
      under={under}
      onTry={(ratings) => setTrial(ratings && { id: row.id, ...ratings })}
    />
  );
  const unrated = rows.filter((row) => row.impact === null || row.effort === null);
  return (
    <>
      <div ref={holder} className="chart-holder opportunity-matrix">
        <svg
          width={chart.width}
          height={chart.height}
          viewBox={`0 0 ${chart.width} ${chart.height}`}
          aria-hidden
        >
          <SceneItems items={chart.items} />
        </svg>
        {chart.stops.map((stop) => {
          const row = rows.find(({ id }) => id === stop.key);
          return row && row.impact !== null && row.effort !== null ? dot(row, stop, stop.label) : null;
        })}
      </div>
      {unrated.length > 0 && (
        <div className="matrix-tray">
          <span className="caption">{t('opportunities.unrated', { count: unrated.length })}</span>
          {unrated.map((row) =>
            dot(
              row,
              null,
              `${rows.indexOf(row) + 1} ${row.title || t('window.untitled')}: ${t('opportunities.notRated')}`,
            ),
          )}
        </div>
      )}
      {!readOnly && <p className="caption">{t('opportunities.dragHint')}</p>}
    </>
  );
}
