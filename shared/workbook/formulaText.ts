/** Text that a spreadsheet would work out instead of showing it, and how it is kept a text. */

/** What stands before the sign may be spaces, invisible characters, quotes and separators of other countries; signs may be full width. */
const FORMULA = /^(?:[\t\r\n]|[\s\u200b-\u200f\u2060\ufeff"';,|]*[=+\-@＝＋－＠])/;

export const looksLikeFormula = (text: string): boolean => FORMULA.test(text);

/** With an apostrophe before it, which spreadsheets read as "text". */
export const escapeFormula = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text);

/** The text that was escaped. */
export const unescapeFormula = (text: string): string =>
  text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text;

/**
 * Where semicolons separate cells, a file with commas is one cell a row: quotes inside it count for nothing, and what follows a semicolon or a
 * line break becomes a cell of its own. A dash with a space is an item of a list.
 */
const INSIDE = /([;\t\r\n])(?=['" \u200b-\u200f\u2060\ufeff]*(?:[=@＝＠]|[+\-＋－]\S))/g;
const INSIDE_ESCAPED = /([;\t\r\n])'(?=['" \u200b-\u200f\u2060\ufeff]*(?:[=@＝＠]|[+\-＋－]\S))/g;

/** The same for a cell of CSV, whatever separates cells where it is opened. */
export const escapeCell = (text: string): string => escapeFormula(text.replace(INSIDE, "$1'"));

export const unescapeCell = (text: string): string => unescapeFormula(text).replace(INSIDE_ESCAPED, '$1');
