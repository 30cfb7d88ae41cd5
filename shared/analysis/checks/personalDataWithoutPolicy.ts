/** Data taken from people where no policy says what for. */
import { cardsInOrder } from '../../model/queries';
import { hasCompany } from '../places';
import { cardVars } from './naming';
import { type Check, PLACED } from './types';

export const personalDataWithoutPolicy: Check = {
  id: 'personal-data-without-policy',
  levels: ['warning'],
  reads: PLACED,
  *find({ doc }) {
    for (const row of cardsInOrder(doc))
      if (row.record.data?.length && !hasCompany(doc, row.record, ['policies']))
        yield { vars: cardVars(doc, row), refs: [row.id] };
  },
};
