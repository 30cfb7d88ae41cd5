/** A persona as a reader meets them: the portrait in a ring of the persona's colour, and the quote. */

import type { Point } from '../layout/types';
import { locales } from '../model/locales';
import type { Blueprint, Id, Locale } from '../model/schema';
import type { TextStyle } from '../text/types';
import type { Brush } from './brush';
import { coverBox } from './cards';
import { circlePath } from './path';
import { personaColor, personaStyles } from './personaStyle';

/** The picture, or the emoji, or the first letter of the name, `size` units wide and high. */
export function drawPortrait(brush: Brush, doc: Blueprint, id: Id, at: Point, size: number): void {
  const { theme } = brush;
  const persona = doc.personas[id];
  const style = personaStyles(doc).get(id);
  if (!persona || !style) return;
  const color = personaColor(style, theme);
  const [cx, cy, r] = [at.x + size / 2, at.y + size / 2, size / 2 - 1];
  const asset = persona.avatar === undefined ? undefined : doc.assets[persona.avatar];
  brush.path(circlePath(cx, cy, r), { fill: theme.panel2 });
  if (asset && persona.avatar !== undefined) {
    const frame = { x: cx - r, y: cy - r, w: 2 * r, h: 2 * r };
    brush.add({
      type: 'image',
      assetId: persona.avatar,
      ...frame,
      radius: r,
      content: coverBox(frame, asset),
      ref: id,
    });
  } else {
    const letters = (size / 46) * 20;
    const face: TextStyle = { size: letters, lineHeight: letters * 1.2, weight: 600 };
    const letter = persona.avatar ?? Array.from(persona.name.trim())[0] ?? '';
    brush.text(letter, { x: cx, y: cy + letters * 0.35 }, face, color, { align: 'center', ref: id });
  }
  brush.path(circlePath(cx, cy, r), { stroke: { color, width: 1.8 } });
}

/** In quotation marks, unless the text brings its own. */
export const quoted = (text: string, locale: Locale): string => {
  if (/^[“"「『«„]/.test(text)) return text;
  const [open, close] = locales[locale].quotes;
  return `${open}${text}${close}`;
};
