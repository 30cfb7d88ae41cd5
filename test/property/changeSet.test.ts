/** Laws of a workbook that comes back, on random maps and random edits. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readChangeSet } from '../../shared/changeSet/changeSet';
import { translator } from '../../shared/i18n/translate';
import { seededRandom } from '../../shared/model/newId';
import { type Blueprint, LOCALES } from '../../shared/model/schema';
import { generateMap } from '../support/generateMap';
import { type EditableWorkbook, writeWorkbook } from '../unit/changeSet/workbook';
import { applyWorkbook, withSides, workbookLaw } from './workbookLaw';

const t = translator('en');
const number = fc.nat({ max: 1_000_000 });

it('takes all changes or any of them, gives a valid map, and finds nothing more the second time', async () => {
  fc.assert(await workbookLaw(), { numRuns: 40 });
}, 60_000);

it('finds nothing in a workbook that nobody edited', async () => {
  for (const [seed, locale] of LOCALES.entries()) {
    const doc = generateMap({ cards: 80, seed, locale });
    for (const language of LOCALES) expect(applyWorkbook(doc, await writeWorkbook(doc, language))).toBe(doc);
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
        expect(applyWorkbook(doc, book)).toEqual(expected);
        expect(readChangeSet(book.book(), doc, { t, random }).remarks).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
