/** How firm the ranking of the pains is: their ratings are judgements, so they are re-drawn a thousand times. */
import { type EffectiveSettings, getSettings } from '../model/document';
import { seededRandom, seedOf } from '../model/newId';
import { cardsInOrder } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import { comparePains, painModels } from './painModels';
import { computePains } from './pains';
import type { PainScore, RankStability } from './types';

export const DRAWS = 1000;
/** A map with more pains than this gets fewer draws, so that a hostile file cannot hold the program up. */
const MOST_DRAWN = 5_000_000;
/** Severity and frequency each one lower, the same or one higher. */
const VARIANTS = 9;
const UNCHANGED = 4;

const cache = new WeakMap<readonly PainScore[], Map<string, ReadonlyMap<Id, RankStability>>>();

/**
 * For each pain: in which part of the draws it is first and in the top 3 (0…1), and the 5th–95th percentile of its rank and of its
 * value by the document's model. In each draw severity and frequency move by −1, 0 or +1 with equal chance, clamped to the scale;
 * pains graded `measured` stay as they are. A pain's own draws depend on the document's id and on its own id alone, so they stay
 * the same when others are added.
 */
export function computeRankStability(doc: Blueprint): ReadonlyMap<Id, RankStability> {
  const pains = computePains(doc);
  const seed = doc.meta.id ?? '';
  const bySeed = cache.get(pains) ?? new Map<string, ReadonlyMap<Id, RankStability>>();
  cache.set(pains, bySeed);
  let result = bySeed.get(seed);
  if (!result) {
    const order = new Map(cardsInOrder(doc).map((row, index) => [row.id, index]));
    result = redraw(pains, order, getSettings(doc), seed);
    bySeed.set(seed, result);
  }
  return result;
}

function redraw(
  pains: readonly PainScore[],
  order: ReadonlyMap<Id, number>,
  settings: EffectiveSettings,
  seed: string,
): ReadonlyMap<Id, RankStability> {
  const count = pains.length;
  const draws = Math.max(1, Math.min(DRAWS, Math.floor(MOST_DRAWN / Math.max(1, count))));
  const { values, places } = rankVariants(pains, order, settings);
  const choices = chooseVariants(pains, seed, draws);

  const ranks = Array.from({ length: count }, () => new Uint32Array(draws));
  const ownerOfPlace = new Int32Array(count * VARIANTS).fill(-1);
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < count; i++) ownerOfPlace[places[i * VARIANTS + choices[i]![draw]!]!] = i;
    let rank = 0;
    for (let place = 0; place < ownerOfPlace.length; place++) {
      const owner = ownerOfPlace[place]!;
      if (owner < 0) continue;
      ranks[owner]![draw] = ++rank;
      ownerOfPlace[place] = -1;
    }
  }

  const byRank = new Uint32Array(count);
  return new Map(
    pains.map((pain, i) => {
      byRank.fill(0);
      for (const rank of ranks[i]!) byRank[rank - 1]!++;
      return [
        pain.id,
        {
          firstShare: byRank[0]! / draws,
          top3Share: (byRank[0]! + (byRank[1] ?? 0) + (byRank[2] ?? 0)) / draws,
          rankInterval: [rankAt(byRank, draws, 5), rankAt(byRank, draws, 95)],
          scoreInterval: valueInterval(values.subarray(i * VARIANTS, (i + 1) * VARIANTS), choices[i]!),
        },
      ];
    }),
  );
}

/**
 * The value of each pain in each of its nine variants, and the place that variant takes among all variants of all pains. Sorting these
 * once makes each draw a walk over whole numbers.
 */
function rankVariants(
  pains: readonly PainScore[],
  order: ReadonlyMap<Id, number>,
  settings: EffectiveSettings,
): { values: Float64Array; places: Int32Array } {
  const model = painModels[settings.painModel];
  const moved = (rating: number, by: number) => Math.min(Math.max(rating + by, 1), settings.scale);
  const variants = pains.flatMap((pain, index) =>
    Array.from({ length: VARIANTS }, (_, variant) => {
      const severity = moved(pain.severity, Math.floor(variant / 3) - 1);
      const frequency = moved(pain.frequency, (variant % 3) - 1);
      const value = model({ ...pain, severity, frequency }, settings);
      return {
        index: index * VARIANTS + variant,
        order: order.get(pain.id) ?? 0,
        severity,
        frequency,
        value,
      };
    }),
  );
  const values = Float64Array.from(variants, (variant) => variant.value);
  const places = new Int32Array(variants.length);
  variants.sort((a, b) => comparePains(a, b) || a.order - b.order);
  variants.forEach((variant, place) => {
    places[variant.index] = place;
  });
  return { values, places };
}

const chooseVariants = (pains: readonly PainScore[], seed: string, draws: number): readonly Uint8Array[] =>
  pains.map((pain) => {
    if (pain.evidence === 'measured') return new Uint8Array(draws).fill(UNCHANGED);
    const random = seededRandom(seedOf(`${seed} ${pain.id}`));
    return new Uint8Array(draws).map(() => Math.floor(random() * VARIANTS));
  });

/** A percentile by nearest rank, from the count of draws in which the pain took each rank. */
function rankAt(byRank: Uint32Array, draws: number, percent: number): number {
  const wanted = Math.ceil((percent / 100) * draws);
  let seen = 0;
  let index = 0;
  while (index < byRank.length - 1 && seen + byRank[index]! < wanted) seen += byRank[index++]!;
  return index + 1;
}

/** 5th and 95th percentile by nearest rank of the values that were drawn. */
function valueInterval(values: Float64Array, choices: Uint8Array): readonly [number, number] {
  const counts = new Uint32Array(VARIANTS);
  for (const choice of choices) counts[choice]!++;
  const ascending = Array.from(values, (value, variant) => ({ value, count: counts[variant]! })).sort(
    (a, b) => a.value - b.value,
  );
  const at = (percent: number) => {
    let left = Math.ceil((percent / 100) * choices.length);
    const found = ascending.find((row) => {
      left -= row.count;
      return left <= 0;
    });
    return found?.value ?? 0;
  };
  return [at(5), at(95)];
}
