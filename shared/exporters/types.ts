/** What an exporter is: one row in the registry that the dialog, the menu and the command line read. */

import type { LayoutView } from '../layout/types';
import type { Blueprint, Id, Locale } from '../model/schema';
import type { PaintContext } from '../scene/paintContext';
import type { Page, ThemeName } from '../scene/types';
import type { ChosenOptions, OptionId } from './options';

export type Paper = NonNullable<ChosenOptions['paper']>;
/** What a table of records lists. */
export type ExportTable = NonNullable<ChosenOptions['table']>;

/** The chosen options as exporters take them, the part of the map that is shown worked out. */
export interface ExportOptions
  extends Omit<ChosenOptions, 'view' | 'lanes' | 'personas' | 'phases' | 'locale' | 'theme'> {
  readonly locale: Locale;
  readonly theme: ThemeName;
  readonly view?: LayoutView;
  /** ISO date printed in title blocks and metadata; the clock is never read. */
  readonly date: string;
  readonly fileName?: string;
}

/** What an exporter needs from the machine it runs on. */
export interface ExportEnvironment {
  /** Bytes of a face's TrueType file (see shared/text/faces.ts). */
  readonly loadFont: (face: string) => Promise<Uint8Array>;
  /** A picture surface in pixels, with these pictures decoded and these faces ready. OffscreenCanvas in the window, @napi-rs/canvas in Node. */
  readonly createSurface: (
    width: number,
    height: number,
    needs: { readonly assets: Blueprint['assets']; readonly faces: readonly string[] },
  ) => Promise<Surface>;
  /** Awaited now and then in long exports, so that the window can draw and a cancel can arrive. */
  readonly pause?: () => Promise<void>;
  readonly progress?: (done: number, total: number) => void;
  /** True once the user cancelled: exporters then throw ExportCancelled. */
  readonly cancelled?: () => boolean;
}
export class ExportCancelled extends Error {}

export interface Surface {
  readonly context: PaintContext;
  /** Pictures ready to draw, by asset id. */
  readonly images: ReadonlyMap<Id, unknown>;
  readonly toPng: () => Promise<Uint8Array>;
}

/** What is shown of an export before it is written. */
export type Preview =
  /** `pt`: sheets of paper; `px`: a picture, `scale` pixels of the file for a unit of the page; `screen`: like it, of no size. */
  | {
      readonly kind: 'pages';
      readonly pages: readonly Page[];
      readonly unit: 'pt' | 'px' | 'screen';
      readonly scale?: number;
    }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly (string | number | null)[])[];
    }
  | { readonly kind: 'text'; readonly text: string };

export interface Exporter {
  readonly id: string;
  /** File endings without the dot; the first is the default. */
  readonly extensions: readonly string[];
  readonly mime: string;
  /** Options this format honours beyond those of all formats: the dialog and `--help` show these. */
  readonly options: readonly OptionId[];
  /** Where it differs from the options' own defaults. */
  readonly defaults?: ChosenOptions;
  /** The beginning of what `export` would write, without fonts and files. */
  readonly preview: (doc: Blueprint, options: ExportOptions) => Preview;
  /** Same document, options and date give the same bytes. */
  readonly export: (
    doc: Blueprint,
    options: ExportOptions,
    environment: ExportEnvironment,
  ) => Promise<Uint8Array>;
}
