/** Cuts a sheet into its tables: they stand apart by empty rows, a line of text above one is its title. */
import type { Block } from '../blocks/types';
import { recogniseAxis, recogniseLane, recogniseLine } from '../lanes/recogniseLane';
import { isMerged } from './merged';
import { readGrid } from './readGrid';

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

export function splitSheet(rows: Rows): Block[] {
  const parts: (readonly string[])[][] = [[]];
  for (const row of rows) {
    if (filledCells(row).length > 0) parts.at(-1)!.push(row);
    else if (parts.at(-1)!.length > 0) parts.push([]);
  }
  const blocks: Block[] = [];
  let hasTable = false;
  for (const part of parts) {
    if (part.length === 0) continue;
    const last = blocks.at(-1);
    if (last?.type === 'table' && goesOn(last.rows, part))
      blocks[blocks.length - 1] = { ...last, rows: [...last.rows, ...part] };
    else if (part.every((row) => filledCells(row).length === 1) && part.length < 4) {
      const [title, ...rest] = part.map((row) => filledCells(row)[0]!.replace(/\s+/g, ' ').trim());
      // The first is what the sheet is called, later ones are what the next table is called.
      blocks.push({ type: 'heading', level: hasTable || blocks.length > 0 ? 2 : 1, text: title! });
      for (const text of rest) blocks.push({ type: 'line', text });
    } else {
      hasTable = true;
      blocks.push({ type: 'table', rows: part });
    }
  }
  return blocks;
}
