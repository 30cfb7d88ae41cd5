/** Breaks text into lines of at most a given width: Latin at spaces, Chinese between characters, long words where they must. */
import type { Locale } from '../model/schema';
import { BreakClass, breakClass, isSoftBreak, mayBreak, mayBreakAtSpace } from './breakClasses';
import { clusterEnd } from './clusters';
import { type FaceStack, faceStack } from './faces';
import { clusterWidth } from './measureText';
import type { TextStyle } from './types';

export interface WrapOptions {
  /** The last line ends in … where the text goes on. At least 1; default: no limit. */
  readonly maxLines?: number;
  readonly locale?: Locale;
}

const ELLIPSIS = '…';
const PARAGRAPH_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Rounding of summed widths must not push out what just fits. */
const TOLERANCE = 1e-6;

/** What wrapping and drawing read: composed characters, tabs as spaces. */
export const drawnText = (text: string): string => text.normalize('NFC').replaceAll('\t', ' ');

/**
 * The lines of a text; none for an empty text. Hard line breaks are kept, spaces at a break are dropped.
 * A line is wider than `maxWidth` only where a single cluster is.
 */
export function wrapText(
  text: string,
  style: TextStyle,
  maxWidth: number,
  options: WrapOptions = {},
): string[] {
  if (text === '') return [];
  const { maxLines = Number.POSITIVE_INFINITY, locale } = options;
  const stack = faceStack(style.weight, locale);
  const width = maxWidth / style.size + TOLERANCE;
  const lines: string[] = [];
  const paragraphs = drawnText(text).split(PARAGRAPH_END);
  for (const [i, paragraph] of paragraphs.entries()) {
    const room = maxLines - lines.length;
    const starts = breakParagraph(stack, paragraph, width, room);
    for (const { start, end } of starts.slice(0, room)) lines.push(paragraph.slice(start, end));
    const goesOn = starts.length > room || (lines.length >= maxLines && i + 1 < paragraphs.length);
    if (goesOn) {
      const last = starts[Math.min(starts.length, room) - 1]!;
      lines[lines.length - 1] = cut(stack, paragraph.slice(last.start), width);
      break;
    }
  }
  return lines;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans of a paragraph's lines; stops once there are more than `enough`. `width` in em. */
function breakParagraph(stack: FaceStack, text: string, width: number, enough: number): Span[] {
  const spans: Span[] = [];
  let lineStart = 0;
  let lineStartX = 0;
  /** Position, and distance from the paragraph's start, of the last place to break; `end`: of the text before its spaces. */
  let breakAt = 0;
  let breakX = 0;
  let breakEnd = 0;
  let softAt = 0;
  let softX = 0;
  let x = 0;
  let visibleEnd = 0;
  let before: BreakClass = BreakClass.Space;
  let previous: BreakClass = BreakClass.Space;
  let spaced = false;
  let afterSoft = false;
  for (let at = 0; at < text.length; ) {
    const end = clusterEnd(text, at);
    const code = text.codePointAt(at)!;
    const kind = breakClass(code);
    const w = clusterWidth(stack, text, at, end);
    if (kind === BreakClass.Space) {
      spaced = true;
    } else {
      const open = spaced
        ? mayBreakAtSpace(previous, kind)
        : mayBreak(before, previous, kind, code >= 0x30 && code <= 0x39);
      if (open && visibleEnd > lineStart) {
        breakAt = at;
        breakX = x;
        breakEnd = visibleEnd;
      }
      if (afterSoft || spaced) {
        softAt = at;
        softX = x;
      }
      while (x + w - lineStartX > width && at > lineStart) {
        if (breakAt > lineStart) {
          spans.push({ start: lineStart, end: breakEnd });
          lineStart = breakAt;
          lineStartX = breakX;
        } else {
          const soft = softAt > lineStart && softX - lineStartX > width / 3;
          const cutAt = soft ? softAt : at;
          spans.push({
            start: lineStart,
            end: soft ? trimmedEnd(text, lineStart, softAt) : Math.max(visibleEnd, lineStart),
          });
          lineStart = cutAt;
          lineStartX = soft ? softX : x;
        }
        if (spans.length > enough) return spans;
      }
      before = spaced ? BreakClass.Space : previous;
      previous = kind;
      spaced = false;
      visibleEnd = end;
      afterSoft = isSoftBreak(code);
    }
    x += w;
    at = end;
  }
  spans.push({ start: lineStart, end: Math.max(visibleEnd, lineStart) });
  return spans;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && breakClass(text.charCodeAt(at - 1)) === BreakClass.Space) at--;
  return at;
}

/** The longest beginning of `text` that fits together with an ellipsis. */
function cut(stack: FaceStack, text: string, width: number): string {
  let left = width - stack.advance(ELLIPSIS.charCodeAt(0));
  let at = 0;
  while (at < text.length) {
    const end = clusterEnd(text, at);
    left -= clusterWidth(stack, text, at, end);
    if (left < 0) break;
    at = end;
  }
  return text.slice(0, trimmedEnd(text, 0, at)) + ELLIPSIS;
}
