/** A moment that is said to be the same for everyone and yet differs. */
import { cardsInOrder } from '../../model/queries';
import { cardVars } from './naming';
import { type Check, PLACED } from './types';

export const fixedAndVaried: Check = {
  id: 'fixed-and-varied',
  levels: ['warning'],
  reads: PLACED,
  *find({ doc }) {
    for (const row of cardsInOrder(doc))
      if (row.record.standard === 'fixed' && row.record.variants?.length)
        yield {
          vars: cardVars(doc, row),
          refs: [row.id],
          fix: () => ({ type: 'card.edit', ids: [row.id], fields: { standard: 'flexible' } }),
        };
  },
};
