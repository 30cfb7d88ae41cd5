/** May this card be linked to that one? */
import type { Refusal } from '../commands/types';
import type { Blueprint, Id, Link } from '../model/schema';
import { mustExist } from './exists';
import { refuse } from './refuse';

/** `except` is the link that is being changed. A second link is fine where it is of another kind or runs the other way. */
export function canLink(
  doc: Blueprint,
  link: Pick<Link, 'from' | 'to' | 'kind'>,
  except?: Id,
): Refusal | null {
  const { from, to, kind = 'flow' } = link;
  const missing = mustExist(doc, 'cards', [from, to]);
  if (missing) return missing;
  if (from === to) return refuse('selfLink');
  for (const id of Object.keys(doc.links)) {
    const other = doc.links[id]!;
    if (id !== except && other.from === from && other.to === to && (other.kind ?? 'flow') === kind)
      return refuse('linkExists');
  }
  return null;
}
