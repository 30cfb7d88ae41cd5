/** Copying and pasting between documents: what is copied comes back whole, and what is no clip is refused. */
import { describe, expect, it } from 'vitest';
import { type ClipTable, readClip, writeClip } from '../../../shared/clipboard/clip';
import { makeClip } from '../../../shared/clipboard/makeClip';
import { pasteClip } from '../../../shared/clipboard/pasteClip';
import { clipInHtml, readHtmlTables } from '../../../shared/clipboard/readHtml';
import { readPaste } from '../../../shared/clipboard/readPaste';
import { toHtml } from '../../../shared/clipboard/toHtml';
import { toText } from '../../../shared/clipboard/toText';
import { validate } from '../../../shared/file/validate';
import type { Id } from '../../../shared/model/schema';
import { type Editor, editor } from '../../support/editor';

const kindName = (kind: string) => kind;

function hotel(): Editor {
  return editor()
    .addPersona('Ann', { share: 0.6 })
    .addPersona('Ben')
    .addPhase('Arrive')
    .addSteps('Book', 'Queue', 'Check in')
    .addLane('actions')
    .addLane('frontstage', 'Desk')
    .addLane('emotions')
    .addLane('pains')
    .addCard({ lane: 'actions', step: 'Book', title: 'Books' })
    .addCard({ lane: 'actions', step: 'Queue', title: 'Waits', moment: 'truth', span: 2 })
    .addCard({ lane: 'Desk', step: 'Check in', title: 'Greets', owner: 'Front office' })
    .addLink('Waits', 'Greets', { label: 'then' })
    .addLink('Books', 'Waits')
    .setEmotion('Queue', -3, 'Ann');
}

function withPain(map: Editor): Editor {
  const [about, ann] = [map.id('cards', 'Waits'), map.id('personas', 'Ann')];
  return map.addCard({
    lane: 'pains',
    step: 'Queue',
    title: 'Long queue',
    severity: 4,
    about,
    personaIds: [ann],
  });
}

function copy(from: Editor, table: ClipTable, ids: readonly Id[]) {
  const clip = makeClip(from.doc, table, ids);
  if (!clip) throw new Error('nothing copied');
  const read = readClip(writeClip(clip));
  if (!read) throw new Error('the clip is not read back');
  return read;
}

function paste(clip: ReturnType<typeof copy>, into: Editor, at: { lane: string; step: string }, index = 0) {
  const place = { ...into.place(at), index };
  const result = pasteClip(into.doc, clip, place, () => into.newId());
  const before = into.doc;
  if (result.command) into.run(result.command);
  expect(validate(JSON.parse(JSON.stringify(into.doc)))).toEqual([]);
  const after = into.doc;
  expect(into.undo().doc).toEqual(before);
  into.redo();
  expect(into.doc).toEqual(after);
  return result;
}

const other = () =>
  editor()
    .addPhase('One')
    .addSteps('A', 'B')
    .addLane('frontstage', 'Staff')
    .addLane('actions')
    .addLane('pains');

describe('cards', () => {
  it('leave the dots they were given with the original, unless they are cut', () => {
    const from = withPain(hotel());
    from.edit('Long queue', { votes: 2 });
    const ids = [from.id('cards', 'Long queue')];
    const votes = (cut: boolean) =>
      Object.values(makeClip(from.doc, 'cards', ids, { cut })?.doc.cards ?? {}).map((card) => card.votes);
    expect(votes(false).filter(Boolean)).toEqual([]);
    expect(votes(true)).toContain(2);
  });

  it('keep their shape, marks, ratings, personas and the links among them', () => {
    const from = withPain(hotel());
    const ids = ['Waits', 'Greets', 'Long queue'].map((title) => from.id('cards', title));
    const into = editor()
      .addSteps('A', 'B', 'C')
      .addLane('actions')
      .addLane('backstage')
      .addLane('emotions')
      .addLane('pains');
    const { left } = paste(copy(from, 'cards', ids), into, { lane: 'actions', step: 'B' });
    expect(left).toBe(0);
    expect(into.cell('actions', 'B')).toEqual(['Waits']);
    expect(into.cell('backstage', 'C')).toEqual(['Greets']);
    expect(into.card('Greets')).toMatchObject({ kind: 'touchpoint', owner: 'Front office' });
    expect(into.card('Waits').moment).toBe('truth');
    expect(into.card('Long queue').about).toBe(into.id('cards', 'Waits'));
    expect(into.card('Long queue').personaIds).toEqual([into.id('personas', 'Ann')]);
    expect(into.has('personas', 'Ben')).toBe(false);
    expect(Object.values(into.doc.links).map((link) => link.label)).toEqual(['then']);
  });

  it('make the steps they lack, and say which cards found no lane', () => {
    const from = hotel();
    const ids = ['Books', 'Waits', 'Greets'].map((title) => from.id('cards', title));
    const into = editor().addSteps('A').addLane('actions');
    const { left } = paste(copy(from, 'cards', ids), into, { lane: 'actions', step: 'A' });
    expect(left).toBe(1);
    expect(into.steps).toEqual(['A', 'Queue']);
    expect(into.has('cards', 'Greets')).toBe(false);
  });

  it('pasted where they come from keep leading to cards that were not copied', () => {
    const map = withPain(hotel());
    const about = map.id('cards', 'Waits');
    const clip = copy(map, 'cards', [map.id('cards', 'Long queue')]);
    paste(clip, map, { lane: 'pains', step: 'Book' });
    const pains = Object.values(map.doc.cards).filter((card) => card.title === 'Long queue');
    expect(pains.map((card) => card.about)).toEqual([about, about]);
  });

  it('are rated on the scale of the map they come to', () => {
    const from = withPain(hotel());
    const into = other().run({ type: 'settings.edit', fields: { scale: 10 } });
    paste(copy(from, 'cards', [from.id('cards', 'Long queue')]), into, { lane: 'pains', step: 'A' });
    expect(into.card('Long queue').severity).toBe(8);
  });
});

