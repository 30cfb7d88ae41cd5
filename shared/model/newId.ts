/** Short random ids; the randomness is an argument, so that commands stay replayable. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Source of randomness: a number in [0, 1). */
export type Random = () => number;

/** A 10-character id: about 59 bits of the given randomness. */
export function newId(random: Random): string {
  let id = '';
  for (let i = 0; i < 10; i++) id += LETTERS[Math.floor(random() * (i === 0 ? 52 : 62))]!;
  return id;
}

/** A small seeded generator (mulberry32) for tests, samples and re-draws; the same seed gives the same numbers. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A 32-bit seed from a text (FNV-1a). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
