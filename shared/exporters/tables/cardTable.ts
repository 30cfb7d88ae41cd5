/** Every shown card as one row. */
import { laneName } from '../../i18n/laneName';
import { getLocale } from '../../model/document';
import type { Blueprint, Card, Id } from '../../model/schema';
import type { ShownCard } from '../shownMap';
import { type Column, type TableContext, type TableSheet, toSheet } from './types';

const list = (texts: readonly string[] | undefined): string | null =>
  texts && texts.length > 0 ? texts.join('; ') : null;

/** Titles, or names, of records by id; ids that lead nowhere are left out. */
const names = (ids: readonly Id[] | undefined, nameOf: (id: Id) => string | undefined): string | null =>
  list((ids ?? []).map(nameOf).filter((name) => name !== undefined));

const titleOf =
  (doc: Blueprint) =>
  (id: Id): string | undefined =>
    doc.cards[id]?.title;

const numberOf = (value: number | undefined): number | null => value ?? null;

/** Columns of a card, in the order in which a reader looks for them. */
function cardColumns({ doc, shown, t }: TableContext): readonly Column<ShownCard>[] {
  const phaseName = (column: number): string => {
    const phaseId = shown.steps[column]?.record.phaseId;
    return (phaseId !== undefined && doc.phases[phaseId]?.name) || '';
  };
  const column = (key: string, label: string, value: (card: Card) => string | number | null) => ({
    key,
    label,
    value: (row: ShownCard) => value(row.card),
  });
  return [
    { key: 'id', label: 'id', value: ({ id }) => id },
    { key: 'phase', label: t('window.field.phase'), value: ({ first }) => phaseName(first) },
    {
      key: 'step',
      label: t('window.field.step'),
      value: ({ first }) => shown.steps[first]?.record.name ?? '',
    },
    column('lane', t('window.field.lane'), ({ laneId }) => {
      const lane = doc.lanes[laneId];
      return lane ? laneName(lane, getLocale(doc)) : '';
    }),
    column('kind', t('window.field.kind'), ({ kind }) => t(`lane.card.${kind}`)),
    column('title', t('window.field.title'), ({ title }) => title),
    column('body', t('window.field.body'), ({ body }) => body ?? null),
    column('span', t('window.field.span'), ({ span }) => span ?? 1),
    column('personas', t('window.field.personas'), ({ personaIds }) =>
      names(personaIds, (id) => doc.personas[id]?.name),
    ),
    column('channels', t('window.field.channels'), ({ channels }) => list(channels)),
    column('owner', t('window.field.owner'), ({ owner }) => owner ?? null),
    column('tags', t('window.field.tags'), ({ tags }) => list(tags)),
    column('evidence', t('window.field.evidence'), ({ evidence }) =>
      evidence ? t(`lane.grade.${evidence}`) : null,
    ),
    column('source', t('window.field.source'), ({ source }) => source ?? null),
    column('moment', t('window.field.moment'), ({ moment }) => (moment ? t(`lane.moment.${moment}`) : null)),
    column('fail', t('window.field.fail'), ({ fail }) => (fail ? t(`lane.failure.${fail.kind}`) : null)),
    column('wait', t('window.field.wait'), ({ wait }) => numberOf(wait?.minutes)),
    column('minutes', t('window.field.minutes'), ({ minutes }) => numberOf(minutes)),
    column('cost', t('window.field.cost'), ({ cost }) => numberOf(cost)),
    column('severity', t('window.field.severity'), ({ severity }) => numberOf(severity)),
    column('frequency', t('window.field.frequency'), ({ frequency }) => numberOf(frequency)),
    column('detection', t('window.field.detection'), ({ detection }) => numberOf(detection)),
    column('about', t('window.field.about'), ({ about }) => names(about ? [about] : [], titleOf(doc))),
    column('intensity', t('window.field.intensity'), ({ intensity }) => numberOf(intensity)),
    column('addresses', t('window.field.addresses'), ({ addresses }) => names(addresses, titleOf(doc))),
    column('impact', t('window.field.impact'), ({ impact }) => numberOf(impact)),
    column('effort', t('window.field.effort'), ({ effort }) => numberOf(effort)),
    column('stage', t('window.field.stage'), ({ stage }) => (stage ? t(`lane.stage.${stage}`) : null)),
    column('due', t('window.field.due'), ({ due }) => due ?? null),
    column('votes', t('window.field.votes'), ({ votes }) => numberOf(votes)),
    column('url', t('window.field.url'), ({ url }) => url ?? null),
  ];
}

/** One row for each shown card, lane by lane. */
export const cardTable = (context: TableContext): TableSheet =>
  toSheet(cardColumns(context), context.shown.cards);
