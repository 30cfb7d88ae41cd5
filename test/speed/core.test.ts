/** Bounds of time that users feel, held one after the other with nothing else running: the core without a DOM. */
import { expect, test } from 'vitest';
import { parse } from '../../shared/file/parse';
import { serialise, toBytes } from '../../shared/file/serialise';
import { createLayouter } from '../../shared/layout/layouter';
import { canPlaceCard } from '../../shared/rules/canPlaceCard';
import { createSession } from '../../shared/session/createSession';
import { execute } from '../../shared/session/execute';
import { corpus } from '../hostile/corpus';
import { generateMap } from '../support/generateMap';

/** Milliseconds of the quickest of `rounds` runs. */
const best = (rounds: number, run: () => unknown): number =>
  Math.min(
    ...Array.from({ length: rounds }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );

const large = generateMap({ cards: 3000 });

test('a file of 3,000 cards is read in 80 ms and written in 40 ms', () => {
  const bytes = toBytes(large);
  expect(best(7, () => parse(bytes))).toBeLessThan(80);
  expect(best(7, () => serialise(structuredClone(large)))).toBeLessThan(80);
  expect(best(7, () => serialise(large))).toBeLessThan(40);
});

test('a million nested lists are refused in 50 ms', () => {
  const file = corpus.find((candidate) => candidate.name === '1000000 lists');
  const bytes = file?.bytes() ?? new Uint8Array();
  expect(bytes.length).toBeGreaterThan(1_000_000);
  expect(best(1, () => parse(bytes))).toBeLessThan(50);
});

test('one edited title among 3,000 cards is laid out again in 8 ms', () => {
  const layouter = createLayouter();
  let session = createSession(large);
  layouter(session.doc);
  const [id = ''] = Object.keys(large.cards);
  const times = Array.from({ length: 15 }, (_, round) => {
    const outcome = execute(session, {
      type: 'card.edit',
      ids: [id],
      fields: { title: `Asks again, ${round}` },
    });
    if (!outcome.ok) throw new Error(outcome.refusal.key);
    session = outcome.session;
    const start = performance.now();
    layouter(session.doc);
    return performance.now() - start;
  });
  const [median = Number.NaN] = times.sort((a, b) => a - b).slice(7);
  expect(median).toBeLessThan(8);
});

test('a hovered cell is judged in half a millisecond', () => {
  const [laneId = ''] = Object.keys(large.lanes);
  const stepIds = Object.keys(large.steps);
  const ids = Object.keys(large.cards).slice(0, 5);
  const rounds = 1000;
  const all = best(1, () => {
    for (let round = 0; round < rounds; round++)
      canPlaceCard(large, ids, { laneId, stepId: stepIds[round % stepIds.length] ?? '', index: 0 });
  });
  expect(all / rounds).toBeLessThan(0.5);
});
