/** Finds out how a table holds a journey: which side the lanes are on, which headers are phases, which rows are dividers. */

import { isEmptyCell, type Markup, toPlainText } from '../cells/splitCell';
import { foldLabel } from '../lanes/foldLabel';
import {
  type Axis,
  type RecognisedLane,
  readCorner,
  recogniseAxis,
  recogniseLane,
  recogniseLine,
} from '../lanes/recogniseLane';

export const MAX_ROWS = 2000;
export const MAX_COLUMNS = 500;

export type Rows = readonly (readonly string[])[];
export type Line = 'interaction' | 'visibility' | 'internal';

export interface GridLane {
  readonly label: string;
  readonly recognised: RecognisedLane | null;
  /** The last dividing line above it. */
  readonly below: Line | null;
  /** Raw cells, one per step. */
  readonly cells: readonly string[];
}
/** A table with its lanes as rows. */
export interface Grid {
  readonly steps: readonly string[];
  /** Phase name per step; null where the table has one level. */
  readonly phases: readonly string[] | null;
  readonly lanes: readonly GridLane[];
  /** Headers of columns that only held their place, such as "…". */
  readonly placeholders: readonly string[];
  readonly hasLines: boolean;
  readonly title: string | null;
  /** Larger than what is read: the rest was left out. */
  readonly isCut: boolean;
  /** How many lanes were recognised for sure; the higher, the likelier this is a map at all. */
  readonly roles: number;
  readonly transposed: boolean;
}

/** Lanes that a text beside the table explains: "Till (Frontstage)". Keys are folded labels. */
export type Legend = ReadonlyMap<string, RecognisedLane>;

const plain = (cell: string | undefined, markup: Markup): string =>
  toPlainText((cell ?? '').replace(/<br\s*\/?>/gi, ' '), markup);
const isBlank = (cell: string | undefined): boolean => (cell ?? '').trim() === '';
const PLACEHOLDER = /^(?:\.{2,}|…+|⋯+|etc\.?)$/;

const transpose = (rows: Rows): string[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));

/** Without empty rows and columns, all rows of one length. */
export function squareRows(rows: Rows): string[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const padded = rows
    .filter((row) => row.some((cell) => !isBlank(cell)))
    .map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
  const used = Array.from({ length: width }, (_, i) => padded.some((row) => !isBlank(row[i])));
  return padded.map((row) => row.filter((_, i) => used[i]));
}

/** Ambiguous names count where a plainly named lane stands beside them. */
function countRoles(lanes: readonly GridLane[]): number {
  const sure = lanes.filter((lane) => lane.recognised && !lane.recognised.ambiguous).length;
  const unsure = lanes.filter((lane) => lane.recognised?.ambiguous).length;
  return sure > 0 ? sure + unsure : 0;
}

/** Names above several columns: empty or repeated cells carry the name before them on. */
const carryOn = (cells: readonly string[]): string[] => {
  let last = '';
  return cells.map((cell) => {
    if (cell !== '') last = cell;
    return last;
  });
};

/** Number of header rows when lanes are rows: phases may stand above the steps. */
function countHeaders(rows: Rows, markup: Markup): 1 | 2 {
  const corner = (row: number): Axis | null => {
    const { rows: down, columns } = readCorner(plain(rows[row]?.[0], markup));
    return columns ?? down;
  };
  const second = rows[1] ?? [];
  const filled = (row: readonly string[]) => row.slice(1).filter((cell) => !isBlank(cell)).length;
  const isAxis = corner(1) === 'step' || corner(1) === 'phase';
  const first = (rows[0] ?? []).slice(1);
  const merged =
    first.some((cell, i) => i > 0 && (isBlank(cell) || cell === first[i - 1])) && filled(rows[0] ?? []) > 0;
  const isHeader =
    rows.length > 2 &&
    filled(second) > 0 &&
    (isAxis || (merged && isBlank(second[0]) && isBlank(rows[0]?.[0])));
  return isHeader ? 2 : 1;
}

/** A first row that holds nothing but the table's title. */
function takeTitle(rows: string[][], markup: Markup): { title: string | null; rest: string[][] } {
  const filled = rows[0]?.filter((cell) => !isBlank(cell)) ?? [];
  const isTitle = rows.length > 2 && filled.length === 1 && (rows[0]?.length ?? 0) > 2;
  if (!isTitle || recogniseLine(filled[0]!) || recogniseLane(filled[0]!)) return { title: null, rest: rows };
  return { title: plain(filled[0], markup), rest: squareRows(rows.slice(1)) };
}

