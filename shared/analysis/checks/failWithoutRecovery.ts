/** A fail point with no plan for when it fails. */
import { cardsInOrder } from '../../model/queries';
import { recoveryGrade } from '../recoveryGrade';
import { cardVars } from './naming';
import { type Check, PLACED } from './types';

export const failWithoutRecovery: Check = {
  id: 'fail-without-recovery',
  levels: ['warning', 'error'],
  reads: PLACED,
  *find({ doc }) {
    for (const row of cardsInOrder(doc)) {
      const { fail, moment } = row.record;
      if (!fail || recoveryGrade(fail) !== 'none') continue;
      yield { level: moment ? 'error' : 'warning', vars: cardVars(doc, row), refs: [row.id] };
    }
  },
};
