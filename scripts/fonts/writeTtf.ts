/** Writes TrueType files: a font's tables as they are, or chosen characters of several subset files as one font. */
import { readCmap, readHorizontal } from './readFont';
import { type FontTables, table } from './woff';

function checksum(data: Buffer): number {
  let sum = 0;
  for (let i = 0; i + 4 <= data.length; i += 4) sum = (sum + data.readUInt32BE(i)) >>> 0;
  return sum;
}

const padded = (data: Buffer): Buffer => {
  const rest = data.length % 4;
  return rest === 0 ? data : Buffer.concat([data, Buffer.alloc(4 - rest)]);
};

/** A TrueType file from its tables. */
export function writeTtf(tables: FontTables): Buffer {
  const tags = [...tables.keys()].sort();
  const head = Buffer.from(table(tables, 'head'));
  head.writeUInt32BE(0, 8);
  const log = Math.floor(Math.log2(tags.length));
  const header = Buffer.alloc(12 + tags.length * 16);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(tags.length, 4);
  header.writeUInt16BE(2 ** log * 16, 6);
  header.writeUInt16BE(log, 8);
  header.writeUInt16BE(tags.length * 16 - 2 ** log * 16, 10);
  const parts: Buffer[] = [header];
  let offset = header.length;
  let headAt = 0;
  tags.forEach((tag, i) => {
    const data = tag === 'head' ? head : table(tables, tag);
    const body = padded(data);
    if (tag === 'head') headAt = offset;
    header.write(tag, 12 + i * 16, 'latin1');
    header.writeUInt32BE(checksum(body), 16 + i * 16);
    header.writeUInt32BE(offset, 20 + i * 16);
    header.writeUInt32BE(data.length, 24 + i * 16);
    parts.push(body);
    offset += body.length;
  });
  const file = Buffer.concat(parts);
  file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, headAt + 8);
  return file;
}

/** One subset file and the characters to take from it. */
export interface Pick {
  readonly tables: FontTables;
  readonly codes: readonly number[];
}

const ARGS_ARE_WORDS = 1;
const HAS_SCALE = 8;
const MORE_COMPONENTS = 32;
const HAS_XY_SCALE = 64;
const HAS_2X2 = 128;

/** Byte positions of the component glyph numbers of a composite glyph; none for a simple one. */
function componentsAt(glyph: Buffer): number[] {
  if (glyph.length < 10 || glyph.readInt16BE(0) >= 0) return [];
  const found: number[] = [];
  for (let at = 10; ; ) {
    const flags = glyph.readUInt16BE(at);
    found.push(at + 2);
    at += 4 + (flags & ARGS_ARE_WORDS ? 4 : 2);
    if (flags & HAS_SCALE) at += 2;
    else if (flags & HAS_XY_SCALE) at += 4;
    else if (flags & HAS_2X2) at += 8;
    if (!(flags & MORE_COMPONENTS)) return found;
  }
}

function readGlyphs(tables: FontTables): (glyph: number) => Buffer {
  const glyf = table(tables, 'glyf');
  const loca = table(tables, 'loca');
  const long = table(tables, 'head').readInt16BE(50) === 1;
  const at = (i: number) => (long ? loca.readUInt32BE(i * 4) : loca.readUInt16BE(i * 2) * 2);
  return (glyph) => glyf.subarray(at(glyph), at(glyph + 1));
}

