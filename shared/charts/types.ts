/** A chart as data: what is drawn, where one can stop to read a value, and the same figures as a table. */
import type { FigureRef } from '../analysis/explain/types';
import type { Id, Locale } from '../model/schema';
import type { SceneItem, ThemeName } from '../scene/types';

/** Where and for whom a chart is drawn. */
export interface ChartFrame {
  /** CSS px in the window, layout units in an export. */
  readonly width: number;
  readonly theme: ThemeName;
  /** Of the words around the document's own. */
  readonly locale: Locale;
  /** The document's: which faces come first. */
  readonly textLocale: Locale;
}

/** A value that can be read and opened. */
export interface ChartStop {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** What stands there, in words and numbers. */
  readonly label: string;
  /** The record it belongs to. */
  readonly ref?: Id;
}

export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly items: readonly SceneItem[];
  /** In reading order. */
  readonly stops: readonly ChartStop[];
}

/** The chart's figures in words: the first column names the row. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly string[];
    /** The record that the row is about. */
    readonly ref?: Id;
    /** What cells open to, place by place; null or absent for words and what nothing explains. */
    readonly figures?: readonly (FigureRef | null)[];
  }[];
}
