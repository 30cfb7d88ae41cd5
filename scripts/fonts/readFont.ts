/** Reads what measuring needs from a font's tables: which characters it has, how wide they are, where lines sit. */
import { type FontTables, table } from './woff';

/** Glyph number by code point, from the subtables of formats 4 and 12. */
export function readCmap(tables: FontTables): ReadonlyMap<number, number> {
  const cmap = table(tables, 'cmap');
  const glyphs = new Map<number, number>();
  const count = cmap.readUInt16BE(2);
  for (let i = 0; i < count; i++) {
    const at = cmap.readUInt32BE(8 + i * 8);
    const format = cmap.readUInt16BE(at);
    if (format === 12) readGroups(cmap, at, glyphs);
    else if (format === 4) readSegments(cmap, at, glyphs);
  }
  return glyphs;
}

function readGroups(cmap: Buffer, at: number, glyphs: Map<number, number>): void {
  const count = cmap.readUInt32BE(at + 12);
  for (let i = 0; i < count; i++) {
    const start = cmap.readUInt32BE(at + 16 + i * 12);
    const end = cmap.readUInt32BE(at + 20 + i * 12);
    const first = cmap.readUInt32BE(at + 24 + i * 12);
    for (let code = start; code <= end; code++) glyphs.set(code, first + code - start);
  }
}

function readSegments(cmap: Buffer, at: number, glyphs: Map<number, number>): void {
  const count = cmap.readUInt16BE(at + 6) / 2;
  const starts = at + 16 + count * 2;
  for (let i = 0; i < count; i++) {
    const end = cmap.readUInt16BE(at + 14 + i * 2);
    const start = cmap.readUInt16BE(starts + i * 2);
    const delta = cmap.readUInt16BE(starts + count * 2 + i * 2);
    const rangeAt = starts + count * 4 + i * 2;
    const range = cmap.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const raw = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + (code - start) * 2);
      const glyph = raw === 0 && range !== 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

export interface LineMetrics {
  readonly unitsPerEm: number;
  /** Above and below the baseline, both positive, in font units. */
  readonly ascent: number;
  readonly descent: number;
}

export function readLineMetrics(tables: FontTables): LineMetrics {
  const hhea = table(tables, 'hhea');
  return {
    unitsPerEm: table(tables, 'head').readUInt16BE(18),
    ascent: hhea.readInt16BE(4),
    descent: -hhea.readInt16BE(6),
  };
}

/** Advance width and left side bearing of a glyph, in font units. */
export function readHorizontal(tables: FontTables): (glyph: number) => { advance: number; bearing: number } {
  const hmtx = table(tables, 'hmtx');
  const full = table(tables, 'hhea').readUInt16BE(34);
  return (glyph) => {
    const advance = hmtx.readUInt16BE(Math.min(glyph, full - 1) * 4);
    const bearing =
      glyph < full ? hmtx.readInt16BE(glyph * 4 + 2) : hmtx.readInt16BE(full * 4 + (glyph - full) * 2);
    return { advance, bearing };
  };
}
