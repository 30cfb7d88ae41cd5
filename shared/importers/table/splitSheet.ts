/** Cuts a sheet into its tables: they stand apart by empty rows or columns, a line of text above one is its title. */
import type { Block } from '../blocks/types';
import { recogniseAxis, recogniseLane, recogniseLine } from '../lanes/recogniseLane';
import { isMerged } from './merged';
import { readGrid } from './readGrid';
import { splitColumns } from './splitColumns';

/** More lines are a list of their own. */
const MAX_PREFACE = 8;

type Rows = readonly (readonly string[])[];

const filledCells = (row: readonly string[]): string[] =>
  row.filter((cell) => !isMerged(cell) && cell.trim() !== '');

const widthOf = (rows: Rows): number =>
  rows.reduce((widest, row) => Math.max(widest, row.findLastIndex((cell) => cell.trim() !== '') + 1), 0);

/** An empty row may only set lanes or stages of one table apart: what follows has no header of its own. */
function goesOn(before: Rows, part: Rows): boolean {
  const label = part[0]?.[0] ?? '';
  if (recogniseAxis(label) !== null) return false;
  if (recogniseLine(label) !== null || recogniseLane(label) !== null) return true;
  const isMap = (readGrid(part, 'plain')?.roles ?? 0) >= 2;
  return !isMap && Math.abs(widthOf(part) - widthOf(before)) <= 1;
}

/** A line of words: alone in its row, or a name with a colon and what it names. */
function prefaceOf(row: readonly string[]): string | null {
  const [first = '', ...rest] = filledCells(row);
  const isAlone = rest.length === 0 && (row[0]?.trim() === first.trim() || /[:：]/.test(first));
  if (!isAlone && !(rest.length === 1 && /[:：]\s*$/.test(first))) return null;
  const lane = recogniseLane(first);
  // "Scenario:" may be the name of a row of notes, too.
  const isLane = lane !== null && !lane.ambiguous && lane.kind !== 'text';
  if (isLane || recogniseLine(first) !== null) return null;
  return [first, ...rest].join(' ').replace(/\s+/g, ' ').trim();
}

/** The lines above a table that stand in its first rows. */
function takePreface(part: Rows): { readonly lines: readonly string[]; readonly rest: Rows } {
  const lines = part.slice(0, MAX_PREFACE).map(prefaceOf);
  const count = lines.includes(null) ? lines.indexOf(null) : lines.length;
  // A narrow table is not cut: its rows look like that.
  const isWide = count === part.length || widthOf(part.slice(count)) > 2;
  if (!isWide || part.length - count === 1) return { lines: [], rest: part };
  return { lines: lines.slice(0, count).map((line) => line ?? ''), rest: part.slice(count) };
}

/** The tables of a sheet with the lines above them; of tables side by side the left one first. */
export const splitSheet = (rows: Rows): Block[] => splitColumns(rows).flatMap(splitRows);

function splitRows(rows: Rows): Block[] {
  const parts: (readonly string[])[][] = [[]];
  for (const row of rows) {
    if (filledCells(row).length > 0) parts.at(-1)!.push(row);
    else if (parts.at(-1)!.length > 0) parts.push([]);
  }
  const blocks: Block[] = [];
  for (const part of parts) {
    if (part.length === 0) continue;
    const last = blocks.at(-1);
    if (last?.type === 'table' && goesOn(last.rows, part))
      blocks[blocks.length - 1] = { ...last, rows: [...last.rows, ...part] };
    else {
      const { lines, rest } = takePreface(part);
      for (const [i, text] of lines.entries()) {
        // The first is what the sheet is called, later ones are what the next table is called.
        const level = blocks.length > 0 ? 2 : 1;
        if (i === 0 && !/[:：]\s/.test(text)) blocks.push({ type: 'heading', level, text });
        else blocks.push({ type: 'line', text });
      }
      if (rest.length > 0) blocks.push({ type: 'table', rows: rest });
    }
  }
  return blocks;
}
