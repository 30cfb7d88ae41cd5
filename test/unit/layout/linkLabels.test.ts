/** Labels of links on dense maps: their words and those of cards stay apart. */
import { expect, test } from 'vitest';
import { layout } from '../../../shared/layout/layout';
import type { Rect } from '../../../shared/layout/types';
import { generateMap } from '../../support/generateMap';

/** What letters take above and below their baseline, at 13 px. */
const ABOVE = 10;
const BELOW = 3;

const meet = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

test.each([
  [100, 'en'],
  [300, 'en'],
  [300, 'zh-Hans'],
] as const)(
  'on a map of %i cards (%s) no label of a link covers words or marks of a card',
  (cards, locale) => {
    for (const seed of [1, 2]) {
      const map = layout(generateMap({ cards, seed, locale }));
      const labels = map.links.flatMap(({ label }) => label ?? []);
      expect(labels.length).toBeGreaterThan(cards / 25);
      const covered = [...map.cards.values()].flatMap((card) =>
        [
          ...[...card.title, ...card.body].map((line) => ({
            x: line.x,
            y: line.y - ABOVE,
            w: line.width,
            h: ABOVE + BELOW,
          })),
          ...card.marks.filter(({ kind }) => kind !== 'moment'),
        ]
          .map((part) => ({ ...part, x: part.x + card.x, y: part.y + card.y }))
          .filter((part) => labels.some((label) => meet(label, part)))
          .map(() => card.id),
      );
      expect(covered).toEqual([]);
    }
  },
);
