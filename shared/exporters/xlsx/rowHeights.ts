/** How tall rows must be for their wrapped texts: programs that only show a sheet do not work it out. */
import type { CellRange, Sheet } from './types';

const LINE = 13.5;
const PADDING = 3;
/** The tallest row that spreadsheets allow. */
const TALLEST = 409;

/** Characters that are as wide as two. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;

const widthOf = (text: string): number => {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) ? 2 : 1;
  return width;
};

/** Lines of a text in a column of so many characters; words that do not fit go to the next line, hence a little more than by length. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - 2);
  return text.split('\n').reduce((sum, line) => {
    const length = widthOf(line);
    return sum + (length <= room ? 1 : Math.ceil((length * 1.06) / room));
  }, 0);
}

/** Points by row; rows of one line have the height that all rows have. */
export function rowHeights({
  rows,
  widths,
  merged = [],
}: Pick<Sheet, 'rows' | 'widths' | 'merged'>): ReadonlyMap<number, number> {
  const spans = new Map<string, CellRange>(merged.map((range) => [`${range.top} ${range.left}`, range]));
  const heights = new Map<number, number>();
  rows.forEach((cells, row) => {
    let most = 1;
    cells.forEach((cell, column) => {
      if (typeof cell?.value !== 'string') return;
      const span = spans.get(`${row} ${column}`);
      const room = widths.slice(column, (span?.right ?? column) + 1).reduce((sum, width) => sum + width, 0);
      if (cell.style !== 'id') most = Math.max(most, linesOf(cell.value, room));
    });
    if (most > 1) heights.set(row, Math.min(TALLEST, most * LINE + PADDING));
  });
  return heights;
}
