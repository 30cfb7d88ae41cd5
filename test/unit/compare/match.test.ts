/** Which record stands for which when a map was copied, edited, or imported anew under other ids. */
import { expect, test } from 'vitest';
import { listChanges, markChanges } from '../../../shared/compare/changes';
import { matchDocuments } from '../../../shared/compare/match';
import { sayChange } from '../../../shared/compare/sayChange';
import { translator } from '../../../shared/i18n/translate';
import { REFERENCES } from '../../../shared/model/references';
import { type Blueprint, type Id, LOCALES, TABLE_NAMES, type TableName } from '../../../shared/model/schema';
import { makeMap } from '../analysis/map';
import { richMap } from '../analysis/richMap';

/** The same map under other ids, as a second import would give it. */
function renamed(doc: Blueprint): Blueprint {
  const rename = (id: Id) => `new-${id}`;
  const tables = TABLE_NAMES.map((table): [TableName, object] => [
    table,
    Object.fromEntries(
      Object.entries(doc[table]).map(([id, record]) => {
        const copy: Record<string, unknown> = { ...record };
        for (const reference of REFERENCES)
          if (reference.holder === table && copy[reference.field] !== undefined)
            copy[reference.field] = reference.rename(copy[reference.field], rename);
        return [rename(id), copy];
      }),
    ),
  ]);
  return { ...doc, ...Object.fromEntries(tables) };
}

const doc = richMap();
const edit = (change: (draft: Record<TableName, Record<Id, Record<string, unknown>>>) => void): Blueprint => {
  const copy = structuredClone(doc) as unknown as Record<TableName, Record<Id, Record<string, unknown>>>;
  change(copy);
  return copy as unknown as Blueprint;
};
const said = (before: Blueprint, after: Blueprint, locale: (typeof LOCALES)[number] = 'en') =>
  listChanges(before, after).map((change) => sayChange(translator(locale), change, before, after));

test('a map and its copy are the same', () => {
  expect(listChanges(doc, structuredClone(doc))).toEqual([]);
});

test('a map under other ids is the same: found by name and place', () => {
  const other = renamed(doc);
  const matching = matchDocuments(doc, other);
  for (const table of TABLE_NAMES)
    for (const id of Object.keys(doc[table]))
      expect([table, matching[table].get(id)]).toEqual([table, `new-${id}`]);
  expect(listChanges(doc, other)).toEqual([]);
});

test('a record that keeps its id is the same whatever its name; another with its old name is new', () => {
  const after = edit(({ cards }) => {
    cards.other = { ...cards.queue };
    cards.queue!.title = 'Line at the desk';
  });
  expect(matchDocuments(doc, after).cards.get('queue')).toBe('queue');
  expect(said(doc, after)).toEqual([
    'Pain “Line at the desk”: Title “queue” → “Line at the desk”',
    'Pain “queue” added at “s1”',
  ]);
});

test('no record is matched twice', () => {
  const twins = (ids: readonly Id[]) =>
    makeMap({
      cards: Object.fromEntries(ids.map((id) => [id, ['actions', 's1', 'action', { title: 'Wait' }]])),
    });
  const matching = matchDocuments(twins(['a', 'b']), twins(['c', 'd', 'e']));
  expect([...matching.cards]).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ]);
});

test('added, removed, changed and moved are told apart and said in words', () => {
  const after = edit(({ cards, steps, emotions }) => {
    delete cards.noise;
    cards.queue!.severity = 2;
    cards.queue!.evidence = 'measured';
    cards.pay!.stepId = 's3';
    cards.till!.owner = undefined;
    steps.s4 = { ...steps.s3, name: 'Farewell', rank: 'z' };
    emotions.e0!.value = 2;
  });
  expect(said(doc, after)).toEqual([
    'Step “Farewell” added at “during”',
    'Action “pay” moved from “s2” to “s3”',
    'Touchpoint “till”: Owner cleared (was “Cash”)',
    'Pain “queue”: Evidence observed → measured; Severity 5 → 2',
    'Pain “noise” at “s3” removed',
    'Emotion “s1 · ana”: Value −3 → 2',
  ]);
  const marks = markChanges(listChanges(doc, after));
  expect([marks.before.get('noise'), marks.before.get('pay'), marks.after.get('s4')]).toEqual([
    'removed',
    'moved',
    'added',
  ]);
  for (const locale of LOCALES)
    for (const text of said(doc, after, locale))
      expect(text).not.toMatch(/compare\.|window\.|\{\{|undefined/);
});

test('of a row put into another order only those that jumped have moved', () => {
  const row = (ids: readonly Id[]) =>
    makeMap({ cards: Object.fromEntries(ids.map((id) => [id, ['actions', 's1', 'action']])) });
  const changes = listChanges(row(['a', 'b', 'c', 'd']), row(['d', 'a', 'b', 'x', 'c']));
  expect(changes.map(({ kind, afterId }) => [kind, afterId])).toEqual([
    ['moved', 'd'],
    ['added', 'x'],
  ]);
  expect(sayChange(translator('en'), changes[0]!, row(['a']), row(['a']))).toContain('from place 4 to 1');
});

test('what names a matched record under its new id has not changed', () => {
  const other = renamed(doc);
  const about = listChanges(doc, other).filter((change) =>
    change.fields.some(({ field }) => field === 'about'),
  );
  expect(about).toEqual([]);
});

test('values are said by their names in the language', () => {
  const after = edit(({ cards }) => {
    cards.queue!.standard = 'fixed';
    cards.queue!.data = ['personal', 'health'];
  });
  expect(said(doc, after).join()).toMatch(/Personal data.*Health data/);
  for (const locale of LOCALES) {
    expect(said(doc, after, locale).join()).toContain(translator(locale)('window.choice.standard.fixed'));
    expect(said(doc, after, locale).join()).not.toMatch(/“fixed”|「fixed」|personal[、,]/);
  }
});

test('what was written is quoted as the language does', () => {
  const after = edit(({ cards }) => {
    cards.queue!.owner = 'Kim';
  });
  const quoted = LOCALES.map((locale) => /“Kim”|「Kim」/.exec(said(doc, after, locale).join())?.[0]);
  expect(quoted).toEqual(['“Kim”', '“Kim”', '「Kim」']);
});
