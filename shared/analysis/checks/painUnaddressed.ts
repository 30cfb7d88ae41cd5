/** A pain that no opportunity addresses. */
import { computePains } from '../pains';
import { shortName } from './naming';
import { type Check, RANKED } from './types';

export const painUnaddressed: Check = {
  id: 'pain-unaddressed',
  levels: ['info', 'warning'],
  reads: RANKED,
  *find({ doc }) {
    for (const [index, pain] of computePains(doc).entries())
      if (pain.addressedBy.length === 0)
        yield {
          level: index < 3 ? 'warning' : 'info',
          vars: { card: shortName(pain.title), rank: index + 1 },
          refs: [pain.id],
        };
  },
};
