/** One figure, opened: its name, its formula with the numbers in it, and all that it rests on. */
import { explain, type FigureRef } from '../../../../shared/analysis';
import { writeFigure } from '../../../../shared/analysis/explain/writeFigure';
import { translateData } from '../../../../shared/i18n/translate';
import { localDay, useAnalysis } from '../../../state/useAnalysis';
import { useT } from '../../../state/useT';
import { ExplanationRows } from './ExplanationRows';
import { FormulaView } from './FormulaView';

/** The name of a figure: `Peak–end`, `Weighted score`. */
export const figureKey = (figure: FigureRef['figure']): string =>
  `explain.figure.${figure.replaceAll('.', '_')}`;

export function ExplanationView({ figure }: { figure: FigureRef }) {
  const t = useT();
  const doc = useAnalysis((state) => state.doc);
  const explanation = doc && explain(doc, figure, localDay());
  if (!doc || !explanation) return <p className="caption">{t('analysisPane.noExplanation')}</p>;
  const result = writeFigure(explanation, explanation.result, t);
  return (
    <div className="explanation">
      <header>
        <h3 className="pane-title">{translateData(t, figureKey(figure.figure))}</h3>
        <b className="big-figure">{result}</b>
      </header>
      <FormulaView explanation={explanation} result={result} />
      <ExplanationRows doc={doc} explanation={explanation} />
    </div>
  );
}
