/** The lines of a card at a zoom: layout's own, or at small zooms the title in larger letters, broken anew in the same box. */
import type { CardBox } from '../../shared/layout/types';
import type { Locale } from '../../shared/model/schema';
import { textStyles } from '../../shared/text/styles';
import type { TextStyle } from '../../shared/text/types';
import { wrapText } from '../../shared/text/wrapText';

/** One run of lines of equal style; `top` and `left` in the card, px at 100 %. */
export interface TextBlock {
  readonly role: 'title' | 'body';
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly style: TextStyle;
}

const PADDING = { left: 9, right: 8, top: 7, bottom: 6 } as const;
const MARK_ROOM = 15;

/** Top of the line box whose baseline is at y. */
const topOf = (baseline: number, ascent: number): number => baseline - ascent;

const enlarged = new WeakMap<CardBox, Map<number, readonly TextBlock[]>>();

export function cardText(
  box: CardBox,
  title: string,
  locale: Locale,
  textScale: number,
  ascent: (style: TextStyle) => number,
): readonly TextBlock[] {
  const styles = textStyles(locale);
  if (textScale === 1) {
    const block = (role: TextBlock['role'], style: TextStyle): TextBlock[] => {
      const lines = box[role];
      const [first] = lines;
      if (!first) return [];
      const text = lines.map((line) => line.text).join('\n');
      return [{ role, text, left: first.x, top: topOf(first.y, ascent(style)), style }];
    };
    return [...block('title', styles.cardTitle), ...block('body', styles.cardBody)];
  }
  let known = enlarged.get(box);
  if (!known) {
    known = new Map();
    enlarged.set(box, known);
  }
  let blocks = known.get(textScale);
  if (!blocks) {
    blocks = enlarge(box, title, styles.cardTitle, textScale, locale);
    known.set(textScale, blocks);
  }
  return blocks;
}

function enlarge(
  box: CardBox,
  title: string,
  style: TextStyle,
  scale: number,
  locale: Locale,
): readonly TextBlock[] {
  const large: TextStyle = {
    ...style,
    size: style.size * scale,
    lineHeight: style.lineHeight * scale * 0.94,
  };
  const top = box.picture ? box.picture.y + box.picture.h : 0;
  const below = box.marks.some((mark) => mark.kind !== 'moment' && mark.kind !== 'decision')
    ? MARK_ROOM
    : PADDING.bottom;
  const room = box.h - top - PADDING.top - below + large.lineHeight * 0.2;
  const maxLines = Math.max(1, Math.floor(room / large.lineHeight));
  const width = box.w - PADDING.left - PADDING.right + 3;
  const lines = wrapText(title, large, width, { maxLines, locale });
  const first = box.title[0];
  return [
    {
      role: 'title',
      text: lines.join('\n'),
      left: first?.x ?? PADDING.left,
      top: Math.max(2, (first ? first.y - style.size : PADDING.top) - (scale - 1) * 4),
      style: large,
    },
  ];
}
