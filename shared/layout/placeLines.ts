/** Wraps a text and sets its lines below each other. */
import type { Locale } from '../model/schema';
import { ascent, measureText } from '../text/measureText';
import type { TextLine, TextStyle } from '../text/types';
import { wrapText } from '../text/wrapText';

export interface LinesPlace {
  readonly x: number;
  /** Top of the first line's box. */
  readonly y: number;
  readonly width: number;
  readonly maxLines: number;
  readonly locale: Locale;
}

export function placeLines(text: string, style: TextStyle, place: LinesPlace): TextLine[] {
  const { x, y, width, maxLines, locale } = place;
  return wrapText(text, style, width, { maxLines, locale }).map((line, i) => ({
    text: line,
    x,
    y: y + i * style.lineHeight + ascent(style),
    width: measureText(line, style, locale),
  }));
}
