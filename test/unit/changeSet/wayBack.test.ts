/** Edits beside the sheets of records: the map's own sheet, variants, needs, segments, notes, comments, pictures, and the order of rows. */
import { beforeAll, describe, expect, it } from 'vitest';
import { changesCommand, readChangeSet } from '../../../shared/changeSet/changeSet';
import { workbookToMap } from '../../../shared/changeSet/toDocument';
import type { JsonObject } from '../../../shared/file/json';
import { validate } from '../../../shared/file/validate';
import { translator } from '../../../shared/i18n/translate';
import { seededRandom } from '../../../shared/model/newId';
import { cardsInCell } from '../../../shared/model/queries';
import type { Blueprint } from '../../../shared/model/schema';
import { after } from '../../support/applied';
import { tinyMap } from '../../support/tinyMap';
import { type EditableWorkbook, writeWorkbook } from './workbook';

const PIXEL = 'iVBORw0KGgo=';
const card = (title: string, rank: string) =>
  ({ laneId: 'act', stepId: 's2', rank, kind: 'action', title }) as const;
const rich: Blueprint = {
  ...tinyMap,
  segments: { seg: { name: 'Families', size: 0.4, potential: 3 } },
  personas: {
    ...tinyMap.personas,
    ann: {
      ...tinyMap.personas.ann!,
      needs: [{ text: 'A quiet room', importance: 9 }, { text: 'A late bus' }],
    },
  },
  cards: {
    ...tinyMap.cards,
    c1: {
      ...tinyMap.cards.c1!,
      variants: [
        { personaIds: ['ann'], text: 'Sits down' },
        { when: { time: 'Night' }, text: 'Rings' },
      ],
    },
    a1: card('Shows a passport', 'x1'),
    a2: card('Signs', 'x2'),
    a3: card('Takes the key', 'x3'),
  },
  notes: { n1: { x: 10, y: 20, w: 168, h: 96, text: 'Ask the desk' } },
  comments: {
    k1: { cardId: 'c1', author: 'Mei', at: '2026-11-01T10:00:00.000Z', text: 'Is this so?' },
    k2: { cardId: 'c1', author: 'Lena', at: '2026-11-02T10:00:00.000Z', text: 'It is', replyTo: 'k1' },
  },
  assets: { pic: { mime: 'image/png', data: PIXEL, width: 4, height: 3, name: 'lobby.png' } },
};
const options = () => ({ t: translator('en'), random: seededRandom(7) });
const read = (book: EditableWorkbook, doc = rich) => readChangeSet(book.book(), doc, options());
const said = (book: EditableWorkbook, doc?: Blueprint) =>
  read(book, doc).changes.map(({ sentence }) => sentence);
function applyAll(book: EditableWorkbook): Blueprint {
  const { changes } = read(book);
  return after(rich, changesCommand(changes, new Set(changes.map(({ key }) => key))));
}
const inCell = (doc: Blueprint, lane = 'act', step = 's2') =>
  cardsInCell(doc, lane, step).map(({ id }) => id);
const CELL = '• Shows a passport\n• Signs\n• Takes the key';

