/** Merging what was imported anew: other ids, the same map. */
import { expect, test } from 'vitest';
import { commonPart } from '../../../shared/merge/commonPart';
import { merge } from '../../../shared/merge/merge';
import { referencesOf } from '../../../shared/model/references';
import { type Blueprint, type Id, TABLE_NAMES } from '../../../shared/model/schema';
import { generateMap } from '../../support/generateMap';

/** As another import would have made it: every id is new. */
function reimported(doc: Blueprint): Blueprint {
  const tables = TABLE_NAMES.map((table) => [
    table,
    Object.fromEntries(
      Object.entries(doc[table] as unknown as Record<Id, Record<string, unknown>>).map(([id, row]) => {
        const open = { ...row };
        for (const { field, rename } of referencesOf(table))
          if (open[field] !== undefined) open[field] = rename(open[field], (named) => `n${named}`);
        return [`n${id}`, open];
      }),
    ),
  ]);
  return { ...doc, ...Object.fromEntries(tables) };
}

// Cards that are found again by what they say have to say different things.
const plain = generateMap({ cards: 40, seed: 7 });
const base: Blueprint = {
  ...plain,
  links: {},
  cards: Object.fromEntries(
    Object.entries(plain.cards).map(([id, card], index) => [
      id,
      { ...card, title: `${card.title} ${index}` },
    ]),
  ),
};
const [first = '', second = ''] = Object.keys(base.cards);
const edit = (doc: Blueprint, id: Id, fields: object): Blueprint => ({
  ...doc,
  cards: { ...doc.cards, [id]: { ...doc.cards[id], ...fields } as Blueprint['cards'][Id] },
});

test('a side imported anew merges by content: what both did is there, nothing is twice', () => {
  const ours = edit(base, first, { owner: 'Front office' });
  const theirs = reimported(edit(base, second, { body: 'Said differently' }));
  for (const { doc, conflicts } of [merge(base, ours, theirs), merge(base, theirs, ours)]) {
    expect(conflicts).toEqual([]);
    expect(Object.keys(doc.cards).sort()).toEqual(Object.keys(base.cards).sort());
    expect(doc.cards[first]?.owner).toBe('Front office');
    expect(doc.cards[second]?.body).toBe('Said differently');
  }
});

test('where nobody knows the base, an import of the same map is read as it', () => {
  const theirs = reimported(base);
  const { doc, conflicts } = merge(commonPart(base, theirs), base, theirs);
  expect(conflicts).toEqual([]);
  expect(Object.keys(doc.cards).sort()).toEqual(Object.keys(base.cards).sort());
});

test('another map with other ids stays another map', () => {
  const theirs = reimported(
    Object.keys(base.cards).reduce(
      (doc, id, index) => edit(doc, id, { title: `Nothing alike ${index * 3}` }),
      base,
    ),
  );
  const { doc } = merge(commonPart(base, theirs), base, theirs);
  expect(Object.keys(doc.cards)).toHaveLength(80);
});
