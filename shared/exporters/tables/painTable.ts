/** The ranked pains as rows: scores of the whole map, listed for what is shown. */
import { computePains } from '../../analysis/pains';
import { computeRankStability } from '../../analysis/rankStability';
import type { PainScore } from '../../analysis/types';
import { type Column, type TableContext, type TableSheet, toSheet } from './types';

interface Row {
  readonly rank: number;
  readonly pain: PainScore;
}

function painColumns({ doc, t }: TableContext): readonly Column<Row>[] {
  const stability = computeRankStability(doc);
  const column = (key: string, label: string, value: (pain: PainScore) => string | number | null) => ({
    key,
    label,
    value: (row: Row) => value(row.pain),
  });
  const bound = (which: 0 | 1) => (row: Row) => stability.get(row.pain.id)?.rankInterval[which] ?? null;
  return [
    { key: 'rank', label: t('export.table.rank'), value: ({ rank }) => rank },
    column('id', 'id', ({ id }) => id),
    column('title', t('window.field.title'), ({ title }) => title),
    column('step', t('window.field.step'), ({ id }) => doc.steps[doc.cards[id]?.stepId ?? '']?.name ?? null),
    column('score', t('export.table.score'), ({ score }) => score),
    column('rpn', t('export.table.rpn'), ({ rpn }) => rpn),
    column('criticality', t('export.table.criticality'), ({ criticality }) => criticality),
    column('severity', t('window.field.severity'), ({ severity }) => severity),
    column('frequency', t('window.field.frequency'), ({ frequency }) => frequency),
    column('detection', t('window.field.detection'), ({ detection }) => detection),
    column('reach', t('export.table.reach'), ({ reach }) => reach),
    column('moment', t('window.field.moment'), ({ moment, momentFactor }) => (moment ? momentFactor : null)),
    { key: 'rankLow', label: t('export.table.rankLow'), value: bound(0) },
    { key: 'rankHigh', label: t('export.table.rankHigh'), value: bound(1) },
    column('evidence', t('window.field.evidence'), ({ evidence }) => t(`lane.grade.${evidence}`)),
    column('addressedBy', t('export.table.addressedBy'), ({ addressedBy }) =>
      addressedBy.length > 0 ? addressedBy.map((id) => doc.cards[id]?.title ?? '').join('; ') : null,
    ),
  ];
}

export function painTable(context: TableContext): TableSheet {
  const shown = new Set(context.shown.cards.map(({ id }) => id));
  const rows = computePains(context.doc)
    .map((pain, index) => ({ rank: index + 1, pain }))
    .filter(({ pain }) => shown.has(pain.id));
  return toSheet(painColumns(context), rows);
}
