/** Splits a line of text into stretches that one face draws each, for renderers that choose fonts themselves. */
import type { Locale } from '../model/schema';
import { clusterFace } from './clusterFace';
import { clusterEnd } from './clusters';
import { faceStack } from './faces';
import type { TextRun, TextStyle } from './types';

/** The runs from left to right. A character that no face has goes to the run before it. */
export function splitRuns(text: string, style: TextStyle, locale?: Locale): TextRun[] {
  const stack = faceStack(style.weight, locale);
  const runs: TextRun[] = [];
  let start = 0;
  let face = -1;
  let x = 0;
  let width = 0;
  const close = (end: number): void => {
    if (end === start) return;
    runs.push({ text: text.slice(start, end), face: stack.faces[Math.max(face, 0)]!.id, x, width });
    x += width;
    width = 0;
    start = end;
  };
  for (let at = 0; at < text.length; ) {
    const end = clusterEnd(text, at);
    const next = clusterFace(stack, text.slice(at, end));
    if (next.face >= 0 && next.width > 0 && next.face !== face) {
      if (face >= 0) close(at);
      face = next.face;
    }
    width += next.width * style.size;
    at = end;
  }
  close(text.length);
  return runs;
}
