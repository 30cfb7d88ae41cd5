/** The comparison of two maps as one plain object: what `score --json --against` adds. */
import { nameInWords, sayChange } from '../compare/sayChange';
import type { Translate } from '../i18n/translate';
import type { Blueprint } from '../model/schema';
import { compareDocuments } from './compareDocuments';
import { tableOfFigure } from './listFigures';

export type ComparisonReport = ReturnType<typeof comparisonReport>;

/** `file` names the later map as it was given; changes are said in the language of `t`. */
export function comparisonReport(
  t: Translate,
  file: string,
  before: Blueprint,
  after: Blueprint,
  today: string,
) {
  const { changes, figures, ranking } = compareDocuments(before, after, today);
  return {
    file,
    title: after.meta.title ?? null,
    changes: changes.map((change) => ({
      ...change,
      text: sayChange(t, change, before, after),
      fields: change.fields.map(({ field, from = null, to = null }) => ({ field, from, to })),
    })),
    figures: figures.map((row) => {
      const table = tableOfFigure(row.figure);
      return {
        ...row,
        name: row.name || (table && row.id !== null ? nameInWords(t, after, table, row.id) : ''),
      };
    }),
    ranking,
  };
}
