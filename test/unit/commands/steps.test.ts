import { describe, expect, it } from 'vitest';
import { copiedWith } from '../../../shared/commands/duplicate';
import type { Id } from '../../../shared/model/schema';
import { type Editor, editor } from '../../support/editor';

/** Steps 1…5 in two phases (1–3, 4–5); `wide` covers the given steps. */
const map = (from = '2', span = 3): Editor =>
  editor()
    .addPhase('Before')
    .addSteps('1', '2', '3')
    .addPhase('After')
    .addSteps('4', '5')
    .addLane('backstage')
    .addCard({ step: from, title: 'wide', span });

/** Names of the steps that the wide card covers. */
const covered = (e: Editor): string[] => {
  const { stepId, span = 1 } = e.card('wide');
  const first = e.steps.indexOf(e.doc.steps[stepId]!.name);
  return e.steps.slice(first, first + span);
};
const steps = (e: Editor, ...names: readonly string[]): Id[] => names.map((name) => e.id('steps', name));
const moveSteps = (e: Editor, names: readonly string[], phase: string, index: number): Editor =>
  e.run({ type: 'step.move', ids: steps(e, ...names), phaseId: e.id('phases', phase), index });
const deleteSteps = (e: Editor, ...names: readonly string[]): Editor =>
  e.run({ type: 'step.delete', ids: steps(e, ...names) });

describe('steps', () => {
  it('are added, moved within and between phases, in map order', () => {
    const e = map().addStep('1b', { phase: 'Before', index: 1 });
    expect(e.steps).toEqual(['1', '1b', '2', '3', '4', '5']);
    moveSteps(e, ['3', '1'], 'After', 1);
    expect(e.stepsOf('Before')).toEqual(['1b', '2']);
    expect(e.stepsOf('After')).toEqual(['4', '1', '3', '5']);
    const { past } = e.session;
    moveSteps(e, ['1', '3'], 'After', 1);
    expect(e.session.past).toBe(past);
  });

  it('are copied as they read back: an empty list of personas is no field', () => {
    const e = map();
    e.run({ type: 'card.edit', ids: [e.id('cards', 'wide')], fields: { personaIds: [] } });
    const lane = Object.keys(e.doc.lanes)[0] ?? '';
    const newIds = Object.fromEntries(copiedWith(e.doc, 'lanes', lane).map((id) => [id, `copy-${id}`]));
    e.run({ type: 'lane.duplicate', id: lane, newIds });
    const copies = Object.entries(e.doc.cards).filter(([id]) => id.startsWith('copy-'));
    expect(copies).toHaveLength(1);
    for (const [, card] of copies) expect(Object.keys(card)).not.toContain('personaIds');
  });

  it('refuse a place that is not there', () => {
    const e = map();
    const move = { type: 'step.move', ids: steps(e, '1'), phaseId: e.id('phases', 'Before') } as const;
    expect(e.try({ ...move, index: -1 })?.key).toBe('offMap');
    expect(e.try({ ...move, index: 9 })).toBeNull();
    expect(e.stepsOf('Before')).toEqual(['2', '3', '1']);
  });

  it('take their cards and emotions along, and leave what was measured', () => {
    const e = map('1', 1).addPersona('Mara').setEmotion('1', 3, 'Mara').setEmotion('2', 1, 'Mara');
    e.run({ type: 'measure.add', id: 'm', measure: { kind: 'nps', stepId: e.id('steps', '1') } });
    deleteSteps(e, '1');
    expect(e.has('cards', 'wide')).toBe(false);
    expect(e.emotions('Mara')).toEqual([['2', 1]]);
    expect(e.doc.measures.m).toEqual({ kind: 'nps' });
  });
});

