/** Finds out how a table holds a journey: which side the lanes are on, which headers are phases, which rows are dividers. */

import type { LaneKind } from '../../model/schema';
import { isEmptyCell, type Markup } from '../cells/splitCell';
import { foldLabel } from '../lanes/foldLabel';
import {
  type RecognisedLane,
  readCorner,
  recogniseAxis,
  recogniseLane,
  recogniseLine,
} from '../lanes/recogniseLane';
import { MERGED_LEFT, turned } from './merged';
import { carryOn, isBlank, plain, readHeaders } from './readHeaders';
import { withoutRowNumbers } from './rowNumbers';

export const MAX_ROWS = 2000;
export const MAX_COLUMNS = 500;

export type Rows = readonly (readonly string[])[];
export type Line = 'interaction' | 'visibility' | 'internal';

export interface GridLane {
  readonly label: string;
  /** The name of the rows it belongs to, beside or above it. */
  readonly group?: string;
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
  /** Headings of columns or rows that only numbered the others. */
  readonly rowNumbers: readonly string[];
  /** Headings whose columns had no names and were numbered. */
  readonly numbered: readonly string[];
  /** Its phases have the names of two levels. */
  readonly hasThreeLevels: boolean;
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

/** What stands between the lines of a blueprint: a lane of another kind ends what a line above it says. */
const STAGES: ReadonlySet<LaneKind> = new Set([
  'actions',
  'frontstage',
  'backstage',
  'support',
  'partners',
  'policies',
  'text',
]);
/** A title may have lines below it. */
const MAX_TITLE_ROWS = 3;
const PLACEHOLDER = /^(?:\.{2,}|…+|⋯+|etc\.?)$/;

const transpose = (rows: Rows): string[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => turned(row[column] ?? '')));

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
  const kinds = new Set(lanes.flatMap((lane) => lane.recognised?.kind ?? []));
  // Two lanes of the same kind may be any list of who did what.
  if (sure + unsure === 2 && kinds.size < 2) return Math.min(sure, 1);
  return sure > 0 ? sure + unsure : 0;
}

/** First rows that hold nothing but the table's title, and lines below it. */
function takeTitle(rows: string[][], markup: Markup): { title: string | null; rest: string[][] } {
  let title: string | null = null;
  let rest = rows;
  for (let i = 0; i < MAX_TITLE_ROWS; i++) {
    const filled = rest[0]?.filter((cell) => !isBlank(cell)) ?? [];
    const isTitle = rest.length > 2 && filled.length === 1 && (rest[0]?.length ?? 0) > 2;
    if (!isTitle || recogniseLine(filled[0]!) || recogniseLane(filled[0]!)) break;
    title ??= plain(filled[0], markup);
    rest = squareRows(rest.slice(1));
  }
  return { title, rest };
}

type ReadGrid = Omit<Grid, 'title' | 'isCut' | 'transposed' | 'rowNumbers'>;

/** Reads the rows with the lanes taken to be rows. */
function readLanesAsRows(rows: string[][], markup: Markup, legend?: Legend): ReadGrid | null {
  if (rows.length < 2 || (rows[0]?.length ?? 0) < 2) return null;
  const { names, phases, body, labels, hasThreeLevels } = readHeaders(rows, markup);
  const lanes: GridLane[] = [];
  let below: Line | null = null;
  let hasLines = false;
  let band = '';
  let group = '';
  for (const row of body) {
    const rest = row.slice(labels);
    const head = row.slice(0, labels).map((cell) => plain(cell, markup));
    const isBare = rest.every((cell) => isBlank(cell) || isEmptyCell(cell) === 'silent' || cell === row[0]);
    const line = isBare ? recogniseLine(head.find((text) => text !== '') ?? '') : null;
    if (labels > 1 && head[0] !== '') group = head[0]!;
    const label = labels > 1 ? head[1]! : head[0]!;
    if (line) {
      below = line;
      hasLines = true;
    } else if (rest.length > 1 && rest.every((cell) => cell === MERGED_LEFT)) {
      // A name across the whole table heads the rows below it.
      band = head.find((text) => text !== '') ?? '';
    } else if (label === '' && (labels < 2 || head[0] === '') && lanes.length > 0 && !isBare) {
      // A row without a name goes on with the lane above it.
      const last = lanes.pop()!;
      lanes.push({
        ...last,
        cells: last.cells.map((cell, i) => [cell, rest[i]].filter((part) => !isBlank(part)).join('\n')),
      });
    } else {
      const around = labels > 1 ? group : band;
      const recognised = legend?.get(foldLabel(label)) ?? recogniseLane(label) ?? recogniseLane(around);
      if (recognised && !recognised.ambiguous && !STAGES.has(recognised.kind)) below = null;
      lanes.push({
        label: label || around,
        ...(around !== '' && label !== '' && around !== label ? { group: around } : {}),
        recognised,
        below,
        cells: rest,
      });
    }
  }
  const kept = names.map((name, i) => {
    const isPlaceholder = PLACEHOLDER.test(name) || name === '';
    const isEmpty = (cell: string | undefined) => isBlank(cell) || isEmptyCell(cell ?? '') !== 'no';
    return !(isPlaceholder && lanes.every((lane) => isEmpty(lane.cells[i])));
  });
  const keep = <T>(list: readonly T[]): T[] => list.filter((_, i) => kept[i]);
  const grid = {
    lanes: lanes.map((lane) => ({ ...lane, cells: keep(lane.cells) })),
    placeholders: names.filter((name, i) => !kept[i] && name !== ''),
    hasLines,
    hasThreeLevels,
    roles: countRoles(lanes),
    numbered: [],
  };
  return { ...grid, ...nameSteps(keep(names), phases && keep(phases), grid.lanes) };
}

