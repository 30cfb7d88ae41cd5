/** What part of the customers each persona stands for. */
import type { Blueprint, Id, Persona, Table } from './schema';

const cache = new WeakMap<Table<Persona>, ReadonlyMap<Id, number>>();

/**
 * Shares of all personas, each 0…1, together 1 (empty where there is no persona); in the order of their ids.
 * Personas without a share get equal parts of what the others leave. Where nothing is said, or every share is 0, all are equal.
 * Given shares that add up to more than 1 are scaled down to 1 (and personas without a share get 0); so are shares of
 * less than 1 scaled up where no persona is left to take the rest.
 */
export function personaShares(doc: Blueprint): ReadonlyMap<Id, number> {
  const known = cache.get(doc.personas);
  if (known) return known;
  const ids = Object.keys(doc.personas).sort();
  const given = ids.map((id) => doc.personas[id]!.share);
  const sum = given.reduce<number>((total, share) => total + (share ?? 0), 0);
  const open = given.filter((share) => share === undefined).length;
  const shares = new Map<Id, number>();
  ids.forEach((id, index) => {
    shares.set(id, normalised(given[index], sum, open, ids.length));
  });
  cache.set(doc.personas, shares);
  return shares;
}

/** `open` personas of `count` have no share of their own; the others' add up to `sum`. */
function normalised(share: number | undefined, sum: number, open: number, count: number): number {
  if (share === undefined) return Math.max(0, 1 - sum) / open;
  if (open > 0 && sum <= 1) return share;
  return sum > 0 ? share / sum : 1 / count;
}
