/** A workbook before it is written: sheets of cells with the name of a look. */
import type { CellValue } from '../../workbook/types';
import type { StyleName } from './styles';

export interface Cell {
  readonly value: CellValue;
  readonly style: StyleName;
}

export interface CellRange {
  /** Counted from 0; the last row and column are inside. */
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Validation {
  readonly range: CellRange;
  /** A reference to the cells that hold the words. */
  readonly words: string;
}

export interface SheetTint {
  readonly range: CellRange;
  /** `bar`: as long as the value in 0…100; `mood`: from red at −5 to green at +5. */
  readonly kind: 'bar' | 'mood';
}

export interface Sheet {
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  /** Sparse rows; null is an empty cell without a look. */
  readonly rows: readonly (readonly (Cell | null)[])[];
  /** Heights in points by row, where they are not worked out by the program. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly merged?: readonly CellRange[];
  readonly validations?: readonly Validation[];
  readonly tints?: readonly SheetTint[];
  /** The range that can be filtered and sorted, its first row being the headings. */
  readonly filter?: CellRange;
  readonly hidden?: boolean;
}
