/** Where a line of text may break: classes of characters and the rule between two of them (a plain cut of Unicode's UAX 14 with kinsoku). */

export const BreakClass = {
  /** Letters, digits, marks, anything that holds together. */
  Other: 0,
  Space: 1,
  /** Opens: nothing breaks after it. Narrow and full-width. */
  Open: 2,
  WideOpen: 3,
  /** Closes: nothing breaks before it. Narrow and full-width. */
  Close: 4,
  WideClose: 5,
  /** Ideographs, kana, Hangul, emoji: may break on both sides. */
  Ideograph: 6,
  /** Hyphens and slashes: may break after. */
  Hyphen: 7,
  /** Dashes and ellipses: never apart from each other, may break after. */
  Dash: 8,
  ZeroWidthSpace: 9,
  /** No-break space, word joiner. */
  Glue: 10,
} as const;
export type BreakClass = (typeof BreakClass)[keyof typeof BreakClass];

const table = new Map<number, BreakClass>();
const put = (chars: string, kind: BreakClass): void => {
  for (const char of chars) table.set(char.codePointAt(0)!, kind);
};
put(' \t\u3000\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a', BreakClass.Space);
put('([{\u201c\u2018\u00ab\u2039\u00bf\u00a1', BreakClass.Open);
put(')]},.;:!?%\u201d\u2019\u00bb\u203a\u00b0\u2030', BreakClass.Close);
put('\uff08\uff3b\uff5b\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u3018\u301a\u301d', BreakClass.WideOpen);
put(
  '\u3001\u3002\uff0c\uff0e\u30fb\uff1a\uff1b\uff1f\uff01\uff09\uff3d\uff5d\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u3019\u301b\u301e\u301f\uff05\u2103',
  BreakClass.WideClose,
);
// Iteration and length marks and small kana do not begin a line either.
put('\u3005\u303b\u309d\u309e\u30fd\u30fe\u30fc\uff70', BreakClass.WideClose);
put('ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ', BreakClass.WideClose);
put('-/\\\u2010\u2013', BreakClass.Hyphen);
put('\u2014\u2015\u2026\u2025', BreakClass.Dash);
put('\u200b', BreakClass.ZeroWidthSpace);
put('\u00a0\u202f\u2007\u2060\ufeff\u2011', BreakClass.Glue);

const isIdeograph = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7af) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xff00 && code <= 0xffef) ||
  (code >= 0x1f000 && code < 0xe0000);

/** Looked up for every letter that is laid out: an array of the Latin ones answers sooner than the table. */
const LATIN_END = 0x300;
const latin = Array.from({ length: LATIN_END }, (_, code) => table.get(code) ?? BreakClass.Other);

export function breakClass(code: number): BreakClass {
  if (code < LATIN_END) return latin[code] ?? BreakClass.Other;
  const known = table.get(code);
  if (known !== undefined) return known;
  return code >= 0x2e80 && isIdeograph(code) ? BreakClass.Ideograph : BreakClass.Other;
}

/** May a line break between two neighbours without a space between them? `before` is the class ahead of `a`; `digit`: b is a digit. */
export function mayBreak(before: BreakClass, a: BreakClass, b: BreakClass, digit: boolean): boolean {
  if (a === BreakClass.ZeroWidthSpace) return b !== BreakClass.WideClose;
  if (a === BreakClass.Glue || b === BreakClass.Glue || b === BreakClass.ZeroWidthSpace) return false;
  if (b === BreakClass.Close || b === BreakClass.WideClose || b === BreakClass.Dash) return false;
  if (b === BreakClass.Hyphen || a === BreakClass.Open || a === BreakClass.WideOpen) return false;
  if (a === BreakClass.Hyphen) return !digit && before !== BreakClass.Space && before !== BreakClass.Hyphen;
  if (a === BreakClass.Dash) return before !== BreakClass.Space;
  return (
    a === BreakClass.Ideograph ||
    b === BreakClass.Ideograph ||
    a === BreakClass.WideClose ||
    b === BreakClass.WideOpen
  );
}

/** May a line break between two neighbours that spaces part? */
export const mayBreakAtSpace = (a: BreakClass, b: BreakClass): boolean =>
  a !== BreakClass.WideOpen && a !== BreakClass.Open && b !== BreakClass.WideClose && b !== BreakClass.Dash;

const softBreaks: ReadonlySet<number> = new Set(
  Array.from('/-_.,:;?&=#@+%~|\\)]}', (char) => char.charCodeAt(0)),
);

/** Inside a word too long for a line it breaks best after one of these. */
export const isSoftBreak = (code: number): boolean => code < 0x80 && softBreaks.has(code);
