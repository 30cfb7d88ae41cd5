/** The law against losses finds what a merge could lose: each fault is planted into a result that keeps the law. */
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/commands/types';
import type { Merge } from '../../../shared/merge/types';
import type { Blueprint, Card } from '../../../shared/model/schema';
import { after } from '../../support/applied';
import { edit, merged } from '../../support/merged';
import { losses } from '../../support/mergeLosses';
import { tinyMap } from '../../support/tinyMap';

const withStep = after(
  tinyMap,
  { type: 'step.add', id: 's3', phaseId: 'ph', index: 2, step: { name: 'Later' } },
  {
    type: 'card.add',
    id: 'c3',
    at: { laneId: 'front', stepId: 's2' },
    card: { kind: 'process', title: '3' },
  },
);
const move = (id: string, stepId: string, index?: number): Command => ({
  type: 'card.move',
  ids: [id],
  to: { laneId: 'front', stepId, ...(index !== undefined && { index }) },
});
const deleteStep: Command = { type: 'step.delete', ids: ['s2'] };

const planted = (merge: Merge, change: (doc: Blueprint) => Partial<Blueprint>): readonly string[] => [
  ...losses({ ...merge, doc: { ...merge.doc, ...change(merge.doc) } }),
];
const card = (doc: Blueprint, id: string, fields: Partial<Card>): Partial<Blueprint> => ({
  cards: { ...doc.cards, [id]: { ...doc.cards[id]!, ...fields } },
});
const without = <T>(table: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(table).filter(([each]) => each !== id));

describe('a card that was moved out of a deleted step', () => {
  const result = merged(withStep, [deleteStep], [move('c2', 's3'), edit('c2', { owner: 'Lena' })]);

  it('keeps the law where its mover put it', () => {
    expect([...losses(result)]).toEqual([]);
  });

  it.each([
    [
      'is gone',
      (doc: Blueprint) => ({ cards: without(doc.cards, 'c2') }),
      'cards/c2: edit lost with the record',
    ],
    ['stands elsewhere', (doc: Blueprint) => card(doc, 'c2', { stepId: 's1' }), 'cards/c2/stepId: edit lost'],
    ['lost another edit', (doc: Blueprint) => card(doc, 'c2', { owner: '' }), 'cards/c2/owner: edit lost'],
    [
      'lost its link',
      (doc: Blueprint) => ({ links: without(doc.links, 'l1') }),
      'links/l1: lost, though nobody deleted it',
    ],
  ])('breaks it where it %s', (_, change, sentence) => {
    expect(planted(result, change).join()).toContain(sentence);
  });
});

it('a deletion that no question undid may not be undone', () => {
  const result = merged(withStep, [deleteStep], [edit('c1', { owner: 'Lena' })]);
  expect([...losses(result)]).toEqual([]);
  expect(planted(result, () => ({ steps: withStep.steps })).join()).toContain('steps/s2: deletion undone');
});

it('a question about one field excuses no other field, nor another order', () => {
  const ours = [edit('c2', { title: 'Mine', owner: 'Lena' })];
  const theirs = [edit('c2', { title: 'Others' }), move('c3', 's2', 0)];
  const result = merged(withStep, ours, theirs);
  expect([...losses(result)]).toEqual([]);
  expect(planted(result, (doc) => card(doc, 'c2', { owner: '' })).join()).toContain(
    'cards/c2/owner: edit lost',
  );
  const last = (doc: Blueprint) => card(doc, 'c3', { rank: 'zz' });
  expect(planted(result, last).join()).toContain('cards/c3/rank: no longer on its side of c2');
});

it('of two lists and two texts, each side’s parts must be there', () => {
  const base = after(tinyMap, edit('c1', { tags: ['a'], body: 'one\ntwo' }));
  const result = merged(
    base,
    [edit('c1', { tags: ['a', 'b'], body: 'ONE\ntwo' })],
    [edit('c1', { tags: ['a', 'c'], body: 'one\ntwo\nthree' })],
  );
  expect([...losses(result)]).toEqual([]);
  for (const [fields, field] of [
    [{ tags: ['a', 'b'] }, 'tags'],
    [{ body: 'ONE\ntwo' }, 'body'],
  ] as const)
    expect(planted(result, (doc) => card(doc, 'c1', fields)).join()).toContain(
      `cards/c1/${field}: edit lost of theirs`,
    );
});

it('what was rewritten for one persona may not go with her unasked', () => {
  const variant = (text: string) => edit('c1', { variants: [{ personaIds: ['ann'], text }] });
  const result = merged(
    after(tinyMap, variant('before')),
    [variant('after')],
    [{ type: 'persona.delete', id: 'ann' }],
  );
  expect([...losses(result)]).toEqual([]);
  const unasked = { ...result, conflicts: [], plan: { ...result.plan, conflicts: [] } };
  const gone = (doc: Blueprint) => {
    const { variants: _variants, ...rest } = doc.cards.c1!;
    return { personas: {}, emotions: {}, cards: { ...doc.cards, c1: rest } };
  };
  expect(planted(unasked, gone).join()).toContain('cards/c1/variants: edit lost of ours');
});

it('believes no merge that says a card was not moved, or a grade not given', () => {
  const deleted: Command = { type: 'card.delete', ids: ['c3'] };
  for (const theirs of [move('c3', 's2', 0), edit('c3', { evidence: 'observed' })]) {
    const result = merged(withStep, [deleted], [theirs]);
    expect([...losses(result)]).toEqual([]);
    const { plan } = result;
    const untouched = () => plan.versions.theirs.cards.c3 ?? {};
    const unasked = {
      ...result,
      conflicts: [],
      plan: { ...plan, conflicts: [], follow: { ...plan.follow, untouched } },
    };
    expect([...losses(unasked)].join()).toContain('cards/c3: edit lost with the record');
  }
});
