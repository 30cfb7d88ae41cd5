import { describe, expect, it } from 'vitest';
import { createSession } from '../../../shared/session/createSession';
import { execute } from '../../../shared/session/execute';
import { jumpTo } from '../../../shared/session/jumpTo';
import { editor, emptyMap } from '../../support/editor';

const map = () => editor().addSteps('Arrive').addLane('actions').addCard({ title: '' });

describe('typing', () => {
  const type = (e: ReturnType<typeof map>, key: string, ...titles: readonly string[]) => {
    const [id] = Object.keys(e.doc.cards);
    for (const title of titles)
      e.run({ type: 'card.edit', ids: [id!], fields: { title } }, { mergeKey: key });
    return e;
  };
  const title = (e: ReturnType<typeof map>) => Object.values(e.doc.cards)[0]!.title;

  it('becomes one entry that takes all of it back and does all of it again', () => {
    const e = map();
    const before = e.session.past.length;
    type(e, 'k', 'K', 'Ke', 'Key');
    expect(e.session.past).toHaveLength(before + 1);
    const entry = e.session.past.at(-1)!;
    expect(entry.patches).toHaveLength(1);
    expect(entry.command).toMatchObject({ type: 'card.edit', fields: { title: 'Key' } });
    expect(title(e.undo())).toBe('');
    expect(title(e.redo())).toBe('Key');
  });

  it('that is erased again leaves no entry', () => {
    const e = map();
    const before = e.session.past.length;
    type(e, 'k', 'K', 'Ke', 'K', '');
    expect(e.session.past).toHaveLength(before);
    expect(title(type(e, 'k', 'N'))).toBe('N');
    expect(title(e.undo())).toBe('');
  });

  it('does not join another key, nor across an undo or another selection', () => {
    const e = map();
    const before = e.session.past.length;
    type(e, 'a', '1');
    type(e, 'b', '2', '3');
    expect(e.session.past).toHaveLength(before + 2);
    e.undo();
    type(e, 'a', '4');
    expect(e.session.past).toHaveLength(before + 2);
    e.select({ table: null, ids: [] });
    type(e, 'a', '5');
    expect(e.session.past).toHaveLength(before + 3);
    expect(title(e.undo())).toBe('4');
  });
});

describe('the history', () => {
  it('restores what was selected before and after', () => {
    const e = map().addCard('second');
    const second = e.session.selection;
    e.select({ table: 'lanes', ids: [e.id('lanes', 'actions')] }).addCard('third');
    const third = e.session.selection;
    e.undo();
    expect(e.session.selection).toEqual({ table: 'lanes', ids: [e.id('lanes', 'actions')] });
    expect(e.undo().redo().session.selection).toEqual(second);
    expect(e.redo().session.selection).toEqual(third);
  });

  it('forgets what was undone once something new is done', () => {
    const e = map().addCard('second').undo().addCard('other');
    expect(e.redo().cell('actions', 'Arrive')).toEqual(['', 'other']);
  });

  it('can be walked to any place', () => {
    const e = map().addCard('a').addCard('b').addCard('c');
    const end = e.session;
    const early = jumpTo(end, end.past.length - 2);
    expect(Object.values(early.doc.cards).map((card) => card.title)).toEqual(['', 'a']);
    expect(jumpTo(early, 99).doc).toEqual(end.doc);
    expect(jumpTo(end, 0).past).toEqual([]);
  });
});

describe('a session', () => {
  it('that is read-only refuses everything', () => {
    const session = createSession(emptyMap(), { readOnly: true });
    const outcome = execute(session, { type: 'meta.edit', fields: { title: 'New' } });
    expect(outcome).toEqual({ ok: false, refusal: { key: 'readOnly' } });
  });

  it('keeps records that nothing changed the same, through undo too', () => {
    const e = map().addCard('other');
    const other = e.card('other');
    const { lanes } = e.doc;
    e.edit('', { body: 'x' });
    expect(e.card('other')).toBe(other);
    expect(e.doc.lanes).toBe(lanes);
    expect(e.undo().card('other')).toBe(other);
  });

  it('forgets a selected record that goes', () => {
    const e = map().addPersona('Mara');
    e.select({ table: 'lanes', ids: [e.id('lanes', 'actions'), 'nobody'] });
    expect(e.session.selection.ids).toHaveLength(1);
    e.run({ type: 'lane.delete', id: e.id('lanes', 'actions') });
    expect(e.session.selection).toEqual({ table: null, ids: [] });
  });

  it('keeps fields that it does not know', () => {
    const doc = structuredClone(map().doc) as unknown as { cards: Record<string, Record<string, unknown>> };
    const [id] = Object.keys(doc.cards);
    doc.cards[id!]!.future = { x: 1 };
    const e = editor(doc as never);
    e.run({ type: 'card.edit', ids: [id!], fields: { title: 'New' } });
    e.run({ type: 'card.duplicate', ids: [id!], newIds: ['copy'] });
    expect(e.doc.cards.copy).toMatchObject({ title: 'New', future: { x: 1 } });
  });

  it('is not touched by what its caller does to a command afterwards', () => {
    const tags = ['a'];
    const e = map().edit('', { tags });
    tags.push('b');
    expect(e.card('').tags).toEqual(['a']);
  });
});
