/** Unpacks the metric tables of a face: which characters it has and how far each advances. */
import type { Weight } from './types';

/** As scripts/fonts.ts writes them; lengths in font units. */
export interface PackedMetrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  /** Base64 of pages of 256 characters: page number in two bytes, then one bit per character. */
  readonly coverage: string;
  /** Base64 of runs over the covered characters in order: how many, how wide, as varints. */
  readonly advances: Readonly<Partial<Record<Weight, string>>>;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sextets = new Uint8Array(128);
for (let i = 0; i < BASE64.length; i++) sextets[BASE64.charCodeAt(i)] = i;

function decodeBase64(text: string): Uint8Array {
  const end = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
  const bytes = new Uint8Array((end * 3) >> 2);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < end; i++) {
    held = (held << 6) | sextets[text.charCodeAt(i)]!;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 255;
    }
  }
  return bytes;
}

/** Advance widths in em by character; −1 where the face has no glyph. */
export type Advances = (code: number) => number;

const PAGE_BYTES = 34;

/** Unpacks one weight of a family. */
export function unpackAdvances(packed: PackedMetrics, weight: Weight): Advances {
  const runs = decodeBase64(packed.advances[weight] ?? '');
  const coverage = decodeBase64(packed.coverage);
  const pages = new Map<number, Float64Array>();
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = runs[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  let left = 0;
  let advance = 0;
  for (let start = 0; start < coverage.length; start += PAGE_BYTES) {
    const page = new Float64Array(256).fill(-1);
    pages.set((coverage[start]! << 8) | coverage[start + 1]!, page);
    for (let i = 0; i < 256; i++) {
      if (!((coverage[start + 2 + (i >> 3)]! >> (i & 7)) & 1)) continue;
      if (left === 0) {
        left = varint();
        advance = varint() / packed.unitsPerEm;
      }
      page[i] = advance;
      left--;
    }
  }
  return (code) => pages.get(code >> 8)?.[code & 255] ?? -1;
}
