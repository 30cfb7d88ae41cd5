/** Comparing and merging stay quick enough to be done while someone waits for a window. */
import { expect, test } from 'vitest';
import { listChanges } from '../../shared/compare/changes';
import { parse } from '../../shared/file/parse';
import { toBytes } from '../../shared/file/serialise';
import { merge } from '../../shared/merge/merge';
import type { Blueprint } from '../../shared/model/schema';
import { generateMap } from '../support/generateMap';
import { edited } from '../support/mergeTriples';

const base = generateMap({ cards: 1_000 });
const files = [base, edited(base, 1, 20), edited(base, 2, 20)].map(toBytes);

/** As read from three files: nothing is shared, nothing is remembered from the run before. */
const read = () =>
  files.map((bytes) => {
    const result = parse(bytes);
    if (!result.ok) throw new Error(result.errors[0]?.message);
    return result.doc;
  }) as [Blueprint, Blueprint, Blueprint];

const best = (run: (docs: [Blueprint, Blueprint, Blueprint]) => unknown): number =>
  Math.min(
    ...Array.from({ length: 15 }, () => {
      const docs = read();
      const start = performance.now();
      run(docs);
      return performance.now() - start;
    }),
  );

test('two files of 1,000 cards are compared in 50 ms, three merged in 100 ms', () => {
  expect(best(([before, after]) => listChanges(before, after))).toBeLessThan(50);
  expect(best(([was, ours, theirs]) => merge(was, ours, theirs))).toBeLessThan(100);
});
