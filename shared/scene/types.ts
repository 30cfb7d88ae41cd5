/** The display list that every export and the far-zoom picture draw. Same units as layout. Items are drawn in order. */

import type { Point, Rect } from '../layout/types';
import type { Id } from '../model/schema';
import type { TextStyle } from '../text/types';

/** Colour as #rrggbb. */
export type Color = string;
export interface Stroke {
  readonly color: Color;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
}
interface Common {
  /** The record this item belongs to, where it belongs to one: lets exports group, link and bookmark. */
  readonly ref?: Id;
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
      readonly href?: string;
    } & Point &
      Common)
  | ({ readonly type: 'image'; readonly assetId: Id; readonly radius?: number } & Rect & Common)
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
  /** Places an export can jump to: phases, as outline entries. */
  readonly bookmarks: readonly ({ readonly title: string } & Rect)[];
}

/** Values of the tokens in `look/tokens.md` by name, for one theme. Defined in shared/scene/themes.ts; tokens.css is made from the same table. */
export type ThemeName = 'light' | 'dark' | 'contrast' | 'print';

/*
 * toScene(doc: Blueprint, layout: Layout, options: SceneOptions): Scene     shared/scene/toScene.ts
 */
export interface SceneOptions {
  readonly theme: ThemeName;
  readonly locale: 'en' | 'zh-Hans' | 'zh-Hant';
  /** Heat 0…1 by step and card; absent = no heat overlay. */
  readonly heat?: { readonly steps: ReadonlyMap<Id, number>; readonly cards: ReadonlyMap<Id, number> };
}
