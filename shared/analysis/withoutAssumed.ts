/** The document less what is only assumed, to see what a figure rests on. */
import type { Blueprint, Card, Id, Table } from '../model/schema';

/** Figures that a card claims; on an assumed card they are left out. */
const CLAIMS = [
  'minutes',
  'cost',
  'wait',
  'fail',
  'variants',
  'reach',
  'impact',
  'effort',
  'confidence',
] as const;

/** A card without a grade is assumed, as the format says. */
export const isAssumed = (card: Card): boolean => (card.evidence ?? 'assumed') === 'assumed';

const cache = new WeakMap<Table<Card>, Table<Card>>();

/**
 * Pains that are only assumed are pains no longer; other assumed cards keep their links and moments of truth, but claim no minutes,
 * costs, waits, failures, variants or ratings. All stay where they stand, so that what is about them still is. Everything that carries no grade (emotions, measures, personas) stays.
 */
export function withoutAssumed(doc: Blueprint): Blueprint {
  let cards = cache.get(doc.cards);
  if (!cards) {
    cards = Object.fromEntries(
      Object.entries(doc.cards).map(([id, card]): [Id, Card] => [
        id,
        isAssumed(card) ? withoutClaims(card) : card,
      ]),
    );
    cache.set(doc.cards, cards);
  }
  return { ...doc, cards };
}

function withoutClaims(card: Card): Card {
  const isPain = card.kind === 'pain';
  if (!isPain && !CLAIMS.some((field) => card[field] !== undefined)) return card;
  const bare: Record<string, unknown> = { ...card, kind: isPain ? 'text' : card.kind };
  for (const field of CLAIMS) delete bare[field];
  return bare as unknown as Card;
}
