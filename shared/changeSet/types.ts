/** What was edited in a workbook, first as records and fields, then as changes that can be taken one by one. */
import type { Command } from '../commands/types';
import type { Id, TableName } from '../model/schema';
import type { Manifest } from '../workbook/manifest';
import type { CellValue, Fields, ReadSheet } from '../workbook/types';

/** A file that this program wrote, as it came back. */
export interface OwnWorkbook {
  readonly manifest: Manifest;
  readonly sheets: readonly ReadSheet[];
}

/** A sentence about what could not be read: a key under `workbook.remark.` and its variables. */
export interface SheetRemark {
  readonly key:
    | 'sheetMissing'
    | 'sheetUnknown'
    | 'unread'
    | 'incomplete'
    | 'gone'
    | 'computed'
    | 'refused'
    | 'kept'
    | 'twice'
    | 'order'
    | 'noPicture'
    | 'mapLines'
    | 'mapMarks'
    | 'mapPlace'
    | 'mapTwice'
    | 'mapKept';
  readonly vars: Readonly<Record<string, string | number>>;
}

export interface FieldEdit {
  readonly field: string;
  /** As in the record; undefined = absent. */
  readonly from: unknown;
  readonly to: unknown;
  /** It was edited on the map since the workbook was written, too. */
  readonly conflict: boolean;
}

export type SheetTable = Exclude<TableName, 'emotions' | 'views'>;

/** Pictures neither come nor go with a workbook. */
export type AddedTable = Exclude<SheetTable, 'assets'>;

export interface AddedRecord {
  readonly table: AddedTable;
  readonly id: Id;
  /** Without its rank. */
  readonly record: Fields;
  /** The record in the row above; null for the first. */
  readonly after: Id | null;
}
export interface EditedRecord {
  readonly table: SheetTable;
  readonly id: Id;
  readonly fields: readonly FieldEdit[];
}
export interface RemovedRecord {
  readonly table: AddedTable;
  readonly id: Id;
  readonly conflict: boolean;
}
export interface MoodEdit {
  readonly stepId: Id;
  readonly personaId: Id | null;
  /** Null: taken out. */
  readonly value: number | null;
  /** Undefined: as it was. */
  readonly note: string | null | undefined;
  readonly conflict: boolean;
}

/** Cards of one cell in another order than before. */
export interface OrderEdit {
  readonly laneId: Id;
  readonly stepId: Id;
  /** All cards of the cell, as they shall stand. */
  readonly ids: readonly Id[];
  /** The only one that was moved; null where it were several. */
  readonly moved: Id | null;
  readonly conflict: boolean;
}

export interface WorkbookEdits {
  readonly added: readonly AddedRecord[];
  readonly edited: readonly EditedRecord[];
  readonly removed: readonly RemovedRecord[];
  /**
   * What the sheets beside the map's do not say as it was written, whether or not the map has that edit by now: records as `table id`,
   * their fields as `table id field`, feelings as `mood step persona`, orders as `order lane step`.
   */
  readonly worked: ReadonlySet<string>;
  readonly moods: readonly MoodEdit[];
  readonly orders: readonly OrderEdit[];
  readonly remarks: readonly SheetRemark[];
}

/** One change to be taken or left. */
export interface SheetChange {
  readonly key: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly table: TableName;
  readonly id: Id;
  /** In the user's words, what differs before and after. */
  readonly sentence: string;
  /** Long texts in full; absent where the sentence says all. */
  readonly before?: CellValue;
  readonly after?: CellValue;
  readonly conflict: boolean;
  /** Keys of the changes that must be taken, too. */
  readonly needs: readonly string[];
  readonly command: Command;
}
