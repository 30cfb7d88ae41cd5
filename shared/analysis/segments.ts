/** Which segments are worth going for. */
import type { Blueprint, Id, Segment } from '../model/schema';
import { memoByParts } from './memo';
import { ratio, sum } from './ratio';

export interface SegmentScore {
  readonly id: Id;
  readonly name: string;
  /** 1–5; null where nothing is rated. */
  readonly attractiveness: number | null;
}

/** Mean of size (share 0–1 rescaled to 1–5), potential, fit and 6 − competition, of those that are there. */
export function attractivenessOf({ size, potential, fit, competition }: Segment): number | null {
  const rated = [
    size === undefined ? undefined : 1 + 4 * size,
    potential,
    fit,
    competition === undefined ? undefined : 6 - competition,
  ].filter((rating) => rating !== undefined);
  return ratio(sum(rated), rated.length);
}

/** All segments, the most attractive first, unrated ones last; equal ones by id. */
export const computeSegments: (doc: Blueprint) => readonly SegmentScore[] = memoByParts(['segments'], (doc) =>
  Object.keys(doc.segments)
    .sort()
    .map((id) => ({
      id,
      name: doc.segments[id]!.name,
      attractiveness: attractivenessOf(doc.segments[id]!),
    }))
    .sort((a, b) => (b.attractiveness ?? 0) - (a.attractiveness ?? 0)),
);
