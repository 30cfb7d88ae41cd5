/** Maps with two random histories each, merged: the laws hold, whatever was done on both sides. */
import { merge } from '../../shared/merge/merge';
import { brokenLaws } from '../support/mergeLaws';
import { triple } from '../support/mergeTriples';
import { createDice, createTally, type DeepCounts, type DeepOptions } from './types';

const SIZES = [4, 10, 20] as const;
const MOST_EDITS = [4, 14, 20] as const;

export async function mergeTriples(options: DeepOptions): Promise<DeepCounts> {
  const tally = createTally(options);
  const dice = createDice(options.seed);
  let questions = 0;
  while (tally.goesOn()) {
    const [seed, most, cards] = [dice.whole(0, 2 ** 31), dice.pick(MOST_EDITS), dice.pick(SIZES)];
    const name = `triple(${seed}, ${most}, {cards: ${cards}})`;
    try {
      const versions = triple(seed, most, { cards });
      const merged = merge(versions.base, versions.ours, versions.theirs);
      for (const law of brokenLaws(versions, merged)) tally.broke(`${name}: ${law}`);
      if (merged.conflicts.length > 0) questions++;
    } catch (error) {
      tally.broke(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    tally.add();
  }
  return tally.counts({ 'of these with questions': questions });
}
