/** Records as rows with named columns: what CSV, XLSX and Markdown write. */
import type { Translate } from '../../i18n/translate';
import type { Blueprint, Locale } from '../../model/schema';
import type { ShownMap } from '../shownMap';

export type Value = string | number | null;

export interface Column<R> {
  /** Stable name, whatever the language. */
  readonly key: string;
  readonly label: string;
  readonly value: (row: R) => Value;
}

/** What a column may read. */
export interface TableContext {
  readonly doc: Blueprint;
  readonly shown: ShownMap;
  readonly locale: Locale;
  readonly t: Translate;
}

export interface TableSheet {
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly (readonly Value[])[];
}

export const toSheet = <R>(columns: readonly Column<R>[], rows: readonly R[]): TableSheet => ({
  columns: columns.map(({ key, label }) => ({ key, label })),
  rows: rows.map((row) => columns.map(({ value }) => value(row))),
});
