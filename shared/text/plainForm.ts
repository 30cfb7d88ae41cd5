/** What is drawn of characters that no bundled face has but that have a plain form: the ₂ of CO₂ as 2, 𝐁 as B. */
import type { Locale } from '../model/schema';
import { type FaceStack, faceStack } from './faces';
import type { Weight } from './types';

/** Plain forms stand for characters beyond these blocks only, which keeps most text from being looked at one by one. */
const UNUSUAL = /[^\u0000-\u206f\u2190-\u21ff\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/u;

/** The code point itself, or of its compatibility form where only that has a face and is one character. */
export function plainForm(stack: FaceStack, code: number): number {
  if (code < 0x2000 || stack.faceIndex(code) >= 0) return code;
  const [plain, ...more] = String.fromCodePoint(code).normalize('NFKC');
  const found = plain?.codePointAt(0) ?? code;
  return more.length === 0 && stack.faceIndex(found) >= 0 ? found : code;
}

/** A text as it is drawn where no other fonts than the bundled ones are at hand. */
export function drawnText(text: string, weight: Weight, locale?: Locale): string {
  if (!UNUSUAL.test(text)) return text;
  const stack = faceStack(weight, locale);
  return Array.from(text, (character) =>
    String.fromCodePoint(plainForm(stack, character.codePointAt(0) ?? 0)),
  ).join('');
}
