/** Strict UTF-8 in both directions, without the platform's codecs: decoding names the first wrong byte. */

const CHUNK = 8192;

export type Decoded =
  | { readonly ok: true; readonly text: string }
  /** `offset` counts bytes from 0, a byte-order mark included. */
  | { readonly ok: false; readonly offset: number };

const isTail = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** Length of the well-formed sequence (Unicode table 3-7) that begins with this byte of 0x80 or more; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): 0 | 2 | 3 | 4 {
  const first = bytes[at]!;
  const second = bytes[at + 1];
  if (first < 0xc2 || first > 0xf4 || second === undefined || !isTail(second)) return 0;
  if (first < 0xe0) return 2;
  if (!isTail(bytes[at + 2])) return 0;
  if (first < 0xf0) {
    if (first === 0xe0 && second < 0xa0) return 0;
    return first === 0xed && second > 0x9f ? 0 : 3;
  }
  if (!isTail(bytes[at + 3]) || (first === 0xf0 && second < 0x90)) return 0;
  return first === 0xf4 && second > 0x8f ? 0 : 4;
}

/** The text of UTF-8 bytes; a byte-order mark is skipped, nothing is ever replaced. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const units = new Uint16Array(CHUNK + 2);
  const parts: string[] = [];
  let size = 0;
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const flush = () => {
    parts.push(String.fromCharCode.apply(null, units.subarray(0, size) as unknown as number[]));
    size = 0;
  };
  while (at < bytes.length) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      units[size++] = byte;
      at++;
    } else {
      const length = sequenceLength(bytes, at);
      if (length === 0) return { ok: false, offset: at };
      let code = byte & (0xff >> (length + 1));
      for (let i = 1; i < length; i++) code = (code << 6) | (bytes[at + i]! & 0x3f);
      if (code > 0xffff) {
        units[size++] = 0xd800 + ((code - 0x10000) >> 10);
        units[size++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
      } else units[size++] = code;
      at += length;
    }
    if (size >= CHUNK) flush();
  }
  if (size > 0) flush();
  return { ok: true, text: parts.join('') };
}

function byteLength(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Each half of a surrogate pair counts 2 of its 4 bytes; a half alone becomes U+FFFD, 3 bytes.
    if (unit < 0x80) length += 1;
    else if (unit < 0x800) length += 2;
    else if (unit >= 0xd800 && unit < 0xdc00 && isLow(text.charCodeAt(i + 1))) {
      length += 4;
      i++;
    } else length += 3;
  }
  return length;
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** Writes a text without anything beyond ASCII. */
function writeAscii(text: string, bytes: Uint8Array, start: number): void {
  for (let i = 0; i < text.length; i++) bytes[start + i] = text.charCodeAt(i);
}

function write(text: string, bytes: Uint8Array, start: number): void {
  let size = start;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      bytes[size++] = code;
      continue;
    }
    if (code < 0x800) bytes[size++] = 0xc0 | (code >> 6);
    else {
      if (code >= 0xd800 && code < 0xe000) {
        const low = text.charCodeAt(i + 1);
        if (code < 0xdc00 && isLow(low)) {
          code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
          bytes[size++] = 0xf0 | (code >> 18);
          bytes[size++] = 0x80 | ((code >> 12) & 0x3f);
          i++;
        } else {
          code = 0xfffd;
          bytes[size++] = 0xe0 | (code >> 12);
        }
      } else bytes[size++] = 0xe0 | (code >> 12);
      bytes[size++] = 0x80 | ((code >> 6) & 0x3f);
    }
    bytes[size++] = 0x80 | (code & 0x3f);
  }
}

/** UTF-8 of texts one after the other; no character may be parted between two of them. They are never put together to one text. */
export function encodeTexts(texts: readonly string[]): Uint8Array {
  const lengths = texts.map(byteLength);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  texts.forEach((text, i) => {
    const length = lengths[i]!;
    if (length === text.length) writeAscii(text, bytes, at);
    else write(text, bytes, at);
    at += length;
  });
  return bytes;
}

/** UTF-8 of a text; a lone surrogate becomes U+FFFD, as everywhere on the web. */
export const encodeUtf8 = (text: string): Uint8Array => encodeTexts([text]);
