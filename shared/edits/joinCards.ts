/** Several cards of one cell into the first of them: texts one below the other, and everything that led to the others leads to it. */
import type { Command, Fields } from '../commands/types';
import { cardsInCell } from '../model/queries';
import type { Blueprint, Card, Id } from '../model/schema';

type CardFields = Fields<Omit<Card, 'laneId' | 'stepId' | 'rank'>>;

/** The selected cards in their order where they all stand in one cell; null otherwise. */
export function joinable(doc: Blueprint, ids: readonly Id[]): readonly Id[] | null {
  const first = doc.cards[ids[0] ?? ''];
  if (!first || ids.length < 2) return null;
  const asked = new Set(ids);
  const here = cardsInCell(doc, first.laneId, first.stepId).filter(({ id }) => asked.has(id));
  return here.length === asked.size ? here.map(({ id }) => id) : null;
}

const together = (lists: readonly (readonly string[] | undefined)[]): readonly string[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

function joinedFields(cards: readonly Card[]): CardFields {
  const [first, ...others] = cards as readonly [Card, ...Card[]];
  const lines = [first.body, ...others.flatMap(({ title, body }) => [title, body])];
  const body = lines.filter((line) => line !== undefined && line !== '').join('\n');
  const fields: Record<string, unknown> = { body: body === '' ? null : body };
  // What the first card does not say, the next one that says it does.
  for (const other of others)
    for (const [field, value] of Object.entries(other))
      if (!(field in first) && !(field in fields) && field !== 'body') fields[field] = value;
  for (const field of ['channels', 'tags', 'data', 'addresses'] as const) {
    const all = together(cards.map((card) => card[field]));
    if (all.length > 0) fields[field] = all;
  }
  // A card without personas is everyone's, and so is what it is joined to.
  const forAll = cards.some((card) => !card.personaIds?.length);
  if (forAll) {
    delete fields.personaIds;
    if (first.personaIds) fields.personaIds = null;
  } else fields.personaIds = together(cards.map((card) => card.personaIds));
  return fields as CardFields;
}

/** Links of the others, led to the card that stays; those that would double one or lead back to it go. */
function relinked(doc: Blueprint, keeper: Id, gone: ReadonlySet<Id>): Command[] {
  const key = (from: Id, to: Id, kind: string) => `${from} ${to} ${kind}`;
  const taken = new Set(
    Object.values(doc.links)
      .filter(({ from, to }) => !gone.has(from) && !gone.has(to))
      .map(({ from, to, kind = 'flow' }) => key(from, to, kind)),
  );
  return Object.entries(doc.links).flatMap(([id, link]): Command[] => {
    if (!gone.has(link.from) && !gone.has(link.to)) return [];
    const from = gone.has(link.from) ? keeper : link.from;
    const to = gone.has(link.to) ? keeper : link.to;
    const name = key(from, to, link.kind ?? 'flow');
    if (from === to || taken.has(name)) return [];
    taken.add(name);
    return [{ type: 'link.edit', id, fields: { from, to } }];
  });
}

function redirected(doc: Blueprint, keeper: Id, gone: ReadonlySet<Id>): Command[] {
  const cards = Object.entries(doc.cards).flatMap(([id, card]): Command[] => {
    if (gone.has(id)) return [];
    const about = card.about !== undefined && gone.has(card.about);
    const addresses = card.addresses?.some((other) => gone.has(other)) === true;
    if (!about && !addresses) return [];
    const led = together([card.addresses?.map((other) => (gone.has(other) ? keeper : other))]);
    const fields: CardFields = { ...(about && { about: keeper }), ...(addresses && { addresses: led }) };
    return [{ type: 'card.edit', ids: [id], fields }];
  });
  const comments = Object.entries(doc.comments).flatMap(([id, { cardId }]): Command[] =>
    cardId !== undefined && gone.has(cardId)
      ? [{ type: 'comment.edit', id, fields: { cardId: keeper } }]
      : [],
  );
  const measures = Object.entries(doc.measures).flatMap(([id, { cardId }]): Command[] =>
    cardId !== undefined && gone.has(cardId)
      ? [{ type: 'measure.edit', id, fields: { cardId: keeper } }]
      : [],
  );
  return [...cards, ...comments, ...measures];
}

/** Null unless two or more cards of one cell are given. */
export function joinCards(doc: Blueprint, ids: readonly Id[]): Command | null {
  const rows = joinable(doc, ids);
  const [keeper, ...others] = rows ?? [];
  if (!rows || keeper === undefined) return null;
  const gone = new Set(others);
  const fields = joinedFields(rows.map((id) => doc.cards[id]!));
  const about = fields.about !== undefined && fields.about === keeper ? { about: null } : {};
  return {
    type: 'batch',
    label: { key: 'card.join', vars: { count: rows.length } },
    commands: [
      { type: 'card.edit', ids: [keeper], fields: { ...fields, ...about } },
      ...relinked(doc, keeper, gone),
      ...redirected(doc, keeper, gone),
      { type: 'card.delete', ids: others },
    ],
  };
}
