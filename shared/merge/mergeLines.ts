/** Three-way merge of texts, line by line. */

/** Lines `start`…`end` of the base (end not included) become `lines`. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Above this many pairs of lines the texts count as changed throughout. */
const MOST_PAIRS = 250_000;

/** What was done to the base, from the longest row of lines that both have in common. */
function hunksBetween(base: readonly string[], side: readonly string[]): readonly Hunk[] {
  let first = 0;
  while (first < base.length && first < side.length && base[first] === side[first]) first++;
  let [baseEnd, sideEnd] = [base.length, side.length];
  while (baseEnd > first && sideEnd > first && base[baseEnd - 1] === side[sideEnd - 1]) {
    baseEnd--;
    sideEnd--;
  }
  const [height, width] = [baseEnd - first, sideEnd - first];
  if (height === 0 && width === 0) return [];
  if (height * width > MOST_PAIRS || height === 0 || width === 0)
    return [{ start: first, end: baseEnd, lines: side.slice(first, sideEnd) }];
  /** Length of the longest common row of lines from each pair on. */
  const rest = new Uint32Array((height + 1) * (width + 1));
  const at = (i: number, j: number) => i * (width + 1) + j;
  for (let i = height - 1; i >= 0; i--)
    for (let j = width - 1; j >= 0; j--)
      rest[at(i, j)] =
        base[first + i] === side[first + j]
          ? 1 + rest[at(i + 1, j + 1)]!
          : Math.max(rest[at(i + 1, j)]!, rest[at(i, j + 1)]!);
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < height || j < width) {
    if (i < height && j < width && base[first + i] === side[first + j]) {
      i++;
      j++;
      continue;
    }
    const [from, to] = [i, j];
    while ((i < height || j < width) && !(i < height && j < width && base[first + i] === side[first + j])) {
      if (j >= width || (i < height && rest[at(i + 1, j)]! >= rest[at(i, j + 1)]!)) i++;
      else j++;
    }
    hunks.push({ start: first + from, end: first + i, lines: side.slice(first + to, first + j) });
  }
  return hunks;
}

const isEqual = (a: Hunk, b: Hunk): boolean =>
  a.start === b.start && a.end === b.end && a.lines.join('\n') === b.lines.join('\n');

/** Lines that both changed, or two insertions at one place. */
const collide = (a: Hunk, b: Hunk): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.start === a.end && b.start === b.end);

const isInsertion = (a: Hunk): boolean => a.start === a.end;

/** Lines that both put in at one place, one after the other; the order does not depend on which side is called ours. */
function joinInsertions(mine: readonly Hunk[], others: readonly Hunk[]): readonly Hunk[] {
  return mine.map((own): Hunk => {
    const other = others.find((hunk) => isInsertion(own) && isInsertion(hunk) && hunk.start === own.start);
    if (!other) return own;
    const [a, b] = [own.lines, other.lines];
    return { ...own, lines: a.join('\n') <= b.join('\n') ? [...a, ...b] : [...b, ...a] };
  });
}

/** A line that one side took out is there again, because the other one only put it elsewhere. */
function isBack(
  base: readonly string[],
  side: readonly string[],
  other: readonly string[],
  merged: readonly string[],
): boolean {
  const now = new Set(merged);
  const kept = new Set(side);
  const times = (list: readonly string[], line: string) => list.filter((each) => each === line).length;
  const taken = new Set(base.filter((line) => !kept.has(line) && now.has(line)));
  return [...taken].some((line) => times(other, line) <= times(base, line));
}

const linesOf = (text: string, emptyIsNone: boolean): readonly string[] =>
  emptyIsNone && text === '' ? [] : text.split('\n');

/**
 * Null where both sides changed the same lines, each in its own way, or one took out a line that the other one put elsewhere. `keepBoth`: lines that both put in at one place stand one after the
 * other there.
 */
export function mergeLines(
  base: string,
  ours: string,
  theirs: string,
  { keepBoth = false }: { readonly keepBoth?: boolean } = {},
): string | null {
  const lines = linesOf(base, keepBoth);
  let mine = hunksBetween(lines, linesOf(ours, keepBoth));
  let others = hunksBetween(lines, linesOf(theirs, keepBoth)).filter(
    (hunk) => !mine.some((own) => isEqual(own, hunk)),
  );
  if (keepBoth) {
    const joined = joinInsertions(mine, others);
    others = others.filter(
      (hunk) => !mine.some((own, at) => joined[at] !== own && isInsertion(hunk) && hunk.start === own.start),
    );
    mine = joined;
  }
  if (others.some((hunk) => mine.some((own) => collide(own, hunk)))) return null;
  // What is put in at a place stands before what replaces the line there.
  const hunks = [...mine, ...others].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: string[] = [];
  let done = 0;
  for (const hunk of hunks) {
    merged.push(...lines.slice(done, hunk.start), ...hunk.lines);
    done = hunk.end;
  }
  merged.push(...lines.slice(done));
  const [own, other] = [linesOf(ours, keepBoth), linesOf(theirs, keepBoth)];
  return isBack(lines, own, other, merged) || isBack(lines, other, own, merged) ? null : merged.join('\n');
}
