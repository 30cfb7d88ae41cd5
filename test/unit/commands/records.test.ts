import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../shared/commands/applyCommand';
import type { Command } from '../../../shared/commands/types';
import { orderedPersonaIds } from '../../../shared/model/queries';
import type { Blueprint } from '../../../shared/model/schema';
import { editor } from '../../support/editor';

const map = () =>
  editor()
    .addSteps('Arrive', 'Leave')
    .addLane('actions')
    .addPersona('Mara')
    .addPersona('Lee')
    .addCard({ step: 'Arrive', title: 'A' })
    .addCard({ step: 'Leave', title: 'B' });

describe('lanes', () => {
  it('are added at a place, moved and deleted with their cards', () => {
    const e = map().addLane('pains').addLane('support', 'IT');
    e.run({ type: 'lane.add', id: 'L', index: 0, lane: { kind: 'evidence' } });
    e.run({ type: 'lane.move', id: e.id('lanes', 'IT'), index: 1 });
    expect(e.lanes).toEqual(['evidence', 'IT', 'actions', 'pains']);
    e.addLink('A', 'B').run({ type: 'lane.delete', id: e.id('lanes', 'actions') });
    expect([e.doc.cards, e.doc.links]).toEqual([{}, {}]);
  });

  it('that hold cards become a curve only where the cards may stay', () => {
    const e = map();
    const id = e.id('lanes', 'actions');
    expect(e.try({ type: 'lane.edit', id, fields: { kind: 'emotions' } })?.key).toBe('emotionLane');
    e.edit('A', { kind: 'text' }).edit('B', { kind: 'thought' });
    expect(e.try({ type: 'lane.edit', id, fields: { kind: 'emotions' } })).toBeNull();
  });
});

describe('links', () => {
  it('are neither doubled nor tied to themselves', () => {
    const e = map().addLink('A', 'B');
    const [from, to] = [e.id('cards', 'A'), e.id('cards', 'B')];
    const add = (link: { from: string; to: string; kind?: 'depends' }) =>
      e.try({ type: 'link.add', id: e.newId(), link })?.key;
    expect(add({ from, to })).toBe('linkExists');
    expect(add({ from, to: from })).toBe('selfLink');
    expect(add({ from, to, kind: 'depends' })).toBeUndefined();
    expect(add({ from: to, to: from })).toBeUndefined();
    const [first] = Object.keys(e.doc.links);
    expect(e.try({ type: 'link.edit', id: first!, fields: { kind: 'depends' } })?.key).toBe('linkExists');
    expect(e.try({ type: 'link.edit', id: first!, fields: { label: 'then', kind: 'flow' } })).toBeNull();
  });
});

describe('emotions', () => {
  it('are one for a step and persona: set, set again, cleared', () => {
    const e = map().setEmotion('Arrive', 2, 'Mara').setEmotion('Arrive', -1).setEmotion('Arrive', 4, 'Mara');
    expect(e.emotions('Mara')).toEqual([['Arrive', 4]]);
    expect(e.emotions()).toEqual([['Arrive', -1]]);
    e.setEmotion('Arrive', null, 'Mara');
    expect(e.emotions('Mara')).toEqual([]);
    const { past } = e.session;
    expect(e.setEmotion('Arrive', null, 'Mara').session.past).toBe(past);
    const set: Command = { type: 'emotion.set', id: 'x', stepId: e.id('steps', 'Leave'), value: 5.5 };
    expect(e.try(set)?.key).toBe('value');
  });
});

