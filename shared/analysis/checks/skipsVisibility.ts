/** A link past the line of visibility: from what the customer does straight to backstage or support work. */
import { linksBetween } from './linksBetween';
import { cardName } from './naming';
import type { Check } from './types';

export const skipsVisibility: Check = {
  id: 'skips-visibility',
  levels: ['warning'],
  reads: ['links', 'lanes', 'cards'],
  *find({ doc }) {
    for (const { linkId, from, to } of linksBetween(doc, ['actions'], ['backstage', 'support']))
      yield { vars: { from: cardName(from.card), to: cardName(to.card) }, refs: [linkId, from.id, to.id] };
  },
};
