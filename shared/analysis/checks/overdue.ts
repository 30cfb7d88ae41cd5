/** An opportunity whose day has passed before it was evaluated. */
import { dayOf } from '../../model/day';
import { cardsInOrder } from '../../model/queries';
import { isOverdue } from '../loop';
import { cardVars } from './naming';
import { type Check, PLACED } from './types';

export const overdue: Check = {
  id: 'overdue',
  levels: ['warning'],
  reads: PLACED,
  *find({ doc, today }) {
    for (const row of cardsInOrder(doc))
      if (isOverdue(row.record, today))
        yield {
          vars: { ...cardVars(doc, row), due: dayOf(row.record.due?.trim() ?? '') ?? '' },
          refs: [row.id],
        };
  },
};
