/** Titles in larger letters at small zooms: never so large that a word breaks. */
import { expect, test } from 'vitest';
import { cardFace, TITLES_ONLY } from '../../../renderer/canvas/cardText';
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
