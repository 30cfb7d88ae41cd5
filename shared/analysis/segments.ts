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

/** The ratings that are there, on 1–5 and so that more is better: size (a share 0–1) rescaled, competition turned round. */
export function segmentRatings(segment: Segment) {
  const { size, potential, fit, competition } = segment;
  return [
    { field: 'size', rating: size === undefined ? undefined : 1 + 4 * size },
    { field: 'potential', rating: potential },
    { field: 'fit', rating: fit },
    { field: 'competition', rating: competition === undefined ? undefined : 6 - competition },
  ].flatMap(({ field, rating }) =>
    rating === undefined ? [] : [{ field: field as 'size' | 'potential' | 'fit' | 'competition', rating }],
  );
}

/** Mean of size (share 0–1 rescaled to 1–5), potential, fit and 6 − competition, of those that are there. */
export function attractivenessOf(segment: Segment): number | null {
  const ratings = segmentRatings(segment).map((row) => row.rating);
  return ratio(sum(ratings), ratings.length);
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
