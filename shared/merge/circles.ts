/** Finds where following one name after the other comes back to where it began. */
import type { Id } from '../model/schema';

/** The circles among records of which each names at most one other; each circle once, in the order in which it is walked. */
export function circlesOf(names: ReadonlyMap<Id, unknown>): readonly (readonly Id[])[] {
  const found: (readonly Id[])[] = [];
  const done = new Set<Id>();
  for (const start of names.keys()) {
    const trail: Id[] = [];
    let id: unknown = start;
    while (typeof id === 'string' && names.has(id) && !done.has(id)) {
      done.add(id);
      trail.push(id);
      id = names.get(id);
    }
    const from = typeof id === 'string' ? trail.indexOf(id) : -1;
    if (from >= 0) found.push(trail.slice(from));
  }
  return found;
}
