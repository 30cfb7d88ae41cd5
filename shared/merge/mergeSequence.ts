/** Three-way merge of lists of which every entry is there once: tags, ids, keys of larger entries. */

const least = (a: readonly string[], b: readonly string[]): readonly string[] =>
  JSON.stringify(a) <= JSON.stringify(b) ? a : b;

const sameOrder = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((entry, index) => entry === b[index]);

/** The order of the entries that both sides have; null where each side put the same entries into another order. */
function commonOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] | null {
  if (sameOrder(ours, theirs)) return ours;
  const both = new Set(ours);
  const old = base.filter((entry) => both.has(entry));
  const known = new Set(old);
  const moved = (list: readonly string[]) =>
    !sameOrder(
      list.filter((entry) => known.has(entry)),
      old,
    );
  if (moved(ours)) return moved(theirs) ? null : ours;
  return moved(theirs) ? theirs : least(ours, theirs);
}

/** New entries of one side, by the common entry that they follow ('' = at the start; entries are told by a leading mark). */
function additions(
  list: readonly string[],
  common: ReadonlySet<string>,
  base: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let after = '';
  for (const entry of list) {
    if (common.has(entry)) after = `=${entry}`;
    else if (!base.has(entry)) found.set(after, [...(found.get(after) ?? []), entry]);
  }
  return found;
}

/**
 * What either side removed is gone, what either side added is there, after the entry that it follows on its side. The result does not
 * depend on which side is called ours. Null where both sides reordered the same entries.
 */
export function mergeSequence(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] | null {
  const [inBase, inOurs, inTheirs] = [new Set(base), new Set(ours), new Set(theirs)];
  const order = commonOrder(
    base,
    ours.filter((entry) => inTheirs.has(entry)),
    theirs.filter((entry) => inOurs.has(entry)),
  );
  if (!order) return null;
  const common = new Set(order);
  const [fromOurs, fromTheirs] = [additions(ours, common, inBase), additions(theirs, common, inBase)];
  const newAfter = (key: string): readonly string[] => {
    const [a, b] = [fromOurs.get(key) ?? [], fromTheirs.get(key) ?? []];
    return least(a, b) === a ? [...a, ...b] : [...b, ...a];
  };
  return [...newAfter(''), ...order.flatMap((entry) => [entry, ...newAfter(`=${entry}`)])];
}
