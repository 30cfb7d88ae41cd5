/** Pasted text in parts: rows of cells as a spreadsheet copies them, or single entries in a row. */

export type Cells = readonly (readonly string[])[];

/** Full-width digits and signs as people type them. */
const plainText = (text: string): string => text.normalize('NFKC').replaceAll('−', '-').replaceAll('、', ',');

/** What stands between blanks, commas, semicolons and line breaks; thousands are not grouped in answers. */
export const tokensOf = (text: string): readonly string[] =>
  plainText(text)
    .split(/[\s,;|]+/)
    .filter(Boolean);

/** Lines parted at tabs, else at semicolons or bars, else at commas and at blanks before numbers; empty lines and cells left out. */
export const cellsOf = (text: string): Cells =>
  plainText(text)
    .split(/\r?\n/)
    .map((line) =>
      line
        .split(line.includes('\t') ? /\t/ : /[;|]/.test(line) ? /[;|]/ : /,\s*|\s+(?=[-+]?\d)/)
        .map((cell) => cell.trim())
        .filter(Boolean),
    )
    .filter((row) => row.length > 0);

/** A number with point or comma, or with a per cent sign; null for anything else. */
export function numberIn(text: string): number | null {
  if (!/^[-+]?\d+(?:[.,]\d+)?\s*%?$/.test(text)) return null;
  return Number(text.replace(',', '.').replace('%', ''));
}
