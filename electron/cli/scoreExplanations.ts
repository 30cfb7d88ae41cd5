/** The text of `score --explain`: every figure with its formula, what it rests on and where the method comes from. */
import type { ExplanationReport } from '../../shared/analysis/explanationReport';
import type { TextKey } from '../../shared/i18n/translate';
import { EVIDENCE_GRADES } from '../../shared/model/schema';
import { figureText } from './figureText';
import { printable } from './printable';
import type { Call } from './types';

/** Sums of fractions are written with three decimals at most, so that a line stays a line. */
const shorter = (formula: string): string => formula.replace(/(\.\d{3})\d+/g, '$1');

export function explanationText({ t }: Call, rows: ExplanationReport): string {
  return rows
    .map((row) => {
      const title = t(`explain.figure.${row.figure.replaceAll('.', '_')}` as TextKey);
      const grades = EVIDENCE_GRADES.filter((grade) => row.evidence[grade] > 0).map(
        (grade) => `${row.evidence[grade]} ${t(`lane.grade.${grade}`)}`,
      );
      const result = figureText(row.result, row.unit);
      const rests = [t('explain.n', { count: row.n }), ...grades].join(', ');
      const without =
        row.withoutAssumed && `${t('explain.without')}: ${figureText(row.withoutAssumed.result, row.unit)}`;
      const indented = [
        ...(row.result === null ? [] : [`= ${row.formula} = ${shorter(row.computed)}`]),
        [rests, without].filter(Boolean).join('; '),
        ...row.caveats,
        row.source,
      ];
      const head = printable(`${title}${row.name && ` · ${row.name}`}: ${result}`);
      return `${head}\n${indented.map((line) => `  ${printable(line)}\n`).join('')}`;
    })
    .join('\n');
}
