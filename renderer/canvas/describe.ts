/** What screen readers are told about cells and cards. */

import type { Selection } from '../../shared/commands/types';
import { spokenMinutes } from '../../shared/i18n/formatMinutes';
import { signed } from '../../shared/i18n/numbers';
import type { MarkBox } from '../../shared/layout/types';
import { openCommentCounts } from '../../shared/model/comments';
import { getLocale } from '../../shared/model/document';
import { cardsInCell } from '../../shared/model/queries';
import type { Blueprint, Card, Id } from '../../shared/model/schema';
import { variantsFor, variantText } from '../../shared/model/variants';
import { editor } from '../state/editor';
import { isCovered } from '../state/privateWriting';
import { problemCounts } from '../state/problemAt';
import { shownTitle } from '../state/shown';
import { ui } from '../state/ui';
import { t } from '../state/useT';
import { laneName, personaName, phaseName, stepName } from './names';

export function cellLabel(laneId: Id, stepId: Id): string {
  const { doc } = editor.getState().session;
  const names = { lane: laneName(doc, laneId), step: stepName(doc, stepId) };
  const values = emotionsInWords(doc, laneId, stepId);
  if (values !== '') return t('canvas.cellEmotions', { ...names, values });
  const count = cardsInCell(doc, laneId, stepId).length;
  return count === 0 ? t('canvas.cellEmpty', names) : t('canvas.cellCards', { ...names, count });
}

/** What is felt at a step, for a lane of emotions: `Anna +2, Ben −1`. */
function emotionsInWords(doc: Blueprint, laneId: Id, stepId: Id): string {
  const lane = doc.lanes[laneId];
  if (lane?.kind !== 'emotions') return '';
  return Object.values(doc.emotions)
    .filter((row) => row.stepId === stepId && (!lane.personaId || row.personaId === lane.personaId))
    .map(({ personaId = null, value, note }) => {
      const felt = `${personaName(doc, personaId)} ${signed(value)}`;
      return note ? `${felt} (${note})` : felt;
    })
    .join(', ');
}

/** The marks of a card in words. */
function marksInWords(doc: Blueprint, card: Card, marks: readonly MarkBox[]): string[] {
  const words: string[] = [];
  if (card.moment) words.push(t(`lane.moment.${card.moment}`));
  if (card.fail) words.push(t('lane.mark.fail'));
  if (card.fail?.recovery) words.push(t('lane.mark.recovery'));
  if (card.wait)
    words.push(t('canvas.wait', { time: spokenMinutes(card.wait.minutes, ui.getState().locale) }));
  if (card.decision) words.push(t('lane.mark.decision'));
  if (card.standard) words.push(t(`lane.mark.${card.standard}`));
  if (card.data && card.data.length > 0) words.push(t('lane.mark.data'));
  if (card.evidence) words.push(t(`lane.grade.${card.evidence}`));
  for (const id of card.personaIds ?? []) words.push(personaName(doc, id));
  const shown = marks.find((mark) => mark.variant)?.personaId;
  if (shown !== undefined)
    for (const variant of variantsFor(card, shown))
      words.push(
        t('personas.variantFor', {
          name: personaName(doc, shown),
          text: variantText(variant, getLocale(doc)),
        }),
      );
  else if (card.variants?.length) words.push(t('personas.variants', { count: card.variants.length }));
  const pain = marks.find((mark) => mark.kind === 'pain');
  if (pain?.text !== undefined) words.push(t('canvas.score', { score: pain.text }));
  return words;
}

/** Votes and open comments, where there are any. */
function talk(doc: Blueprint, id: Id, { votes = 0 }: Card): string[] {
  const comments = openCommentCounts(doc).get(id) ?? 0;
  return [
    ...(votes > 0 ? [t('workshop.vote.votes', { count: votes })] : []),
    ...(comments > 0 ? [t('comments.count', { count: comments })] : []),
  ];
}

/** How many problems there are at a card, as the list has them. */
function problemsAt(id: Id): string[] {
  const count = problemCounts().get(id)?.count ?? 0;
  return count > 0 ? [t('problems.atCard', { count })] : [];
}

/** What is said of a card after its title: kind, marks, score, and where it stands. */
export function cardDetails(doc: Blueprint, id: Id): string {
  const card = doc.cards[id];
  if (!card) return '';
  const { span = 1 } = card;
  const names = { lane: laneName(doc, card.laneId), step: stepName(doc, card.stepId) };
  const cell = cardsInCell(doc, card.laneId, card.stepId);
  const place = t('canvas.place', { index: cell.findIndex((row) => row.id === id) + 1, count: cell.length });
  const box = editor.getState().layout.cards.get(id);
  return [
    t(`lane.card.${card.kind}`),
    ...(span > 1 ? [t('outline.span', { count: span })] : []),
    ...marksInWords(doc, card, box?.marks ?? []),
    ...talk(doc, id, card),
    ...problemsAt(id),
    t('canvas.cell', names),
    ...(cell.length > 1 ? [place] : []),
  ].join(', ');
}

/** A picture without a title is called by what it shows. */
const titleOf = (doc: Blueprint, { title, assetId }: Card): string =>
  title || doc.assets[assetId ?? '']?.alt || t('window.untitled');

export function cardLabel(doc: Blueprint, id: Id): string {
  const card = doc.cards[id];
  if (!card) return '';
  return isCovered(id) ? coveredLabel(doc, card) : `${titleOf(doc, card)}, ${cardDetails(doc, id)}`;
}

/** A card whose text nobody may see yet. */
export const coveredLabel = (doc: Blueprint, { laneId, stepId }: Card): string =>
  t('workshop.private.cardIn', { lane: laneName(doc, laneId), step: stepName(doc, stepId) });

/** The one thing that the keyboard stands on. */
export function selectionLabel(doc: Blueprint, { table, ids }: Selection): string {
  const id = ids.at(-1) ?? '';
  switch (table) {
    case 'cards':
      return cardLabel(doc, id);
    case 'cell':
      return cellLabel(ids[0] ?? '', id);
    case 'steps':
      return stepName(doc, id);
    case 'phases':
      return phaseName(doc, id);
    case 'lanes':
      return laneName(doc, id);
    case 'links': {
      const link = doc.links[id];
      return t('canvas.linkBetween', {
        from: shownTitle(link?.from ?? ''),
        to: shownTitle(link?.to ?? ''),
      });
    }
    case 'notes':
      return `${t('canvas.note')}: ${doc.notes[id]?.text ?? ''}`;
    default:
      return '';
  }
}
