/** The laws of collecting reviews. */
import fc from 'fast-check';
import { test } from 'vitest';
import { REVIEW_LAWS } from './reviewLaws';

test.each(REVIEW_LAWS.map((law) => [law.says, law] as const))(
  '%s',
  (_, { hold, runs }) => {
    fc.assert(fc.property(fc.nat(2 ** 31), hold), { numRuns: runs, endOnFailure: true });
  },
  60_000,
);
