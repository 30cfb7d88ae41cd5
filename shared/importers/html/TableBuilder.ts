/** A table being read: cells find their columns beside those that reach down from above; hidden ones keep their place but say nothing. */
import { MERGED_LEFT, MERGED_UP } from '../table/merged';

export const MAX_ROWS = 2000;
export const MAX_COLUMNS = 500;

export interface CellShape {
  readonly wide: number;
  readonly high: number;
  readonly isHidden: boolean;
}

export class TableBuilder {
  private readonly rows: string[][] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  /** By column: how many rows a cell from above still covers, and whether as its first column. */
  private reaching: { left: number; isFirst: boolean }[] = [];
  private column = 0;
  private declaredColumns = 0;

  get isFull(): boolean {
    return this.rows.length >= MAX_ROWS;
  }
  get hasRow(): boolean {
    return this.rows.length > 0;
  }

  addColumns(count: number, isHidden: boolean): void {
    for (let i = 0; i < count && this.declaredColumns < MAX_COLUMNS; i++) {
      if (isHidden) this.hiddenColumns.add(this.declaredColumns);
      this.declaredColumns++;
    }
  }

  beginRow(isHidden: boolean): void {
    this.endRow();
    this.column = 0;
    if (isHidden) this.hiddenRows.add(this.rows.length);
    this.rows.push([]);
  }

  addCell(text: string, { wide, high, isHidden }: CellShape): void {
    const row = this.rows.at(-1);
    if (!row) return;
    this.fillCovered(row);
    for (let i = 0; i < wide && this.column < MAX_COLUMNS; i++) {
      this.reaching[this.column] = { left: high, isFirst: i === 0 };
      row[this.column++] = i > 0 ? MERGED_LEFT : isHidden ? '' : text;
    }
  }

  /** Covered cells up to the next free column. */
  private fillCovered(row: string[]): void {
    for (let above = this.reaching[this.column]; above && above.left > 0; above = this.reaching[this.column])
      row[this.column++] = above.isFirst ? MERGED_UP : MERGED_LEFT;
  }

  private endRow(): void {
    const row = this.rows.at(-1);
    if (row) this.fillCovered(row);
    this.reaching = Array.from(this.reaching, (cell) =>
      cell ? { ...cell, left: Math.max(0, cell.left - 1) } : { left: 0, isFirst: false },
    );
  }

  /** Rows with text for each cell; covered ones hold a mark. */
  finish(): string[][] {
    this.endRow();
    return this.rows
      .filter((_, i) => !this.hiddenRows.has(i))
      .map((row) => Array.from(row, (cell) => cell ?? '').filter((_, i) => !this.hiddenColumns.has(i)))
      .filter((row) => row.length > 0);
  }
}