describe('personas', () => {
  it('leave no trace when they are deleted', () => {
    const e = map().setEmotion('Arrive', 2, 'Mara').setEmotion('Arrive', 3, 'Lee').addLane('emotions');
    const [mara, lee] = [e.id('personas', 'Mara'), e.id('personas', 'Lee')];
    e.run({ type: 'lane.edit', id: e.id('lanes', 'emotions'), fields: { personaId: mara } });
    e.run({ type: 'view.add', id: 'v', view: { name: 'Hers', personaIds: [mara] } });
    e.edit('A', {
      personaIds: [mara, lee],
      variants: [
        { personaIds: [mara], text: 'hers' },
        { personaIds: [mara], when: { time: 'night' }, text: 'at night' },
        { personaIds: [mara, lee], text: 'both' },
        { text: 'all' },
      ],
    });
    e.edit('B', { personaIds: [mara] });
    const before = e.doc;
    e.run({ type: 'persona.delete', id: mara });
    expect(Object.values(e.doc.emotions).map((emotion) => emotion.personaId)).toEqual([lee]);
    expect(e.doc.lanes[e.id('lanes', 'emotions')]).not.toHaveProperty('personaId');
    expect(e.doc.views.v).toEqual({ name: 'Hers' });
    expect(e.card('A').personaIds).toEqual([lee]);
    expect(e.card('A').variants).toEqual([
      { when: { time: 'night' }, text: 'at night' },
      { personaIds: [lee], text: 'both' },
      { text: 'all' },
    ]);
    expect(e.card('B')).not.toHaveProperty('personaIds');
    expect(e.undo().doc).toEqual(before);
  });

  it('have an emoji or a picture as portrait, and lose the picture with the asset', () => {
    const e = map();
    const id = e.id('personas', 'Mara');
    const asset = { mime: 'image/png' as const, data: 'AAAA', width: 1, height: 1 };
    const portrait = (avatar: string) => e.try({ type: 'persona.edit', id, fields: { avatar } })?.key;
    expect(portrait('not one emoji')).toBe('avatar');
    expect(portrait('pic')).toBe('gone.assets');
    expect(portrait('👩‍👧')).toBeUndefined();
    e.run({ type: 'asset.add', id: 'pic', asset }).edit('A', { assetId: 'pic' });
    expect(portrait('pic')).toBeUndefined();
    e.run({ type: 'asset.delete', id: 'pic' });
    expect(e.doc.personas[id]).not.toHaveProperty('avatar');
    expect(e.card('A')).not.toHaveProperty('assetId');
  });

  it('lose their segment with it', () => {
    const e = map().run({ type: 'segment.add', id: 's', segment: { name: 'Families' } });
    const id = e.id('personas', 'Lee');
    e.run({ type: 'persona.edit', id, fields: { segmentId: 's' } }).run({ type: 'segment.delete', id: 's' });
    expect(e.doc.personas[id]).toEqual({ name: 'Lee', rank: expect.any(String) });
  });

  it('stand where they are put, new ones last; those of older files before them, by id', () => {
    const names = (doc: Blueprint) => orderedPersonaIds(doc).map((id) => doc.personas[id]?.name);
    const e = map().addPersona('Zoe');
    expect(names(e.doc)).toEqual(['Mara', 'Lee', 'Zoe']);
    const before = e.doc;
    e.run({ type: 'persona.move', id: e.id('personas', 'Zoe'), index: 0 });
    expect(names(e.doc)).toEqual(['Zoe', 'Mara', 'Lee']);
    const copy = e.id('personas', 'Zoe');
    e.run({ type: 'persona.duplicate', id: copy, newIds: { [copy]: 'z2' } });
    expect(orderedPersonaIds(e.doc).indexOf('z2')).toBe(1);
    expect(e.undo().undo().doc).toEqual(before);

    const old = { ...e.doc, personas: { b: { name: 'B' }, a: { name: 'A' } } };
    expect(names(old)).toEqual(['A', 'B']);
    const add: Command = { type: 'persona.add', id: '0', persona: { name: 'New' } };
    const added = applyCommand(old, add);
    expect(added.ok && names(added.doc)).toEqual(['A', 'B', 'New']);
    const moved = added.ok ? applyCommand(added.doc, { type: 'persona.move', id: 'b', index: 0 }) : added;
    expect(moved.ok && names(moved.doc)).toEqual(['B', 'A', 'New']);
  });
});

describe('pictures', () => {
  const asset = { mime: 'image/png' as const, data: 'AAAA', width: 1, height: 1 };
  const added = (id: string): Command => ({ type: 'asset.add', id, asset });

  it('go with the last card or portrait that shows them, and come back with an undo', () => {
    const e = map().run(added('pic')).edit('A', { assetId: 'pic' }).edit('B', { assetId: 'pic' });
    const mara = e.id('personas', 'Mara');
    e.run({ type: 'persona.edit', id: mara, fields: { avatar: 'pic' } });
    e.run({ type: 'card.delete', ids: [e.id('cards', 'A')] }).edit('B', { assetId: null });
    expect(e.doc.assets).toHaveProperty('pic');
    e.run(added('face')).run({ type: 'persona.edit', id: mara, fields: { avatar: 'face' } });
    expect(Object.keys(e.doc.assets)).toEqual(['face']);
    e.run({ type: 'persona.delete', id: mara });
    expect(e.doc.assets).toEqual({});
    expect(Object.keys(e.undo().doc.assets)).toEqual(['face']);
    e.edit('B', { assetId: 'face' }).run({ type: 'lane.delete', id: e.id('lanes', 'actions') });
    expect(Object.keys(e.doc.assets)).toEqual(['face']);
  });

  it('are described, never changed', () => {
    const e = map().run(added('pic'));
    e.run({ type: 'asset.edit', id: 'pic', fields: { alt: 'The front door at night' } });
    expect(e.doc.assets.pic?.alt).toBe('The front door at night');
    const data = { type: 'asset.edit', id: 'pic', fields: { data: 'BBBB' } } as unknown as Command;
    expect(e.try(data)?.key).toBe('value');
  });
});

