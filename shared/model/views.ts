/** Saved views: what a filter leaves on the map, and when two filters are the same. */
import type { Id, View } from './schema';

/** What is shown; an absent list means everything that is not hidden. */
export type Filter = Pick<View, 'laneIds' | 'personaIds' | 'phaseIds' | 'overlay'>;

/** The filter of a saved view, without its name and without fields this version does not know. */
export function filterOf({ laneIds, personaIds, phaseIds, overlay }: View): Filter {
  return {
    ...(laneIds && { laneIds }),
    ...(personaIds && { personaIds }),
    ...(phaseIds && { phaseIds }),
    ...(overlay !== undefined && { overlay }),
  };
}

const sameSet = (a: readonly Id[] | undefined, b: readonly Id[] | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.length === b.length && a.every((id) => b.includes(id)));

/** The order of the ids does not count: the map's own order is always kept. */
export const sameFilter = (a: Filter, b: Filter): boolean =>
  sameSet(a.laneIds, b.laneIds) &&
  sameSet(a.personaIds, b.personaIds) &&
  sameSet(a.phaseIds, b.phaseIds) &&
  (a.overlay ?? '') === (b.overlay ?? '');
