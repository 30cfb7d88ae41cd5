/** The sheet of the map as it came back: which lane, step and phase each cell is of, wherever rows and columns stand by now. */
import type { Id } from '../model/schema';
import type { Manifest } from '../workbook/manifest';
import { mapName } from '../workbook/mapLines';
import type { CellValue, ReadSheet } from '../workbook/types';

/** Rows of phases, steps and their ids above the lanes; columns of ids and names before the steps. */
const HEAD_COLUMNS = 2;
const HEADING_ROWS = 20;

export interface MapGrid {
  readonly name: string;
  readonly lanes: ReadonlyMap<Id, number>;
  readonly steps: ReadonlyMap<Id, number>;
  readonly cell: (row: number, column: number) => CellValue;
  /** Row of the steps' ids. */
  readonly top: number;
  /** Places with words, but of no lane or step: as a spreadsheet names them. */
  readonly strays: readonly string[];
}

const text = (value: CellValue | undefined): string => String(value ?? '').trim();

const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** Ids of a table that the sheet was written with. */
export const writtenIds = ({ map }: Manifest, table: 'phases' | 'steps' | 'lanes'): readonly Id[] => {
  const head = mapName(table, '');
  return [...map.keys()].filter((key) => key.startsWith(head)).map((key) => key.slice(head.length));
};

/** Null where the workbook has no such sheet; `lines` are the words between lanes. */
export function mapGrid(
  sheets: readonly ReadSheet[],
  manifest: Manifest,
  lines: ReadonlySet<string>,
): MapGrid | null {
  const stepIds = new Set(writtenIds(manifest, 'steps'));
  const laneIds = new Set(writtenIds(manifest, 'lanes'));
  const hits = (cells: readonly CellValue[]) => cells.filter((value) => stepIds.has(text(value))).length;
  for (const { name, hidden, rows } of sheets) {
    if (hidden) continue;
    const counts = rows.slice(0, HEADING_ROWS).map((cells) => hits(cells.slice(HEAD_COLUMNS)));
    const top = counts.findIndex((count) => count > 0 && count === Math.max(...counts));
    if (top < 2) continue;
    const steps = new Map<Id, number>();
    const lanes = new Map<Id, number>();
    const strays: string[] = [];
    const ids = rows[top] ?? [];
    ids.forEach((value, column) => {
      const id = text(value);
      if (stepIds.has(id) && !steps.has(id)) steps.set(id, column);
    });
    const width = Math.max(...rows.map((cells) => cells.length));
    const known = new Set(steps.values());
    for (let column = HEAD_COLUMNS; column < width; column++)
      if (!known.has(column) && rows.some((cells, row) => row !== 0 && text(cells[column]) !== ''))
        strays.push(columnName(column));
    rows.forEach((cells, row) => {
      if (row <= top) return;
      const id = text(cells[0]);
      if (laneIds.has(id) && !lanes.has(id)) lanes.set(id, row);
      else if (!lines.has(text(cells[1])) && cells.some((value) => text(value) !== ''))
        strays.push(String(row + 1));
    });
    return { name, lanes, steps, top, strays, cell: (row, column) => rows[row]?.[column] ?? null };
  }
  return null;
}

export const cellAddress = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
