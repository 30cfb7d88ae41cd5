/** Says what a file is by its first bytes, where it is anything else than UTF-8 text. */

/** Foreign kinds; `empty` and `zeros` are files that lost their content. */
export type Foreign =
  | 'empty'
  | 'zeros'
  | 'zip'
  | 'office'
  | 'oldOffice'
  | 'openDocument'
  | 'pdf'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'webp'
  | 'gzip'
  | 'sevenZip'
  | 'rar'
  | 'elf'
  | 'exe'
  | 'sqlite'
  | 'xml'
  | 'utf16le'
  | 'utf16be'
  | 'utf32le'
  | 'utf32be';

/** First bytes as hexadecimal, `..` for any byte; the first match counts. */
const SIGNATURES: readonly (readonly [string, Foreign])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['25504446', 'pdf'],
  ['89504e470d0a1a0a', 'png'],
  ['ffd8ff', 'jpeg'],
  ['47494638', 'gif'],
  ['52494646........57454250', 'webp'],
  ['1f8b', 'gzip'],
  ['377abcaf271c', 'sevenZip'],
  ['526172211a07', 'rar'],
  ['7f454c46', 'elf'],
  ['4d5a', 'exe'],
  ['d0cf11e0a1b11ae1', 'oldOffice'],
  ['53514c69746520666f726d617420', 'sqlite'],
  ['fffe0000', 'utf32le'],
  ['0000feff', 'utf32be'],
  ['fffe', 'utf16le'],
  ['feff', 'utf16be'],
];

const matches = (bytes: Uint8Array, signature: string): boolean => {
  for (let i = 0; i * 2 < signature.length; i++) {
    const wanted = signature.slice(i * 2, i * 2 + 2);
    if (wanted !== '..' && bytes[i] !== Number.parseInt(wanted, 16)) return false;
  }
  return true;
};

/** Bytes as one character each, for looking for ASCII words in binary data. */
const ascii = (bytes: Uint8Array, length: number): string => {
  let text = '';
  for (const byte of bytes.subarray(0, length)) text += String.fromCharCode(byte);
  return text;
};

/** Kind of a zip container by the names in its first entries. */
function zipKind(bytes: Uint8Array): Foreign {
  const head = ascii(bytes, 4096);
  if (head.includes('vnd.oasis.opendocument')) return 'openDocument';
  return /\[Content_Types\]\.xml|word\/|xl\/|ppt\//.test(head) ? 'office' : 'zip';
}

/** UTF-16 or UTF-32 without a mark: zeros beside the first ASCII character. */
function wideText(bytes: Uint8Array): Foreign | null {
  const zero = [0, 1, 2, 3].map((i) => bytes[i] === 0);
  if (bytes.length < 4 || !zero.includes(true)) return null;
  if (!zero[0] && zero[1] && zero[2] && zero[3]) return 'utf32le';
  if (zero[0] && zero[1] && zero[2] && !zero[3]) return 'utf32be';
  if (!zero[0] && zero[1] && !zero[2] && zero[3]) return 'utf16le';
  return zero[0] && !zero[1] && zero[2] && !zero[3] ? 'utf16be' : null;
}

/** What the bytes are by their beginning; null where they may be UTF-8 text. */
export function sniff(bytes: Uint8Array): Foreign | null {
  if (bytes.length === 0) return 'empty';
  if (bytes[0] === 0 && bytes.every((byte) => byte === 0)) return 'zeros';
  for (const [signature, foreign] of SIGNATURES)
    if (matches(bytes, signature)) return foreign === 'zip' ? zipKind(bytes) : foreign;
  const wide = wideText(bytes);
  if (wide) return wide;
  const start = ascii(bytes, 64).replace(/^ï»¿/, '').trimStart();
  return start.startsWith('<') && !start.startsWith('<<<<<<<') ? 'xml' : null;
}
