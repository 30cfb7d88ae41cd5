/** The figures of a measure as a list. */
import type { ReactNode } from 'react';
import type { MeasureResult } from '../../../shared/analysis';
import { figuresBeside, type WrittenFigure } from '../../../shared/analysis/measures/writeMeasure';
import { useT } from '../../state/useT';

export interface MeasureFiguresProps {
  readonly result: MeasureResult;
  /** Draws a figure where it is more than its text. */
  readonly write?: (figure: WrittenFigure) => ReactNode;
}

export function MeasureFigures({ result, write = ({ value }) => value }: MeasureFiguresProps) {
  const t = useT();
  const rows = figuresBeside(result, t);
  if (rows.length === 0) return null;
  return (
    <dl className="figures">
      {rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>{write(row)}</dd>
        </div>
      ))}
    </dl>
  );
}
