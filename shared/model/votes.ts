/** Dots were given to one card: a copy of it begins without any, or they would count twice. */
import type { Card } from './schema';

export function withoutVotes(card: Card): Card {
  if (card.votes === undefined) return card;
  const { votes: _given, ...rest } = card;
  return rest;
}
