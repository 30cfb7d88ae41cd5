/** Two rankings side by side: which pain rises, falls, comes or goes. */
import { getSettings } from '../model/document';
import type { Blueprint, Id } from '../model/schema';
import { computePains } from './pains';
import { painValue } from './painValue';
import { withoutAssumed } from './withoutAssumed';

export interface RankMove {
  /** Of the later document where it is there. */
  readonly id: Id;
  readonly title: string;
  /** From 1; null where it is not in that ranking. */
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  /** How many places it rises (positive) or falls; null where it is in one ranking only. */
  readonly moved: number | null;
  /** Values by each document's own model. */
  readonly before: number | null;
  readonly after: number | null;
}

/** Pains of the later ranking in its order, then those that are gone; `sameAs` gives the later id of an earlier pain. */
export function compareRankings(
  before: Blueprint,
  after: Blueprint,
  sameAs: (id: Id) => Id | undefined = (id) => id,
): readonly RankMove[] {
  const earlier = new Map(
    computePains(before).map((pain, index) => [sameAs(pain.id) ?? null, { pain, rank: index + 1 }] as const),
  );
  const [modelBefore, modelAfter] = [getSettings(before).painModel, getSettings(after).painModel];
  const ranked = computePains(after).map((pain, index): RankMove => {
    const was = earlier.get(pain.id);
    return {
      id: pain.id,
      title: pain.title,
      rankBefore: was?.rank ?? null,
      rankAfter: index + 1,
      moved: was ? was.rank - (index + 1) : null,
      before: was ? painValue(was.pain, modelBefore) : null,
      after: painValue(pain, modelAfter),
    };
  });
  const still = new Set(ranked.map((row) => row.id));
  const gone = computePains(before).flatMap((pain, index): RankMove[] => {
    const now = sameAs(pain.id);
    if (now !== undefined && still.has(now)) return [];
    const value = painValue(pain, modelBefore);
    return [
      {
        id: pain.id,
        title: pain.title,
        rankBefore: index + 1,
        rankAfter: null,
        moved: null,
        before: value,
        after: null,
      },
    ];
  });
  return [...ranked, ...gone];
}

/** The ranking without what is only assumed, beside the real one. */
export const rankWithoutAssumed = (doc: Blueprint): readonly RankMove[] =>
  compareRankings(doc, withoutAssumed(doc));
