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
  fc.constantFrom('Cards', 'Pains', 'Steps', 'Lanes', 'Emotions', 'Personas', 'Links'),
  number,
  number,
  value,
);
const action = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('edit' as const), edit }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), edit }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('copy' as const), edit }) },
);

function change(
  book: EditableWorkbook,
  {
    kind,
    edit: [sheet, row, column, to],
  }: { kind: 'edit' | 'remove' | 'copy'; edit: [string, number, number, string | number | null] },
): void {
  const rows = book.book().sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const headings = rows[0] ?? [];
  const cells = rows[1 + (row % Math.max(1, rows.length - 1))];
  const id = cells?.[0];
  if (!cells || typeof id !== 'string') return;
  if (kind === 'remove') book.removeRow(sheet, id);
  else if (kind === 'edit') book.set(sheet, id, String(headings[1 + (column % (headings.length - 1))]), to);
  else
    book.addRow(sheet, Object.fromEntries(headings.map((heading, i) => [String(heading), cells[i] ?? null])));
}

const apply = (doc: Blueprint, book: EditableWorkbook) => {
  const { changes } = readChangeSet(book.book(), doc, { t, random: seededRandom(3) });
  const applied = applyCommand(doc, changesCommand(changes, new Set(changes.map(({ key }) => key))));
  if (!applied.ok) throw new Error(applied.refusal.key);
  return applied.doc;
};

it('takes all changes or any of them, gives a valid map, and finds nothing more the second time', async () => {
  const docs = [generateMap({ cards: 40, seed: 4 }), generateMap({ cards: 25, seed: 5, locale: 'zh-Hant' })];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...docs),
      fc.array(action, { minLength: 1, maxLength: 12 }),
      number,
      async (doc, actions, seed) => {
        const book = await writeWorkbook(doc);
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
