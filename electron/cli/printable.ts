/** Text from files made safe for a terminal, and cut to its columns. */
import { displayWidth, segmenter } from '../../shared/text/displayWidth';

/** Control characters could steer the terminal, bidirectional overrides could lie about the order: each is shown as a replacement mark. */
export const printable = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (char) => (char === '\u200d' ? char : '\ufffd'));

/** Cut to at most `width` columns, with … where it was longer. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let result = '';
  let used = 1;
  for (const { segment } of segmenter.segment(text)) {
    used += displayWidth(segment);
    if (used > width) break;
    result += segment;
  }
  return `${result}…`;
}
