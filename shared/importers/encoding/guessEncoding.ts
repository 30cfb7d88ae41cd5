/** Which of the encodings that spreadsheets still write bytes are in that are not UTF-8, by where the bytes lie that the languages use most. */

/** The names that platforms know. */
export type Encoding = 'gb18030' | 'big5' | 'shift_jis' | 'euc-kr' | 'windows-1251' | 'windows-1252';

const SAMPLE = 64_000;

/** Bytes above ASCII, cut into the pairs that East Asian encodings make of them. */
interface Sample {
  readonly bytes: Uint8Array;
  readonly high: number;
}

const between = (byte: number | undefined, low: number, high: number): boolean =>
  byte !== undefined && byte >= low && byte <= high;

/** Share of all characters above ASCII that are common ones, read as pairs of a lead and a trail byte. */
function pairShare(
  { bytes }: Sample,
  isLead: (byte: number) => boolean,
  isCommon: (lead: number, trail: number) => boolean,
): number {
  let [all, common] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    all++;
    if (!isLead(lead) || at + 1 >= bytes.length) continue;
    at++;
    if (isCommon(lead, bytes[at]!)) common++;
  }
  return all === 0 ? 0 : common / all;
}

const anyLead = (byte: number): boolean => byte >= 0x81;
const isHighTrail = (trail: number): boolean => between(trail, 0xa1, 0xfe);
const shareOf = ({ bytes, high }: Sample, test: (byte: number, at: number) => boolean): number =>
  bytes.reduce((sum, byte, at) => sum + (byte >= 0x80 && test(byte, at) ? 1 : 0), 0) / Math.max(1, high);

/** Level one of GB 2312, its marks and full-width signs. */
const gbShare = (sample: Sample): number =>
  pairShare(
    sample,
    anyLead,
    (lead, trail) => isHighTrail(trail) && (between(lead, 0xb0, 0xd7) || between(lead, 0xa1, 0xa3)),
  );
/** The frequent characters of Big5, and its marks; many of its trail bytes are ASCII. */
const big5Share = (sample: Sample): number =>
  pairShare(
    sample,
    anyLead,
    (lead, trail) => between(lead, 0xa1, 0xc6) && (between(trail, 0x40, 0x7e) || isHighTrail(trail)),
  );
/** Kana, marks and the first level of kanji. */
const shiftJisShare = (sample: Sample): number =>
  pairShare(
    sample,
    (byte) => between(byte, 0x81, 0x9f) || between(byte, 0xe0, 0xef),
    (lead, trail) => between(lead, 0x81, 0x97) && trail >= 0x40,
  );
/** Syllables lie in a quarter of what Chinese uses, so that all of them there is no chance. */
const koreanShare = (sample: Sample): number => {
  const share = pairShare(
    sample,
    anyLead,
    (lead, trail) => isHighTrail(trail) && (between(lead, 0xb0, 0xc8) || between(lead, 0xa1, 0xa3)),
  );
  return share > 0.97 && sample.high > 40 ? share + 0.1 : share - 0.3;
};
/** Small letters most of all, in runs. */
const cyrillicShare = (sample: Sample): number => {
  const letters = shareOf(sample, (byte) => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8);
  const small = shareOf(sample, (byte) => byte >= 0xe0);
  const alone = shareOf(sample, isAlone(sample));
  return small > 0.6 && alone < 0.3 ? letters : 0;
};
const isAlone =
  ({ bytes }: Sample) =>
  (_: number, at: number): boolean =>
    (bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80;
/** Accented letters and typographic marks that stand alone among letters. */
const westernShare = (sample: Sample): number => {
  const marks = new Set([0x80, 0x85, 0xa1, 0xab, 0xb0, 0xb7, 0xba, 0xaa, 0xbb, 0xbf, 0xa0]);
  const alone = isAlone(sample);
  return shareOf(
    sample,
    (byte, at) => alone(byte, at) && (byte >= 0xc0 || between(byte, 0x91, 0x97) || marks.has(byte)),
  );
};

const SHARES: readonly (readonly [Encoding, (sample: Sample) => number])[] = [
  ['gb18030', gbShare],
  ['big5', big5Share],
  ['shift_jis', shiftJisShare],
  ['euc-kr', koreanShare],
  ['windows-1251', cyrillicShare],
  ['windows-1252', westernShare],
];
const LEAST_SHARE = 0.5;

/** The likeliest first; those that cannot be are left out. */
export function guessEncodings(bytes: Uint8Array): Encoding[] {
  const sample = { bytes: bytes.subarray(0, SAMPLE), high: 0 };
  sample.high = sample.bytes.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0);
  return SHARES.map(([encoding, share]) => ({ encoding, share: share(sample) }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share)
    .map(({ encoding }) => encoding);
}
