/** Measures comparing and merging: the time, and how often a merge asks. The laws of merging have a deep run (`npm run deep merge`). */
import { listChanges } from '../../shared/compare/changes';
import { listHeadChanges } from '../../shared/compare/headChanges';
import { parse } from '../../shared/file/parse';
import { toBytes } from '../../shared/file/serialise';
import { merge } from '../../shared/merge/merge';
import type { Versions } from '../../shared/merge/types';
import type { Blueprint } from '../../shared/model/schema';
import { measure, report } from '../support/benchRow';
import { demanded } from '../support/demanded';
import { generateMap } from '../support/generateMap';
import { edited, type Mix } from '../support/mergeTriples';

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

/** Shares of pairs of histories: merged without a question, and without one that the laws demand. */
function cleanShare(cards: number, edits: number, mix: Mix, pairs: number): { clean: number; most: number } {
  const base = edited(generateMap({ cards }), 5, 30);
  let [clean, most] = [0, 0];
  for (let pair = 0; pair < pairs; pair++) {
    const [ours, theirs] = [1, 2].map((side) => edited(base, 2 * pair + side, edits, mix)) as [
      Blueprint,
      Blueprint,
    ];
    const { conflicts, plan } = merge(base, ours, theirs);
    if (conflicts.length === 0) clean++;
    if (demanded(plan.versions).length === 0) most++;
  }
  return { clean: clean / pairs, most: most / pairs };
}

const MIXES = {
  places: 'ordinary work, a phase at a time',
  work: 'ordinary work, anywhere',
  all: 'every command alike',
} as const satisfies Record<Mix, string>;

for (const [mix, words] of Object.entries(MIXES) as [Mix, string][])
  for (const edits of [10, 20])
    for (const cards of [130, 1_000]) {
      const { clean, most } = cleanShare(cards, edits, mix, 200);
      const name = `no question, ${edits} + ${edits} edits, ${words}`;
      report({ name, cards, value: 100 * clean, unit: '%' });
      report({ name: `the most that the laws allow, ${words}`, cards, value: 100 * most, unit: '%' });
    }
