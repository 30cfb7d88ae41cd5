/** The emotion curves as a table: a row for each step, a column for each persona, everyone and how far they are apart. */
import type { CurveSummary } from '../analysis/types';
import { signed } from '../i18n/numbers';
import { translator } from '../i18n/translate';
import { orderedSteps } from '../model/queries';
import type { Blueprint, Id, Locale } from '../model/schema';
import type { ChartTable } from './types';

export function emotionTable(
  doc: Blueprint,
  curves: readonly CurveSummary[],
  divergence: ReadonlyMap<Id, number>,
  locale: Locale,
): ChartTable {
  const t = translator(locale);
  // The personas first, everyone after those it is made of.
  const columns = [...curves].sort((a, b) => Number(a.personaId === null) - Number(b.personaId === null));
  const cellOf = (curve: CurveSummary, stepId: Id): string => {
    const point = curve.values.find((value) => value.stepId === stepId);
    return point ? signed(point.value) : t('analysis.noFigure');
  };
  return {
    columns: [
      t('chart.step'),
      ...columns.map(({ personaId }) =>
        personaId === null ? t('analysis.everyone') : (doc.personas[personaId]?.name ?? ''),
      ),
      t('analysis.divergence'),
    ],
    rows: orderedSteps(doc).map(({ id, record }) => ({
      key: id,
      ref: id,
      cells: [
        record.name || t('window.untitled'),
        ...columns.map((curve) => cellOf(curve, id)),
        signed(divergence.get(id) ?? 0).replace('+', ''),
      ],
    })),
  };
}
