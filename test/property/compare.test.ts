/** What holds of the comparison of any two states of a map. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDocuments, explain, FIGURES, type FigureId } from '../../shared/analysis';
import { applyCommand } from '../../shared/commands/applyCommand';
import { listChanges } from '../../shared/compare/changes';
import { matchDocuments } from '../../shared/compare/match';
import { sayChange } from '../../shared/compare/sayChange';
import { translator } from '../../shared/i18n/translate';
import { isSame } from '../../shared/model/isSame';
import { seededRandom } from '../../shared/model/newId';
import { type Blueprint, LOCALES, TABLE_NAMES } from '../../shared/model/schema';
import { generateMap } from '../support/generateMap';
import { randomCommand } from '../support/randomCommand';

const TODAY = '2026-06-15';

/** A map and what became of it after some random commands. */
const pairs = fc
  .tuple(fc.nat(20), fc.array(fc.nat(1e9), { maxLength: 12 }))
  .map(([seed, commands]): readonly [Blueprint, Blueprint] => {
    const before = generateMap({ cards: 20, seed });
    const after = commands.reduce((doc, each) => {
      const applied = applyCommand(doc, randomCommand(doc, seededRandom(each)));
      return applied.ok ? applied.doc : doc;
    }, before);
    return [before, after];
  });
const holds = (property: (before: Blueprint, after: Blueprint) => void, numRuns = 100) =>
  fc.assert(
    fc.property(pairs, ([before, after]) => property(before, after)),
    { numRuns },
  );

test('each record is matched with one at most, of the same table', () => {
  holds((before, after) => {
    const matching = matchDocuments(before, after);
    for (const table of TABLE_NAMES) {
      const found = [...matching[table].values()];
      expect(new Set(found).size).toBe(found.length);
      for (const [was, is] of matching[table]) {
        expect(before[table][was]).toBeDefined();
        expect(after[table][is]).toBeDefined();
      }
    }
  });
});

test('every record that differs in more than its rank is listed', () => {
  holds((before, after) => {
    const listed = new Set(listChanges(before, after).map(({ table, afterId }) => `${table} ${afterId}`));
    const matching = matchDocuments(before, after);
    for (const table of TABLE_NAMES)
      for (const [was, is] of matching[table]) {
        if (was !== is) continue;
        const [a, b] = [before[table][was], after[table][is]].map((record) => ({ ...record, rank: '' }));
        if (isSame(a, b)) continue;
        expect(listed, `${table} ${is}`).toContain(`${table} ${is}`);
      }
  });
});

test('backwards, what was added is removed, and as much has changed', () => {
  holds((before, after) => {
    const count = (from: Blueprint, to: Blueprint, kind: string) =>
      listChanges(from, to).filter((change) => change.kind === kind).length;
    expect(count(after, before, 'removed')).toBe(count(before, after, 'added'));
    expect(count(after, before, 'added')).toBe(count(before, after, 'removed'));
  });
});

test('every change can be said in every language, every figure that differs can be opened', () => {
  holds((before, after) => {
    const { changes, figures } = compareDocuments(before, after, TODAY);
    for (const locale of LOCALES)
      for (const change of changes) {
        const text = sayChange(translator(locale), change, before, after);
        expect(text).not.toMatch(/compare\.|lane\.|\{\{|undefined|\[object/);
      }
    for (const row of figures) {
      expect(Object.keys(FIGURES)).toContain(row.figure satisfies FigureId);
      if (row.after !== null) expect(explain(after, row, TODAY)?.result).not.toBeUndefined();
    }
  }, 30);
});
