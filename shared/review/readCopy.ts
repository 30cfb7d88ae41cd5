/** Makes a copy that came back ready to be compared with the map that it is collected into. */

import { withScale } from '../merge/oneScale';
import { getSettings } from '../model/document';
import { emotionAt } from '../model/queries';
import { type Blueprint, TABLE_NAMES } from '../model/schema';
import { packetBase, packetInfo, withoutPacket } from './packet';
import { withoutDecisions } from './rejected';
import type { Copy } from './types';

/** Who wrote most of the comments that are new in the copy; '' where nobody did. */
function mostHeard(doc: Blueprint, base: Blueprint): string {
  const counts = new Map<string, number>();
  for (const [id, { author }] of Object.entries(doc.comments))
    if (author && !Object.hasOwn(base.comments, id)) counts.set(author, (counts.get(author) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

/** True where the two are maps of the same origin: of one id, or with records in common. */
const isRelated = (mine: Blueprint, doc: Blueprint): boolean =>
  (mine.meta.id !== undefined && mine.meta.id === doc.meta.id) ||
  TABLE_NAMES.some((table) => Object.keys(doc[table]).some((id) => Object.hasOwn(mine[table], id)));

/**
 * Null where it is a copy of another map. `found`: what the copy was made of, as far as the map's own history tells; asked only where the
 * copy does not say so itself.
 */
export function readCopy(
  name: string,
  file: Blueprint,
  mine: Blueprint,
  found: (doc: Blueprint) => Blueprint | null = () => null,
): Copy | null {
  const doc = withoutDecisions(withoutPacket(file));
  const own = withoutDecisions(withoutPacket(mine));
  if (!isRelated(own, doc)) return null;
  const known = packetBase(file, own) ?? found(doc);
  const base = withoutDecisions(withoutPacket(known ?? own));
  const { scale } = getSettings(doc);
  const reviewer = packetInfo(file)?.to || mostHeard(doc, base);
  const [compared, from] = [doc, base].map((each) => onScaleOf(own, each)) as [Blueprint, Blueprint];
  return {
    name,
    reviewer,
    doc: known ? compared : withEmotionsOf(own, compared),
    base: from,
    baseKnown: known !== null,
    ...(scale !== getSettings(base).scale && { scale }),
  };
}

/** Ratings are suggested on the scale of the map that they come into; the scale itself is its owner's. */
function onScaleOf(mine: Blueprint, doc: Blueprint): Blueprint {
  const { scale: _other, ...settings } = doc.settings;
  const { scale } = mine.settings;
  return {
    ...withScale(doc, getSettings(mine).scale),
    settings: { ...settings, ...(scale !== undefined && { scale }) },
  };
}

/** There is one emotion for a step and persona: it has one id, whoever set it. */
function withEmotionsOf(mine: Blueprint, doc: Blueprint): Blueprint {
  const emotions = Object.entries(doc.emotions).map(([id, emotion]) => {
    const there = emotionAt(mine, emotion.stepId, emotion.personaId ?? null)?.id;
    return [there !== undefined && !Object.hasOwn(doc.emotions, there) ? there : id, emotion];
  });
  return { ...doc, emotions: Object.fromEntries(emotions) };
}
