/** The look and the marks of a card, to be given to others. */
import type { Command, Fields } from '../commands/types';
import type { Blueprint, Card, CardKind, Id } from '../model/schema';

/** Marks that are a look and nothing more: a card has them as the copied one does, or has them not. */
const LOOKS = ['moment', 'decision', 'standard'] as const;
/** Marks that stand for something written: they come to a card, and never take away what it has of its own. */
const RECORDS = ['fail', 'wait', 'data'] as const;
/** Kinds of cards that carry marks (format.md, Cards). */
export const MARKABLE: readonly CardKind[] = ['action', 'touchpoint', 'process', 'evidence'];

export type CardStyle = Partial<Pick<Card, (typeof LOOKS)[number] | (typeof RECORDS)[number] | 'color'>>;
type StyleFields = Fields<Omit<Card, 'laneId' | 'stepId' | 'rank'>>;

export function styleOf(card: Card): CardStyle {
  const { color, moment, fail, wait, decision, standard, data } = card;
  return { color, moment, fail, wait, decision, standard, data } as CardStyle;
}

/** The card's own fail point, wait and data with what the style has written over it; a field of neither is left out. */
function recordsOf({ fail, wait, data }: CardStyle, own: Card): StyleFields {
  const recovery = { ...own.fail?.recovery, ...fail?.recovery };
  return {
    ...(fail && { fail: { ...own.fail, ...fail, ...(Object.keys(recovery).length > 0 && { recovery }) } }),
    ...(wait && { wait: { ...own.wait, ...wait } }),
    ...(data && { data: [...new Set([...(own.data ?? []), ...data])] }),
  };
}

/** Sets colour and marks on the cards; cards that carry no marks take the colour alone. */
export function applyStyle(doc: Blueprint, style: CardStyle, ids: readonly Id[]): Command | null {
  const here = ids.filter((id) => doc.cards[id]);
  if (here.length === 0) return null;
  const color: StyleFields = { color: style.color ?? null };
  const looks = Object.fromEntries(LOOKS.map((mark) => [mark, style[mark] ?? null])) as StyleFields;
  const alike = new Map<string, { readonly fields: StyleFields; readonly ids: Id[] }>();
  for (const id of here) {
    const card = doc.cards[id]!;
    const fields = MARKABLE.includes(card.kind) ? { ...color, ...looks, ...recordsOf(style, card) } : color;
    const key = JSON.stringify(fields);
    const known = alike.get(key);
    if (known) known.ids.push(id);
    else alike.set(key, { fields, ids: [id] });
  }
  const commands = [...alike.values()].map((edit): Command => ({ type: 'card.edit', ...edit }));
  return { type: 'batch', label: { key: 'card.style', vars: { count: here.length } }, commands };
}
