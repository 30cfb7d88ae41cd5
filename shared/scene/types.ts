/** The display list that every export and the far-zoom picture draw. Same units as layout. Items are drawn in order. */

import type { Point, Rect } from '../layout/types';
import type { Id, Locale } from '../model/schema';
import type { TextStyle } from '../text/types';
import type { CommentedPlace } from './comments';

/** Colour as #rrggbb. */
export type Color = string;
export interface Stroke {
  readonly color: Color;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
}
/** What an item is to those who read by ear, where its type and record do not say it. */
export type Role =
  /** One of the lines of a paragraph or heading. */
  | { readonly kind: 'paragraph'; readonly key: string }
  | {
      readonly kind: 'cell';
      readonly table: string;
      readonly row: number;
      readonly column: number;
      readonly head: boolean;
    }
  /** Part of a drawing that is read out as a whole, in these words. */
  | { readonly kind: 'figure'; readonly key: string; readonly alt: string }
  | { readonly kind: 'decoration' };
interface Common {
  /** The record this item belongs to, where it belongs to one: lets exports group, link and bookmark. */
  readonly ref?: Id;
  readonly role?: Role;
}
export type SceneItem =
  | ({
      readonly type: 'rect';
      readonly fill?: Color;
      readonly opacity?: number;
      readonly stroke?: Stroke;
      readonly radius?: number;
    } & Rect &
      Common)
  | ({
      readonly type: 'path';
      readonly d: string;
      readonly fill?: Color;
      readonly opacity?: number;
      readonly stroke?: Stroke;
    } & Common)
  /** One line of text from its left end at the baseline. */
  | ({
      readonly type: 'text';
      readonly text: string;
      readonly style: TextStyle;
      readonly color: Color;
      readonly width: number;
      /** An address; in a report also `#id`, a place in the same file. */
      readonly href?: string;
      /** For readers by ear: 1 = the title of a map or of a report's part, 2 = a phase. */
      readonly heading?: 1 | 2 | 3;
    } & Point &
      Common)
  /** A picture cut to the item's box; `content` is where the whole picture lies, absent = exactly the box. */
  | ({
      readonly type: 'image';
      readonly assetId: Id;
      readonly radius?: number;
      readonly content?: Rect;
    } & Rect &
      Common)
  /** Vertical gradient from the top's colour and opacity to the bottom's. */
  | ({
      readonly type: 'gradient';
      readonly top: { color: Color; opacity: number };
      readonly bottom: { color: Color; opacity: number };
    } & Rect &
      Common);

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly background: Color | null;
  readonly items: readonly SceneItem[];
  /** Language whose faces come first where several have a character: the document's. */
  readonly textLocale: Locale;
  /** Places an export can jump to: phases, as outline entries. */
  readonly bookmarks: readonly ({ readonly title: string } & Rect)[];
}

/** A scene put on a sheet: scaled, then moved; `clip` is in the sheet's units. */
export interface Placement extends Point {
  readonly scene: Scene;
  readonly scale: number;
  readonly clip?: Rect;
}
/** One sheet of an export: scenes side by side, each at its own scale. Units are the export's: CSS px for SVG and PNG, points for PDF. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly background: Color | null;
  readonly placements: readonly Placement[];
}

/** Values of the tokens in `look/tokens.md` by name, for one theme. Defined in shared/scene/themes.ts; tokens.css is made from the same table. */
export type ThemeName = 'light' | 'dark' | 'contrast' | 'print';

/*
 * toScene(doc: Blueprint, layout: Layout, options: SceneOptions): Scene     shared/scene/toScene.ts
 */
export interface SceneOptions {
  readonly theme: ThemeName;
  /** Of the words around the document's own: captions, marks, legend. */
  readonly locale: Locale;
  /** Heat 0…1 by step and card; absent = no heat overlay. */
  readonly heat?: { readonly steps: ReadonlyMap<Id, number>; readonly cards: ReadonlyMap<Id, number> };
  /** Open comments to be pinned on the map by number; absent = none. */
  readonly comments?: readonly CommentedPlace[];
}
