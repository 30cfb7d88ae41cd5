/** What looks like two edits of one thing and is not: no question is asked, and nothing is lost. */
import { expect, it } from 'vitest';
import type { Command } from '../../../shared/commands/types';
import { cardsInCell, orderedPersonaIds } from '../../../shared/model/queries';
import type { Blueprint } from '../../../shared/model/schema';
import { after } from '../../support/applied';
import { asked, edit, merged } from '../../support/merged';
import { brokenLaws } from '../../support/mergeLaws';
import { tinyMap } from '../../support/tinyMap';

/** The same with the sides either way round; the laws hold. */
function quiet(base: Blueprint, ours: readonly Command[], theirs: readonly Command[]): Blueprint {
  for (const [a, b] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    const result = merged(base, a, b);
    expect(asked(result)).toEqual([]);
    expect(brokenLaws(result.plan.versions, result)).toEqual([]);
  }
  return merged(base, ours, theirs).doc;
}

const deleted: Command = { type: 'card.delete', ids: ['c2'] };
const place = (id: string, index?: number): Command => ({
  type: 'card.add',
  id,
  at: { laneId: 'front', stepId: 's2', ...(index !== undefined && { index }) },
  card: { kind: 'process', title: id },
});
const move = (id: string, stepId: string, index: number): Command => ({
  type: 'card.move',
  ids: [id],
  to: { laneId: 'front', stepId, index },
});
const order = (doc: Blueprint) => cardsInCell(doc, 'front', 's2').map(({ id }) => id);

it('grades a card as assumed, which a card without a grade is: that is no edit against a deletion, nor against a grade', () => {
  const assumed = edit('c2', { evidence: 'assumed' });
  expect(quiet(tinyMap, [deleted], [assumed]).cards.c2).toBeUndefined();
  const observed = quiet(tinyMap, [assumed], [edit('c2', { evidence: 'observed' })]);
  expect(observed.cards.c2?.evidence).toBe('observed');
  expect(quiet(tinyMap, [assumed], []).cards.c2?.evidence).toBe('assumed');
});

it('takes one column and no width, one kind of link and none, for the same', () => {
  const wide = after(tinyMap, edit('c1', { span: 2 }), {
    type: 'link.edit',
    id: 'l1',
    fields: { kind: 'depends' },
  });
  const link = (kind: 'flow' | null): Command => ({ type: 'link.edit', id: 'l1', fields: { kind } });
  const doc = quiet(wide, [edit('c1', { span: 1 }), link('flow')], [edit('c1', { span: null }), link(null)]);
  expect([doc.cards.c1?.span ?? 1, doc.links.l1?.kind ?? 'flow']).toEqual([1, 'flow']);
});

it('deletes a persona, though the other side put one in between and so gave all of them ranks', () => {
  const base = {
    ...tinyMap,
    personas: Object.fromEntries(['ann', 'bob', 'eve'].map((id) => [id, { name: id }])),
  };
  const doc = quiet(
    base,
    [{ type: 'persona.delete', id: 'bob' }],
    [{ type: 'persona.add', id: 'new', index: 1, persona: { name: 'new' } }],
  );
  expect(orderedPersonaIds(doc)).toEqual(['ann', 'new', 'eve']);
});

it('lets a card go, or be moved away, that the other side only put among its own new ones', () => {
  const ours = [place('n1'), place('n2'), move('c2', 's2', 1)];
  expect(order(after(tinyMap, ...ours))).toEqual(['n1', 'c2', 'n2']);
  expect(order(quiet(tinyMap, ours, [deleted]))).toEqual(['n1', 'n2']);
  const doc = quiet(tinyMap, ours, [move('c2', 's1', 0)]);
  expect([order(doc), doc.cards.c2?.stepId]).toEqual([['n1', 'n2'], 's1']);
});

it('lets a card that was moved out of a deleted step forget what went with the step', () => {
  const base = after(
    tinyMap,
    { type: 'step.add', id: 's3', phaseId: 'ph', step: { name: 'Later' } },
    place('c3'),
    edit('c3', { about: 'c2' }),
  );
  const doc = quiet(base, [{ type: 'step.delete', ids: ['s2'] }], [move('c3', 's3', 0)]);
  expect([doc.cards.c3?.stepId, doc.cards.c3?.about]).toEqual(['s3', undefined]);
  const named = [move('c3', 's3', 0), edit('c1', { about: 'c2' })];
  expect(asked(merged(base, [{ type: 'step.delete', ids: ['s2'] }], named))).toEqual(['inside steps/s2']);
});

it('still asks where a card changed its place among those that were there', () => {
  const base = after(tinyMap, place('c3'));
  const up = move('c3', 's2', 0);
  expect(asked(merged(base, [up], [{ type: 'card.delete', ids: ['c3'] }]))).toEqual(['deleted cards/c3']);
  expect(asked(merged(base, [up], [move('c3', 's1', 0)]))).toEqual(['edits cards/c3/laneId+stepId']);
});

it('has what both added to a sticky note, and asks where both wrote it anew', () => {
  const note = (text: string): Command => ({ type: 'note.edit', ids: ['n'], fields: { text } });
  const base = after(tinyMap, {
    type: 'note.add',
    id: 'n',
    note: { x: 0, y: 0, w: 160, h: 120, text: 'ask the desk' },
  });
  const doc = quiet(base, [note('ask the desk\nby Monday')], [note('ask the desk\nand the night shift')]);
  expect(doc.notes.n?.text).toBe('ask the desk\nand the night shift\nby Monday');
  expect(asked(merged(base, [note('one')], [note('two')]))).toEqual(['edits notes/n/text']);
});
