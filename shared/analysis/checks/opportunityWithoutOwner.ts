/** An opportunity that is being worked on by nobody. */
import { cardsInOrder } from '../../model/queries';
import { isPastStage } from '../loop';
import { cardVars } from './naming';
import { type Check, PLACED } from './types';

export const opportunityWithoutOwner: Check = {
  id: 'opportunity-without-owner',
  levels: ['info'],
  reads: PLACED,
  *find({ doc }) {
    for (const row of cardsInOrder(doc)) {
      const { kind, stage, owner } = row.record;
      if (kind === 'opportunity' && isPastStage(stage, 'planned') && !owner?.trim())
        yield { vars: cardVars(doc, row), refs: [row.id] };
    }
  },
};
