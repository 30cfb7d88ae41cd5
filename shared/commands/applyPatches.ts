/** Applies the patches of a history entry to a document. */

import { copyOf, noteReplaced } from '../model/replaced';
import type { Blueprint } from '../model/schema';
import { applyPatches as applyWithDrafts, freeze, type Patch } from './immer';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The document after the patches; what they do not concern stays the same objects. Throws where they do not fit. Nearly all patches set
 * or take away a record or a field of one: for those one copy of the table is all there is to do, which drafts take three times as long for.
 */
export const applyPatches = (doc: Blueprint, patches: readonly Patch[]): Blueprint =>
  patches.length === 0 ? doc : (applyToFields(doc, patches) ?? applyWithDrafts(doc, patches));

/** Null where a patch is about a place in a list, or does not fit. */
function applyToFields(doc: Blueprint, patches: readonly Patch[]): Blueprint | null {
  const root: Fields = { ...doc };
  const copies = new Set<Fields>([root]);
  for (const { op, path, value } of patches) {
    let at = root;
    for (const key of path.slice(0, -1)) {
      if (typeof key !== 'string' || !Object.hasOwn(at, key)) return null;
      const next = at[key];
      if (!isFields(next)) return null;
      if (copies.has(next)) at = next;
      else {
        const copy = at === root ? copyOf(next) : { ...next };
        copies.add(copy);
        at[key] = copy;
        at = copy;
      }
    }
    const key = path.at(-1);
    if (typeof key !== 'string' || key === '__proto__' || key === 'constructor') return null;
    if (op === 'remove') delete at[key];
    else at[key] = freeze(value, true);
  }
  for (const copy of copies) Object.freeze(copy);
  const after = root as unknown as Blueprint;
  noteReplaced(doc, after, patches);
  return after;
}
