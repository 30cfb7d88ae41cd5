/** Brings lane names and headers to one form in which they can be compared. */

const LEADING_MARKS = /^(?:[\s·•*_`~#>-]|\p{Extended_Pictographic}|\uFE0F|\u200D)+/u;
const TRAILING_MARK = /[\s·•*_`~:：-]/;
const NUMBERING = /^(?:\d+(?:\.\d+)*[.)、]?|[①-⑳])\s+(?=\S)|^\d+[.)、](?=\D)/u;

/** Emoji, numbers and bold may stand before one another, though hardly more often than this. */
const MOST_PREFIXES = 8;

/** From the end, so that a long row of marks in the middle costs nothing. */
function withoutTrailingMarks(text: string): string {
  let end = text.length;
  while (end > 0 && TRAILING_MARK.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** Without bold, code marks, leading emoji and numbering; case, accents and width are kept. */
export function stripLabel(label: string): string {
  let text = label
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/[*`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (let times = 0, before = ''; before !== text && times < MOST_PREFIXES; times++) {
    before = text;
    text = withoutTrailingMarks(text.replace(LEADING_MARKS, '')).replace(NUMBERING, '');
  }
  return text;
}

/** Folded for comparison: lower case, no accents, half-width, straight apostrophes, single spaces. */
export const foldLabel = (label: string): string =>
  stripLabel(label)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    // Only Latin accents: the marks of Japanese and Korean change the letter.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
