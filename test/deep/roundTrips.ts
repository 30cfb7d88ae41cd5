/** Any document: what was written reads back equal, unknown fields included, and is written as the same bytes again. */
import fc from 'fast-check';
import { parse } from '../../shared/file/parse';
import { toBytes } from '../../shared/file/serialise';
import { isSame } from '../../shared/model/isSame';
import { arbitraryBlueprint } from '../property/fileArbitrary';
import { createTally, type DeepCounts, type DeepOptions } from './types';

const AT_ONCE = 200;

export async function roundTrips(options: DeepOptions): Promise<DeepCounts> {
  const tally = createTally(options);
  let bytesRead = 0;
  for (let seed = options.seed; tally.goesOn(); seed++) {
    for (const [index, doc] of fc.sample(arbitraryBlueprint, { seed, numRuns: AT_ONCE }).entries()) {
      if (!tally.goesOn()) break;
      const label = `document ${index} of seed ${seed}`;
      const bytes = toBytes(doc);
      bytesRead += bytes.length;
      const read = parse(bytes);
      tally.add();
      if (!read.ok) tally.broke(`${label}: ${read.errors[0]?.message}`);
      else if (!isSame(read.doc, doc)) tally.broke(`${label} reads back as something else`);
      else if (Buffer.compare(toBytes(read.doc), bytes)) tally.broke(`${label} is written otherwise again`);
    }
  }
  return tally.counts({ bytes: bytesRead });
}
