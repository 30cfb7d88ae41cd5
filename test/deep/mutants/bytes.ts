/** Mutants of any file by its bytes, and of any text by pieces of it. */
import type { Dice } from '../types';
import { ODD_BYTES } from './values';

const place = (dice: Dice, length: number): number => dice.whole(0, Math.max(0, length - 1));

/** One to four wounds: bits, bytes, pieces taken out, doubled, moved, a piece of another file put in, cut off. */
export function mutateBytes(bytes: Uint8Array, other: Uint8Array, dice: Dice): Uint8Array {
  let now: Uint8Array = bytes.slice();
  for (let wounds = dice.whole(1, 4); wounds > 0; wounds--) {
    const at = place(dice, now.length);
    const length = dice.chance(0.8) ? dice.whole(1, 16) : dice.whole(1, 600);
    const around = (middle: Uint8Array, skip = 0): Uint8Array =>
      Uint8Array.from(Buffer.concat([now.subarray(0, at), middle, now.subarray(at + skip)]));
    const how = dice.whole(0, 7);
    if (how === 0) now[at] = (now[at] ?? 0) ^ (1 << dice.whole(0, 7));
    else if (how === 1) now[at] = dice.pick(ODD_BYTES);
    else if (how === 2) now = around(new Uint8Array(0), length);
    else if (how === 3) now = around(now.slice(at, at + length));
    else if (how === 4) now = around(dice.bytes(dice.whole(1, 8)), dice.whole(0, 8));
    else if (how === 5) {
      const from = place(dice, other.length);
      now = around(other.slice(from, from + length), dice.chance(0.5) ? length : 0);
    } else if (how === 6 && dice.chance(0.2)) now = now.slice(0, at);
    else now = around(Uint8Array.of(dice.pick(ODD_BYTES)));
  }
  return now;
}

/** One to four wounds by token: swapped, doubled, left out, replaced, repeated many times. */
export function mutateTokens(
  text: string,
  pattern: RegExp,
  odd: readonly [string, ...string[]],
  dice: Dice,
): string {
  const tokens = text.match(pattern) ?? [];
  for (let wounds = dice.whole(1, 4); wounds > 0; wounds--) {
    const at = place(dice, tokens.length);
    const other = place(dice, tokens.length);
    const token = tokens[at] ?? '';
    const how = dice.whole(0, 5);
    if (how === 0) {
      tokens[at] = tokens[other] ?? '';
      tokens[other] = token;
    } else if (how === 1) tokens.splice(at, 0, token);
    else if (how === 2) tokens.splice(at, dice.whole(1, 4));
    else if (how === 3) tokens[at] = dice.pick(odd);
    else if (how === 4) tokens.splice(at, 0, dice.pick(odd));
    else tokens[at] = token.repeat(dice.chance(0.05) ? 2_000 : dice.whole(2, 6));
  }
  return tokens.join('');
}
