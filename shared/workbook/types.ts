/** What the sheets of a workbook are made of: columns that show a field of a record and read it back. */
import type { Translate } from '../i18n/translate';
import type { Blueprint, Id, Locale, TableName } from '../model/schema';
import type { Labels } from './labels';

export type CellValue = string | number | null;

/** A record, or a part of one, as its fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** Lists of words that a cell offers, each a column of the sheet of lists. */
export const LISTS = [
  'cardKinds',
  'laneKinds',
  'linkKinds',
  'steps',
  'phases',
  'lanes',
  'personas',
  'segments',
  'grades',
  'moments',
  'failures',
  'standards',
  'stages',
  'kano',
  'yes',
  'ratings',
] as const;
export type ListName = (typeof LISTS)[number];

export interface FieldColumn {
  /** Stable name, whatever the language. */
  readonly key: string;
  readonly label: string;
  /** In characters; absent = as narrow as a number. */
  readonly width?: number;
  readonly list?: ListName;
  readonly show: (record: Fields, id: Id) => CellValue;
  /**
   * The fields that the cell's value means, null for one that goes; null altogether where the value says nothing that the field can be.
   * `record` is the record as the cells before have left it. Absent: the column is worked out and cannot be written.
   */
  readonly read?: (value: CellValue, record: Fields) => Fields | null;
}

export const SHEET_ROLES = [
  'readme',
  'map',
  'cards',
  'pains',
  'opportunities',
  'emotions',
  'measures',
  'problems',
  'phases',
  'steps',
  'lanes',
  'personas',
  'needs',
  'segments',
  'variants',
  'links',
  'notes',
  'comments',
  'pictures',
] as const;
export type SheetRole = (typeof SHEET_ROLES)[number];

/** What columns may read. */
export interface WorkbookContext {
  readonly doc: Blueprint;
  readonly locale: Locale;
  readonly t: Translate;
  readonly labels: Labels;
}

/** Tables whose records are named in cells of others. */
export type LabelledTable = Extract<
  TableName,
  'phases' | 'steps' | 'lanes' | 'personas' | 'segments' | 'cards' | 'measures'
>;

/** A sheet as it was read from a file. */
export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** From the first row and column on. */
  readonly rows: readonly (readonly CellValue[])[];
  /** First and last row and column, counted from 0. */
  readonly merged: readonly {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  }[];
}
