/** Cuts a sheet whose maps stand side by side, with empty columns between them. */
import { recogniseLane } from '../lanes/recogniseLane';
import { readGrid } from './readGrid';
import { isBlank } from './readHeaders';

type Rows = readonly (readonly string[])[];

/** Maps have a column of names and one more. */
const MIN_COLUMNS = 2;

/** First and last column of each run of columns with something in them. A line of words over all of it fills none. */
function findRuns(rows: Rows): (readonly [number, number])[] {
  const used = new Set(
    rows.flatMap((row) => {
      const filled = row.flatMap((cell, i) => (isBlank(cell) ? [] : [i]));
      return filled.length > 1 ? filled : [];
    }),
  );
  const columns = [...used].sort((a, b) => a - b);
  const starts = columns.filter((column) => !used.has(column - 1));
  return starts.map((start) => {
    let end = start;
    while (used.has(end + 1)) end++;
    return [start, end];
  });
}

/** Rows with lanes at their own edge: what an empty column only sets apart has none. */
function isMap(rows: Rows): boolean {
  const grid = readGrid(rows, 'plain');
  if (!grid || grid.roles < 2) return false;
  const filled = rows.filter((row) => row.filter((cell) => !isBlank(cell)).length > 1);
  return !grid.transposed || recogniseLane(filled[0]?.[0] ?? '') === null;
}

/** The sheet's maps from left to right, each with what stands above and below it; the sheet itself where it has only one. */
export function splitColumns(rows: Rows): readonly Rows[] {
  const runs = findRuns(rows);
  if (runs.length < 2) return [rows];
  const slice = (start: number, end: number) => rows.map((row) => row.slice(start, end + 1));
  // What is no map of its own belongs to the one at its left.
  const starts = runs.filter(
    ([start, end], i) => i === 0 || (end - start + 1 >= MIN_COLUMNS && isMap(slice(start, end))),
  );
  if (starts.length < 2 || !isMap(slice(0, starts[1]![0] - 1))) return [rows];
  return starts.map(([start], i) =>
    slice(i === 0 ? 0 : start, (starts[i + 1]?.[0] ?? Number.POSITIVE_INFINITY) - 1),
  );
}
