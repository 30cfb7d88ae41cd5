/** Brings three documents to one scale of ratings, so that a change of the scale is no change of every rating. */
import { rescaled } from '../commands/document';
import { getSettings } from '../model/document';
import type { Blueprint } from '../model/schema';
import { RATING_FIELDS } from '../rules/checkFields';
import type { Row, Rows, Versions } from './types';

/** The scale that the merged document has: that of the side which changed it. */
function mergedScale({ base, ours, theirs }: Versions): number {
  const [was, mine, others] = [base, ours, theirs].map((doc) => getSettings(doc).scale) as [5, 5, 5];
  return mine === was ? others : mine;
}

/** Ratings only: the settings stay those of the document. */
export function withScale(doc: Blueprint, scale: number): Blueprint {
  const factor = scale / getSettings(doc).scale;
  if (factor === 1) return doc;
  const cards = Object.fromEntries(
    Object.entries(doc.cards as unknown as Rows).map(([id, card]): [string, Row] => {
      const ratings = RATING_FIELDS.flatMap((field) =>
        typeof card[field] === 'number' ? [[field, rescaled(card[field], factor)]] : [],
      );
      return [id, ratings.length > 0 ? { ...card, ...Object.fromEntries(ratings) } : card];
    }),
  );
  return { ...doc, cards } as unknown as Blueprint;
}

/** Ratings only: the settings stay those of each document. */
export function onOneScale(versions: Versions): Versions {
  const scale = mergedScale(versions);
  const { base, ours, theirs } = versions;
  return {
    base: withScale(base, scale),
    ours: withScale(ours, scale),
    theirs: withScale(theirs, scale),
  };
}
