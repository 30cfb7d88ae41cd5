/** Workbooks in which one edit bears on another: all of them are taken at once, and a second reading finds nothing more. */
import { beforeAll, expect, it } from 'vitest';
import { changesCommand, readChangeSet } from '../../../shared/changeSet/changeSet';
import { translator } from '../../../shared/i18n/translate';
import { seededRandom } from '../../../shared/model/newId';
import { orderedSteps } from '../../../shared/model/queries';
import type { Blueprint } from '../../../shared/model/schema';
import { after } from '../../support/applied';
import { tinyMap } from '../../support/tinyMap';
import { type EditableWorkbook, writeWorkbook } from './workbook';

const doc: Blueprint = {
  ...tinyMap,
  phases: { ...tinyMap.phases, end: { name: 'Leave', rank: 'b' } },
  steps: { ...tinyMap.steps, s3: { name: 'Pay', phaseId: 'end', rank: 'c' } },
  cards: {
    ...tinyMap.cards,
    c1: {
      ...tinyMap.cards.c1!,
      variants: [
        { personaIds: ['ann'], text: 'Calls' },
        { when: { place: 'Abroad' }, text: 'Writes', minutes: 3 },
      ],
    },
  },
};

let written: EditableWorkbook;
beforeAll(async () => {
  written = await writeWorkbook(doc);
});

const read = (book: EditableWorkbook, map: Blueprint) =>
  readChangeSet(book.book(), map, { t: translator('en'), random: seededRandom(7) });

/** What a workbook edited so makes of the map; `only`: where but this change is taken, with what it needs. */
function taken(edit: (book: EditableWorkbook) => void, only?: string) {
  const book = written.copy();
  edit(book);
  const { changes, remarks } = read(book, doc);
  const keys = changes.map(({ key }) => key);
  const once = after(doc, changesCommand(changes, new Set(keys)));
  expect(read(book, once).changes).toEqual([]);
  const map = only === undefined ? once : after(doc, changesCommand(changes, new Set([only])));
  return { keys, map, remarks: remarks.map(({ key }) => key) };
}

/** The row again below the others, without its id. */
function putAgain(book: EditableWorkbook, sheet: string, id: string, edits = {}): void {
  const [headings = [], ...rows] = book.book().sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const row = rows.find((cells) => cells[0] === id) ?? [];
  const cells = Object.fromEntries(headings.map((heading, at) => [String(heading), row[at] ?? null]));
  book.addRow(sheet, { ...cells, id: null, ...edits });
  book.removeRow(sheet, id);
}
const stepsIn = (map: Blueprint, phase: string) =>
  orderedSteps(map).flatMap(({ id, record }) => (map.phases[record.phaseId]?.name === phase ? [id] : []));

it('keeps the other variant where one goes with its persona', () => {
  const { map } = taken((book) => {
    book.set('Variants', 'c1.1', 'What is different', '');
    book.removeRow('Personas', 'ann');
  });
  expect(map.cards.c1?.variants).toEqual([{ when: { place: 'Abroad' }, text: 'Writes', minutes: 3 }]);
});

it('keeps a variant and its copy where another goes with its persona', () => {
  const { map } = taken((book) => {
    const [headings = [], ...rows] = book.book().sheets.find(({ name }) => name === 'Variants')?.rows ?? [];
    const row = rows.find((cells) => cells.includes('Writes')) ?? [];
    book.addRow(
      'Variants',
      Object.fromEntries(headings.map((heading, at) => [String(heading), row[at] ?? null])),
    );
    book.removeRow('Personas', 'ann');
  });
  expect(map.cards.c1?.variants?.map(({ text }) => text)).toEqual(['Writes', 'Writes']);
});

it('lets an edited variant go with its persona', () => {
  const { map } = taken((book) => {
    book.set('Variants', 'c1.1', 'What is different', 'Rings');
    book.removeRow('Personas', 'ann');
  });
  expect(map.cards.c1?.variants).toEqual([{ when: { place: 'Abroad' }, text: 'Writes', minutes: 3 }]);
});

it('keeps a variant in which a number was typed as its words where another goes with its persona', () => {
  const { map } = taken((book) => {
    book.set('Variants', 'c1.2', 'What is different', 0);
    book.addRow('Variants', { Card: 'Joins the queue', Personas: 'Ann', 'What is different': 'Waves' });
    book.removeRow('Personas', 'ann');
  });
  expect(map.cards.c1?.variants).toEqual([{ when: { place: 'Abroad' }, text: '0', minutes: 3 }]);
});

it('takes a row that was put elsewhere without its id for the row that it was', () => {
  const { keys } = taken((book) => {
    putAgain(book, 'Phases', 'ph');
    putAgain(book, 'Steps', 's1');
    putAgain(book, 'Links', 'l1');
  });
  expect(keys).toEqual([]);
});

