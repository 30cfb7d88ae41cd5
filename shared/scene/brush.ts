/** Collects the items of a scene: the shapes that all parts of the map are made of, in the colours of one theme. */
import type { Point, Rect } from '../layout/types';
import type { Id, Locale } from '../model/schema';
import { measureText } from '../text/measureText';
import type { TextLine, TextStyle } from '../text/types';
import { wrapText } from '../text/wrapText';
import { GLYPH_BOX, type GlyphInk, type GlyphName, glyphs } from './glyphs';
import { placePath } from './path';
import { type Theme, themes } from './themes';
import type { Color, Role, SceneItem, Stroke, ThemeName } from './types';

interface TextOptions {
  readonly align?: 'left' | 'right' | 'center';
  readonly ref?: Id;
  readonly href?: string;
  readonly heading?: 1 | 2 | 3;
  readonly role?: Role;
}

export interface Brush {
  readonly theme: Theme;
  /** Of the words that are not the document's own. */
  readonly locale: Locale;
  /** The document's: which faces come first. */
  readonly textLocale: Locale;
  readonly items: SceneItem[];
  readonly measure: (text: string, style: TextStyle) => number;
  /** At most `maxLines` lines, the last cut with …. */
  readonly wrap: (text: string, style: TextStyle, width: number, maxLines: number) => readonly string[];
  readonly rect: (
    box: Rect,
    look: { fill?: Color; stroke?: Stroke; radius?: number; opacity?: number; ref?: Id },
  ) => void;
  readonly path: (d: string, look: { fill?: Color; stroke?: Stroke; opacity?: number; ref?: Id }) => void;
  /** Straight line from one point to another. */
  readonly line: (from: Point, to: Point, stroke: Stroke) => void;
  /** One line of text at a baseline; returns its width. Empty text draws nothing. */
  readonly text: (text: string, at: Point, style: TextStyle, color: Color, options?: TextOptions) => number;
  /** Lines as layout broke them, relative to the owner's top left. */
  readonly lines: (
    lines: readonly TextLine[],
    owner: Point,
    style: TextStyle,
    color: Color,
    options?: Omit<TextOptions, 'align'>,
  ) => void;
  /** A mark with its top left at a point, `size` units wide and high; `ground` is what it stands on. */
  readonly glyph: (name: GlyphName, at: Point, size: number, color: Color, ground: Color, ref?: Id) => void;
  readonly add: (item: SceneItem) => void;
}

export function createBrush(themeName: ThemeName, locale: Locale, textLocale: Locale): Brush {
  const theme = themes[themeName];
  const items: SceneItem[] = [];
  const add = (item: SceneItem) => void items.push(item);
  const ink = (name: GlyphInk | undefined, color: Color, ground: Color): Color | undefined => {
    if (name === undefined || name === 'currentColor') return name && color;
    return name === 'ground' ? ground : theme[name];
  };

  const brush: Brush = {
    theme,
    locale,
    textLocale,
    wrap: (text, style, width, maxLines) => wrapText(text, style, width, { maxLines, locale: textLocale }),
    measure: (text, style) => measureText(text, style, textLocale),
    items,
    add,
    rect: (box, look) => add({ type: 'rect', x: box.x, y: box.y, w: box.w, h: box.h, ...look }),
    path: (d, look) => add({ type: 'path', d, ...look }),
    line: (from, to, stroke) => add({ type: 'path', d: `M${from.x} ${from.y}L${to.x} ${to.y}`, stroke }),
    text: (text, at, style, color, options = {}) => {
      if (text === '') return 0;
      const { align = 'left', ...rest } = options;
      const width = brush.measure(text, style);
      const x = at.x - (align === 'right' ? width : align === 'center' ? width / 2 : 0);
      add({ type: 'text', text, x, y: at.y, style, color, width, ...rest });
      return width;
    },
    lines: (lines, owner, style, color, options = {}) => {
      for (const { text, x, y, width } of lines)
        if (text !== '')
          add({ type: 'text', text, x: owner.x + x, y: owner.y + y, style, color, width, ...options });
    },
    glyph: (name, at, size, color, ground, ref) => {
      const scale = size / GLYPH_BOX;
      for (const part of glyphs[name]) {
        const [fill, stroke] = [ink(part.fill, color, ground), ink(part.stroke, color, ground)];
        add({
          type: 'path',
          d: placePath(part.d, at.x, at.y, scale),
          ...(fill !== undefined && { fill }),
          ...(stroke !== undefined && {
            stroke: { color: stroke, width: (part.width ?? 1) * scale, cap: 'round' },
          }),
          ...(ref !== undefined && { ref }),
        });
      }
    },
  };
  return brush;
}
