/** Frontstage work that nothing behind the line of visibility carries. */
import { cardsInOrder } from '../../model/queries';
import { hasCompany } from '../places';
import { cardVars } from './naming';
import { type Check, PLACED } from './types';

export const unsupportedFrontstage: Check = {
  id: 'unsupported-frontstage',
  levels: ['info'],
  reads: PLACED,
  *find({ doc }) {
    for (const row of cardsInOrder(doc)) {
      if (doc.lanes[row.record.laneId]?.kind !== 'frontstage') continue;
      if (!hasCompany(doc, row.record, ['backstage', 'support']))
        yield { vars: cardVars(doc, row), refs: [row.id] };
    }
  },
};
