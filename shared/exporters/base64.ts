/** Base64 to bytes and back, without the platform. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
for (let i = 0; i < LETTERS.length; i++) VALUES[LETTERS.charCodeAt(i)] = i;

export function fromBase64(text: string): Uint8Array {
  const length = text.replace(/=+$/, '').length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  const value = (i: number) => (i < length ? (VALUES[text.charCodeAt(i) & 127] ?? 0) : 0);
  for (let i = 0, at = 0; i < length; i += 4) {
    const word = (value(i) << 18) | (value(i + 1) << 12) | (value(i + 2) << 6) | value(i + 3);
    bytes[at++] = word >> 16;
    bytes[at++] = (word >> 8) & 255;
    bytes[at++] = word & 255;
  }
  return bytes;
}

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 3 * 4096) {
    let part = '';
    for (let i = start; i < Math.min(bytes.length, start + 3 * 4096); i += 3) {
      const word = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
      part += LETTERS[word >> 18]! + LETTERS[(word >> 12) & 63]!;
      part += i + 1 < bytes.length ? LETTERS[(word >> 6) & 63]! : '=';
      part += i + 2 < bytes.length ? LETTERS[word & 63]! : '=';
    }
    parts.push(part);
  }
  return parts.join('');
}
