/** Every figure opened, in words and numbers, as one plain list: what `score --json --explain` adds. */
import { nameInWords } from '../compare/sayChange';
import { type TextKey, type Translate, translateData } from '../i18n/translate';
import type { Blueprint } from '../model/schema';
import { explain } from './explain';
import { formulaInWords, formulaWithValues } from './explain/formulas';
import { listFigures, tableOfFigure } from './listFigures';

export type ExplanationReport = ReturnType<typeof explanationReport>;

/** In the order of listFigures; numbers in formulas are written in full. */
export function explanationReport(t: Translate, doc: Blueprint, today: string) {
  return listFigures(doc, today).flatMap(({ value: _, ...ref }) => {
    const found = explain(doc, ref, today);
    if (!found) return [];
    const { figure, id = null, index = null } = ref;
    const table = tableOfFigure(figure);
    return [
      {
        figure,
        id,
        index,
        name: table && id !== null ? nameInWords(t, doc, table, id) : '',
        result: found.result,
        unit: found.unit,
        interval: found.interval,
        formula: formulaInWords(found.formula, (place) => t(`explain.term.${place}` as TextKey)),
        computed: formulaWithValues(found.formula, found.values, String),
        n: found.n,
        evidence: found.evidence,
        inputs: found.inputs.map(({ context = false, ...input }) => ({ ...input, context })),
        caveats: found.caveats.map(({ key, vars }) => translateData(t, `explain.caveat.${key}`, vars)),
        method: t(`explain.method.${found.method}` as TextKey),
        source: found.source,
        withoutAssumed: found.without && { result: found.without.result, leftOut: found.without.leftOut },
      },
    ];
  });
}
