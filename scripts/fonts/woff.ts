/** Reads WOFF 1 files: a TrueType font whose tables are each packed with zlib. */
import { inflateSync } from 'node:zlib';

/** A font's tables by tag, unpacked. */
export type FontTables = ReadonlyMap<string, Buffer>;

const WOFF_SIGNATURE = 0x774f4646;
const HEADER_LENGTH = 44;
const ENTRY_LENGTH = 20;

/** Unpacks the tables of a WOFF file, only those named where `only` is given. Throws where the file is no WOFF 1. */
export function readWoff(file: Buffer, only?: ReadonlySet<string>): FontTables {
  if (file.readUInt32BE(0) !== WOFF_SIGNATURE) throw new Error('not a WOFF 1 file');
  const tables = new Map<string, Buffer>();
  const count = file.readUInt16BE(12);
  for (let i = 0; i < count; i++) {
    const entry = HEADER_LENGTH + i * ENTRY_LENGTH;
    const tag = file.toString('latin1', entry, entry + 4);
    if (only && !only.has(tag)) continue;
    const offset = file.readUInt32BE(entry + 4);
    const packedLength = file.readUInt32BE(entry + 8);
    const length = file.readUInt32BE(entry + 12);
    const raw = file.subarray(offset, offset + packedLength);
    tables.set(tag, packedLength < length ? inflateSync(raw) : raw);
  }
  return tables;
}

/** The table of a tag; throws where the font has none. */
export function table(tables: FontTables, tag: string): Buffer {
  const found = tables.get(tag);
  if (!found) throw new Error(`font has no ${tag} table`);
  return found;
}
