/** SHA-256 (FIPS 180-4) in base64, as a content security policy names a style or script by. */
import { encodeUtf8 } from '../../file/utf8';
import { toBase64 } from '../base64';

/** The first 32 bits of the fractional parts of the `power`th roots of the first primes. */
function rootBits(count: number, power: 2 | 3): Uint32Array {
  const bits = new Uint32Array(count);
  for (let found = 0, n = 2; found < count; n++) {
    let prime = true;
    for (let d = 2; d * d <= n && prime; d++) prime = n % d !== 0;
    if (prime) bits[found++] = ((power === 2 ? Math.sqrt(n) : Math.cbrt(n)) % 1) * 2 ** 32;
  }
  return bits;
}

const K = rootBits(64, 3);
const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

function block(words: Uint32Array, state: Uint32Array): void {
  for (let i = 16; i < 64; i++) {
    const [a, b] = [words[i - 15]!, words[i - 2]!];
    const low = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const high = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    words[i] = words[i - 16]! + low + words[i - 7]! + high;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const one = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + one + ((e & f) ^ (~e & g)) + K[i]! + words[i]!) | 0;
    const zero = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const second = (zero + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => {
    state[i] = state[i]! + value;
  });
}

export function sha256(text: string): string {
  const bytes = encodeUtf8(text);
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, bytes.length * 8);
  const state = rootBits(8, 2);
  for (let at = 0; at < padded.length; at += 64) {
    const words = new Uint32Array(64);
    for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + 4 * i);
    block(words, state);
  }
  const digest = new DataView(new ArrayBuffer(32));
  for (const [i, word] of state.entries()) digest.setUint32(4 * i, word);
  return toBase64(new Uint8Array(digest.buffer));
}
