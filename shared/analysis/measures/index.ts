/** All kinds of measure, and what they give for a document. */
import type { Blueprint, MeasureKind } from '../../model/schema';
import { memoByParts } from '../memo';
import type { MeasureResult } from '../types';
import { computeCes } from './ces';
import { computeCsat } from './csat';
import { computeCsatMean } from './csatMean';
import { computeCsi } from './csi';
import { computeKano } from './kano';
import { computeNps } from './nps';
import { computeNumber } from './number';
import { computeServqual } from './servqual';
import type { ComputeMeasure } from './types';

export const measureKinds = {
  nps: computeNps,
  csat: computeCsat,
  'csat-mean': computeCsatMean,
  ces: computeCes,
  csi: computeCsi,
  servqual: computeServqual,
  kano: computeKano,
  number: computeNumber,
} as const satisfies Record<MeasureKind, ComputeMeasure>;

/** The figures of every measure, by id. */
export const computeMeasures: (doc: Blueprint) => readonly MeasureResult[] = memoByParts(
  ['measures'],
  (doc) =>
    Object.keys(doc.measures)
      .sort()
      .map((id): MeasureResult => {
        const measure = doc.measures[id]!;
        return { id, kind: measure.kind, ...measureKinds[measure.kind](measure) };
      }),
);
