/** The text of a file that should be text: strict UTF-8, or UTF-16 where a mark says so. */
import { decodeUtf8 } from '../file/utf8';
import type { ImportRemark } from './types';

export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: ImportRemark };

/** Above this an import is refused rather than tried. */
const MAX_BYTES = 32 * 1024 * 1024;

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const units = new Uint16Array((bytes.length - 2) >> 1);
  for (let i = 0; i < units.length; i++) {
    const [a, b] = [bytes[2 + i * 2]!, bytes[3 + i * 2]!];
    units[i] = littleEndian ? a | (b << 8) : (a << 8) | b;
  }
  let text = '';
  for (let i = 0; i < units.length; i += 8192)
    text += String.fromCharCode.apply(null, units.subarray(i, i + 8192) as unknown as number[]);
  return text;
}

export function readText(bytes: Uint8Array): ReadText {
  if (bytes.length > MAX_BYTES) return { ok: false, problem: { key: 'problem.tooBig', vars: { limit: 32 } } };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { ok: true, text: decodeUtf16(bytes, true) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { ok: true, text: decodeUtf16(bytes, false) };
  const decoded = decodeUtf8(bytes);
  if (decoded.ok) return decoded;
  return { ok: false, problem: { key: 'problem.notUtf8', vars: { offset: decoded.offset } } };
}

/** The first few thousand characters, for guessing what a file is; '' where it is no text. */
export function readBeginning(bytes: Uint8Array): string {
  const size = 4096;
  if (bytes.length <= size) {
    const read = readText(bytes);
    return read.ok ? read.text : '';
  }
  // Not in the middle of a character.
  let end = size;
  while (end > size - 4 && (bytes[end]! & 0xc0) === 0x80) end--;
  const read = readText(bytes.subarray(0, end));
  return read.ok ? read.text : '';
}
