/** A wait that is longer than people accept, or longer than it is meant to be. */
import { cardsInOrder } from '../../model/queries';
import { overWhat } from '../overWhat';
import { cardVars } from './naming';
import { type Check, type Finding, PLACED } from './types';

export const waitOverLimit: Check = {
  id: 'wait-over-limit',
  levels: ['warning', 'info'],
  reads: PLACED,
  *find({ doc }): Generator<Finding> {
    for (const row of cardsInOrder(doc)) {
      const { wait } = row.record;
      const over = wait ? overWhat(wait) : null;
      if (!wait || !over) continue;
      const { minutes, target = 0, limit = 0 } = wait;
      const vars = { ...cardVars(doc, row), minutes };
      if (over === 'limit') yield { vars: { ...vars, limit }, refs: [row.id] };
      else yield { level: 'info', key: 'check.wait-over-target', vars: { ...vars, target }, refs: [row.id] };
    }
  },
};