it('leads names that were left standing to the row that has them by now', () => {
  const { map, remarks } = taken((book) => {
    putAgain(book, 'Phases', 'ph', { Note: 'Before the desk' });
    putAgain(book, 'Cards', 'c1', { Text: 'A long one' });
  });
  expect(Object.values(map.phases).map(({ name }) => name)).toEqual(['Leave', 'Arrive']);
  expect(stepsIn(map, 'Arrive')).toEqual(['s1', 's2']);
  const card = Object.values(map.cards).find(({ title }) => title === 'Joins the queue');
  expect([card?.body, card?.variants]).toEqual(['A long one', doc.cards.c1?.variants]);
  expect(remarks).toEqual([]);
});

it('says which name leads nowhere, and loses no card with what it named', () => {
  const { map, remarks } = taken((book) => {
    book.set('Cards', 'c1', 'Step', 'Pay');
    book.removeRow('Steps', 's3');
  });
  expect(map.cards.c1?.stepId).toBe('s1');
  expect(remarks).toEqual(['unread']);
});

it('knows what the map’s own sheet adds and calls otherwise by its new name', () => {
  const edit = (book: EditableWorkbook) => {
    book.replace('Map', '核对证件', '核对证件\nSmiles');
    book.replace('Map', 'Pay', 'Part');
    book.addRow('Comments', { Text: 'Really?', Author: 'Mei', Card: 'Smiles' });
    book.addRow('Comments', { Text: 'When?', Author: 'Mei', Step: 'Part' });
    book.addRow('Variants', { Card: 'Smiles', Place: 'Abroad', 'What is different': 'Bows' });
  };
  const { map, remarks } = taken(edit);
  const place = (text: string) => Object.values(map.comments).find((comment) => comment.text === text);
  const smiles = map.cards[place('Really?')?.cardId ?? ''];
  expect([smiles?.title, smiles?.variants?.length, place('When?')?.stepId]).toEqual(['Smiles', 1, 's3']);
  expect(remarks).toEqual([]);
});

it('counts what stands on a row that is gone as gone', () => {
  const { map, remarks } = taken((book) => {
    book.removeRow('Lanes', 'act');
    book.addRow('Comments', { Text: 'Really?', Author: 'Mei', Card: 'Joins the queue' });
  });
  expect(map.cards.c1).toBeUndefined();
  expect(Object.values(map.comments).map(({ text, cardId }) => [text, cardId])).toEqual([
    ['Really?', undefined],
  ]);
  expect(remarks).toContain('unread');
});

it('moves several steps to a phase in their order', () => {
  const { map } = taken((book) => {
    book.set('Steps', 's1', 'Phase', 'Leave');
    book.set('Steps', 's2', 'Phase', 'Leave');
  });
  expect(stepsIn(map, 'Leave')).toEqual(['s3', 's1', 's2']);
});

it('changes the kind of a lane once the cards that forbid it are gone, and takes them with it', () => {
  const edit = (book: EditableWorkbook) => {
    book.set('Lanes', 'act', 'Kind', 'Emotions');
    book.set('Steps', 's2', 'Name', 'Desk');
    book.removeRow('Cards', 'c1');
  };
  expect(taken(edit).remarks).toEqual([]);
  const { map } = taken(edit, 'edit lanes act kind');
  expect([map.lanes.act?.kind, map.cards.c1, map.steps.s2]).toEqual(['emotions', undefined, doc.steps.s2]);
});

it('adds a card that its lane takes only with another kind', () => {
  const row = { Title: 'Signs', Step: 'Wait', Lane: 'Emotions', Kind: 'Action' };
  const edit = (book: EditableWorkbook) => {
    book.addRow('Cards', row);
    book.set('Lanes', 'emo', 'Kind', 'Frontstage');
  };
  const [key] = taken(edit).keys.filter((each) => each.startsWith('add cards'));
  const { map } = taken(edit, key);
  expect(Object.values(map.cards).map(({ title }) => title)).toContain('Signs');
  expect(map.lanes.emo?.kind).toBe('frontstage');
});

it('adds a card that is about another new one, whichever stands first', () => {
  const row = (title: string, about?: string) => ({
    ...{ Title: title, Step: 'Wait', Lane: 'Customer actions' },
    ...(about !== undefined && { About: about }),
  });
  const { map } = taken((book) => {
    book.addRow('Cards', row('Complains', 'Signs'));
    book.addRow('Cards', row('Smiles'));
    book.addRow('Cards', row('Signs', 'Smiles'));
  });
  const abouts = Object.values(map.cards).map(({ about }) => map.cards[about ?? '']?.title);
  expect(abouts.filter(Boolean).sort()).toEqual(['Signs', 'Smiles']);
});
