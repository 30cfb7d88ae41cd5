/**
 * Measures comparing and merging: the time, how often a merge asks and, where it is asked for, the laws of merging in a deep run:
 * `THROUGHLINE_TRIPLES=50000 npm run bench merge`.
 */
import { listChanges } from '../../shared/compare/changes';
import { listHeadChanges } from '../../shared/compare/headChanges';
import { parse } from '../../shared/file/parse';
import { toBytes } from '../../shared/file/serialise';
import { merge } from '../../shared/merge/merge';
import type { Versions } from '../../shared/merge/types';
import type { Blueprint } from '../../shared/model/schema';
import { measure, report } from '../support/benchRow';
import { generateMap } from '../support/generateMap';
import { brokenLaws } from '../support/mergeLaws';
import { edited, type Mix, triple } from '../support/mergeTriples';

const ROUNDS = 15;

/** As from a file of its own: nothing is shared between the versions. */
function reread(doc: Blueprint): Blueprint {
  const read = parse(toBytes(doc));
  if (!read.ok) throw new Error('the map is not valid');
  return read.doc;
}

function versions(cards: number, edits: number): Versions {
  const base = generateMap({ cards });
  return { base, ours: edited(base, 1, edits), theirs: edited(base, 2, edits) };
}

for (const cards of [300, 1_000, 3_000]) {
  const { base, ours, theirs } = versions(cards, 20);
  const fresh = () => [base, ours, theirs].map(reread) as [Blueprint, Blueprint, Blueprint];
  const promised = (ms: number) => (cards === 1_000 ? ms : undefined);
  const diff = await measure(
    ([before, after]) => [listChanges(before, after), listHeadChanges(before, after)],
    ROUNDS,
    fresh,
  );
  report({ name: 'diff of two files', cards, value: diff, unit: 'ms', target: promised(50) });
  const merged = await measure(([was, mine, others]) => merge(was, mine, others), ROUNDS, fresh);
  report({ name: 'three-way merge', cards, value: merged, unit: 'ms', target: promised(100) });
}

/** Share of pairs of histories that merge without a question. */
function cleanShare(cards: number, edits: number, mix: Mix, pairs: number): number {
  const base = edited(generateMap({ cards }), 5, 30);
  let clean = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const [ours, theirs] = [1, 2].map((side) => edited(base, 2 * pair + side, edits, mix)) as [
      Blueprint,
      Blueprint,
    ];
    if (merge(base, ours, theirs).conflicts.length === 0) clean++;
  }
  return clean / pairs;
}

for (const mix of ['work', 'all'] as const)
  for (const edits of [10, 20])
    for (const cards of [130, 1_000]) {
      const share = cleanShare(cards, edits, mix, 200);
      const name = `no question, ${edits} + ${edits} edits, ${mix === 'work' ? 'ordinary work' : 'every command alike'}`;
      report({ name, cards, value: 100 * share, unit: '%' });
    }

const triples = Number(process.env.THROUGHLINE_TRIPLES ?? 0);
const first = Number(process.env.THROUGHLINE_SEED ?? 0);
let broken = 0;
for (let seed = first; seed < first + triples; seed++) {
  const laws = brokenLaws(triple(seed, 14, { cards: 10 }));
  if (laws.length === 0) continue;
  broken++;
  console.log(`seed ${seed}: ${laws.join('; ')}`);
}
if (triples > 0) {
  report({ name: `triples from seed ${first}, laws of merging`, cards: 10, value: triples, unit: 'triples' });
  report({ name: 'of them broken', cards: 10, value: broken, unit: 'triples', target: 0 });
}
