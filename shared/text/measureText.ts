/** Widths of text in the bundled fonts, from their advance widths alone: no kerning, no ligatures. */
import type { Locale } from '../model/schema';
import { clusterFace } from './clusterFace';
import { clusterEnd } from './clusters';
import { type FaceStack, faceStack, LINE_METRICS } from './faces';
import type { TextStyle } from './types';

/** Width in em of the cluster that begins at `start` and ends before `end`. */
export function clusterWidth(stack: FaceStack, text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  // Most text: one unit, visible, no mark.
  if (end === start + 1 && code >= 0x20 && (code < 0x7f || (code >= 0x4e00 && code <= 0x9fff)))
    return stack.advance(code);
  return clusterFace(stack, text.slice(start, end)).width;
}

/** Width of one line of text in layout units. Line breaks in it take no room. */
export function measureText(text: string, style: TextStyle, locale?: Locale): number {
  const stack = faceStack(style.weight, locale);
  let width = 0;
  for (let at = 0; at < text.length; ) {
    const end = clusterEnd(text, at);
    width += clusterWidth(stack, text, at, end);
    at = end;
  }
  return width * style.size;
}

/**
 * Distance from the top of a line box of `style.lineHeight` to the baseline, a whole number as browsers round it:
 * ascent and descent each to the nearest, half the rest of the line downward.
 */
export function ascent(style: TextStyle): number {
  const above = Math.round(LINE_METRICS.ascent * style.size);
  const below = Math.round(LINE_METRICS.descent * style.size);
  return Math.floor((style.lineHeight - above - below) / 2) + above;
}

/** Characters, each once and in order, that no bundled font has: drawn by a font of the system on screen, lost on paper. */
export function missingGlyphs(text: string, locale?: Locale): string[] {
  const stack = faceStack(400, locale);
  const missing = new Set<string>();
  for (let at = 0; at < text.length; ) {
    const end = clusterEnd(text, at);
    const code = clusterFace(stack, text.slice(at, end)).missing;
    if (code >= 0) missing.add(String.fromCodePoint(code));
    at = end;
  }
  return [...missing];
}
