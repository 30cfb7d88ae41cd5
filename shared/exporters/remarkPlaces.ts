/** The places that a remark is about, by the names that the map gives them. */
import { oneLine } from '../compare/recordName';
import type { Blueprint, Id } from '../model/schema';
import type { Remark } from './preflight';

/** In short, as messages name them. Untitled ones have an empty name; what has none, such as a link, is left out. */
export function remarkPlaces(doc: Blueprint, { refs = [] }: Remark): readonly { id: Id; name: string }[] {
  return refs.flatMap((id) => {
    const name = doc.cards[id]?.title ?? doc.steps[id]?.name ?? doc.phases[id]?.name ?? doc.notes[id]?.text;
    return name === undefined ? [] : [{ id, name: oneLine(name) }];
  });
}
