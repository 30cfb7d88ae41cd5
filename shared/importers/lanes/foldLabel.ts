/** Brings lane names and headers to one form in which they can be compared. */

const LEADING_MARKS = /^(?:[\s·•*_`~#>-]|\p{Extended_Pictographic}|\uFE0F|\u200D)+/u;
const TRAILING_MARKS = /[\s·•*_`~:：-]+$/u;
const NUMBERING = /^(?:\d+(?:\.\d+)*[.)、]?|[①-⑳])\s+(?=\S)|^\d+[.)、](?=\D)/u;

/** Without bold, code marks, leading emoji and numbering; case, accents and width are kept. */
export function stripLabel(label: string): string {
  let text = label
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/[*`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(LEADING_MARKS, '').replace(TRAILING_MARKS, '').replace(NUMBERING, '');
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