describe('a card that covers several steps', () => {
  it('grows over a step that comes in between, not over one before or after', () => {
    expect(covered(map().addStep('new', { phase: 'Before', index: 2 }))).toEqual(['2', 'new', '3', '4']);
    expect(covered(map().addStep('new', { phase: 'Before', index: 1 }))).toEqual(['2', '3', '4']);
    expect(covered(map().addStep('new', { phase: 'After', index: 1 }))).toEqual(['2', '3', '4']);
  });

  it('shrinks when one of its steps is deleted, and lives on when it is the first', () => {
    expect(covered(deleteSteps(map(), '3'))).toEqual(['2', '4']);
    expect(covered(deleteSteps(map(), '2'))).toEqual(['3', '4']);
    expect(covered(deleteSteps(map(), '2', '3'))).toEqual(['4']);
    expect(deleteSteps(map(), '2', '3', '4').doc.cards).toEqual({});
    expect(deleteSteps(map(), '2', '3').card('wide')).not.toHaveProperty('span');
  });

  it('keeps its links when it lives on', () => {
    const e = map().addCard({ step: '5', title: 'other' }).addLink('wide', 'other', { label: 'then' });
    expect(deleteSteps(e, '2').has('links', 'then')).toBe(true);
  });

  it('keeps its steps when they are reordered among themselves', () => {
    expect(covered(moveSteps(map(), ['3'], 'Before', 1))).toEqual(['3', '2', '4']);
  });

  it('lets go of a step that is taken away, and goes along with its first', () => {
    expect(covered(moveSteps(map(), ['3'], 'After', 2))).toEqual(['2', '4']);
    expect(covered(moveSteps(map(), ['2'], 'After', 2))).toEqual(['2']);
  });

  it('stays where it is when other steps move past it', () => {
    expect(covered(moveSteps(map(), ['1'], 'After', 2))).toEqual(['2', '3', '4']);
    expect(covered(moveSteps(map(), ['5'], 'Before', 0))).toEqual(['2', '3', '4']);
  });

  it('follows its phases', () => {
    const e = map('1', 2);
    e.run({ type: 'phase.move', id: e.id('phases', 'Before'), index: 1 });
    expect(e.phases).toEqual(['After', 'Before']);
    expect(covered(e)).toEqual(['1', '2']);
    const across = map();
    across.run({ type: 'phase.delete', id: across.id('phases', 'Before') });
    expect(covered(across)).toEqual(['4']);
  });
});

describe('duplicating', () => {
  const duplicate = (e: Editor, type: 'phase' | 'step' | 'lane', name: string): Editor => {
    const table = `${type}s` as const;
    const id = e.id(table, name);
    const newIds = Object.fromEntries(copiedWith(e.doc, table, id).map((part) => [part, e.newId()]));
    return e.run({ type: `${type}.duplicate`, id, newIds });
  };

  it('a step copies its cards, their links and its emotions, and stands right after', () => {
    const e = map('1', 1).addCard({ step: '1', title: 'b' }).addLink('wide', 'b').setEmotion('1', 4);
    duplicate(e, 'step', '1');
    expect(e.steps).toEqual(['1', '1', '2', '3', '4', '5']);
    expect(Object.values(e.doc.cards).map((card) => card.title)).toEqual(['wide', 'b', 'wide', 'b']);
    const [first, second] = Object.values(e.doc.links);
    expect(Object.keys(e.doc.links)).toHaveLength(2);
    expect(e.doc.cards[second!.from]!.title).toBe('wide');
    expect(second!.from).not.toBe(first!.from);
    expect(Object.values(e.doc.emotions).map(({ value }) => value)).toEqual([4, 4]);
  });

  it('a step under a wide card stretches it', () => {
    const e = duplicate(map(), 'step', '2');
    expect(covered(e)).toEqual(['2', '2', '3', '4']);
    expect(Object.keys(e.doc.cards)).toHaveLength(1);
  });

  it('a phase copies everything in it, with spans and what cards say of each other', () => {
    const e = map('1', 2).addLane('pains').addCard({ step: '2', title: 'Slow' });
    e.edit('Slow', { about: e.id('cards', 'wide') });
    const newIds = new Set(Object.keys(duplicate(e, 'phase', 'Before').doc.cards).slice(2));
    expect(e.phases).toEqual(['Before', 'Before', 'After']);
    expect(e.steps).toEqual(['1', '2', '3', '1', '2', '3', '4', '5']);
    const copies = [...newIds].map((id) => e.doc.cards[id]!);
    expect(copies.map((card) => [card.title, card.span])).toEqual([
      ['wide', 2],
      ['Slow', undefined],
    ]);
    expect(newIds.has(copies[1]!.about!)).toBe(true);
  });

  it('a lane copies its cards, and only those that are given a new id', () => {
    const e = map().addCard({ step: '5', title: 'b' });
    const lane = e.id('lanes', 'backstage');
    e.run({ type: 'lane.duplicate', id: lane, newIds: { [lane]: 'L', [e.id('cards', 'b')]: 'B' } });
    expect(e.lanes).toEqual(['backstage', 'backstage']);
    expect(e.doc.cards.B).toMatchObject({ laneId: 'L', title: 'b' });
    expect(Object.keys(e.doc.cards)).toHaveLength(3);
  });
});
