/** Finding, replacing and filtering. */
import { describe, expect, it } from 'vitest';
import { brightCards, NO_CARD_FILTER } from '../../../shared/find/cardFilter';
import { FIND_FIELDS, type FindOptions, findHits } from '../../../shared/find/findHits';
import { replaceHits } from '../../../shared/find/replaceHits';
import { editor } from '../../support/editor';
import { generateMap } from '../../support/generateMap';

const options = (query: string, more: Partial<FindOptions> = {}): FindOptions => ({
  query,
  matchCase: false,
  wholeWord: false,
  fields: FIND_FIELDS,
  ...more,
});

const map = () =>
  editor()
    .addSteps('A', 'B')
    .addLane('actions')
    .addLane('frontstage')
    .addCard({ lane: 'frontstage', step: 'A', title: 'Desk agent', owner: 'Desk' })
    .addCard({ lane: 'actions', step: 'B', title: 'Pays at the desk (desk 2)', tags: ['money'] })
    .addCard({ lane: 'actions', step: 'A', title: 'Deskless 办理入住', body: 'no desk' })
    .addNote('a desk');

const found = (query: string, more: Partial<FindOptions> = {}) => {
  const { doc } = map();
  return findHits(doc, options(query, more)).map((hit) => {
    const text = hit.table === 'notes' ? doc.notes[hit.id]?.text : doc.cards[hit.id]?.[hit.field];
    return `${hit.field}: ${text?.slice(hit.start, hit.start + hit.length)}`;
  });
};

describe('finding', () => {
  it('goes in reading order through titles, texts, owners and notes', () => {
    expect(found('desk')).toEqual([
      'title: Desk',
      'body: desk',
      'title: desk',
      'title: desk',
      'title: Desk',
      'owner: Desk',
      'text: desk',
    ]);
  });

  it('minds case, whole words, fields and signs that mean something in patterns', () => {
    expect(found('desk', { matchCase: true })).toHaveLength(4);
    expect(found('desk', { wholeWord: true })).toHaveLength(6);
    expect(found('desk', { fields: ['notes'] })).toEqual(['text: desk']);
    expect(found('(desk')).toEqual(['title: (desk']);
    expect(found('入住', { wholeWord: true })).toEqual(['title: 入住']);
    expect(found('')).toEqual([]);
    for (const sign of '\\^$.*+?()[]{}|/-&~#') expect(() => found(sign)).not.toThrow();
  });

  it('keeps up with 3,000 cards', () => {
    const doc = generateMap({ cards: 3000 });
    findHits(doc, options('e'));
    const started = performance.now();
    expect(findHits(doc, options('e')).length).toBeGreaterThan(3000);
    expect(performance.now() - started).toBeLessThan(100);
  });
});

describe('replacing', () => {
  it('writes all hits at once, and one undo takes it back', () => {
    const it = map();
    const before = it.doc;
    const hits = findHits(it.doc, options('desk'));
    it.run(replaceHits(it.doc, hits, 'counter')!);
    expect(it.cell('actions', 'B')).toEqual(['Pays at the counter (counter 2)']);
    expect(Object.values(it.doc.notes)[0]?.text).toBe('a counter');
    expect(it.card('counter agent').owner).toBe('counter');
    expect(it.undo().doc).toEqual(before);
  });

  it('takes out a text that becomes empty', () => {
    const it = map();
    const hits = findHits(it.doc, options('no desk'));
    it.run(replaceHits(it.doc, hits, '')!);
    expect(it.card('Deskless 办理入住')).not.toHaveProperty('body');
    expect(replaceHits(it.doc, [], 'x')).toBeNull();
  });
});

describe('the filter', () => {
  it('leaves what any of one list and all lists hold', () => {
    const it = map();
    const titles = (filter: Partial<typeof NO_CARD_FILTER>) =>
      [...(brightCards(it.doc, { ...NO_CARD_FILTER, ...filter }) ?? [])].map((id) => it.doc.cards[id]?.title);
    expect(brightCards(it.doc, NO_CARD_FILTER)).toBeNull();
    expect(titles({ owners: ['Desk'] })).toEqual(['Desk agent']);
    expect(titles({ tags: ['money'], evidence: ['assumed', 'measured'] })).toHaveLength(1);
    expect(titles({ tags: ['money'], owners: ['Desk'] })).toEqual([]);
    expect(titles({ evidence: ['assumed'] })).toHaveLength(3);
    expect(titles({ marks: ['moment'] })).toEqual([]);
  });
});
