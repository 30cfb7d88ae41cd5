/** The last emoji in a text: typing another one replaces the first. */

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

export const lastEmoji = (text: string): string | undefined =>
  [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)]
    .map((part) => part.segment)
    .findLast((part) => EMOJI.test(part));
