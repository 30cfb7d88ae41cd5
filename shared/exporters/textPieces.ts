/** Cuts a line of text into what a PDF can show: runs of one embedded font, and boxes for characters that no font has. */
import type { Locale } from '../model/schema';
import { clusterFace } from '../text/clusterFace';
import { clusterEnd } from '../text/clusters';
import { faceStack } from '../text/faces';
import { drawnText } from '../text/plainForm';
import type { TextStyle } from '../text/types';

export type TextPiece =
  | { readonly face: string; readonly text: string; readonly x: number }
  /** A character without a glyph: an empty box of its width. */
  | { readonly face: null; readonly x: number; readonly width: number };

/** Characters that steer and are not drawn; fonts would show some of them as boxes. Emoji keep theirs, which join them. */
const STEERING = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;
const EMOJI = 'NotoEmoji-400';

/** Pieces from left to right; `x` counts from the line's start. Faces are chosen as measuring chose them. */
export function textPieces(text: string, style: TextStyle, locale: Locale): readonly TextPiece[] {
  const stack = faceStack(style.weight, locale);
  const pieces: TextPiece[] = [];
  let [x, start, run, face] = [0, 0, '', -1];
  const close = () => {
    const id = stack.faces[Math.max(0, face)]?.id ?? '';
    const drawn = id === EMOJI ? run : drawnText(run.replace(STEERING, ''), style.weight, locale);
    if (drawn !== '') pieces.push({ face: id, text: drawn, x: start });
    [run, start] = ['', x];
  };
  for (let at = 0; at < text.length; ) {
    const end = clusterEnd(text, at);
    const cluster = text.slice(at, end);
    const next = clusterFace(stack, cluster);
    const width = next.width * style.size;
    if (next.face < 0 && width > 0) {
      close();
      pieces.push({ face: null, x, width });
      start = x + width;
    } else {
      if (width > 0 && next.face !== face) {
        close();
        face = next.face;
      }
      run += cluster;
    }
    x += width;
    at = end;
  }
  close();
  return pieces;
}
