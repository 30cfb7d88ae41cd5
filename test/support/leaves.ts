/** Values of any depth by their parts: texts by line, lists by entry, objects by member. */

/** Each part with the names of the members on the way to it; places in lists do not count. `whole`: entries of lists are not taken apart. */
function leavesOf(value: unknown, whole: boolean, path = ''): readonly string[] {
  if (value === undefined) return [];
  // An entry of a list is one thing, of however many lines.
  if (typeof value === 'string')
    return (path.endsWith('/') ? [value] : value.split('\n')).map((line) => `${path}=${line}`);
  if (Array.isArray(value))
    return value.flatMap((entry) =>
      whole ? [`${path}/=${JSON.stringify(entry)}`] : leavesOf(entry, whole, `${path}/`),
    );
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([member, each]) => leavesOf(each, whole, `${path}.${member}`));
  return [`${path}=${JSON.stringify(value)}`];
}

type Counts = ReadonlyMap<string, number>;

function counted(leaves: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const leaf of leaves) counts.set(leaf, (counts.get(leaf) ?? 0) + 1);
  return counts;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/** What is in all of the lists, in the order of the first. */
const common = (first: readonly string[], lists: readonly (readonly string[])[]): string =>
  first.filter((entry) => lists.every((list) => list.includes(entry))).join('\n');

/** True where what one of two that changed `was` put in is in the result, what it took out is not, and the order that it alone made is there. */
export function hasParts(was: unknown, is: unknown, other: unknown, result: unknown): boolean {
  const parts = (whole: boolean) =>
    [was, is, other, result].map((value) => counted(leavesOf(value, whole))) as [
      Counts,
      Counts,
      Counts,
      Counts,
    ];
  const count = (counts: Counts, leaf: string) => counts.get(leaf) ?? 0;
  const [before, mine, , now] = parts(false);
  for (const [leaf, times] of mine) if (times > count(before, leaf) && count(now, leaf) === 0) return false;
  // Another entry may have a part that is like one of the entry that went.
  const [entriesBefore, entries, others, entriesNow] = parts(true);
  for (const [leaf, times] of entriesBefore)
    if (count(entries, leaf) === 0 && count(entriesNow, leaf) > 0 && count(others, leaf) <= times)
      return false;
  if (![was, is, other, result].every(isTexts)) return true;
  const lists = [was, is, other, result] as readonly (readonly string[])[];
  const [old, own, theirs, merged] = lists.map((list) => common(list, lists));
  return own === old || theirs !== old || merged === own;
}
