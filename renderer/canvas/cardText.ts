/** The lines and marks of a card at a zoom: layout's own, or at small zooms title and marks larger, set anew in the same box. */
import type { CardBox, MarkBox, Rect } from '../../shared/layout/types';
import type { Locale } from '../../shared/model/schema';
import { ascent, measureText } from '../../shared/text/measureText';
import { textStyles } from '../../shared/text/styles';
import type { TextStyle } from '../../shared/text/types';
import { drawnText, wrapText } from '../../shared/text/wrapText';
import { marksFit, scaledMarks } from './scaledMarks';

/** One run of lines of equal style; `top` and `left` in the card, px at 100 %. */
export interface TextBlock {
  readonly role: 'title' | 'body';
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly style: TextStyle;
}

/** What a card shows: its lines, and its marks where they are larger than layout set them. */
export interface CardFace {
  readonly text: readonly TextBlock[];
  readonly marks: readonly MarkBox[];
  readonly markScale: number;
}

const PADDING = { left: 9, right: 6, top: 7, bottom: 4 } as const;
/** What letters take of their size above and below the baseline. */
const ABOVE = 0.74;
const BELOW = 0.22;

/** Scale of titles that stand alone, without marks: the same on every card but those with a longer word, cut where they do not fit. */
export const TITLES_ONLY = 1.7;
/** Beside marks titles grow no further than nearly all of them can, so that they stand in one size; only far out the short ones do. */
const TITLE_MOST = 1.3;
const FAR_TITLE = { from: 1.6, most: 1.45 } as const;
/** Marks that do not grow so far hold letters back. */
const LEAST_MARKS = 1.3;

const enlarged = new WeakMap<CardBox, Map<number, CardFace>>();

/** `textScale` 1 gives layout's lines and marks; above it only the title, and all at most so much larger that it still fits. */
export function cardFace(box: CardBox, title: string, locale: Locale, textScale: number): CardFace {
  const styles = textStyles(locale);
  if (textScale === 1)
    return {
      text: [...asLaidOut(box, 'title', styles.cardTitle), ...asLaidOut(box, 'body', styles.cardBody)],
      marks: box.marks,
      markScale: 1,
    };
  let known = enlarged.get(box);
  if (!known) {
    known = new Map();
    enlarged.set(box, known);
  }
  let face = known.get(textScale);
  if (!face) {
    face = enlarge(box, title, styles.cardTitle, textScale, locale);
    known.set(textScale, face);
  }
  return face;
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

/** The title in the largest letters that leave its marks room, then its marks as large as they go beside them. */
function enlarge(box: CardBox, title: string, style: TextStyle, textScale: number, locale: Locale): CardFace {
  const first = box.title[0];
  if (!first) return { text: [], ...largestMarks(box, textScale, () => true) };
  if (textScale === TITLES_ONLY)
    return { text: titleAlone(box, title, style, first.x, locale), marks: box.marks, markScale: 1 };
  const most = textScale >= FAR_TITLE.from ? FAR_TITLE.most : TITLE_MOST;
  for (const scale of smaller(Math.min(textScale, most))) {
    const large: TextStyle = {
      ...style,
      size: style.size * scale,
      lineHeight: Math.round(style.lineHeight * scale * 0.94),
    };
    const lines = wrapText(title, large, box.w - PADDING.left - PADDING.right, { locale });
    if (breaksWord(title, lines)) continue;
    const top = first.y - ascent(style) - (scale - 1) * 3;
    const clear = (marks: readonly MarkBox[]) => fits({ ...box, marks }, lines, large, top, locale);
    // Letters that leave only the smallest marks room are too large.
    const least = Math.min(textScale, LEAST_MARKS);
    if (!clear(box.marks) || (scale > LEAST_MARKS && !clear(scaledMarks(box, least)))) continue;
    return {
      text: [{ role: 'title', text: lines.join('\n'), left: first.x, top, style: large }],
      ...largestMarks(box, textScale, clear),
    };
  }
  const lines = box.title.map(({ text }) => text);
  const top = first.y - ascent(style);
  return {
    text: asLaidOut(box, 'title', style),
    ...largestMarks(box, textScale, (marks) => fits({ ...box, marks }, lines, style, top, locale)),
  };
}

/** The marks as large as they go beside each other and beside the words. */
function largestMarks(
  box: CardBox,
  scale: number,
  clear: (marks: readonly MarkBox[]) => boolean,
): Pick<CardFace, 'marks' | 'markScale'> {
  for (const markScale of smaller(scale)) {
    const marks = scaledMarks(box, markScale);
    if (marksFit(box, marks) && clear(marks)) return { marks, markScale };
  }
  return { marks: box.marks, markScale: 1 };
}

function titleAlone(
  box: CardBox,
  title: string,
  style: TextStyle,
  left: number,
  locale: Locale,
): readonly TextBlock[] {
  const room = (box.picture ? box.picture.y : box.h) - 6;
  const inLetters = (scale: number): { readonly lines: readonly string[]; readonly large: TextStyle } => {
    const lineHeight = Math.round(style.lineHeight * scale * 0.94);
    const large: TextStyle = { ...style, size: style.size * scale, lineHeight };
    const maxLines = Math.max(1, Math.floor(room / lineHeight));
    return {
      large,
      lines: wrapText(title, large, box.w - PADDING.left - PADDING.right, { locale, maxLines }),
    };
  };
  // Smaller only where a word alone is wider than the card.
  const tried = smaller(TITLES_ONLY).map(inLetters);
  const { lines, large } = tried.find((one) => !breaksWord(title, one.lines)) ?? inLetters(1);
  return [{ role: 'title', text: lines.join('\n'), left, top: 3, style: large }];
}

/** A letter of a script that parts its words. */
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const isInWord = (letter: string): boolean => IN_WORD.test(letter) && !UNPARTED.test(letter);

/** Whether a line ends within a word. */
function breaksWord(title: string, lines: readonly string[]): boolean {
  const text = drawnText(title);
  let at = 0;
  return lines.slice(0, -1).some((line, index) => {
    const start = text.indexOf(line, at);
    if (start < 0) return false;
    at = start + line.length;
    const next = lines[index + 1] ?? '';
    return text[at] === next[0] && isInWord(text[at - 1] ?? '') && isInWord(text[at] ?? '');
  });
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
  const width = mark.w;
  return (
    mark.x < line.x + line.w &&
    line.x < mark.x + width &&
    mark.y + inset < line.y + line.h &&
    line.y < mark.y + mark.h - inset
  );
}
