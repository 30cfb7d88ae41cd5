/** Marks for cells that a merged one covers: noncharacters, which no text holds. */

/** Covered by the cell to its left. */
export const MERGED_LEFT = '\uFDD0';
/** Covered by the cell above it. */
export const MERGED_UP = '\uFDD1';

export const isMerged = (cell: string | undefined): boolean => cell === MERGED_LEFT || cell === MERGED_UP;
export const withoutMarks = (text: string): string => text.replace(/[\uFDD0\uFDD1]/g, '');
/** The mark a cell has once rows and columns are exchanged. */
export const turned = (cell: string): string =>
  cell === MERGED_LEFT ? MERGED_UP : cell === MERGED_UP ? MERGED_LEFT : cell;

/** Rows and columns from 0, both ends included. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The rows with a mark in each cell that a merged area covers. */
export function markMerged(
  rows: readonly (readonly string[])[],
  areas: readonly MergedArea[],
): readonly (readonly string[])[] {
  if (areas.length === 0) return rows;
  const marked = rows.map((row) => [...row]);
  for (const { top, left, bottom, right } of areas)
    for (let y = top; y <= Math.min(bottom, rows.length - 1); y++) {
      const row = marked[y]!;
      for (let x = left; x <= Math.min(right, left + 500); x++) {
        if (y === top && x === left) continue;
        while (row.length < x) row.push('');
        row[x] = x > left ? MERGED_LEFT : MERGED_UP;
      }
    }
  return marked;
}
