/** Columns, and rows, that only number the others: "Nr", "No.", "#", "序号" over 1, 2, 3 are no lane. */
import type { Markup } from '../cells/splitCell';
import { readCorner } from '../lanes/recogniseLane';
import { plain } from './readHeaders';

type Rows = readonly (readonly string[])[];

const HEADING =
  /^(?:#|№(?: п\/п)?|n[°ºr]\.?|no\.?|num\.?|numbers?|nummer|num[eé]ro|lfd\.? ?nr\.?|nro\.?|序号|序號|编号|編號|番号|번호|連番)$/iu;
const NUMBER = /^(\d{1,6})[.)、]?$/;

/** True where the entries count on by one; empty ones belong to the one before. */
function isCounting(entries: readonly string[]): boolean {
  const numbers = entries.filter((entry) => entry !== '').map((entry) => NUMBER.exec(entry)?.[1]);
  return (
    numbers.length > 1 &&
    numbers.every((number, i) => number !== undefined && Number(number) === Number(numbers[0]) + i)
  );
}

const namesStages = (head: string): boolean => {
  const { rows, columns } = readCorner(head);
  return [rows, columns].some((axis) => axis === 'step' || axis === 'phase');
};

/** Which of these lines, each a heading and what it stands over, only number the others; none where nothing else names the stages. */
function numbering(lines: Rows, markup: Markup): ReadonlySet<number> {
  const texts = lines.map((line) => line.map((cell) => plain(cell, markup)));
  const found = texts.flatMap(([head = '', ...entries], i) =>
    HEADING.test(head) && isCounting(entries) ? [i] : [],
  );
  const isNamed = texts.some(([head = ''], i) => !found.includes(i) && namesStages(head));
  return new Set(isNamed ? found : []);
}

/** The table without them, and their headings. */
export function withoutRowNumbers(
  rows: string[][],
  markup: Markup,
): { readonly rows: string[][]; readonly left: readonly string[] } {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
  const across = numbering(columns, markup);
  const down = across.size > 0 ? new Set<number>() : numbering(rows, markup);
  if (across.size === 0 && down.size === 0) return { rows, left: [] };
  return {
    rows: rows.filter((_, i) => !down.has(i)).map((row) => row.filter((_, i) => !across.has(i))),
    left: [
      ...Array.from(across, (i) => plain(rows[0]?.[i], markup)),
      ...Array.from(down, (i) => plain(rows[i]?.[0], markup)),
    ],
  };
}
