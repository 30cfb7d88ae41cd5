/** Takes out of a picture what says where, when and with what it was taken; the pixels stay as they are. */
import type { Asset } from '../model/schema';

const join = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};
const word = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const long = (bytes: Uint8Array, at: number) => word(bytes, at) * 65536 + word(bytes, at + 2);

/** Keeps JFIF (E0), colour profiles (E2) and Adobe's colour transform (EE); drops every other application segment and comments. */
function stripJpeg(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda) break;
    const end = at + 2 + word(bytes, at + 2);
    const metadata = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
    if (!metadata || marker === 0xe0 || marker === 0xe2 || marker === 0xee)
      kept.push(bytes.subarray(at, end));
    at = end;
  }
  kept.push(bytes.subarray(at));
  return join(kept);
}

const PNG_KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'pHYs']);

function stripPng(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + long(bytes, at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (PNG_KEPT.has(type)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return join(kept);
}

/** The picture's bytes without EXIF, comments and text chunks. GIF and WebP come back unchanged: exports redraw them. */
export function stripMetadata(bytes: Uint8Array, mime: Asset['mime']): Uint8Array {
  if (mime === 'image/jpeg' && bytes[0] === 0xff && bytes[1] === 0xd8) return stripJpeg(bytes);
  if (mime === 'image/png' && bytes[0] === 0x89 && bytes[1] === 0x50) return stripPng(bytes);
  return bytes;
}
