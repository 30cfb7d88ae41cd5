/** Badges on links of the merge's map: those that changed by themselves, in the middle of the link. */
import { expect, it } from 'vitest';
import { placeMarks } from '../../../renderer/merge/map/placeMarks';
import { createLayouter } from '../../../shared/layout/layouter';
import { merge } from '../../../shared/merge/merge';
import { mergeMarks, sideChanges } from '../../../shared/merge/sides';
import { withRemoved } from '../../../shared/merge/withRemoved';
import type { Blueprint } from '../../../shared/model/schema';
import { after } from '../../support/applied';
import { tinyMap } from '../../support/tinyMap';

/** Keys of the links with badges on the map of the result, with what is gone put back. */
function badges(ours: Blueprint, theirs: Blueprint) {
  const merged = merge(tinyMap, ours, theirs);
  const { doc, removed } = withRemoved(merged.doc, tinyMap);
  const layout = createLayouter()(doc);
  const marks = placeMarks(doc, layout, mergeMarks(merged, sideChanges(merged)));
  return { layout, removed, links: marks.filter(({ table }) => table === 'links') };
}

it('stand on links that were changed, in the colour of who did it', () => {
  const ours = after(tinyMap, { type: 'link.edit', id: 'l1', fields: { label: 'by phone' } });
  const { links, layout } = badges(ours, tinyMap);
  expect(links.map(({ key, mark }) => [key, mark.by])).toEqual([['links/l1', 'ours']]);
  const route = layout.links.find(({ id }) => id === 'l1');
  const [xs, ys] = [route?.points.map(({ x }) => x) ?? [], route?.points.map(({ y }) => y) ?? []];
  const at = links[0]?.at;
  expect(at?.x).toBeGreaterThan(Math.min(...xs) - 60);
  expect(at?.y).toBeGreaterThanOrEqual(Math.min(...ys) - 10);
});

it('stand on links that only went, and not on those that went with their card', () => {
  const cut = after(tinyMap, { type: 'link.delete', ids: ['l1'] });
  const { links, removed } = badges(tinyMap, cut);
  expect(links.map(({ key }) => key)).toEqual(['links/l1']);
  expect(removed.has('links/l1')).toBe(true);
  const gone = after(tinyMap, { type: 'card.delete', ids: ['c2'] });
  expect(badges(gone, tinyMap).links).toEqual([]);
});