describe('rows and columns', () => {
  it('steps bring their cards and feelings, into lanes of their kind', () => {
    const from = hotel();
    const into = other();
    const ids = [from.id('steps', 'Queue'), from.id('steps', 'Check in')];
    paste(copy(from, 'steps', ids), into, { lane: 'actions', step: 'A' });
    expect(into.steps).toEqual(['A', 'Queue', 'Check in', 'B']);
    expect(into.cell('actions', 'Queue')).toEqual(['Waits']);
    expect(into.card('Waits').span).toBe(2);
    expect(into.cell('Staff', 'Check in')).toEqual(['Greets']);
    expect(into.emotions('Ann')).toEqual([['Queue', -3]]);
    expect(Object.keys(into.doc.links)).toHaveLength(1);
  });

  it('phases come with their steps, after the selected one', () => {
    const from = hotel();
    const into = other();
    paste(copy(from, 'phases', [from.id('phases', 'Arrive')]), into, { lane: 'actions', step: 'A' });
    expect(into.phases).toEqual(['One', 'Arrive']);
    expect(into.stepsOf('Arrive')).toEqual(['Book', 'Queue', 'Check in']);
  });

  it('lanes come with their cards, below the selected one, by place or by their own steps', () => {
    const from = hotel();
    const clip = copy(from, 'lanes', [from.id('lanes', 'Desk')]);
    const into = other();
    paste(clip, into, { lane: 'Staff', step: 'A' });
    expect(into.lanes).toEqual(['Staff', 'Desk', 'actions', 'pains']);
    expect(into.steps).toEqual(['A', 'B', 'Check in']);
    expect(into.cell('Desk', 'Check in')).toEqual(['Greets']);
    paste(clip, from, { lane: 'pains', step: 'Book' });
    expect(from.lanes).toEqual(['actions', 'Desk', 'emotions', 'pains', 'Desk']);
    expect(from.steps).toHaveLength(3);
  });
});

describe('other programs', () => {
  it('get lines, cells, and a table that carries the clip', () => {
    const from = hotel().addCard({ lane: 'actions', step: 'Book', title: '=cmd()', body: 'a\tb' });
    const one = makeClip(from.doc, 'cards', [from.id('cards', 'Books')])!;
    expect(toText(one, kindName)).toBe('Books');
    const lane = makeClip(from.doc, 'lanes', [from.id('lanes', 'actions')])!;
    expect(toText(lane, kindName)).toBe('\tBook\tQueue\tCheck in\nactions\t"Books\n=cmd()\na\tb"\tWaits\t');
    const cells = makeClip(
      from.doc,
      'cards',
      ['=cmd()', 'Greets'].map((title) => from.id('cards', title)),
    )!;
    expect(toText(cells, kindName).split('\n')[0]).toBe(`"'=cmd()`);
    const html = toHtml(lane, kindName);
    expect(readHtmlTables(html).tables[0]?.rows[1]).toEqual(['actions', 'Books\n=cmd()\na b', 'Waits', '']);
    expect(readPaste({ own: '', html, text: '' }).kind).toBe('clip');
  });
});

describe('what is no clip', () => {
  const clip = () => writeClip(makeClip(hotel().doc, 'cards', [hotel().id('cards', 'Waits')])!);

  it.each([
    [
      'a key that is no data',
      (text: string) => text.replace('"title"', '"__proto__": {"polluted": 1}, "title"'),
    ],
    ['a kind there is not', (text: string) => text.replace('"kind": "action"', '"kind": "iframe"')],
    ['a card that is not brought', (text: string) => text.replace('"ids": [', '"ids": ["nowhere", ')],
    ['a broken text', (text: string) => text.slice(0, -20)],
    ['another format', () => '{"copied": {}}'],
  ])('%s is not pasted', (_, spoil) => {
    const text = spoil(clip());
    expect(text).not.toBe(clip());
    expect(readClip(text)).toBeNull();
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('reads markup as text only, and bounded', () => {
    const html =
      '<table><tr><td colspan=2>a<br>b<script>x()</script></td><td rowspan="2"><img src=x onerror=y()>c</td></tr><tr><td>&lt;b&gt;<td>d</table>';
    expect(readHtmlTables(html).tables[0]?.rows).toEqual([
      ['a\nb', '', 'c'],
      ['<b>', 'd', ''],
    ]);
    expect(clipInHtml('<div data-throughline="%E0%A4%A">')).toBeNull();
    const started = performance.now();
    readHtmlTables(`<table>${'<td "'.repeat(500_000)}`);
    expect(readPaste({ own: '', html: '', text: 'x'.repeat(9_000_000) }).kind).toBe('tooBig');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
