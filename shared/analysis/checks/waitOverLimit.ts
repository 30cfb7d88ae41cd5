/** A wait that is longer than people accept, or longer than it is meant to be. */
import { cardsInOrder } from '../../model/queries';
import { cardVars } from './naming';
import type { Check } from './types';

export const waitOverLimit: Check = {
  id: 'wait-over-limit',
  levels: ['warning', 'info'],
  *find({ doc }) {
    for (const row of cardsInOrder(doc)) {
      const { wait } = row.record;
      if (!wait) continue;
      const { minutes, target, limit } = wait;
      const named = cardVars(doc, row);
      if (limit !== undefined && minutes > limit)
        yield { vars: { ...named, minutes, limit }, refs: [row.id] };
      else if (target !== undefined && minutes > target)
        yield {
          level: 'info',
          key: 'check.wait-over-target',
          vars: { ...named, minutes, target },
          refs: [row.id],
        };
    }
  },
};
