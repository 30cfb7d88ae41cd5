/** How the figures came about: each method that this map uses, with its formula and its source. */
import { FIGURES, type FigureId } from '../../../analysis/explain/figures';
import { formulaInWords } from '../../../analysis/explain/formulas';
import { listFigures } from '../../../analysis/listFigures';
import type { TextKey } from '../../../i18n/translate';
import { getSettings } from '../../../model/document';
import { type Pen, STYLES } from '../pen';
import { type Piece, paragraph, partTitle } from '../pieces';
import { table } from '../table';

export function methods(pen: Pen): readonly Piece[] {
  const { t, doc, options } = pen;
  const used = new Set(
    listFigures(doc, options.date)
      .filter(({ value }) => value !== null)
      .map(({ figure }) => figure),
  );
  // One figure for each method: RPN of a map that ranks by weights was not shown either.
  const { painModel } = getSettings(doc);
  const others = new Set<string>(
    ['weighted', 'rpn', 'criticality'].filter((model) => model !== painModel).map((model) => `pain.${model}`),
  );
  const seen = new Set<string>();
  const rows = (Object.keys(FIGURES) as FigureId[]).flatMap((figure) => {
    const { method, formula, source } = FIGURES[figure];
    if (!used.has(figure) || others.has(figure) || seen.has(method)) return [];
    seen.add(method);
    return [
      [
        {
          text: t(`explain.figure.${figure.replaceAll('.', '_')}` as TextKey),
          style: STYLES.smallStrong,
          more: [formulaInWords(formula, (name) => t(`explain.term.${name}` as TextKey))],
        },
        t(`explain.method.${method}` as TextKey),
        source === 'Throughline' ? t('report.ownMethod') : source,
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    ...partTitle(pen, 'methods', t('report.part.methods')),
    ...paragraph(pen, t('report.methodsIntro'), STYLES.body, { keep: true }),
    ...table(
      pen,
      [
        { title: t('report.methodFigure'), weight: 4 },
        { title: t('analysisPane.method'), weight: 5 },
        { title: t('analysis.source'), weight: 4 },
      ],
      rows,
      { space: 8 },
    ),
  ];
}
