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
