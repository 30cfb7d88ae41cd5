/** The lines of a card at a zoom: layout's own, or at small zooms the title in larger letters, broken anew in the same box. */
import type { CardBox, Rect } from '../../shared/layout/types';
import type { Locale } from '../../shared/model/schema';
import { ascent, measureText } from '../../shared/text/measureText';
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

const PADDING = { left: 9, right: 6, top: 7, bottom: 4 } as const;
/** What letters take of their size above and below the baseline. */
const ABOVE = 0.74;
const BELOW = 0.22;

/** Scale of titles that stand alone, without marks: the same on every card, cut where they do not fit. */
export const TITLES_ONLY = 1.7;

const enlarged = new WeakMap<CardBox, Map<number, readonly TextBlock[]>>();

/** `textScale` 1 gives layout's lines; above it only the title, at most so much larger that all of it still fits. */
export function cardText(
  box: CardBox,
  title: string,
  locale: Locale,
  textScale: number,
): readonly TextBlock[] {
  const styles = textStyles(locale);
  if (textScale === 1)
    return [...asLaidOut(box, 'title', styles.cardTitle), ...asLaidOut(box, 'body', styles.cardBody)];
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

function asLaidOut(box: CardBox, role: TextBlock['role'], style: TextStyle): readonly TextBlock[] {
  const blocks: { role: TextBlock['role']; text: string; left: number; top: number; style: TextStyle }[] = [];
  for (const line of box[role]) {
    const last = blocks.at(-1);
    // What is different for a persona is indented: another run.
    if (last?.left === line.x) last.text += `\n${line.text}`;
    else blocks.push({ role, text: line.text, left: line.x, top: line.y - ascent(style), style });
  }
  return blocks;
}

/** Scales to try, the largest first. */
const smaller = (scale: number): readonly number[] => [scale, ...[1.45, 1.3, 1.15].filter((s) => s < scale)];

function enlarge(
  box: CardBox,
  title: string,
  style: TextStyle,
  textScale: number,
  locale: Locale,
): readonly TextBlock[] {
  const first = box.title[0];
  if (!first) return [];
  if (textScale === TITLES_ONLY) return titleAlone(box, title, style, first.x, locale);
  for (const scale of smaller(textScale)) {
    const large: TextStyle = {
      ...style,
      size: style.size * scale,
      lineHeight: Math.round(style.lineHeight * scale * 0.94),
    };
    const lines = wrapText(title, large, box.w - PADDING.left - PADDING.right, { locale });
    const top = first.y - ascent(style) - (scale - 1) * 3;
    if (fits(box, lines, large, top, locale))
      return [{ role: 'title', text: lines.join('\n'), left: first.x, top, style: large }];
  }
  return asLaidOut(box, 'title', style);
}

function titleAlone(
  box: CardBox,
  title: string,
  style: TextStyle,
  left: number,
  locale: Locale,
): readonly TextBlock[] {
  const large: TextStyle = {
    ...style,
    size: style.size * TITLES_ONLY,
    lineHeight: Math.round(style.lineHeight * TITLES_ONLY * 0.94),
  };
  const room = (box.picture ? box.picture.y : box.h) - 6;
  const maxLines = Math.max(1, Math.floor(room / large.lineHeight));
  const lines = wrapText(title, large, box.w - PADDING.left - PADDING.right, { locale, maxLines });
  return [{ role: 'title', text: lines.join('\n'), left, top: 3, style: large }];
}

/** Whether all lines stay on the card and clear of its marks. */
function fits(
  box: CardBox,
  lines: readonly string[],
  style: TextStyle,
  top: number,
  locale: Locale,
): boolean {
  const base = (index: number) => top + index * style.lineHeight + ascent(style);
  if (base(lines.length - 1) + style.size * BELOW > box.h - PADDING.bottom) return false;
  if (box.picture && base(lines.length - 1) > box.picture.y) return false;
  return lines.every((line, index) => {
    const baseline = base(index);
    const low = baseline + style.size * BELOW;
    if (!box.marks.some((mark) => mark.y < low && mark.kind !== 'moment')) return true;
    const rect: Rect = {
      x: PADDING.left,
      y: baseline - style.size * ABOVE,
      w: measureText(line, style, locale) + 4,
      h: style.size * (ABOVE + BELOW),
    };
    return !box.marks.some(
      (mark) => mark.kind !== 'moment' && mark.kind !== 'decision' && meetsMark(rect, mark),
    );
  });
}

/** Dots are low: only the middle of their box is ink. */
function meetsMark(line: Rect, mark: Rect & { readonly kind: string; readonly text?: string }): boolean {
  const inset = mark.kind.startsWith('evidence') ? mark.h / 2 - 2 : 1;
  const width = mark.text === undefined ? mark.w : Math.max(mark.w, mark.h + 3 + mark.text.length * 7);
  return (
    mark.x < line.x + line.w &&
    line.x < mark.x + width &&
    mark.y + inset < line.y + line.h &&
    line.y < mark.y + mark.h - inset
  );
}
