/** Labels of links on dense maps: their words and those of cards stay apart. */
import { expect, test } from 'vitest';
import { layout } from '../../../shared/layout/layout';
import { LINK_LABEL_PADDING } from '../../../shared/layout/metrics';
import type { Rect } from '../../../shared/layout/types';
import type { Blueprint } from '../../../shared/model/schema';
import { loadTemplate } from '../../../shared/templates/load';
import { templates } from '../../../shared/templates/maps';
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

/** The map with words on each of its links. */
const labelled = (doc: Blueprint): Blueprint => ({
  ...doc,
  links: Object.fromEntries(
    Object.entries(doc.links).map(([id, link], index) => [
      id,
      { ...link, label: LABELS[index % LABELS.length] ?? '' },
    ]),
  ),
});
const LABELS = ['if late', 'more than five people', 'room released', 'hands over the key', 'yes'];

/** Where its words stand. */
const wordsOf = (label: Rect): Rect => ({
  x: label.x + LINK_LABEL_PADDING.x,
  y: label.y,
  w: label.w - 2 * LINK_LABEL_PADDING.x,
  h: label.h,
});

test('no label of a link covers the words of another one, where every link of every example has some', async () => {
  const covered: string[] = [];
  for (const row of templates) {
    const { links } = layout(labelled((await loadTemplate(row, 'en')).doc));
    const labels = links.flatMap(({ id, label }) => (label ? { id, ...label } : []));
    for (const label of labels)
      for (const other of labels)
        if (label !== other && meet(wordsOf(label), other))
          covered.push(`${row.id}: ${label.id} over ${other.id}`);
  }
  expect(covered).toEqual([]);
});
