/** How firm the ranking of the pains is: their ratings are judgements, so they are re-drawn a thousand times. */
import { getSettings } from '../model/document';
import { cardsInOrder } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import { computePains } from './pains';
import { type RedrawInput, type RedrawRow, redrawRanks } from './rankDraws';
import type { PainScore, RankStability } from './types';

const cache = new WeakMap<readonly PainScore[], Map<string, ReadonlyMap<Id, RankStability>>>();

const seedFrom = (doc: Blueprint): string => doc.meta.id ?? '';

/** What redrawRanks needs of a document, pains in the order of the ranking. */
export function redrawInput(doc: Blueprint): RedrawInput {
  const order = new Map(cardsInOrder(doc).map((row, index) => [row.id, index]));
  return {
    pains: computePains(doc).map(({ id, severity, frequency, detection, reach, momentFactor, evidence }) => ({
      id,
      order: order.get(id) ?? 0,
      severity,
      frequency,
      detection,
      reach,
      momentFactor,
      measured: evidence === 'measured',
    })),
    settings: getSettings(doc),
    seed: seedFrom(doc),
  };
}

/** The rows of redrawRanks by pain. */
export const stabilityOf = (rows: readonly RedrawRow[]): ReadonlyMap<Id, RankStability> =>
  new Map(rows.map(({ id, ...stability }) => [id, stability]));

/** The re-draws done here and now, each ranking once; the window leaves them to a worker. */
export function computeRankStability(doc: Blueprint): ReadonlyMap<Id, RankStability> {
  const pains = computePains(doc);
  const seed = seedFrom(doc);
  const bySeed = cache.get(pains) ?? new Map<string, ReadonlyMap<Id, RankStability>>();
  cache.set(pains, bySeed);
  let result = bySeed.get(seed);
  if (!result) {
    result = stabilityOf(redrawRanks(redrawInput(doc)));
    bySeed.set(seed, result);
  }
  return result;
}
