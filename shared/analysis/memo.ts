/** Memoises a figure by the parts of the document it reads, so that an edit elsewhere costs nothing. */
import type { Blueprint, TableName } from '../model/schema';

export type Part = TableName | 'settings' | 'meta';
type Level = WeakMap<object, unknown>;

/**
 * `compute`, run once for each combination of the named parts' identities. `compute` must read nothing else of the document;
 * tables that change most often are best named last. Results are kept as long as the parts are.
 */
export function memoByParts<R extends object>(
  parts: readonly [Part, ...Part[]],
  compute: (doc: Blueprint) => R,
): (doc: Blueprint) => R {
  const root: Level = new WeakMap();
  const last = parts[parts.length - 1]!;
  return (doc) => {
    let level = root;
    for (const part of parts.slice(0, -1)) {
      let next = level.get(doc[part]) as Level | undefined;
      if (!next) {
        next = new WeakMap();
        level.set(doc[part], next);
      }
      level = next;
    }
    const known = level.get(doc[last]) as R | undefined;
    if (known) return known;
    const result = compute(doc);
    level.set(doc[last], result);
    return result;
  };
}
