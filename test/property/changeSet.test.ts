/** Laws of a workbook that comes back, on random maps and random edits. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesCommand, readChangeSet } from '../../shared/changeSet/changeSet';
import { applyCommand } from '../../shared/commands/applyCommand';
import { parse } from '../../shared/file/parse';
import { toBytes } from '../../shared/file/serialise';
import { translator } from '../../shared/i18n/translate';
import { seededRandom } from '../../shared/model/newId';
import { type Blueprint, LOCALES } from '../../shared/model/schema';
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

const apply = (doc: Blueprint, book: EditableWorkbook) => {
  const { changes } = readChangeSet(book.book(), doc, { t, random: seededRandom(3) });
  return after(doc, changesCommand(changes, new Set(changes.map(({ key }) => key))));
};

/** With needs, variants, segments, notes, comments and a picture, whatever the map has of its own. */
function withSides(doc: Blueprint): Blueprint {
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

it('takes all changes or any of them, gives a valid map, and finds nothing more the second time', async () => {
  const docs = [
    withSides(generateMap({ cards: 40, seed: 4 })),
    generateMap({ cards: 25, seed: 5, locale: 'zh-Hant' }),
  ];
  const books = await Promise.all(docs.map(async (doc) => ({ doc, written: await writeWorkbook(doc) })));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...books),
      fc.array(action, { minLength: 1, maxLength: 12 }),
      number,
      async ({ doc, written }, actions, seed) => {
        const book = written.copy();
        for (const each of actions) change(book, each);
        const { changes } = readChangeSet(book.book(), doc, { t, random: seededRandom(3) });
        const random = seededRandom(seed);
        const some = changes.filter(() => random() < 0.5).map(({ key }) => key);
        expect(applyCommand(doc, changesCommand(changes, new Set(some)))).toMatchObject({ ok: true });
        const after = apply(doc, book);
        expect(parse(toBytes(after))).toMatchObject({ ok: true });
        expect(readChangeSet(book.book(), after, { t, random }).changes).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

it('finds nothing in a workbook that nobody edited', async () => {
  for (const [seed, locale] of LOCALES.entries()) {
    const doc = generateMap({ cards: 80, seed, locale });
    for (const language of LOCALES) expect(apply(doc, await writeWorkbook(doc, language))).toBe(doc);
  }
});

/** What a person does in a spreadsheet, and what becomes of the map by it; each on a record of its own. */
type Deed = (
  book: EditableWorkbook,
  doc: Blueprint,
  pick: (ids: readonly string[]) => string,
  words: string,
) => Blueprint;
const edited = <T extends 'cards' | 'steps' | 'personas' | 'segments' | 'notes' | 'comments' | 'assets'>(
  doc: Blueprint,
  table: T,
  id: string,
  fields: Partial<Blueprint[T][string]>,
): Blueprint => ({ ...doc, [table]: { ...doc[table], [id]: { ...doc[table][id], ...fields } } });
const lane = (doc: Blueprint, id: string) => doc.lanes[doc.cards[id]?.laneId ?? '']?.kind;

const deeds: readonly Deed[] = [
  (book, doc, pick, words) => {
    const id = pick(Object.keys(doc.cards));
    book.set('Cards', id, 'Text', words);
    return edited(doc, 'cards', id, { body: words });
  },
  (book, doc, pick, words) => {
    const id = pick(Object.keys(doc.cards).filter((one) => lane(doc, one) === 'pains'));
    if (id) book.set('Pains', id, 'Severity', 1 + (words.length % 5));
    return id ? edited(doc, 'cards', id, { severity: 1 + (words.length % 5) }) : doc;
  },
  (book, doc, pick, words) => {
    const id = pick(Object.keys(doc.steps));
    book.set('Steps', id, 'Mood', words);
    return edited(doc, 'steps', id, { context: { ...doc.steps[id]?.context, emotion: words } });
  },
  (book, doc, pick, words) => {
    const id = pick(Object.keys(doc.personas).filter((one) => doc.personas[one]?.needs?.length));
    if (!id) return doc;
    book.set('Needs', `${id}.1`, 'Need', words);
    const [first, ...rest] = doc.personas[id]?.needs ?? [];
    return edited(doc, 'personas', id, { needs: [{ ...first, text: words }, ...rest] });
  },
  (book, doc, pick, words) => {
    const id = pick(Object.keys(doc.cards).filter((one) => doc.cards[one]?.variants?.length));
    if (!id) return doc;
    book.set('Variants', `${id}.1`, 'What is different', words);
    const [first, ...rest] = doc.cards[id]?.variants ?? [];
    return edited(doc, 'cards', id, { variants: [{ ...first, text: words }, ...rest] });
  },
  (book, doc, pick, words) => {
    const id = pick(Object.keys(doc.segments));
    book.set('Segments', id, 'Criteria', words);
    return edited(doc, 'segments', id, { criteria: words });
  },
  (book, doc, _, words) => {
    book.set('Notes', 'n1', 'Text', words);
    return edited(doc, 'notes', 'n1', { text: words });
  },
  (book, doc, _, words) => {
    book.set('Comments', 'k1', 'Text', words);
    return edited(doc, 'comments', 'k1', { text: words });
  },
  (book, doc, _, words) => {
    book.set('Pictures', 'pic', 'What it shows', words);
    return edited(doc, 'assets', 'pic', { alt: words });
  },
  (book, doc, pick, words) => {
    // A card that stands alone in its cell, without marks: its words are the cell's.
    const alone = Object.entries(doc.cards).filter(
      ([, { laneId, stepId, moment, fail, wait, span, kind }]) =>
        !moment &&
        !fail &&
        !wait &&
        !span &&
        kind !== 'picture' &&
        Object.values(doc.cards).filter((one) => one.laneId === laneId && (one.stepId === stepId || one.span))
          .length === 1,
    );
    const id = pick(alone.map(([one]) => one));
    const title = doc.cards[id]?.title;
    const cells =
      book
        .book()
        .sheets.find(({ name }) => name === 'Map')
        ?.rows.flat() ?? [];
    if (!title || cells.filter((cell) => cell === title).length !== 1) return doc;
    book.replace('Map', title, words);
    return edited(doc, 'cards', id, { title: words });
  },
];

it('finds exactly what a person edited', async () => {
  const doc = withSides(generateMap({ cards: 60, seed: 8 }));
  const written = await writeWorkbook(doc);
  const words = fc.stringMatching(/^[a-z办理]{1,12}$/).map((text) => `w${text}`);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat({ max: deeds.length - 1 }), { minLength: 1 }),
      words,
      number,
      (chosen, text, seed) => {
        const book = written.copy();
        const random = seededRandom(seed);
        const used = new Set<string>();
        const pick = (ids: readonly string[]): string => {
          const free = ids.filter((id) => !used.has(id));
          const id = free[Math.floor(random() * free.length)] ?? '';
          used.add(id);
          return id;
        };
        const expected = chosen.reduce((now, deed) => deeds[deed]!(book, now, pick, text), doc);
        expect(apply(doc, book)).toEqual(expected);
        expect(readChangeSet(book.book(), doc, { t, random }).remarks).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
