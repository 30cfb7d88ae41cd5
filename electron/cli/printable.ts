/** Text from files made safe for a terminal, and cut to its columns. */
import { displayWidth, segmenter } from '../../shared/text/displayWidth';

/** Control characters could steer the terminal, bidirectional overrides could lie about the order: each is shown as a replacement mark. */
export const printable = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (char) => (char === '\u200d' ? char : '\ufffd'));

/** Letters looked at for each column: marks that stack up take no room. */
const PER_COLUMN = 40;

/** Cut to at most `width` columns, with … where it was longer. */
export function cut(text: string, width: number): string {
  if (!Number.isFinite(width)) return text;
  // To take a text apart costs the square of its length: of a long one only its beginning counts.
  const beginning = text.slice(0, width * PER_COLUMN);
  let kept = '';
  let used = 0;
  for (const { segment } of segmenter.segment(beginning)) {
    used += displayWidth(segment);
    if (used > width) return `${kept}…`;
    if (used < width) kept += segment;
  }
  return beginning.length < text.length ? `${kept}…` : text;
}

/** A name from a file, whole only where it is no longer than names are. */
export const shortName = (text: string): string => cut(printable(text), 60);

/** A place in a file: ids and fields of a damaged one can be of any length. */
export const shortPath = (text: string): string => cut(printable(text), 120);

/** A sentence with words from a file in it, which can be of any length; `--json` has it whole. */
export const shortSentence = (text: string): string => cut(printable(text), 500);
