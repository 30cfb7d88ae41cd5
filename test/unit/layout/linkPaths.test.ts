import { expect, test } from 'vitest';
import { layout } from '../../../shared/layout/layout';
import { createLayouter, findLinkPaths } from '../../../shared/layout/layouter';
import { generateMap } from '../../support/generateMap';

const doc = generateMap({ cards: 400 });

test('a layout with the paths that another one found is the same layout', () => {
  const linkPaths = findLinkPaths(doc);
  expect(layout(doc, { linkPaths })).toEqual(layout(doc));
});

test('links may follow a layout without them: nothing else of it changes', () => {
  const layouter = createLayouter();
  const first = layouter(doc, { linkPaths: 'later' });
  expect(first.links).toEqual([]);
  const second = layouter(doc, { linkPaths: findLinkPaths(doc) });
  expect(second.links).toEqual(layout(doc).links);
  for (const part of ['phases', 'steps', 'lanes', 'lines', 'cards', 'curves'] as const)
    expect(second[part], part).toBe(first[part]);
  expect(layouter(doc).links).toBe(second.links);
});

test('paths of another document are not taken', () => {
  const linkPaths = findLinkPaths(generateMap({ cards: 200 }));
  expect(layout(doc, { linkPaths }).links).toEqual(layout(doc).links);
});
