/** Which line of an edited cell is which line of the cell as it was written. */
import { cellPrint } from '../workbook/manifest';
import { BULLET, type WrittenLine } from '../workbook/mapLines';
import type { CellValue } from '../workbook/types';

export interface LineMatch {
  readonly edited: readonly { readonly line: WrittenLine; readonly words: string }[];
  readonly removed: readonly WrittenLine[];
  /** `after`: the line above, as it was written; null for the first. */
  readonly added: readonly { readonly words: string; readonly after: WrittenLine | null }[];
  /** The same lines in another order; null where that is not all. */
  readonly order: readonly WrittenLine[] | null;
}

export const linesOf = (value: CellValue): readonly string[] =>
  String(value ?? '')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '');

/** Pairs of places with equal prints, in the order of both: as many as can be. */
function commonLines(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i]![j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; )
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return pairs;
}

/** Null where it cannot be told which is which. */
export function matchLines(written: readonly WrittenLine[], now: readonly string[]): LineMatch | null {
  const before = written.map(({ print }) => print);
  const prints = now.map((words) => cellPrint(words));
  const none = { edited: [], removed: [], added: [], order: null };
  if (before.join() === prints.join()) return none;
  const sorted = (list: readonly string[]) => [...list].sort().join();
  if (sorted(before) === sorted(prints)) {
    if (new Set(prints).size < prints.length) return null;
    return { ...none, order: prints.map((print) => written[before.indexOf(print)]!) };
  }
  const edited: LineMatch['edited'][number][] = [];
  const removed: WrittenLine[] = [];
  const added: LineMatch['added'][number][] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...commonLines(before, prints), [before.length, prints.length] as const]) {
    const olds = written.slice(i, nextI);
    const news = now.slice(j, nextJ);
    if (olds.length === news.length)
      edited.push(...olds.map((line, index) => ({ line, words: news[index] ?? '' })));
    else if (olds.length === 0)
      added.push(...news.map((words) => ({ words, after: written[i - 1] ?? null })));
    else if (news.length === 0) removed.push(...olds);
    else return null;
    [i, j] = [nextI + 1, nextJ + 1];
  }
  // A line that went and came again in one cell is one that was moved, among other edits.
  const gone = new Set(removed.map(({ print }) => print));
  return added.some(({ words }) => gone.has(cellPrint(words)))
    ? null
    : { edited, removed, added, order: null };
}
