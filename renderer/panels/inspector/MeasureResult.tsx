/** The result of a measure above its form, so that one sees what the values do. */
import { computeMeasures } from '../../../shared/analysis';
import { answerCount, headline } from '../../../shared/analysis/measures/writeMeasure';
import type { Id } from '../../../shared/model/schema';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { MeasureFigures } from '../parts/MeasureFigures';

export function MeasureResult({ id }: { id: Id }) {
  const t = useT();
  const result = useSettled((state) => computeMeasures(state.session.doc).find((row) => row.id === id));
  if (!result) return null;
  return (
    <div className="measure-result">
      <p className="big-figure">{headline(result, t)}</p>
      <p className="caption">{answerCount(result, t)}</p>
      <MeasureFigures result={result} />
    </div>
  );
}
