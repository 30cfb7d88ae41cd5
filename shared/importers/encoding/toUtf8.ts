/** Brings text of another encoding to UTF-8, which is what the importers read. */
import { decodeUtf8, encodeUtf8 } from '../../file/utf8';
import type { ImportOptions, ImportRemark } from '../types';
import { guessEncodings } from './guessEncoding';

const NAMES: Readonly<Record<string, string>> = {
  gb18030: 'GB 18030 (GBK)',
  big5: 'Big5',
  shift_jis: 'Shift JIS',
  'euc-kr': 'EUC-KR',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};
/** Larger files are refused by the importers. */
const MAX_BYTES = 32 * 1024 * 1024;
const BEGINNING = 1024;
/** What XML and HTML say of themselves. */
const DECLARED =
  /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]{2,30})["']|<meta[^>]*\bcharset\s*=\s*["']?([\w.:-]{2,30})/i;

const beginningOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, BEGINNING));

/** What Windows' Western code page has where Latin-1 has controls; some platforms leave the controls. */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const mend = (text: string, encoding: string): string =>
  /^(?:windows-1252|iso-8859-1|latin1)$/.test(encoding)
    ? text.replace(/[\x80-\x9f]/g, (sign) => WESTERN[sign.charCodeAt(0) - 0x80] ?? sign)
    : text;

/** Null where the platform does not know the encoding, or the bytes are not in it. */
function decode(
  bytes: Uint8Array,
  encoding: string,
  Decoder: NonNullable<ImportOptions['Decoder']>,
): string | null {
  try {
    return mend(new Decoder(encoding, { fatal: true }).decode(bytes), encoding);
  } catch {
    return null;
  }
}

/** UTF-16 that has lost its mark: every other byte of the first letters is nothing. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, BEGINNING);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2]!++;
  const half = sample.length / 2;
  if (sample.length < 8 || sample.length % 2 !== 0) return null;
  if (zeros[1]! > half * 0.3 && zeros[0]! < half * 0.02) return 'utf-16le';
  return zeros[0]! > half * 0.3 && zeros[1]! < half * 0.02 ? 'utf-16be' : null;
}

const isMarked = ([a, b]: Uint8Array): boolean => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
const isZip = ([a, b]: Uint8Array): boolean => a === 0x50 && b === 0x4b;

/** The same bytes where they are UTF-8, marked UTF-16, no text, or where nothing is known to decode them with. */
export function toUtf8(
  bytes: Uint8Array,
  { Decoder }: Pick<ImportOptions, 'Decoder'>,
): { readonly bytes: Uint8Array; readonly guess?: ImportRemark } {
  if (!Decoder || bytes.length > MAX_BYTES || isMarked(bytes) || isZip(bytes)) return { bytes };
  const wide = withoutMark(bytes);
  if (!wide && (decodeUtf8(bytes).ok || bytes.includes(0))) return { bytes };
  const [, xml, html] = DECLARED.exec(beginningOf(bytes)) ?? [];
  const declared = (xml ?? html)?.toLowerCase();
  for (const encoding of wide ? [wide] : [...(declared ? [declared] : []), ...guessEncodings(bytes)]) {
    if (/^utf-?8$/.test(encoding)) continue;
    const text = decode(bytes, encoding, Decoder);
    if (text === null) continue;
    const guess: ImportRemark = { key: 'encoding', vars: { list: NAMES[encoding] ?? encoding, count: 1 } };
    return { bytes: encodeUtf8(text), ...(encoding === declared ? {} : { guess }) };
  }
  return { bytes };
}