/** Reads the rows with the lanes taken to be rows. */
function readLanesAsRows(
  rows: string[][],
  markup: Markup,
  legend?: Legend,
): Omit<Grid, 'title' | 'isCut' | 'transposed'> | null {
  if (rows.length < 2 || (rows[0]?.length ?? 0) < 2) return null;
  const headers = countHeaders(rows, markup);
  const text = (row: number) => (rows[row] ?? []).slice(1).map((cell) => plain(cell, markup));
  const names = text(headers - 1);
  const body = rows.slice(headers);
  const lanes: GridLane[] = [];
  let below: Line | null = null;
  let hasLines = false;
  for (const row of body) {
    const label = plain(row[0], markup);
    const rest = row.slice(1);
    const isBare = rest.every((cell) => isBlank(cell) || isEmptyCell(cell) === 'silent' || cell === row[0]);
    const line = isBare ? recogniseLine(row[0] ?? '') : null;
    if (line) {
      below = line;
      hasLines = true;
    } else if (label === '' && lanes.length > 0 && !isBare) {
      // A row without a name goes on with the lane above it.
      const last = lanes.pop()!;
      lanes.push({
        ...last,
        cells: last.cells.map((cell, i) => [cell, rest[i]].filter((part) => !isBlank(part)).join('\n')),
      });
    } else
      lanes.push({
        label,
        recognised: legend?.get(foldLabel(label)) ?? recogniseLane(label),
        below,
        cells: rest,
      });
  }
  const kept = names.map((name, i) => {
    const isPlaceholder = PLACEHOLDER.test(name) || name === '';
    return !(isPlaceholder && lanes.every((lane) => isEmptyCell(lane.cells[i] ?? '') !== 'no'));
  });
  const keep = <T>(list: readonly T[]): T[] => list.filter((_, i) => kept[i]);
  return {
    steps: keep(names),
    phases: headers === 2 ? keep(carryOn(text(0))) : null,
    lanes: lanes.map((lane) => ({ ...lane, cells: keep(lane.cells) })),
    placeholders: names.filter((name, i) => !kept[i] && name !== ''),
    hasLines,
    roles: countRoles(lanes),
  };
}

const NUMBERED_ID = /^[A-Za-z]{0,6}[-_ ]?\d+$/;

/** With stages as rows the stage columns are brought to the front, so that turning the table gives header rows. */
function frontStageColumns(rows: string[][], markup: Markup): string[][] {
  const axes = (rows[0] ?? []).map((cell) => recogniseAxis(plain(cell, markup)));
  const all = axes.flatMap((axis, i) => (axis === 'step' || axis === 'phase' ? [i] : []));
  // A column of mere numbers beside names that tell the rows apart is no level of its own.
  const values = (i: number) => rows.slice(1).map((row) => plain(row[i], markup));
  const named = all.filter((i) => !values(i).every((value) => NUMBERED_ID.test(value)));
  const isNamed = named.length === 1 && new Set(values(named[0]!)).size === rows.length - 1;
  const stages = isNamed ? named : all;
  const numbers = all.filter((i) => !stages.includes(i));
  if (stages.length === 0) return rows;
  const two = stages.slice(0, 2);
  // The coarser level first; of two alike the left one.
  const front =
    axes[two[0]!] === 'step' && two.length === 2 && axes[two[1]!] === 'phase' ? two.reverse() : two;
  const rest = axes.flatMap((_, i) => (front.includes(i) || numbers.includes(i) ? [] : [i]));
  return rows.map((row) => [...front, ...rest, ...numbers].map((i) => row[i]!));
}

/** Two header rows once turned: the first column names phases, the second steps. */
function readLanesAsColumns(
  rows: string[][],
  markup: Markup,
  legend?: Legend,
): Omit<Grid, 'title' | 'isCut' | 'transposed'> | null {
  return readLanesAsRows(transpose(frontStageColumns(rows, markup)), markup, legend);
}

/** What the corner says for one side: 1 for lanes as rows, −1 for lanes as columns, 0 for nothing. */
function cornerVote(rows: string[][], markup: Markup): number {
  const corner = readCorner(plain(rows[0]?.[0], markup));
  if (corner.rows === 'lane' || corner.columns === 'step' || corner.columns === 'phase') return 1;
  return corner.rows === 'step' || corner.rows === 'phase' ? -1 : 0;
}

/** The table as a grid with lanes as rows, whichever way round it was written; null where it is too small to be one. */
export function readGrid(rows: Rows, markup: Markup, legend?: Legend): Grid | null {
  const isCut = rows.length > MAX_ROWS || rows.some((row) => row.length > MAX_COLUMNS);
  const some = isCut ? rows.slice(0, MAX_ROWS).map((row) => row.slice(0, MAX_COLUMNS)) : rows;
  const { title, rest } = takeTitle(squareRows(some), markup);
  const asRows = readLanesAsRows(rest, markup, legend);
  const asColumns = readLanesAsColumns(rest, markup, legend);
  if (!asRows || !asColumns) return null;
  const vote = cornerVote(rest, markup);
  const isColumns = asColumns.roles + (vote < 0 ? 0.5 : 0) > asRows.roles + (vote > 0 ? 0.5 : 0);
  return { ...(isColumns ? asColumns : asRows), title, isCut, transposed: isColumns };
}
