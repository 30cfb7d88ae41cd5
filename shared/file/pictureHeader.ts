/** What a file says of itself as a picture, read from its first bytes: nothing is decoded before its size is known. */

export type PictureKind = 'png' | 'jpeg' | 'gif' | 'webp' | 'bmp' | 'avif';

export interface PictureHeader {
  readonly kind: PictureKind;
  /** Pixels as stored, before any turn that the picture asks for. */
  readonly width: number;
  readonly height: number;
}
/** `heic` and `svg` are pictures, too, but none that can be taken in. */
export type PictureSort = PictureHeader | 'heic' | 'svg' | null;

/** A size stands at the latest here, except in a JPEG, whose embedded data may come before it. */
const LOOK_AT = 64 * 1024;

type Bytes = Uint8Array;
const text = (bytes: Bytes, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));
const byte = (bytes: Bytes, at: number): number => bytes[at] ?? 0;
const big16 = (bytes: Bytes, at: number): number => byte(bytes, at) * 256 + byte(bytes, at + 1);
const big32 = (bytes: Bytes, at: number): number => big16(bytes, at) * 65536 + big16(bytes, at + 2);
const little16 = (bytes: Bytes, at: number): number => byte(bytes, at) + byte(bytes, at + 1) * 256;
const little24 = (bytes: Bytes, at: number): number => little16(bytes, at) + byte(bytes, at + 2) * 65536;
const little32 = (bytes: Bytes, at: number): number => little16(bytes, at) + little16(bytes, at + 2) * 65536;

/** The frame header, found by going from segment to segment. */
function jpeg(bytes: Bytes): PictureHeader | null {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (byte(bytes, at) !== 0xff) return null;
    const marker = byte(bytes, at + 1);
    // Filling bytes, and markers without a length.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { kind: 'jpeg', height: big16(bytes, at + 5), width: big16(bytes, at + 7) };
    else at += 2 + Math.max(2, big16(bytes, at + 2));
  }
  return null;
}

function webp(bytes: Bytes): PictureHeader | null {
  switch (text(bytes, 12, 16)) {
    case 'VP8X':
      return { kind: 'webp', width: little24(bytes, 24) + 1, height: little24(bytes, 27) + 1 };
    case 'VP8 ':
      return {
        kind: 'webp',
        width: little16(bytes, 26) & 0x3fff,
        height: little16(bytes, 28) & 0x3fff,
      };
    case 'VP8L': {
      const bits = little32(bytes, 21);
      return { kind: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    default:
      return null;
  }
}

/** The largest of the sizes that an ISO media file gives for its items. */
function avif(bytes: Bytes): PictureHeader | null {
  const end = Math.min(bytes.length, LOOK_AT) - 16;
  let found: PictureHeader | null = null;
  for (let at = 8; at < end; at++) {
    // "ispe"
    if (big32(bytes, at) !== 0x69737065) continue;
    const [width, height] = [big32(bytes, at + 8), big32(bytes, at + 12)];
    if (!found || width * height > found.width * found.height) found = { kind: 'avif', width, height };
  }
  return found;
}

function iso(bytes: Bytes): PictureSort {
  const brands = text(bytes, 8, Math.min(bytes.length, Math.max(12, Math.min(64, big32(bytes, 0)))));
  if (/avif|avis/.test(brands)) return avif(bytes);
  return /heic|heix|hevc|heim|heis|mif1|msf1/.test(brands) ? 'heic' : null;
}

/** Null for what is no picture of a known sort. */
export function readPictureHeader(bytes: Bytes): PictureSort {
  const header = sortOf(bytes);
  if (typeof header !== 'object' || header === null) return header;
  return header.width > 0 && header.height > 0 ? header : null;
}

function sortOf(bytes: Bytes): PictureSort {
  if (big32(bytes, 0) === 0x89504e47)
    return { kind: 'png', width: big32(bytes, 16), height: big32(bytes, 20) };
  if (big16(bytes, 0) === 0xffd8) return jpeg(bytes);
  if (/^GIF8[79]a$/.test(text(bytes, 0, 6)))
    return { kind: 'gif', width: little16(bytes, 6), height: little16(bytes, 8) };
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return webp(bytes);
  if (text(bytes, 0, 2) === 'BM' && bytes.length > 26)
    return {
      kind: 'bmp',
      width: Math.abs(little32(bytes, 18) | 0),
      height: Math.abs(little32(bytes, 22) | 0),
    };
  if (text(bytes, 4, 8) === 'ftyp') return iso(bytes);
  return /<svg[\s>]/i.test(text(bytes, 0, 1024)) ? 'svg' : null;
}
