/** X01–X13, S01–S05, P01–P02: files with one hostile text in every field that takes any text, and colours that are none. */
import { strToU8 } from 'fflate';
import { colorFields, fieldsOnce, textFields, withText } from './textFields';
import { PAYLOADS, STYLES } from './textPayloads';
import type { HostileFile } from './types';

/** Longer texts go into every field of the schema once, or the files would be a hundred times as large as the text. */
const LONG = 2000;

const named = (text: string): string => JSON.stringify(text).slice(0, 48);

const inEveryField = PAYLOADS.map(
  ({ row, text }, index): HostileFile => ({
    id: row,
    name: `${index} everywhere ${named(text)}`,
    bytes: () => strToU8(JSON.stringify(withText(text, text.length > LONG ? fieldsOnce : textFields))),
    expect: 'open',
  }),
);

const asColor = colorFields.flatMap((field) =>
  [...STYLES, 'red', '#ffff', 'transparent', '#12345g'].map(
    (text): HostileFile => ({
      id: 'X12',
      name: `${field.join('.')} = ${named(text)}`,
      bytes: () => strToU8(JSON.stringify(withText(text, [field]))),
      expect: 'repair',
      code: 'invalid',
    }),
  ),
);

export const hostileTexts: readonly HostileFile[] = [...inEveryField, ...asColor];
