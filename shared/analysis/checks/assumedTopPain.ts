/** One of the worst pains rests on an assumption. */
import { computePains } from '../pains';
import { shortName } from './naming';
import { type Check, RANKED } from './types';

export const assumedTopPain: Check = {
  id: 'assumed-top-pain',
  levels: ['info'],
  reads: RANKED,
  *find({ doc }) {
    for (const [index, pain] of computePains(doc).slice(0, 3).entries())
      if (pain.evidence === 'assumed')
        yield { vars: { card: shortName(pain.title), rank: index + 1 }, refs: [pain.id] };
  },
};