/** Columns under one heading without names of their own: of one lane only they are its next things, else steps that get numbers. */
function nameSteps(
  names: readonly string[],
  phases: readonly string[] | null,
  lanes: readonly GridLane[],
): Pick<Grid, 'steps' | 'phases' | 'lanes' | 'numbered'> {
  if (phases || names[0] === '' || !names.includes('')) return { steps: names, phases, lanes, numbered: [] };
  const filledLanes = (i: number) => lanes.filter((lane) => !isBlank(lane.cells[i])).length;
  const isMore = names.map((name, i) => name === '' && filledLanes(i) < 2);
  const kept = names.flatMap((_, i) => (isMore[i] ? [] : [i]));
  const heads = carryOn(kept.map((i) => names[i]!));
  const merged = lanes.map((lane) => ({
    ...lane,
    cells: kept.map((i) => {
      let end = i + 1;
      while (isMore[end]) end++;
      const own = lane.cells.slice(i, end).filter((cell) => !isBlank(cell));
      return own.length > 0 ? own.join('\n') : lane.cells[i]!;
    }),
  }));
  if (new Set(kept.map((i) => names[i])).size === kept.length && !kept.some((i) => names[i] === ''))
    return { steps: heads, phases: null, lanes: merged, numbered: [] };
  let count = 0;
  const steps = heads.map((head, i) => {
    count = names[kept[i]!] === '' ? count + 1 : 1;
    const isAlone = count === 1 && names[kept[i + 1] ?? -1] !== '';
    return isAlone ? head : `${head} ${count}`;
  });
  const numbered = [...new Set(heads.filter((head, i) => steps[i] !== head))];
  return { steps, phases: heads, lanes: merged, numbered };
}

/** Of headers that are read as such. */
const MAX_LEVELS = 3;
const NUMBERED_ID = /^[A-Za-z]{0,6}[-_ ]?\d+$/;

/** With stages as rows the stage columns are brought to the front, so that turning the table gives header rows. */
function frontStageColumns(rows: string[][], markup: Markup): string[][] {
  const axes = (rows[0] ?? []).map((cell) => recogniseAxis(plain(cell, markup)));
  const all = axes.flatMap((axis, i) => (axis === 'step' || axis === 'phase' ? [i] : []));
  // A column of mere numbers beside names that tell the rows apart is no level of its own.
  const values = (i: number) => rows.slice(1).map((row) => plain(row[i], markup));
  const named = all.filter((i) => !values(i).every((value) => NUMBERED_ID.test(value)));
  const names = new Set(named.length === 1 ? values(named[0]!) : []);
  const isNamed = names.size === rows.length - 1 && !names.has('');
  const stages = isNamed ? named : all;
  const numbers = all.filter((i) => !stages.includes(i));
  if (stages.length === 0) return rows;
  const levels = stages.slice(0, MAX_LEVELS);
  // The coarser level first; of two alike the left one.
  const front = [...levels.filter((i) => axes[i] === 'phase'), ...levels.filter((i) => axes[i] === 'step')];
  const rest = axes.flatMap((_, i) => (front.includes(i) || numbers.includes(i) ? [] : [i]));
  return rows.map((row) => [...front, ...rest, ...numbers].map((i) => row[i]!));
}

/** The stage columns are header rows once turned. */
function readLanesAsColumns(rows: string[][], markup: Markup, legend?: Legend): ReadGrid | null {
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
  const { title, rest: numbered } = takeTitle(squareRows(some), markup);
  const { rows: rest, left: rowNumbers } = withoutRowNumbers(numbered, markup);
  const asRows = readLanesAsRows(rest, markup, legend);
  const asColumns = readLanesAsColumns(rest, markup, legend);
  if (!asRows || !asColumns) return null;
  const vote = cornerVote(rest, markup);
  const isColumns = asColumns.roles + (vote < 0 ? 0.5 : 0) > asRows.roles + (vote > 0 ? 0.5 : 0);
  return { ...(isColumns ? asColumns : asRows), title, isCut, rowNumbers, transposed: isColumns };
}
