/** An action or touchpoint that nothing of the service answers. */
import { cardsInOrder } from '../../model/queries';
import { hasCompany } from '../places';
import { cardVars } from './naming';
import { type Check, PLACED } from './types';

export const silentAction: Check = {
  id: 'silent-action',
  levels: ['warning'],
  reads: PLACED,
  *find({ doc }) {
    for (const row of cardsInOrder(doc)) {
      if (row.record.kind !== 'action' && row.record.kind !== 'touchpoint') continue;
      if (!hasCompany(doc, row.record, ['frontstage', 'evidence', 'channels']))
        yield { vars: cardVars(doc, row), refs: [row.id] };
    }
  },
};
