/** What the speaker reads under a slide: what cards say beyond their titles, how pains are reckoned, the comments that pins stand for. */
import { explain } from '../../analysis/explain';
import { formulaInWords, formulaWithValues } from '../../analysis/explain/formulas';
import { painValue } from '../../analysis/painValue';
import type { PainScore } from '../../analysis/types';
import { plain } from '../../i18n/numbers';
import type { TextKey, Translate } from '../../i18n/translate';
import type { Layout } from '../../layout/types';
import { getSettings } from '../../model/document';
import { cardsInOrder } from '../../model/queries';
import type { Blueprint, Comment } from '../../model/schema';
import type { CommentedPlace } from '../../scene/comments';

/** Cards of the layout that say more than their titles, in the order of the map. */
export const cardNotes = (doc: Blueprint, { cards }: Layout): readonly string[] =>
  cardsInOrder(doc).flatMap(({ id, record: { title, body } }) =>
    cards.has(id) && title && body ? [`${title}: ${body}`] : [],
  );

/** The comments of places that the layout shows, or that are about the whole map. */
export function commentNotes(
  places: readonly CommentedPlace[],
  layout: Layout,
  t: Translate,
): readonly string[] {
  const said = ({ author, at, text }: Comment): string =>
    `${author || t('comments.nobody')}, ${at.slice(0, 10)}: ${text}`;
  const isHere = (id: string): boolean =>
    layout.cards.has(id) || [...layout.steps, ...layout.notes].some((one) => one.id === id);
  return places
    .filter(({ id }) => id === null || isHere(id))
    .flatMap(({ number, id, name, threads }) => [
      `${number} · ${name || t(id === null ? 'comments.kind.map' : 'window.untitled')}`,
      ...threads.flatMap(({ comment, answers }) => [
        `– ${said(comment)}`,
        ...answers.map((answer) => `– – ${said(answer.comment)}`),
      ]),
    ]);
}

/** The formula, then each pain with its own numbers; `first` is the rank of the first one. */
export function painNotes(
  doc: Blueprint,
  pains: readonly PainScore[],
  first: number,
  { t, date }: { readonly t: Translate; readonly date: string },
): readonly string[] {
  const { painModel } = getSettings(doc);
  const formula = formulaInWords(painModel, (place) => t(`explain.term.${place}` as TextKey));
  return [
    t(`explain.method.${painModel}`),
    `${t(`explain.figure.pain_${painModel}`)} = ${formula}`,
    ...pains.map((pain, index) => {
      const found = explain(doc, { figure: `pain.${painModel}`, id: pain.id }, date);
      const value = plain(painValue(pain, painModel), painModel === 'weighted' ? 1 : 2);
      const reckoned = found
        ? `${formulaWithValues(found.formula, found.values, (one) => plain(one, 2))} = ${value}`
        : value;
      const body = doc.cards[pain.id]?.body;
      return `${first + index}. ${pain.title}: ${reckoned}${body ? ` – ${body}` : ''}`;
    }),
  ];
}
