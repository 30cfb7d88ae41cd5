/** CRC-32 (IEEE 802.3, as in zip and PNG) of a text's UTF-16 code units, low byte first. */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** `before` is the checksum of the text that comes before this one. */
export function crc32(text: string, before = 0): number {
  let crc = ~before;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    crc = (crc >>> 8) ^ TABLE[(crc ^ unit) & 0xff]!;
    crc = (crc >>> 8) ^ TABLE[(crc ^ (unit >>> 8)) & 0xff]!;
  }
  return ~crc >>> 0;
}

/** By how far a byte stands before the last of eight: what is left of it after the zeros that follow. */
const TABLES: readonly Uint32Array[] = Array.from({ length: 8 }).reduce<Uint32Array[]>((tables) => {
  const last = tables.at(-1);
  return [...tables, last ? last.map((value) => (value >>> 8) ^ TABLE[value & 0xff]!) : TABLE];
}, []);

/** The same of bytes: eight at a time, for whole files are summed up while someone waits for them. */
export function crc32Bytes(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as readonly [
    ...[Uint32Array, Uint32Array, Uint32Array, Uint32Array],
    ...[Uint32Array, Uint32Array, Uint32Array, Uint32Array],
  ];
  let crc = ~0;
  let i = 0;
  for (; i + 8 <= bytes.length; i += 8) {
    const low = crc ^ (bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24));
    crc =
      t7[low & 0xff]! ^
      t6[(low >>> 8) & 0xff]! ^
      t5[(low >>> 16) & 0xff]! ^
      t4[low >>> 24]! ^
      t3[bytes[i + 4]!]! ^
      t2[bytes[i + 5]!]! ^
      t1[bytes[i + 6]!]! ^
      t0[bytes[i + 7]!]!;
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ TABLE[(crc ^ bytes[i]!) & 0xff]!;
  return ~crc >>> 0;
}
