/** A moment of truth that nobody looks after. */
import { cardsInOrder } from '../../model/queries';
import { cardVars } from './naming';
import { type Check, PLACED } from './types';

export const momentWithoutOwner: Check = {
  id: 'moment-without-owner',
  levels: ['warning'],
  reads: PLACED,
  *find({ doc }) {
    for (const row of cardsInOrder(doc))
      if (row.record.moment && !row.record.owner?.trim()) yield { vars: cardVars(doc, row), refs: [row.id] };
  },
};
