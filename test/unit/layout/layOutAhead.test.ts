import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { painTexts } from '../../../shared/analysis/painValue';
import { parse } from '../../../shared/file/parse';
import { layout } from '../../../shared/layout/layout';
import { createLayouter, layOutAhead } from '../../../shared/layout/layouter';
import type { Blueprint } from '../../../shared/model/schema';
import { generateMap } from '../../support/generateMap';

const doc = generateMap({ cards: 400 });

function sample(name: string): Blueprint {
  const url = new URL(`../../../resources/samples/${name}.blueprint`, import.meta.url);
  const parsed = parse(new Uint8Array(readFileSync(url)));
  if (!parsed.ok) throw new Error(`${name} cannot be read`);
  return parsed.doc;
}

/** Every third card has a picture, every fourth stands in a collapsed lane's place or names nobody who exists. */
function varied(): Blueprint {
  const [lane = ''] = Object.keys(doc.lanes);
  const [person = ''] = Object.keys(doc.personas);
  const cards = Object.entries(doc.cards).map(([id, card], i) => {
    if (i % 3 === 0) return [id, { ...card, assetId: 'photo' }];
    if (i % 4 === 0) return [id, { ...card, personaIds: [person, 'nobody'], title: '办理\t入住 👩‍👩‍👧 é' }];
    return [id, card];
  });
  return {
    ...doc,
    assets: { photo: { mime: 'image/png', data: '', width: 300, height: 200 } },
    lanes: { ...doc.lanes, [lane]: { ...doc.lanes[lane]!, collapsed: true } },
    cards: Object.fromEntries(cards),
  };
}

test.each([
  ['a generated map', doc],
  ['pictures, a collapsed lane, other scripts', varied()],
  ['hotel-stay', sample('hotel-stay')],
  ['hotel-stay.zh-Hant', sample('hotel-stay.zh-Hant')],
])('a layout with what another one worked out is the same layout: %s', (_, map) => {
  const scores = painTexts(map);
  const inFull = layout(map, { scores });
  const { contents, linkPaths } = layOutAhead(map, { scores });
  expect(layout(map, { scores, contents })).toEqual(inFull);
  expect(layout(map, { scores, contents, linkPaths: linkPaths() })).toEqual(inFull);
});

test('a layouter takes it for a document that stands in the place of another one', () => {
  const layouter = createLayouter();
  layouter(doc);
  const next = structuredClone(varied());
  expect(layouter(next, { contents: layOutAhead(next).contents })).toEqual(layout(next));
  const [id = ''] = Object.keys(next.cards);
  const edited = { ...next, cards: { ...next.cards, [id]: { ...next.cards[id]!, title: 'Other words' } } };
  expect(layouter(edited)).toEqual(layout(edited));
});

test('links may follow a layout without them: nothing else of it changes', () => {
  const layouter = createLayouter();
  const first = layouter(doc, { linkPaths: 'later' });
  expect(first.links).toEqual([]);
  const second = layouter(doc, { linkPaths: layOutAhead(doc).linkPaths() });
  expect(second.links).toEqual(layout(doc).links);
  for (const part of ['phases', 'steps', 'lanes', 'lines', 'cards', 'curves'] as const)
    expect(second[part], part).toBe(first[part]);
  expect(layouter(doc).links).toBe(second.links);
});

test('what was worked out of another document is not taken', () => {
  const { contents, linkPaths } = layOutAhead(generateMap({ cards: 200 }));
  expect(layout(doc, { contents, linkPaths: linkPaths() })).toEqual(layout(doc));
});
