/** How the sentences of the checks name cards, steps and personas. */
import { oneLine } from '../../compare/recordName';
import type { Keyed } from '../../model/queries';
import type { Blueprint, Card } from '../../model/schema';

/** One line of at most 60 characters; a dash where there is nothing to show. */
export const shortName = (text: string): string => oneLine(text) || '—';

/** A card by its title, else by its text. */
export const cardName = (card: Card): string => shortName(card.title.trim() || card.body || '');

/** The card's name and that of the step where it begins, as `card` and `step`. */
export const cardVars = (doc: Blueprint, { record }: Keyed<Card>): { card: string; step: string } => ({
  card: cardName(record),
  step: shortName(doc.steps[record.stepId]?.name ?? ''),
});
