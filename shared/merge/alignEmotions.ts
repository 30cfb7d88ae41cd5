/** There is one emotion for a step and persona: what both sides set anew at one place becomes one record, so that it merges by field. */
import { isSame } from '../model/isSame';
import type { Blueprint, Id } from '../model/schema';
import { rowsOf } from './documents';
import type { Row, Versions } from './types';

/** The step and the persona that an emotion is for, as one text. */
export const emotionPlace = ({ stepId, personaId }: Row): string => `${stepId} ${personaId ?? ''}`;

const byPlace = (doc: Blueprint): ReadonlyMap<string, Id> =>
  new Map(Object.entries(rowsOf(doc, 'emotions')).map(([id, emotion]) => [emotionPlace(emotion), id]));

function renamed(doc: Blueprint, names: ReadonlyMap<Id, Id>): Blueprint {
  if (names.size === 0) return doc;
  const emotions = Object.entries(doc.emotions).map(([id, emotion]) => [names.get(id) ?? id, emotion]);
  return { ...doc, emotions: Object.fromEntries(emotions) };
}

/** Ids change only where the two sides have different ones for a place that each of them has set. */
export function alignEmotions({ base, ours, theirs }: Versions): Versions {
  const [was, mine, others] = [byPlace(base), byPlace(ours), byPlace(theirs)];
  const [names, otherNames] = [new Map<Id, Id>(), new Map<Id, Id>()];
  const isUntouched = (doc: Blueprint, id: Id) =>
    Object.hasOwn(base.emotions, id) && isSame(base.emotions[id], doc.emotions[id]);
  for (const [place, id] of mine) {
    const other = others.get(place);
    if (other === undefined || other === id || isUntouched(ours, id) || isUntouched(theirs, other)) continue;
    const old = was.get(place);
    const name = old === id || old === other ? old : ([id, other].sort()[0] ?? id);
    // An id that stands for another place on that side is no name for this one.
    if (name !== id && Object.hasOwn(ours.emotions, name)) continue;
    if (name !== other && Object.hasOwn(theirs.emotions, name)) continue;
    if (name !== id) names.set(id, name);
    if (name !== other) otherNames.set(other, name);
  }
  return { base, ours: renamed(ours, names), theirs: renamed(theirs, otherNames) };
}
