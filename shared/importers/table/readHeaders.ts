/** The edges of a table whose lanes are rows: one or two rows of headers, one or two columns of names. */
import { type Markup, toPlainText } from '../cells/splitCell';
import { type Axis, readCorner, recogniseAxis } from '../lanes/recogniseLane';
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

/** Number of header rows: phases may stand above the steps. */
function countHeaders(rows: Rows, markup: Markup): 1 | 2 {
  const corner = (row: number): Axis | null => {
    const { rows: down, columns } = readCorner(plain(rows[row]?.[0], markup));
    return columns ?? down;
  };
  const first = rows[0] ?? [];
  const second = rows[1] ?? [];
  const filled = (row: readonly string[]) => row.slice(1).filter((cell) => !isBlank(cell)).length;
  if (rows.length < 3 || filled(second) === 0 || filled(first) === 0) return 1;
  if (corner(1) === 'step' || corner(1) === 'phase' || second[0] === MERGED_UP) return 2;
  const heads = first.slice(1);
  const spans = heads.some((cell, i) => i > 0 && (isBlank(cell) || cell === heads[i - 1]));
  return spans && isBlank(second[0]) && isBlank(first[0]) ? 2 : 1;
}

/** Names of lanes may stand in the second column, beside the names of their groups. */
function countLabels(rows: Rows, headers: number, markup: Markup): 1 | 2 {
  const heads = rows.slice(0, headers);
  const body = rows.slice(headers);
  const isFree = heads.every((row) => isBlank(row[1]) || recogniseAxis(plain(row[1], markup)) === 'lane');
  const named = body.filter((row) => !isBlank(row[1])).length;
  return isFree && (rows[0]?.length ?? 0) > 3 && named * 2 > body.length ? 2 : 1;
}

export function readHeaders(rows: Rows, markup: Markup) {
  const headers = countHeaders(rows, markup);
  const labels = countLabels(rows, headers, markup);
  const text = (row: number) => (rows[row] ?? []).slice(labels).map((cell) => plain(cell, markup));
  return {
    labels,
    names: text(headers - 1),
    phases: headers === 2 ? carryOn(text(0)) : null,
    body: rows.slice(headers),
  };
}
