/** What part of the customers something concerns. */
import type { Blueprint, Id } from '../model/schema';
import { personaShares } from '../model/shares';

/** Sum of the shares of the personas named, 0…1; 1 where none is named. Unknown and repeated ids count for nothing. */
export function reachOf(doc: Blueprint, personaIds: readonly Id[] | undefined): number {
  const shares = personaShares(doc);
  if (!personaIds || personaIds.length === 0) return 1;
  const named = new Set(personaIds);
  let sum = 0;
  let everyone = true;
  // In the order of the shares, so that the same personas give the same sum to the last bit.
  for (const [id, share] of shares) {
    if (named.has(id)) sum += share;
    else if (share > 0) everyone = false;
  }
  return everyone ? 1 : Math.min(1, sum);
}

/** Whether something that names these personas concerns this one. */
export const concerns = (personaIds: readonly Id[] | undefined, personaId: Id): boolean =>
  !personaIds || personaIds.length === 0 || personaIds.includes(personaId);
