/** The documents that mutants of maps are made from: small ones that together hold all there is, believable ones, large ones. */
import { serialise } from '../../../shared/file/serialise';
import type { Blueprint } from '../../../shared/model/schema';
import { everyField, type Filled } from '../../hostile/everyField';
import { oneOfEachBlueprint } from '../../hostile/smallest';
import { generateMap } from '../../support/generateMap';
import type { Dice } from '../types';

/** Every field of the schema once, a part of the tables at a time: a small file is read ten times while a large one is read once. */
const PARTS: readonly (readonly Filled[])[] = [
  ['meta', 'settings', 'segments', 'personas'],
  ['phases', 'steps', 'lanes', 'links', 'emotions'],
  ['cards'],
  ['measures', 'views', 'assets'],
  ['notes', 'comments'],
];

type Texts = readonly [string, ...string[]];
const COMPLETE: Texts = [
  serialise(oneOfEachBlueprint()),
  JSON.stringify(oneOfEachBlueprint()),
  ...PARTS.flatMap((part, index) => {
    const doc = everyField(part);
    return [index % 2 === 0 ? serialise(doc) : JSON.stringify(doc)];
  }),
];
const ofCards = (cards: number, locale: 'en' | 'zh-Hans'): Blueprint =>
  generateMap({ cards, seed: cards, locale });
const BELIEVABLE: Texts = [
  serialise(ofCards(3, 'en')),
  ...([4, 6, 9] as const).flatMap((cards) => [
    serialise(ofCards(cards, 'en')),
    JSON.stringify(ofCards(cards, 'zh-Hans')),
  ]),
];
const LARGE: Texts = [serialise(ofCards(60, 'en')), JSON.stringify(ofCards(60, 'zh-Hans'))];

export const PARSER_BASES: readonly string[] = [...COMPLETE, ...BELIEVABLE, ...LARGE];

/** Of a hundred mutants one is of a large map, seventeen are of believable ones. */
export function drawBase(dice: Dice): string {
  const share = dice.next();
  return dice.pick(share < 0.82 ? COMPLETE : share < 0.99 ? BELIEVABLE : LARGE);
}
