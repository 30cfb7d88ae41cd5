/** Fractional ranks: strings that sort by code unit and always leave room between two neighbours. */

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const BASE = DIGITS.length;

const valueAt = (rank: string, index: number, fallback: number): number => {
  if (index >= rank.length) return fallback;
  const value = DIGITS.indexOf(rank[index]!);
  return value < 0 ? fallback : value;
};

/** Order of two records that carry a rank: by rank, equal ranks by id, both by code unit. */
export function compareRank(
  a: { readonly rank: string },
  aId: string,
  b: { readonly rank: string },
  bId: string,
): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return aId < bId ? -1 : aId > bId ? 1 : 0;
}

/** Digits that a rank at an open end counts with: more the longer the run of end digits it begins with, so that it hardly ever grows. */
function countingWidth(rank: string, endDigit: string): number {
  let run = 0;
  while (run < rank.length && rank[run] === endDigit) run++;
  return 2 * run + 2;
}

/** The next rank counted up (+1) or down (−1) from `rank`, for places before the first and after the last; null where its digits are foreign. */
function countFrom(rank: string, by: 1 | -1): string | null {
  if (!/^[0-9a-z]+$/.test(rank) || !/[1-9a-z]/.test(rank)) return null;
  const lowest = DIGITS[0]!;
  const highest = DIGITS[BASE - 1]!;
  const width = countingWidth(rank, by === 1 ? highest : lowest);
  const digits = [...rank.slice(0, width).padEnd(width, lowest)];
  for (let i = width - 1; ; i--) {
    const value = DIGITS.indexOf(digits[i]!) + by;
    if (value >= 0 && value < BASE) {
      digits[i] = DIGITS[value]!;
      break;
    }
    digits[i] = by === 1 ? lowest : highest;
  }
  return digits.join('').replace(/0+$/, '');
}

/** A rank halfway between the two. */
function middle(low: string | undefined, high: string | undefined): string {
  const from = low ?? '';
  const to = high !== undefined && high > from ? high : undefined;
  let prefix = '';
  for (let i = 0; ; i++) {
    const a = valueAt(from, i, 0);
    const b = to !== undefined && prefix === to.slice(0, i) ? valueAt(to, i, 0) : BASE;
    if (b - a > 1) {
      const result = prefix + DIGITS[(a + b) >> 1]!;
      if (result > from && (to === undefined || result < to)) return result;
    }
    if (i < from.length) prefix += from[i]!;
    else if (b - a === 1 || b === a) prefix += DIGITS[a]!;
    else prefix += DIGITS[0]!;
    if (i > from.length + (to?.length ?? 0) + 4) return `${from}${DIGITS[BASE >> 1]!}`;
  }
}

/**
 * A rank strictly between `low` and `high`; an absent end is open. Never ends in the lowest digit, so there is always room below it.
 * Where the two are not in order (equal or foreign ranks) the result lies just after `low`.
 */
export function rankBetween(low: string | undefined, high: string | undefined): string {
  const counted =
    low !== undefined && high === undefined
      ? countFrom(low, 1)
      : high !== undefined && low === undefined
        ? countFrom(high, -1)
        : null;
  return counted ?? middle(low, high);
}

/** `count` ranks in ascending order strictly between the two ends. */
export function ranksBetween(low: string | undefined, high: string | undefined, count: number): string[] {
  if (count <= 0) return [];
  const half = middle(low, high);
  const left = Math.floor((count - 1) / 2);
  return [...ranksBetween(low, half, left), half, ...ranksBetween(half, high, count - 1 - left)];
}
