/** What answers do to one another, and to what stands in their places: each takes or gives what it is about, no more. */
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/commands/types';
import { resolved } from '../../../shared/merge/merge';
import { orderedSteps } from '../../../shared/model/queries';
import { after } from '../../support/applied';
import { asked, edit, merged } from '../../support/merged';
import { tinyMap } from '../../support/tinyMap';

const step = (id: string, phaseId: string, index = 0): Command => ({
  type: 'step.add',
  id,
  phaseId,
  index,
  step: { name: id },
});
const card = (id: string, stepId: string, fields: object = {}): Command => ({
  type: 'card.add',
  id,
  at: { laneId: 'act', stepId },
  card: { kind: 'action', title: id, ...fields },
});

describe('an answer that keeps a record', () => {
  it('keeps the cards of a link, too, where another answer takes away a step that they stand in', () => {
    const result = merged(
      after(tinyMap, step('s3', 'ph', 2)),
      [{ type: 'step.delete', ids: ['s1', 's2'] }],
      [edit('c2', { title: 'Changed' }), { type: 'link.edit', id: 'l1', fields: { label: 'then' } }],
    );
    expect(asked(result)).toEqual(['deleted links/l1', 'inside steps/s2']);
    const kept = resolved(result, { 'links/l1': 'theirs' });
    expect(kept.links.l1?.label).toBe('then');
    expect(kept.cards.c2?.title).toBe('Changed');
  });

  it('brings back neither what another answer took away and it can be without, nor the place of that', () => {
    const base = after(
      tinyMap,
      { type: 'phase.add', id: 'late', phase: { name: 'Late' } },
      step('t1', 'late'),
      card('k', 't1'),
      { type: 'measure.add', id: 'm', measure: { kind: 'nps' } },
    );
    const result = merged(
      base,
      [
        edit('c2', { measureId: 'm' }),
        { type: 'measure.edit', id: 'm', fields: { answers: [5], stepId: 't1' } },
        edit('k', { owner: 'Lena' }),
      ],
      [
        { type: 'card.delete', ids: ['c2'] },
        { type: 'measure.delete', id: 'm' },
        { type: 'phase.delete', id: 'late' },
      ],
    );
    expect([...asked(result)].sort()).toEqual([
      'deleted cards/c2',
      'deleted measures/m',
      'inside phases/late',
    ]);
    const doc = resolved(result, { 'measures/m': 'theirs', 'phases/late': 'theirs' });
    expect(doc.phases.late).toBeUndefined();
    expect(doc.measures.m).toBeUndefined();
    expect(doc.cards.c2).toEqual(base.cards.c2);
    expect(resolved(result, { 'phases/late': 'theirs' }).cards.c2?.measureId).toBe('m');
  });

  it('brings back none of the records that it named before and that were deleted without a question', () => {
    const base = after(tinyMap, card('k', 's2'), edit('c2', { addresses: ['k'] }));
    const result = merged(
      base,
      [edit('c2', { addresses: ['k', 'c1'] })],
      [{ type: 'card.delete', ids: ['k', 'c2'] }],
    );
    expect(asked(result)).toEqual(['deleted cards/c2']);
    expect(Object.keys(result.doc.cards)).toEqual(['c1', 'c2']);
    expect(result.doc.cards.c2?.addresses).toEqual(['c1']);
  });
});

describe('an answer that takes a record away', () => {
  it('leaves a comment that was made a reply to one on it, with what the other side did to it', () => {
    const comment = (id: string, fields: object): Command => ({
      type: 'comment.add',
      id,
      comment: { author: 'Mara', at: '2026-01-01T00:00:00Z', text: id, ...fields },
    });
    const result = merged(
      after(tinyMap, comment('k1', {})),
      [
        { type: 'note.delete', ids: ['n1'] },
        { type: 'comment.edit', id: 'k1', fields: { resolved: true } },
      ],
      [comment('k2', { noteId: 'n1' }), { type: 'comment.edit', id: 'k1', fields: { replyTo: 'k2' } }],
    );
    expect(asked(result)).toEqual(['needed notes/n1']);
    expect(Object.keys(result.doc.comments)).toEqual(['k1']);
    expect(result.doc.comments.k1?.resolved).toBe(true);
    expect(result.doc.comments.k1?.replyTo).toBeUndefined();
    expect(resolved(result, { 'notes/n1': 'theirs' }).comments.k1).toMatchObject({
      resolved: true,
      replyTo: 'k2',
    });
  });
});

it('a card that both added, each to another step, is as wide as where the answer puts it', () => {
  const base = after(tinyMap, step('s3', 'ph', 2), step('s4', 'ph', 3));
  const result = merged(
    base,
    [{ type: 'step.delete', ids: ['s2'] }, step('s5', 'ph', 1), card('new', 's1', { span: 2 })],
    [card('new', 's2', { span: 2 })],
  );
  expect(asked(result)).toContain('added cards/new/stepId');
  expect(orderedSteps(result.doc).map(({ id }) => id)).toEqual(['s1', 's5', 's3', 's4']);
  expect(result.doc.cards.new).toMatchObject({ stepId: 's1', span: 2 });
});
