/** The look and the marks of a card, to be given to others. */
import type { Command, Fields } from '../commands/types';
import type { Blueprint, Card, CardKind, Id } from '../model/schema';

const MARKS = ['moment', 'fail', 'wait', 'decision', 'standard', 'data'] as const;
/** Kinds of cards that carry marks (format.md, Cards). */
export const MARKABLE: readonly CardKind[] = ['action', 'touchpoint', 'process', 'evidence'];

export type CardStyle = Partial<Pick<Card, (typeof MARKS)[number] | 'color'>>;

export function styleOf(card: Card): CardStyle {
  const { color, moment, fail, wait, decision, standard, data } = card;
  return { color, moment, fail, wait, decision, standard, data } as CardStyle;
}

/** Sets colour and marks on the cards, taking off what the style has not; cards that carry no marks take the colour alone. */
export function applyStyle(doc: Blueprint, style: CardStyle, ids: readonly Id[]): Command | null {
  const here = ids.filter((id) => doc.cards[id]);
  if (here.length === 0) return null;
  const color = { color: style.color ?? null };
  const marks = Object.fromEntries(MARKS.map((mark) => [mark, style[mark] ?? null])) as Fields<Card>;
  const marked = here.filter((id) => MARKABLE.includes(doc.cards[id]!.kind));
  const plain = here.filter((id) => !marked.includes(id));
  const edits: Command[] = [];
  if (marked.length > 0) edits.push({ type: 'card.edit', ids: marked, fields: { ...color, ...marks } });
  if (plain.length > 0) edits.push({ type: 'card.edit', ids: plain, fields: color });
  return { type: 'batch', label: { key: 'card.style', vars: { count: here.length } }, commands: edits };
}