describe('comments', () => {
  it('never answer themselves', () => {
    const comment = { author: 'M', at: '2026-01-01', text: 'Why?' };
    const e = map().run({ type: 'comment.add', id: 'a', comment });
    e.run({ type: 'comment.add', id: 'b', comment: { ...comment, replyTo: 'a' } });
    expect(e.try({ type: 'comment.edit', id: 'a', fields: { replyTo: 'b' } })?.key).toBe('answersItself');
    e.run({ type: 'comment.delete', id: 'a' });
    expect(e.doc.comments).toEqual({});
  });
});

describe('notes', () => {
  it('are copied a little aside', () => {
    const e = map().addNote('Ask the night shift');
    e.run({ type: 'note.duplicate', ids: Object.keys(e.doc.notes), newIds: ['n'] });
    expect(e.doc.notes.n).toEqual({ x: 16, y: 16, w: 160, h: 120, text: 'Ask the night shift' });
  });
});

describe('settings', () => {
  it('carry the ratings over to another scale and back', () => {
    const e = map().edit('A', { severity: 4, frequency: 1 });
    e.run({ type: 'settings.edit', fields: { scale: 10 } });
    expect(e.card('A')).toMatchObject({ severity: 8, frequency: 2 });
    expect(
      e
        .edit('A', { severity: 9 })
        .run({ type: 'settings.edit', fields: { scale: null } })
        .card('A'),
    ).toMatchObject({
      severity: 5,
      frequency: 1,
    });
    expect(e.undo().card('A').severity).toBe(9);
  });
});

describe('a batch', () => {
  it('is one entry, and nothing where one of its commands is refused', () => {
    const e = map();
    const label = { key: 'edit' };
    const { past } = e.session;
    const good: Command = { type: 'meta.edit', fields: { title: 'New' } };
    const bad: Command = { type: 'lane.delete', id: 'nobody' };
    expect(e.try({ type: 'batch', label, commands: [good, bad] })?.key).toBe('gone.lanes');
    expect(e.session.past).toBe(past);
    e.run({ type: 'batch', label, commands: [good, { type: 'phase.add', id: 'p', phase: { name: 'P' } }] });
    expect(e.session.past).toHaveLength(past.length + 1);
    expect(e.undo().doc.meta.title).toBe('Test');
  });

  it('builds on what its earlier commands did, and selects all that they made', () => {
    const e = map();
    const at = { laneId: e.id('lanes', 'actions'), stepId: 's' };
    const card = (id: string): Command => ({ type: 'card.add', id, at, card: { kind: 'action', title: id } });
    const phaseId = Object.keys(e.doc.phases)[0]!;
    const step: Command = { type: 'step.add', id: 's', phaseId, step: { name: 'New' } };
    e.run({ type: 'batch', label: { key: 'card.paste' }, commands: [step, card('x'), card('y')] });
    expect(e.cell('actions', 'New')).toEqual(['x', 'y']);
    expect(e.session.selection).toEqual({ table: 'cards', ids: ['x', 'y'] });
  });
});

describe('ids', () => {
  it.each(['', 'a b', 'constructor', '__proto__', '-a'])('refuses “%s” for a new record', (id) => {
    expect(map().try({ type: 'segment.add', id, segment: { name: 'S' } })?.key).toBe('idInvalid');
  });

  it('are never taken twice', () => {
    const e = map();
    expect(e.try({ type: 'persona.add', id: e.id('personas', 'Lee'), persona: { name: 'X' } })?.key).toBe(
      'idTaken',
    );
  });
});
