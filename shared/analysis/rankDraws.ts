/** Re-draws a ranking a thousand times: plain data in, plain data out, so that a worker can do it. */
import type { EffectiveSettings } from '../model/document';
import { seededRandom, seedOf } from '../model/newId';
import type { Id } from '../model/schema';
import { comparePains, type PainInputs, painModels } from './painModels';
import type { RankStability } from './types';

export const DRAWS = 1000;
/** A map with more pains than this gets fewer draws, so that a hostile file cannot hold the program up. */
const MOST_DRAWN = 5_000_000;
/** Severity and frequency each one lower, the same or one higher. */
const VARIANTS = 9;
const UNCHANGED = 4;

export interface RedrawnPain extends PainInputs {
  readonly id: Id;
  /** Its place on the map, which tells equal ones apart. */
  readonly order: number;
  /** Measured ratings are not re-drawn. */
  readonly measured: boolean;
}

/** All that the re-draws need; may be sent to a worker. */
export interface RedrawInput {
  readonly pains: readonly RedrawnPain[];
  readonly settings: EffectiveSettings;
  /** The document's id: the same map gives the same draws. */
  readonly seed: string;
}

export type RedrawRow = RankStability & { readonly id: Id };

/**
 * For each pain: in which part of the draws it is first and in the top 3 (0…1), and the 5th–95th percentile of its rank and of its
 * value by the model. In each draw severity and frequency move by −1, 0 or +1 with equal chance, clamped to the scale; measured pains
 * stay as they are. A pain's own draws depend on the seed and on its own id alone, so they stay the same when others are added.
 */
export function redrawRanks({ pains, settings, seed }: RedrawInput): readonly RedrawRow[] {
  const count = pains.length;
  const draws = Math.max(1, Math.min(DRAWS, Math.floor(MOST_DRAWN / Math.max(1, count))));
  const { values, places } = rankVariants(pains, settings);
  const choices = chooseVariants(pains, seed, draws);

  const ranks = rankDraws(places, choices, draws);
  const byRank = new Uint32Array(count);
  return pains.map((pain, i) => {
    byRank.fill(0);
    for (const rank of ranks[i]!) byRank[rank - 1]!++;
    return {
      id: pain.id,
      firstShare: byRank[0]! / draws,
      top3Share: (byRank[0]! + (byRank[1] ?? 0) + (byRank[2] ?? 0)) / draws,
      rankInterval: [rankAt(byRank, draws, 5), rankAt(byRank, draws, 95)],
      scoreInterval: valueInterval(values.subarray(i * VARIANTS, (i + 1) * VARIANTS), choices[i]!),
    };
  });
}

/**
 * The value of each pain in each of its nine variants, and the place that variant takes among all variants of all pains. Sorting these
 * once makes each draw a walk over whole numbers.
 */
function rankVariants(
  pains: readonly RedrawnPain[],
  settings: EffectiveSettings,
): { values: Float64Array; places: Int32Array } {
  const model = painModels[settings.painModel];
  const moved = (rating: number, by: number) => Math.min(Math.max(rating + by, 1), settings.scale);
  const variants: { index: number; order: number; severity: number; frequency: number; value: number }[] = [];
  for (const { order, severity, frequency, detection, reach, momentFactor } of pains) {
    for (let variant = 0; variant < VARIANTS; variant++) {
      const inputs = {
        severity: moved(severity, Math.floor(variant / 3) - 1),
        frequency: moved(frequency, (variant % 3) - 1),
        detection,
        reach,
        momentFactor,
      };
      variants.push({
        index: variants.length,
        order,
        severity: inputs.severity,
        frequency: inputs.frequency,
        value: model(inputs, settings),
      });
    }
  }
  const values = Float64Array.from(variants, (variant) => variant.value);
  const places = new Int32Array(variants.length);
  variants.sort((a, b) => comparePains(a, b) || a.order - b.order);
  variants.forEach((variant, place) => {
    places[variant.index] = place;
  });
  return { values, places };
}

/** The rank, from 1, of each pain in each draw: how many of the places that are taken lie before its own. */
function rankDraws(
  places: Int32Array,
  choices: readonly Uint8Array[],
  draws: number,
): readonly Uint32Array[] {
  const ranks = choices.map(() => new Uint32Array(draws));
  // Taken places as bits, and how many are taken before each word of them: far fewer steps than a walk over all places.
  const taken = new Int32Array(Math.ceil(places.length / 32));
  const takenBefore = new Int32Array(taken.length);
  const placeOf = new Int32Array(choices.length);
  for (let draw = 0; draw < draws; draw++) {
    taken.fill(0);
    for (let i = 0; i < choices.length; i++) {
      const place = places[i * VARIANTS + choices[i]![draw]!]!;
      placeOf[i] = place;
      taken[place >> 5]! |= 1 << (place & 31);
    }
    let before = 0;
    for (let word = 0; word < taken.length; word++) {
      takenBefore[word] = before;
      before += countBits(taken[word]!);
    }
    for (let i = 0; i < choices.length; i++) {
      const place = placeOf[i]!;
      const word = place >> 5;
      const lower = taken[word]! & ((1 << (place & 31)) - 1);
      ranks[i]![draw] = takenBefore[word]! + countBits(lower) + 1;
    }
  }
  return ranks;
}

/** How many bits of a 32-bit number are set. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const chooseVariants = (pains: readonly RedrawnPain[], seed: string, draws: number): readonly Uint8Array[] =>
  pains.map((pain) => {
    if (pain.measured) return new Uint8Array(draws).fill(UNCHANGED);
    const random = seededRandom(seedOf(`${seed} ${pain.id}`));
    const chosen = new Uint8Array(draws);
    // Storing in bytes cuts the fraction off.
    for (let draw = 0; draw < draws; draw++) chosen[draw] = random() * VARIANTS;
    return chosen;
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
