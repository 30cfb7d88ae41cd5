/** Reads PNG files as far as exports need: what kind one is, and the pixels of the plainest kind that has transparency. */
import { unzlibSync } from 'fflate';

export interface PngKind {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey and alpha, 6 colour and alpha. */
  readonly colorType: number;
  readonly interlaced: boolean;
  /** Has a tRNS chunk: transparency beside the pixels. */
  readonly transparency: boolean;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const long = (bytes: Uint8Array, at: number) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);

/** Every chunk's type and data, up to a damaged one. */
function* chunks(bytes: Uint8Array): Generator<readonly [string, Uint8Array]> {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = long(bytes, at);
    if (at + 12 + length > bytes.length) return;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    yield [type, bytes.subarray(at + 8, at + 8 + length)];
    at += 12 + length;
  }
}

/** null where the bytes are no PNG. */
export function readPngKind(bytes: Uint8Array): PngKind | null {
  if (bytes.length < 33 || SIGNATURE.some((byte, i) => bytes[i] !== byte)) return null;
  let transparency = false;
  for (const [type] of chunks(bytes)) transparency ||= type === 'tRNS';
  return {
    width: long(bytes, 16),
    height: long(bytes, 20),
    bits: bytes[24] ?? 0,
    colorType: bytes[25] ?? 0,
    interlaced: bytes[28] === 1,
    transparency,
  };
}

const paeth = (a: number, b: number, c: number): number => {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
};

/** Takes the line filters out of unpacked pixel data with 4 bytes per pixel, in place; returns the pixels without filter bytes. */
function unfilter(raw: Uint8Array, width: number, height: number): Uint8Array | null {
  const stride = width * 4;
  if (raw.length < (stride + 1) * height) return null;
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    const [from, to] = [y * (stride + 1) + 1, y * stride];
    for (let x = 0; x < stride; x++) {
      const left = x >= 4 ? pixels[to + x - 4]! : 0;
      const up = y > 0 ? pixels[to + x - stride]! : 0;
      const corner = x >= 4 && y > 0 ? pixels[to + x - stride - 4]! : 0;
      const predicted =
        filter === 1
          ? left
          : filter === 2
            ? up
            : filter === 3
              ? (left + up) >> 1
              : filter === 4
                ? paeth(left, up, corner)
                : 0;
      pixels[to + x] = raw[from + x]! + predicted;
    }
  }
  return pixels;
}

/** Colour (3 bytes a pixel) and opacity (1 byte) of an 8-bit, not interlaced PNG of type 6; null for any other or a damaged one. */
export function readRgbaPng(bytes: Uint8Array): { colors: Uint8Array; opacity: Uint8Array } | null {
  const kind = readPngKind(bytes);
  if (kind?.colorType !== 6 || kind.bits !== 8 || kind.interlaced) return null;
  const parts = [...chunks(bytes)].filter(([type]) => type === 'IDAT').map(([, data]) => data);
  const packed = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  try {
    // The size is known beforehand, so a bomb cannot unpack to more.
    const raw = unzlibSync(packed, { out: new Uint8Array((kind.width * 4 + 1) * kind.height) });
    const pixels = unfilter(raw, kind.width, kind.height);
    if (!pixels) return null;
    const count = kind.width * kind.height;
    const [colors, opacity] = [new Uint8Array(count * 3), new Uint8Array(count)];
    for (let i = 0; i < count; i++) {
      colors.set(pixels.subarray(i * 4, i * 4 + 3), i * 3);
      opacity[i] = pixels[i * 4 + 3]!;
    }
    return { colors, opacity };
  } catch {
    return null;
  }
}
