/** The edges of a table whose lanes are rows: one to three rows of headers, one or two columns of names. */
import { type Markup, toPlainText } from '../cells/splitCell';
import { readCorner, recogniseAxis } from '../lanes/recogniseLane';
import { isMerged, MERGED_UP, withoutMarks } from './merged';

type Rows = readonly (readonly string[])[];

/** A cell's text in one line. */
export const plain = (cell: string | undefined, markup: Markup): string =>
  toPlainText(withoutMarks(cell ?? '').replace(/<br\s*\/?>|[\r\n]+/gi, ' '), markup);
export const isBlank = (cell: string | undefined): boolean => isMerged(cell) || (cell ?? '').trim() === '';
/** Names above several columns: empty or repeated cells carry the name before them on. */
export const carryOn = (cells: readonly string[]): string[] => {
  let last = '';
  return cells.map((cell) => {
    if (cell !== '') last = cell;
    return last;
  });
};

/** As `carryOn`, but not into the next of the larger groups. */
const carryWithin = (groups: readonly string[], cells: readonly string[]): string[] => {
  let last = '';
  return cells.map((cell, i) => {
    if (cell !== '' || (i > 0 && groups[i] !== '' && groups[i] !== groups[i - 1])) last = cell;
    return last;
  });
};

/** Whether neighbours share a name, said once or again and again. */
const hasSpans = (row: readonly string[]): boolean =>
  row.slice(1).some((cell, i, heads) => i > 0 && (isBlank(cell) || cell === heads[i - 1]));

/** Number of header rows: phases may stand above the steps, and larger phases above these. */
function countHeaders(rows: Rows, markup: Markup): 1 | 2 | 3 {
  const isAxis = (row: readonly string[]): boolean => {
    const { rows: down, columns } = readCorner(plain(row[0], markup));
    const axis = columns ?? down;
    return axis === 'step' || axis === 'phase';
  };
  const isFilled = (row: readonly string[]) => row.slice(1).some((cell) => !isBlank(cell));
  /** The row below another header row is one, too. */
  const goesOn = (above: readonly string[], row: readonly string[]): boolean =>
    isAxis(row) || row[0] === MERGED_UP || (hasSpans(above) && isBlank(row[0]) && isBlank(above[0]));
  const [first = [], second = [], third = [], fourth] = rows;
  if (!third.length || !isFilled(second) || !isFilled(first) || !goesOn(first, second)) return 1;
  return fourth && isFilled(third) && hasSpans(first) && hasSpans(second) && goesOn(second, third) ? 3 : 2;
}

/** Names of lanes may stand in the second column, beside the names of their groups. */
function countLabels(rows: Rows, headers: number, markup: Markup): 1 | 2 {
  const heads = rows.slice(0, headers);
  const body = rows.slice(headers);
  const isFree = heads.every((row) => isBlank(row[1]) || recogniseAxis(plain(row[1], markup)) === 'lane');
  const named = body.filter((row) => !isBlank(row[1])).length;
  return isFree && (rows[0]?.length ?? 0) > 3 && named * 2 > body.length ? 2 : 1;
}

/** Names of two levels as one: the larger first, once where both say the same. */
const joined = (upper: readonly string[], lower: readonly string[]): string[] =>
  lower.map((name, i) => [...new Set([upper[i], name])].filter((part) => part).join(' – '));

export function readHeaders(rows: Rows, markup: Markup) {
  const headers = countHeaders(rows, markup);
  const labels = countLabels(rows, headers, markup);
  const text = (row: number) => (rows[row] ?? []).slice(labels).map((cell) => plain(cell, markup));
  return {
    labels,
    names: text(headers - 1),
    phases:
      headers === 1
        ? null
        : headers === 2
          ? carryOn(text(0))
          : joined(carryOn(text(0)), carryWithin(text(0), text(1))),
    /** Two levels stand above the steps. */
    hasThreeLevels: headers === 3,
    body: rows.slice(headers),
  };
}
