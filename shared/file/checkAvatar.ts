/** A persona's `avatar` is the id of an asset or one emoji. */
import { isId } from '../model/fields';
import type { JsonObject } from './json';

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\uFE0F?\u20E3/u;
/** Long enough for a family of four with skin tones. */
const MAX_EMOJI = 40;

/** Made when it is first asked, and once: making one costs more than asking it often. */
let graphemes: Intl.Segmenter | null = null;
const isOneGrapheme = (text: string): boolean => {
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let count = 0;
  for (const _ of graphemes.segment(text)) if (++count > 1) return false;
  return count === 1;
};

/** `dangling`: an id of no asset; `invalid`: neither an id nor an emoji. */
export function checkAvatar(avatar: string, assets: JsonObject): 'ok' | 'dangling' | 'invalid' {
  if (isId(avatar)) return Object.hasOwn(assets, avatar) ? 'ok' : 'dangling';
  return avatar.length <= MAX_EMOJI && EMOJI.test(avatar) && isOneGrapheme(avatar) ? 'ok' : 'invalid';
}
