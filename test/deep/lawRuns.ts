/** Laws on random data that a test of `test/property` states too: here with other data each time. */
import fc from 'fast-check';
import { REVIEW_LAWS } from '../property/reviewLaws';
import { workbookLaw } from '../property/workbookLaw';
import { createTally, type DeepCounts, type DeepOptions } from './types';

/** Between two looks at the clock. */
const AT_ONCE = 10;

/** Data of a further seed each time; what is told of a broken law draws its data again. */
function tryLaws(
  options: DeepOptions,
  laws: readonly (readonly [name: string, property: fc.IProperty<unknown>])[],
): DeepCounts {
  const tally = createTally(options);
  for (let seed = options.seed; tally.goesOn(); seed++)
    for (const [name, property] of laws) {
      if (!tally.goesOn()) break;
      const numRuns = Math.min(AT_ONCE, options.most - tally.tried());
      const run = fc.check(property, { seed, numRuns, endOnFailure: true });
      tally.add(run.numRuns);
      const error =
        run.errorInstance instanceof Error ? run.errorInstance.message : String(run.errorInstance);
      if (run.failed) tally.broke(`${name}, { seed: ${seed}, path: '${run.counterexamplePath}' }: ${error}`);
    }
  return tally.counts();
}

export const workbooks = async (options: DeepOptions): Promise<DeepCounts> =>
  tryLaws(options, [['read twice', await workbookLaw()]]);

export const reviews = async (options: DeepOptions): Promise<DeepCounts> =>
  tryLaws(
    options,
    REVIEW_LAWS.map(({ says, hold }) => [says, fc.property(fc.nat(2 ** 31), hold)] as const),
  );
