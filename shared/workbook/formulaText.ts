/** Text that a spreadsheet would work out instead of showing it, and how it is kept a text. */

/** What stands before the sign may be spaces, invisible characters, quotes and separators of other countries; signs may be full width. */
const FORMULA = /^(?:[\t\r\n]|[\s\u200b-\u200f\u2060\ufeff"';,|]*[=+\-@＝＋－＠])/;

export const looksLikeFormula = (text: string): boolean => FORMULA.test(text);

/** With an apostrophe before it, which spreadsheets read as "text". */
export const escapeFormula = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text);

/** The text that was escaped. */
export const unescapeFormula = (text: string): string =>
  text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text;
