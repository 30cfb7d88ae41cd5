/** The opportunities as rows, in the order of the map, with what they are worth. */
import { computeOpportunities, type OpportunityScore } from '../../analysis/opportunities';
import type { Card } from '../../model/schema';
import { type TableContext, type TableSheet, toSheet } from './types';

interface Row {
  readonly score: OpportunityScore;
  readonly card: Card;
}

export function opportunityTable({ doc, shown, t }: TableContext): TableSheet {
  const scores = new Map(computeOpportunities(doc).map((score) => [score.id, score]));
  const rows = shown.cards.flatMap(({ id, card }): Row[] => {
    const score = scores.get(id);
    return score ? [{ score, card }] : [];
  });
  const titles = (ids: readonly string[]): string | null =>
    ids.length > 0 ? ids.map((id) => doc.cards[id]?.title ?? '').join('; ') : null;
  return toSheet<Row>(
    [
      { key: 'id', label: 'id', value: ({ score }) => score.id },
      { key: 'title', label: t('window.field.title'), value: ({ score }) => score.title },
      {
        key: 'step',
        label: t('window.field.step'),
        value: ({ card }) => doc.steps[card.stepId]?.name ?? null,
      },
      {
        key: 'addresses',
        label: t('window.field.addresses'),
        value: ({ score }) => titles(score.addresses),
      },
      { key: 'impact', label: t('window.field.impact'), value: ({ score }) => score.impact },
      { key: 'effort', label: t('window.field.effort'), value: ({ score }) => score.effort },
      { key: 'reach', label: t('window.field.reach'), value: ({ card }) => card.reach ?? null },
      {
        key: 'confidence',
        label: t('window.field.confidence'),
        value: ({ card }) => card.confidence ?? null,
      },
      { key: 'rice', label: 'RICE', value: ({ score }) => score.rice },
      { key: 'ice', label: 'ICE', value: ({ score }) => score.ice },
      { key: 'relief', label: t('export.table.relief'), value: ({ score }) => score.relief },
      {
        key: 'stage',
        label: t('window.field.stage'),
        value: ({ card }) => (card.stage ? t(`lane.stage.${card.stage}`) : null),
      },
      { key: 'owner', label: t('window.field.owner'), value: ({ card }) => card.owner ?? null },
      { key: 'due', label: t('window.field.due'), value: ({ card }) => card.due ?? null },
      { key: 'votes', label: t('window.field.votes'), value: ({ card }) => card.votes ?? null },
    ],
    rows,
  );
}
