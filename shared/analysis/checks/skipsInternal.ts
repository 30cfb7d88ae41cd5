/** A link past the line of internal interaction: from frontstage straight to support. */
import { linksBetween } from './linksBetween';
import { cardName } from './naming';
import type { Check } from './types';

export const skipsInternal: Check = {
  id: 'skips-internal',
  levels: ['info'],
  reads: ['links', 'lanes', 'cards'],
  *find({ doc }) {
    for (const { linkId, from, to } of linksBetween(doc, ['frontstage'], ['support']))
      yield { vars: { from: cardName(from.card), to: cardName(to.card) }, refs: [linkId, from.id, to.id] };
  },
};
