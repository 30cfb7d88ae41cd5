/** What an exporter is: one row in the registry that the dialog, the menu and the command line read. */

import type { LayoutView } from '../layout/types';
import type { Blueprint, Id, Locale } from '../model/schema';
import type { PaintContext } from '../scene/paintContext';
import type { ThemeName } from '../scene/types';

export type Paper = 'fit' | 'A4' | 'A3' | 'A2' | 'A1' | 'A0' | 'Letter' | 'Tabloid' | 'Ledger';

/** What a table of records lists. */
export const EXPORT_TABLES = ['cards', 'pains'] as const;
export type ExportTable = (typeof EXPORT_TABLES)[number];

export interface ExportOptions {
  readonly locale: Locale;
  readonly theme: ThemeName;
  readonly view?: LayoutView;
  readonly overlay?: 'heat';
  /** Open comments are numbered on the map and listed. */
  readonly comments?: boolean;
  /** ISO date printed in title blocks and metadata; the clock is never read. */
  readonly date: string;
  /** pdf */
  readonly paper?: Paper;
  readonly orientation?: 'portrait' | 'landscape';
  readonly tiled?: boolean;
  /** png */
  readonly scale?: 1 | 2 | 3;
  readonly pixelWidth?: number;
  readonly transparent?: boolean;
  /** csv */
  readonly table?: ExportTable;
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

export interface Exporter {
  readonly id: string;
  /** File endings without the dot; the first is the default. */
  readonly extensions: readonly string[];
  readonly mime: string;
  /** Options this format honours beyond locale and view: the dialog and `--help` show these. */
  readonly options: readonly (
    | 'theme'
    | 'paper'
    | 'orientation'
    | 'tiled'
    | 'scale'
    | 'pixelWidth'
    | 'transparent'
    | 'overlay'
    | 'comments'
    | 'table'
  )[];
  /** Same document, options and date give the same bytes. */
  readonly export: (
    doc: Blueprint,
    options: ExportOptions,
    environment: ExportEnvironment,
  ) => Promise<Uint8Array>;
}
