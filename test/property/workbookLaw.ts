/** The law of workbooks that come back, on random edits of all their sheets: any of their changes can be taken, and all of them only once. */
import fc from 'fast-check';
import { changesCommand, readChangeSet } from '../../shared/changeSet/changeSet';
import { applyCommand } from '../../shared/commands/applyCommand';
import { parse } from '../../shared/file/parse';
import { toBytes } from '../../shared/file/serialise';
import { translator } from '../../shared/i18n/translate';
import { seededRandom } from '../../shared/model/newId';
import type { Blueprint } from '../../shared/model/schema';
import { after } from '../support/applied';
import { generateMap } from '../support/generateMap';
import { type EditableWorkbook, writeWorkbook } from '../unit/changeSet/workbook';

const t = translator('en');
const number = fc.nat({ max: 1_000_000 });
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.integer({ min: -3, max: 12 }),
  fc.constantFrom(null, '', '=1+1', '✓', 'Pain', 'measured', '50%', '2,5'),
);
const edit = fc.tuple(
  fc.constantFrom(
    'Map',
    'Cards',
    'Pains',
    'Steps',
    'Lanes',
    'Emotions',
    'Personas',
    'Needs',
    'Variants',
    'Segments',
    'Notes',
    'Comments',
    'Pictures',
    'Links',
  ),
  number,
  number,
  value,
);
const action = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('edit' as const), edit }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), edit }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('copy' as const), edit }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move' as const), edit }) },
);

function change(
  book: EditableWorkbook,
  {
    kind,
    edit: [sheet, row, column, to],
  }: { kind: 'edit' | 'remove' | 'copy' | 'move'; edit: [string, number, number, string | number | null] },
): void {
  const rows = book.book().sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const headings = rows[0] ?? [];
  const cells = rows[1 + (row % Math.max(1, rows.length - 1))];
  const id = cells?.[0];
  // The map's own sheet has its ids elsewhere: any of its cells is written over.
  if (sheet === 'Map' && cells) book.overwrite(sheet, cells, column % cells.length, to);
  if (sheet === 'Map' || !cells || typeof id !== 'string') return;
  if (kind === 'remove') book.removeRow(sheet, id);
  else if (kind === 'move') book.moveRow(sheet, id, String(rows[1 + (column % (rows.length - 1))]?.[0]));
  else if (kind === 'edit') book.set(sheet, id, String(headings[1 + (column % (headings.length - 1))]), to);
  else
    book.addRow(sheet, Object.fromEntries(headings.map((heading, i) => [String(heading), cells[i] ?? null])));
}

/** The map with all that the workbook changes on it. */
export function applyWorkbook(doc: Blueprint, book: EditableWorkbook): Blueprint {
  const { changes } = readChangeSet(book.book(), doc, { t, random: seededRandom(3) });
  return after(doc, changesCommand(changes, new Set(changes.map(({ key }) => key))));
}

/** With needs, variants, segments, notes, comments and a picture, whatever the map has of its own. */
export function withSides(doc: Blueprint): Blueprint {
  const [persona = ''] = Object.keys(doc.personas);
  const [first = '', second = ''] = Object.keys(doc.cards);
  const variants = [
    { personaIds: [persona], text: 'Calls' },
    { when: { place: 'Abroad' }, text: 'Writes', minutes: 3 },
  ];
  return {
    ...doc,
    segments: { seg: { name: 'Families', size: 0.5 }, far: { name: 'From afar' } },
    personas: {
      ...doc.personas,
      [persona]: {
        ...doc.personas[persona]!,
        needs: [{ text: 'Quiet', importance: 8 }, { text: 'A late bus' }],
      },
    },
    cards: {
      ...doc.cards,
      [first]: { ...doc.cards[first]!, variants },
      [second]: { ...doc.cards[second]!, variants },
    },
    notes: { n1: { x: 1, y: 2, w: 100, h: 80, text: 'Ask' } },
    comments: { k1: { cardId: first, author: 'Mei', at: '2026-11-01T10:00:00.000Z', text: 'So?' } },
    assets: { pic: { mime: 'image/png', data: 'iVBORw0KGgo=', width: 4, height: 3 } },
  };
}

/** What is broken; null where all holds. */
function broken(doc: Blueprint, book: EditableWorkbook, seed: number): string | null {
  const { changes } = readChangeSet(book.book(), doc, { t, random: seededRandom(3) });
  const random = seededRandom(seed);
  const some = changes.filter(() => random() < 0.5).map(({ key }) => key);
  const partly = applyCommand(doc, changesCommand(changes, new Set(some)));
  if (!partly.ok) return `some of the changes are refused: ${partly.refusal.key}`;
  const once = after(doc, changesCommand(changes, new Set(changes.map(({ key }) => key))));
  const read = parse(toBytes(once));
  if (!read.ok) return `not valid: ${read.errors[0]?.path} ${read.errors[0]?.message}`;
  const again = readChangeSet(book.book(), once, { t, random }).changes;
  return again.length > 0
    ? `found the second time: ${again.map(({ sentence }) => sentence).join('; ')}`
    : null;
}

export async function workbookLaw() {
  const docs = [
    withSides(generateMap({ cards: 40, seed: 4 })),
    generateMap({ cards: 25, seed: 5, locale: 'zh-Hant' }),
  ];
  const books = await Promise.all(docs.map(async (doc) => ({ doc, written: await writeWorkbook(doc) })));
  return fc.property(
    fc.constantFrom(...books),
    fc.array(action, { minLength: 1, maxLength: 12 }),
    number,
    ({ doc, written }, actions, seed) => {
      const book = written.copy();
      for (const each of actions) change(book, each);
      const what = broken(doc, book, seed);
      if (what !== null) throw new Error(what);
    },
  );
}