function writeCmap(codes: readonly (readonly [code: number, glyph: number])[]): Buffer {
  const groups: [number, number, number][] = [];
  for (const [code, glyph] of codes) {
    const last = groups.at(-1);
    if (last && code === last[1] + 1 && glyph === last[2] + (code - last[0])) last[1] = code;
    else groups.push([code, code, glyph]);
  }
  const cmap = Buffer.alloc(20 + 16 + groups.length * 12);
  cmap.writeUInt16BE(2, 2);
  // Unicode and Windows both point at the one full subtable.
  cmap.writeUInt16BE(0, 4);
  cmap.writeUInt16BE(4, 6);
  cmap.writeUInt32BE(20, 8);
  cmap.writeUInt16BE(3, 12);
  cmap.writeUInt16BE(10, 14);
  cmap.writeUInt32BE(20, 16);
  cmap.writeUInt16BE(12, 20);
  cmap.writeUInt32BE(16 + groups.length * 12, 24);
  cmap.writeUInt32BE(groups.length, 32);
  groups.forEach(([start, end, glyph], i) => {
    cmap.writeUInt32BE(start, 36 + i * 12);
    cmap.writeUInt32BE(end, 40 + i * 12);
    cmap.writeUInt32BE(glyph, 44 + i * 12);
  });
  return cmap;
}

/** The largest of each of maxp's limits over all sources, with the new glyph count. */
function writeMaxp(sources: readonly FontTables[], glyphCount: number): Buffer {
  const maxp = Buffer.from(table(sources[0]!, 'maxp'));
  for (const source of sources) {
    const other = table(source, 'maxp');
    for (let at = 6; at < maxp.length; at += 2)
      maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(at), other.readUInt16BE(at)), at);
  }
  maxp.writeUInt16BE(glyphCount, 4);
  return maxp;
}

/**
 * One TrueType file with the picked characters. All sources must be subsets of fonts with the same units per em.
 * Substitution and kerning tables are left out, so that every renderer advances by exactly the widths that were measured.
 */
export function mergeTtf(picks: readonly Pick[]): Buffer {
  const glyphs: Buffer[] = [];
  const widths: { advance: number; bearing: number }[] = [];
  const codes: [number, number][] = [];
  for (const { tables, codes: wanted } of picks) {
    const cmap = readCmap(tables);
    const outline = readGlyphs(tables);
    const horizontal = readHorizontal(tables);
    const renumbered = new Map<number, number>();
    const add = (glyph: number): number => {
      const known = renumbered.get(glyph);
      if (known !== undefined) return known;
      const number = glyphs.length;
      renumbered.set(glyph, number);
      const data = Buffer.from(outline(glyph));
      glyphs.push(data);
      widths.push(horizontal(glyph));
      for (const at of componentsAt(data)) data.writeUInt16BE(add(data.readUInt16BE(at)), at);
      return number;
    };
    if (glyphs.length === 0) add(0);
    for (const code of wanted) {
      const glyph = cmap.get(code);
      if (glyph === undefined) throw new Error(`no glyph for U+${code.toString(16)}`);
      codes.push([code, add(glyph)]);
    }
  }
  codes.sort((a, b) => a[0] - b[0]);
  const first = picks[0]!.tables;
  const head = Buffer.from(table(first, 'head'));
  head.writeInt16BE(1, 50);
  const hhea = Buffer.from(table(first, 'hhea'));
  hhea.writeUInt16BE(glyphs.length, 34);
  const hmtx = Buffer.alloc(glyphs.length * 4);
  const loca = Buffer.alloc(glyphs.length * 4 + 4);
  let offset = 0;
  const bodies = glyphs.map((glyph, i) => {
    const { advance, bearing } = widths[i]!;
    hmtx.writeUInt16BE(advance, i * 4);
    hmtx.writeInt16BE(bearing, i * 4 + 2);
    const body = padded(glyph);
    offset += body.length;
    loca.writeUInt32BE(offset, i * 4 + 4);
    return body;
  });
  const post = Buffer.alloc(32);
  table(first, 'post').copy(post, 0, 0, 32);
  post.writeUInt32BE(0x00030000, 0);
  return writeTtf(
    new Map([
      ['OS/2', table(first, 'OS/2')],
      ['cmap', writeCmap(codes)],
      ['glyf', Buffer.concat(bodies)],
      ['head', head],
      ['hhea', hhea],
      ['hmtx', hmtx],
      ['loca', loca],
      [
        'maxp',
        writeMaxp(
          picks.map((pick) => pick.tables),
          glyphs.length,
        ),
      ],
      ['name', table(first, 'name')],
      ['post', post],
    ]),
  );
}
