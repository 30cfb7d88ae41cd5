/** Which of a row's members stayed where they were when the row was put into another order. */

/** Indexes of the longest part of the list that rises: the members that need not be thought of as moved. */
export function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  /** For each length of a rise, the index of the smallest number that ends one. */
  const ends: number[] = [];
  const previous: number[] = [];
  numbers.forEach((number, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[ends[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    previous.push(low > 0 ? ends[low - 1]! : -1);
    ends[low] = index;
  });
  const kept = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index]!) kept.add(index);
  return kept;
}

/** Members of the later row that changed places among those that were in the earlier one too. */
export function movedMembers<T>(before: readonly T[], after: readonly T[]): ReadonlySet<T> {
  const place = new Map(before.map((member, index) => [member, index]));
  const both = after.filter((member) => place.has(member));
  const kept = longestRise(both.map((member) => place.get(member)!));
  return new Set(both.filter((_, index) => !kept.has(index)));
}
