/** What every part of a report is written with: the document, its language, colours, and the column that the text runs in. */
import { type Translate, translator } from '../../i18n/translate';
import { getLocale } from '../../model/document';
import type { Blueprint, Locale } from '../../model/schema';
import { contrast, mixOklab } from '../../scene/color';
import { type Theme, themes } from '../../scene/themes';
import type { Color } from '../../scene/types';
import { measureText } from '../../text/measureText';
import type { TextStyle } from '../../text/types';
import { wrapText } from '../../text/wrapText';
import type { ExportOptions } from '../types';

/** Sizes in points. */
export const STYLES = {
  part: { size: 20, lineHeight: 26, weight: 700 },
  section: { size: 13, lineHeight: 18, weight: 600 },
  entry: { size: 10.5, lineHeight: 14.5, weight: 600 },
  lead: { size: 11, lineHeight: 16, weight: 400 },
  body: { size: 9.5, lineHeight: 13.5, weight: 400 },
  strong: { size: 9.5, lineHeight: 13.5, weight: 600 },
  small: { size: 8, lineHeight: 11, weight: 400 },
  smallStrong: { size: 8, lineHeight: 11, weight: 600 },
  figure: { size: 19, lineHeight: 24, weight: 700 },
} as const satisfies Record<string, TextStyle>;

export interface Pen {
  readonly doc: Blueprint;
  readonly options: ExportOptions;
  readonly t: Translate;
  /** Of the report's own words. */
  readonly locale: Locale;
  /** Of the document's words, which decides the faces. */
  readonly textLocale: Locale;
  readonly theme: Theme;
  /** For rules and marks: the option's colour, else the theme's. */
  readonly accent: Color;
  /** The same for words and charts, as much darker or lighter as they need to be read. */
  readonly accentInk: Color;
  /** Of the column, in points. */
  readonly width: number;
  /** Of the room between the running header and footer. */
  readonly height: number;
  readonly measure: (text: string, style: TextStyle) => number;
  /** All lines; never fewer than the text has. */
  readonly wrap: (text: string, style: TextStyle, width: number) => readonly string[];
  /** A name that nothing else in the report has, the same each time. */
  readonly key: () => string;
}

const READABLE = 4.5;

/** The colour, moved towards the ink until text in it can be read on the page. */
function readable(color: Color, theme: Theme): Color {
  for (let share = 0; share < 1; share += 0.1) {
    const mixed = mixOklab(color, theme.ink, share);
    if (contrast(mixed, theme.panel) >= READABLE) return mixed;
  }
  return theme.ink;
}

export function createPen(
  doc: Blueprint,
  options: ExportOptions,
  room: { readonly width: number; readonly height: number },
): Pen {
  const theme = themes[options.theme];
  const textLocale = getLocale(doc);
  let keys = 0;
  return {
    doc,
    options,
    t: translator(options.locale),
    locale: options.locale,
    textLocale,
    theme,
    accent: options.accent ?? theme.accent,
    accentInk: options.accent === undefined ? theme.accent : readable(options.accent, theme),
    ...room,
    measure: (text, style) => measureText(text, style, textLocale),
    wrap: (text, style, width) => wrapText(text, style, width, { locale: textLocale }),
    key: () => `r${++keys}`,
  };
}
