/** Titles in larger letters at small zooms: never so large that a word breaks. */
import { expect, test } from 'vitest';
import { cardFace, TITLES_ONLY } from '../../../renderer/canvas/cardText';
import { textScaleFor } from '../../../renderer/canvas/view';
import { layout } from '../../../shared/layout/layout';
import { loadTemplate } from '../../../shared/templates/load';
import { templates } from '../../../shared/templates/maps';

test.each([1.3, 1.45, TITLES_ONLY])('no word of an example is broken at letters of %f', async (scale) => {
  const broken: string[] = [];
  for (const row of templates) {
    const { doc } = await loadTemplate(row, 'en');
    for (const box of layout(doc).cards.values()) {
      const title = doc.cards[box.id]?.title ?? '';
      const words = new Set(title.split(/[\s\-/–—…]+/u));
      for (const { text } of cardFace(box, title, 'en', scale).text)
        for (const word of text
          .replace(/…$/u, '')
          .split(/[\s\-/–—]+/u)
          .slice(0, -1))
          if (!words.has(word)) broken.push(`${row.id}: ${text}`);
    }
  }
  expect(broken).toEqual([]);
});

test.each([0.75, 0.6, 0.5, 0.45])(
  'at a zoom of %f most titles of an example stand in one size, and only long ones in a smaller one',
  async (zoom) => {
    const few: string[] = [];
    for (const row of templates) {
      const { doc } = await loadTemplate(row, 'en');
      const sizes = new Map<number, number>();
      for (const box of layout(doc).cards.values()) {
        const size = cardFace(box, doc.cards[box.id]?.title ?? '', 'en', textScaleFor(zoom)).text[0]?.style
          .size;
        if (size !== undefined) sizes.set(size, (sizes.get(size) ?? 0) + 1);
      }
      const counts = [...sizes].sort(([a], [b]) => b - a).map(([, count]) => count);
      const all = counts.reduce((sum, count) => sum + count, 0);
      if ((counts[0] ?? 0) < all * 0.7) few.push(`${row.id}: ${counts.join(', ')}`);
    }
    expect(few).toEqual([]);
  },
);
