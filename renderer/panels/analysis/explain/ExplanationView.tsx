/** One figure, opened: its name, its formula with the numbers in it, and all that it rests on. */
import { createContext, useContext } from 'react';
import { explain, type FigureRef } from '../../../../shared/analysis';
import { writeFigure } from '../../../../shared/analysis/explain/writeFigure';
import { translateData } from '../../../../shared/i18n/translate';
import type { Blueprint } from '../../../../shared/model/schema';
import { localDay, useAnalysis } from '../../../state/useAnalysis';
import { useT } from '../../../state/useT';
import { ExplanationRows } from './ExplanationRows';
import { FormulaView } from './FormulaView';

/** The name of a figure: `Peak–end`, `Weighted score`. */
export const figureKey = (figure: FigureRef['figure']): string =>
  `explain.figure.${figure.replaceAll('.', '_')}`;

/** The document that figures below are of; null = the open one. */
export const ExplainedDoc = createContext<Blueprint | null>(null);

export function ExplanationView({ figure }: { figure: FigureRef }) {
  const t = useT();
  const open = useAnalysis((state) => state.doc);
  const doc = useContext(ExplainedDoc) ?? open;
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
