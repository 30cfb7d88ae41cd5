/** Takes suggestions into the map, against which it may have changed meanwhile. */
import type { Command } from '../commands/types';
import { commandBetween } from '../merge/commandBetween';
import { merge, resolved } from '../merge/merge';
import type { Blueprint } from '../model/schema';
import type { Collected } from './suggestions';
import type { Key, Suggestion } from './types';

/** The map with what one copy says at these places; where the map says something else there, the copy is followed. */
export function withKeys(
  mine: Blueprint,
  { copies, changes }: Collected,
  copy: number,
  keys: Iterable<Key>,
): Blueprint {
  const [read, found] = [copies[copy], changes[copy]];
  if (!read || !found) return mine;
  const merged = merge(read.base, mine, found.partial(keys));
  const theirs = Object.fromEntries(merged.conflicts.map(({ id }) => [id, 'theirs' as const]));
  const taken = resolved(merged, theirs);
  // The map stays of the version that it has.
  return { ...taken, version: mine.version };
}

/** The map with all of these suggestions, later ones over earlier ones. */
export function withSuggestions(
  mine: Blueprint,
  collected: Collected,
  taken: readonly Suggestion[],
): Blueprint {
  const keys = new Map<number, Key[]>();
  for (const { by, key } of taken) {
    const copy = by[0] ?? -1;
    const known = keys.get(copy);
    if (known) known.push(key);
    else keys.set(copy, [key]);
  }
  let doc = mine;
  for (const [copy, wanted] of keys) doc = withKeys(doc, collected, copy, wanted);
  return doc;
}

/** One entry of the history. */
export const takeSuggestions = (
  mine: Blueprint,
  collected: Collected,
  taken: readonly Suggestion[],
  reviewers: string,
): Command => ({
  type: 'batch',
  label: { key: 'review.suggestions', vars: { count: taken.length, name: reviewers } },
  commands: [commandBetween(mine, withSuggestions(mine, collected, taken))],
});
