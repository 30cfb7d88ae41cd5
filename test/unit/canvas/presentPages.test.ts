/** A presented phase in pages of lanes: large enough to be read, every lane with content on one of them. */
import { expect, test } from 'vitest';
import { pagesOf } from '../../../renderer/actions/presentPages';
import { layout } from '../../../shared/layout/layout';
import { loadTemplate } from '../../../shared/templates/load';
import { templates } from '../../../shared/templates/maps';

const ROOM = { w: 1104, h: 660 };

test('at 1280 × 800 each card of each phase of an example is whole on a page, at 75 % or more', async () => {
  const missed: string[] = [];
  for (const row of templates) {
    const { doc } = await loadTemplate(row, 'en');
    const map = layout(doc);
    for (const phase of map.phases) {
      const { zoom, tops } = pagesOf(map, phase, ROOM);
      expect(zoom).toBeGreaterThanOrEqual(0.75);
      expect(tops.length).toBeLessThanOrEqual(5);
      for (const card of map.cards.values())
        if (card.x < phase.x + phase.w && phase.x < card.x + card.w)
          if (!tops.some((top) => top <= card.y && card.y + card.h <= top + ROOM.h / zoom))
            missed.push(`${row.id}, ${phase.id}: ${card.id}`);
    }
  }
  expect(missed).toEqual([]);
});

test('a phase that is read whole is one page', async () => {
  const [row] = templates;
  if (!row) throw new Error('There are no templates');
  const map = layout((await loadTemplate(row, 'en')).doc);
  const [phase] = map.phases;
  if (!phase) throw new Error('The first template has no phase');
  expect(pagesOf(map, phase, { w: 2400, h: 2000 }).tops).toHaveLength(1);
  const small = {
    ...map,
    lanes: map.lanes.slice(0, 2),
    height: (map.lanes[1]?.y ?? 0) + (map.lanes[1]?.h ?? 0),
  };
  expect(pagesOf(small, phase, ROOM).tops).toHaveLength(1);
});
