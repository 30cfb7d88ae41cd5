/** Reads how someone feels from what authors write into an emotion lane: words, emoji, numbers. */
import { foldLabel } from '../lanes/foldLabel';
import { emotionLevels, emotionPictures, negating, strengthening, weakening } from './emotionSigns';
import { emotionWords } from './emotionWords';

const clamp = (value: number): number => Math.max(-5, Math.min(5, value));
const round = (value: number): number => Math.round(clamp(value) * 10) / 10 + 0;
const mean = (values: readonly number[]): number =>
  round(values.reduce((sum, value) => sum + value, 0) / values.length);

const words = emotionWords
  .flatMap(([value, texts]) => texts.map((text) => ({ value, text: foldLabel(text) })))
  .sort((a, b) => b.text.length - a.text.length);

/** Values of the mood words in one folded state, each with its strength. */
function wordValues(state: string): number[] {
  const values: { at: number; value: number }[] = [];
  let rest = state;
  for (const { text, value } of words) {
    for (let at = rest.indexOf(text); at >= 0; at = rest.indexOf(text, at + text.length)) {
      if (/^[a-z]/.test(text) && /[a-z]/.test(rest[at - 1] ?? '')) continue;
      const before = rest.slice(0, at);
      let strength = value;
      if (weakening.test(before)) strength /= 2;
      if (strengthening.test(before)) strength += Math.sign(value);
      if (negating.test(before)) strength = -strength / 2;
      const pluses = /^[a-z]*(\++)/.exec(rest.slice(at + text.length))?.[1]?.length ?? 0;
      values.push({ at, value: clamp(strength + Math.sign(value) * pluses) });
      rest = before + '\u0000'.repeat(text.length) + rest.slice(at + text.length);
    }
  }
  return values.sort((a, b) => a.at - b.at).map(({ value }) => value);
}

/** A longer cell tells a story, not a mood. */
const MAX_MOOD = 2000;

/** −5…5 for words and emoji, to a tenth; null where no mood is recognised. A change "a → b" counts by its end. */
export function readMood(cell: string): number | null {
  if (cell.length > MAX_MOOD) return null;
  const state = cell
    .split(/→|->|=>|⇒/)
    .at(-1)!
    .replace(/["“”「」『』«»].*?["“”「」『』«»]/g, ' ');
  const pictures = [...state].flatMap((character) => emotionPictures.get(character) ?? []);
  if (pictures.length > 0) return mean(pictures);
  const folded = foldLabel(state);
  const level = emotionLevels.get(folded);
  if (level !== undefined) return level;
  const found = wordValues(folded);
  return found.length > 0 ? mean(found) : null;
}

export interface NumberScale {
  readonly low: number;
  readonly high: number;
}

const NUMBER = /^[−-]?\d+(?:[.,]\d+)?/;

interface Score {
  readonly value: number;
  readonly outOf: number | null;
  /** It was written with a plus or minus, as one does where both are possible. */
  readonly isSigned: boolean;
}

/** The number a cell begins with, and what it is out of: "4", "−2", "+1", "3/5", "70 %", "8 (ok)". */
export function readScore(cell: string): Score | null {
  const given = cell.normalize('NFKC').replace('−', '-').trim();
  const text = given.replace(/^\+/, '').trim();
  const found = NUMBER.exec(text)?.[0];
  if (found === undefined) return null;
  const rest = text.slice(found.length).trim();
  const outOf = /^\/\s*(\d+)/.exec(rest)?.[1];
  if (outOf === undefined && rest !== '' && !/^[%(（]/.test(rest)) return null;
  const value = Number(found.replace(',', '.'));
  const end = outOf !== undefined ? Number(outOf) : rest.startsWith('%') ? 100 : null;
  // With some hundred digits it is no score.
  const fits = Number.isFinite(value) && Number.isFinite(end ?? 0);
  return fits ? { value, outOf: end, isSigned: /^[+-]/.test(given) } : null;
}

/** The scale in the name of a lane: "Mood (1-10)", "情绪 −5…+5", "0 to 100". */
export function namedScale(label: string): NumberScale | null {
  const text = label.normalize('NFKC').replaceAll('−', '-');
  const found = /([+-]?\d{1,3})\s*(?:-|–|—|~|\.{2,3}|…|to|bis|a|à|至|到|から)\s*([+-]?\d{1,3})(?!\d)/.exec(
    text,
  );
  const [low, high] = [Number(found?.[1]), Number(found?.[2])];
  return found && low < high ? { low, high } : null;
}

/** The narrowest usual scale that holds all values; one that is as long below zero where any of them has a sign. */
export function guessScale(scores: readonly Score[]): NumberScale {
  const outOf = scores.find((score) => score.outOf)?.outOf ?? null;
  const values = scores.map((score) => score.value);
  let [lowest, highest] = [0, 0];
  for (const value of values) highest = Math.max(highest, Math.abs(value));
  lowest = values.reduce((low, value) => Math.min(low, value), highest);
  if (lowest < 0 || (outOf === null && scores.some((score) => score.isSigned))) {
    const end = [1, 2, 3, 5, 10, 100].find((limit) => highest <= limit) ?? highest;
    return { low: -end, high: end };
  }
  const top = outOf ?? [5, 7, 10, 100].find((limit) => highest <= limit) ?? highest;
  return { low: lowest < 1 || top >= 100 ? 0 : 1, high: top };
}

/** Onto −5…5, to a tenth; in halves, whose difference is always a number. */
export const rescale = (value: number, { low, high }: NumberScale): number =>
  high === low ? 0 : round(((value / 2 - low / 2) / (high / 2 - low / 2)) * 10 - 5);