describe('what stands beside the records', () => {
  let written: EditableWorkbook;
  beforeAll(async () => {
    written = await writeWorkbook(rich);
  });

  it.each<[string, (book: EditableWorkbook) => void, string, (doc: Blueprint) => unknown, unknown]>([
    [
      'a variant',
      (b) => b.set('Variants', 'c1.1', 'What is different', 'Sits by the door'),
      'Action “Joins the queue”: Variants changed',
      (d) => d.cards.c1?.variants?.[0],
      { personaIds: ['ann'], text: 'Sits by the door' },
    ],
    [
      'a variant less',
      (b) => b.removeRow('Variants', 'c1.1'),
      'Action “Joins the queue”: Variants changed',
      (d) => d.cards.c1?.variants,
      [{ when: { time: 'Night' }, text: 'Rings' }],
    ],
    [
      'a variant given to another card',
      (b) => b.set('Variants', 'c1.2', 'Card', 'Signs'),
      'Action “Signs”: Variants changed|Action “Joins the queue”: Variants changed',
      (d) => [d.cards.c1?.variants?.length, d.cards.a2?.variants],
      [1, [{ when: { time: 'Night' }, text: 'Rings' }]],
    ],
    [
      'a rated need',
      (b) => b.set('Needs', 'ann.2', 'Importance', '7'),
      'Persona “Ann”: Needs changed',
      (d) => d.personas.ann?.needs?.[1],
      { text: 'A late bus', importance: 7 },
    ],
    [
      'a new need',
      (b) => b.addRow('Needs', { Persona: 'Ann', Need: 'Tea', Satisfaction: 2 }),
      'Persona “Ann”: Needs changed',
      (d) => d.personas.ann?.needs?.[2],
      { text: 'Tea', satisfaction: 2 },
    ],
    [
      'a segment',
      (b) => b.set('Segments', 'seg', 'Fit', 4),
      'Segment “Families”: Fit now 4',
      (d) => d.segments.seg?.fit,
      4,
    ],
    [
      'a persona’s segment',
      (b) => b.set('Personas', 'ann', 'Segment', 'families'),
      'Persona “Ann”: Segment now Families',
      (d) => d.personas.ann?.segmentId,
      'seg',
    ],
    [
      'a step’s situation',
      (b) => b.set('Steps', 's1', 'Place', 'Lobby'),
      'Step “Wait”: Situation changed',
      (d) => d.steps.s1?.context,
      { place: 'Lobby' },
    ],
    [
      'a note',
      (b) => b.set('Notes', 'n1', 'Text', 'Ask the night desk'),
      'Note “Ask the night desk”: Text “Ask the desk” → “Ask the night desk”',
      (d) => d.notes.n1?.text,
      'Ask the night desk',
    ],
    ['a note less', (b) => b.removeRow('Notes', 'n1'), 'Note “Ask the desk” removed', (d) => d.notes, {}],
    [
      'a resolved comment',
      (b) => b.set('Comments', 'k1', 'Resolved', '✓'),
      'Comment “Is this so?”: Resolved now ✓',
      (d) => d.comments.k1?.resolved,
      true,
    ],
    [
      'a picture’s description',
      (b) => b.set('Pictures', 'pic', 'What it shows', 'The lobby'),
      'Picture “lobby.png”: What it shows now “The lobby”',
      (d) => d.assets.pic?.alt,
      'The lobby',
    ],
    [
      'words on the map',
      (b) => b.replace('Map', CELL, CELL.replace('Signs', 'Signs twice')),
      'Action “Signs twice”: Title “Signs” → “Signs twice”',
      (d) => d.cards.a2?.title,
      'Signs twice',
    ],
    [
      'a line more on the map',
      (b) => b.replace('Map', CELL, CELL.replace('Signs\n', 'Signs\nPays\n')),
      'Action “Pays” added at “Check in 办理入住”',
      (d) => inCell(d).map((id) => d.cards[id]?.title),
      ['Shows a passport', 'Signs', 'Pays', 'Takes the key'],
    ],
    [
      'a line less on the map',
      (b) => b.replace('Map', CELL, '• Shows a passport\n• Takes the key'),
      'Action “Signs” at “Check in 办理入住” removed',
      (d) => inCell(d),
      ['a1', 'a3'],
    ],
    [
      'lines in another order on the map',
      (b) => b.replace('Map', CELL, '• Takes the key\n• Shows a passport\n• Signs'),
      'Action “Takes the key” moved from place 3 to 1',
      (d) => inCell(d),
      ['a3', 'a1', 'a2'],
    ],
    [
      'the name of a step on the map',
      (b) => b.replace('Map', 'Wait', 'Queue'),
      'Step “Queue”: Name “Wait” → “Queue”',
      (d) => d.steps.s1?.name,
      'Queue',
    ],
    [
      'the name of a phase on the map',
      (b) => b.replace('Map', 'Arrive', 'Come'),
      'Phase “Come”: Name “Arrive” → “Come”',
      (d) => Object.values(d.phases).map(({ name }) => name),
      ['Come'],
    ],
    [
      'rows in another order',
      (b) => b.moveRow('Cards', 'a3', 'a1'),
      'Action “Signs” moved from place 2 to 3',
      (d) => inCell(d),
      ['a1', 'a3', 'a2'],
    ],
    [
      'a row between two',
      (b) => b.addRow('Cards', { Title: 'Pays', Step: 'Check in 办理入住', Lane: 'Customer actions' }, 'a1'),
      'Action “Pays” added at “Check in 办理入住”',
      (d) => inCell(d)[2],
      'a2',
    ],
  ])('finds %s', (_, edit, sentence, value, expected) => {
    const book = written.copy();
    edit(book);
    expect(said(book)).toEqual(sentence.split('|'));
    expect(read(book).remarks).toEqual([]);
    const after = applyAll(book);
    expect(value(after)).toEqual(expected);
    expect(said(book, after)).toEqual([]);
  });

  it('keeps a card whose own row was edited although its line on the map is gone, the second time, too', () => {
    const book = written.copy();
    book.replace('Map', CELL, '• Shows a passport\n• Takes the key');
    book.set('Cards', 'a2', 'Title', 'Signs twice');
    const once = applyAll(book);
    expect(once.cards.a2?.title).toBe('Signs twice');
    expect(said(book, once)).toEqual([]);
  });

  it('keeps a card of which only a variant was edited although its line on the map is gone, the second time, too', () => {
    const book = written.copy();
    book.replace('Map', 'Joins the queue (Moment of truth, Wait 14 min)', '');
    book.set('Variants', 'c1.1', 'What is different', 'Lies down');
    const once = applyAll(book);
    expect(once.cards.c1?.variants?.[0]?.text).toBe('Lies down');
    expect(said(book, once)).toEqual([]);
  });

  it('moves a card that was cut from one cell of the map and put in another', () => {
    const book = written.copy();
    book.replace('Map', CELL, '• Shows a passport\n• Takes the key');
    book.replace(
      'Map',
      'Joins the queue (Moment of truth, Wait 14 min)',
      '• Joins the queue (Moment of truth, Wait 14 min)\n• Signs',
    );
    expect(said(book)).toEqual(['Action “Signs” moved from “Check in 办理入住” to “Wait”']);
  });

  it('shows needs and variants in full, before and after', () => {
    const book = written.copy();
    book.set('Needs', 'ann.2', 'Importance', 7);
    book.set('Variants', 'c1.2', 'Time', 'Dusk');
    expect(read(book).changes.map(({ before, after }) => [before, after])).toEqual([
      [
        '• A quiet room · Importance 9\n• A late bus',
        '• A quiet room · Importance 9\n• A late bus · Importance 7',
      ],
      ['• Ann · Sits down\n• Night: Rings', '• Ann · Sits down\n• Dusk: Rings'],
    ]);
  });

  it('turns several cards of a cell round in one change', () => {
    const book = written.copy();
    book.moveRow('Cards', 'a1', 'a3');
    book.moveRow('Cards', 'a3', 'a2');
    book.moveRow('Cards', 'a3', 'c1');
    expect(inCell(applyAll(book))).toEqual(['a3', 'a2', 'a1']);
    expect(said(book)).toEqual([
      'Cards at “Check in 办理入住” in another order: Takes the key; Signs; Shows a passport',
    ]);
  });

  it('adds a comment with the day of the workbook, and a note with a place', () => {
    const book = written.copy();
    book.addRow('Comments', { Text: 'Why?', Author: 'Ola', Card: 'Signs', Date: '' });
    book.addRow('Notes', { Text: 'Later' });
    const after = applyAll(book);
    expect(Object.values(after.comments).find(({ text }) => text === 'Why?')).toEqual({
      cardId: 'a2',
      author: 'Ola',
      at: '2026-11-22T00:00:00.000Z',
      text: 'Why?',
    });
    expect(Object.values(after.notes).map(({ text }) => text)).toContain('Later');
    expect(said(book, after)).toEqual([]);
  });

  it('says what it leaves out, by name', () => {
    const book = written.copy();
    book.removeRow('Pictures', 'pic');
    book.addRow('Pictures', { Name: 'new.png' });
    book.replace('Map', CELL, 'Shows\n• Signs and pays');
    book.replace(
      'Map',
      'Joins the queue (Moment of truth, Wait 14 min)',
      'Joins the queue (Moment of truth, Wait 2 min)',
    );
    book.moveRow('Cards', 'a3', null);
    book.addRow('Map', { Arrive: 'Refunds' });
    const { changes, remarks } = read(book);
    expect(changes).toEqual([]);
    expect(remarks.map(({ key }) => key).sort()).toEqual([
      'kept',
      'mapLines',
      'mapMarks',
      'mapPlace',
      'noPicture',
      'order',
    ]);
  });

  it('takes the sheet of records where the map’s sheet says something else', () => {
    const book = written.copy();
    book.replace('Map', CELL, CELL.replace('Signs', 'Signs twice'));
    book.set('Cards', 'a2', 'Title', 'Signs here');
    expect(said(book)).toEqual(['Action “Signs here”: Title “Signs” → “Signs here”']);
    expect(read(book).remarks.map(({ key }) => key)).toEqual(['mapTwice']);
  });

  it('takes the other sheets before the map’s the second time, too', async () => {
    const doc: Blueprint = {
      ...rich,
      lanes: { ...rich.lanes, emo: { ...rich.lanes.emo!, personaId: 'ann' } },
    };
    const book = await writeWorkbook(doc);
    book.set('Steps', 's1', 'Name', 'Queue');
    book.replace('Map', 'Wait', 'Stand');
    book.set('Emotions', 's1', 'Ann', -2);
    book.replace('Map', -4, 1);
    book.moveRow('Cards', 'a3', 'a1');
    book.replace('Map', CELL, '• Takes the key\n• Shows a passport\n• Signs');
    const { changes } = read(book, doc);
    const once = after(doc, changesCommand(changes, new Set(changes.map(({ key }) => key))));
    expect(once.steps.s1?.name).toBe('Queue');
    expect(once.emotions.e1?.value).toBe(-2);
    expect(inCell(once)).toEqual(['a1', 'a3', 'a2']);
    expect(said(book, once)).toEqual([]);
    expect(read(book, once).remarks.map(({ key }) => key)).toEqual(['mapTwice', 'mapTwice']);
  });

  it('marks what was edited on the map since', () => {
    const book = written.copy();
    book.set('Needs', 'ann.1', 'Importance', 3);
    book.replace('Map', CELL, CELL.replace('Signs', 'Signs twice'));
    const now: Blueprint = {
      ...rich,
      personas: {
        ...rich.personas,
        ann: { ...rich.personas.ann!, needs: [{ text: 'A room', importance: 9 }] },
      },
      cards: { ...rich.cards, a2: { ...rich.cards.a2!, title: 'Signs the form' } },
    };
    expect(read(book, now).changes.map(({ conflict }) => conflict)).toEqual([true, true]);
  });

  it('makes a map of its own with all of it', () => {
    const { doc } = workbookToMap(written.book(), {
      random: seededRandom(1),
      now: '2026-11-22T00:00:00.000Z',
      generator: 'test',
    });
    expect([doc.personas.ann?.needs, doc.cards.c1?.variants, doc.segments, doc.notes]).toEqual([
      rich.personas.ann?.needs,
      rich.cards.c1?.variants,
      rich.segments,
      rich.notes,
    ]);
    expect(doc.comments.k1).toEqual(rich.comments.k1);
  });

  it('names no card of a lane whose row is gone', async () => {
    const pain = { ...card('Nobody there', 'x4'), kind: 'pain' as const, about: 'c1' };
    const lane = { ...tinyMap.lanes.act!, rank: 'zz' };
    const [about] = Object.values(rich.cards).filter((each) => each.laneId === 'act');
    const book = await writeWorkbook({
      ...rich,
      lanes: { ...rich.lanes, other: lane },
      cards: { ...rich.cards, gone: { ...about!, laneId: 'other' }, p: { ...pain, about: 'gone' } },
    });
    book.removeRow('Lanes', 'other');
    const { doc } = workbookToMap(book.book(), {
      random: seededRandom(1),
      now: '2026-11-22T00:00:00.000Z',
      generator: 'test',
    });
    expect(validate(doc as unknown as JsonObject)).toEqual([]);
    expect([doc.cards.gone, doc.cards.p?.title, doc.cards.p?.about]).toEqual([
      undefined,
      'Nobody there',
      undefined,
    ]);
  });
});
