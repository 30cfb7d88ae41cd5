/** Widths of cards in a workbook in which steps come and go: they count the steps that it leaves, and are asked for once. */
import { beforeAll, expect, it } from 'vitest';
import { changesCommand, readChangeSet } from '../../../shared/changeSet/changeSet';
import { translator } from '../../../shared/i18n/translate';
import { seededRandom } from '../../../shared/model/newId';
import type { Blueprint, Card } from '../../../shared/model/schema';
import { after } from '../../support/applied';
import { tinyMap } from '../../support/tinyMap';
import { type EditableWorkbook, writeWorkbook } from './workbook';

const steps = ['s1', 's2', 's3', 's4'];
const card = (stepId: string, span?: number): Card => ({
  laneId: 'act',
  stepId,
  rank: 'a',
  kind: 'action',
  title: 'Waits',
  ...(span !== undefined && { span }),
});
const doc: Blueprint = {
  ...tinyMap,
  steps: Object.fromEntries(steps.map((id, at) => [id, { phaseId: 'ph', name: id, rank: `a${at}` }])),
  cards: { narrow: card('s1'), wide: card('s1', 3), all: card('s1', 4), last: card('s4') },
  emotions: {},
  links: {},
};

let written: EditableWorkbook;
beforeAll(async () => {
  written = await writeWorkbook(doc);
});

/** Keys of what a workbook edited so changes, and what of the map's cards is left with all of it. */
function taken(edit: (book: EditableWorkbook) => void) {
  const book = written.copy();
  edit(book);
  const read = (map: Blueprint) =>
    readChangeSet(book.book(), map, { t: translator('en'), random: seededRandom(7) }).changes;
  const changes = read(doc);
  const once = after(doc, changesCommand(changes, new Set(changes.map(({ key }) => key))));
  expect(read(once)).toEqual([]);
  const keys = changes.map(({ key }) => key).sort();
  return { keys, cards: once.cards, spans: Object.values(once.cards).map(({ span = 1 }) => span) };
}
const covers = (book: EditableWorkbook, of: Readonly<Record<string, number | null>>) => {
  for (const [id, width] of Object.entries(of)) book.set('Cards', id, 'Covers', width);
};

it('goes as far as the map goes', () => {
  const { keys, spans } = taken((book) => covers(book, { narrow: 900, last: 2 }));
  expect(keys).toEqual(['edit cards narrow span']);
  expect(spans).toEqual([4, 3, 4, 1]);
});

it('takes in what goes only where that is needed, and asks for nothing that the step’s going brings by itself', () => {
  const { keys, spans } = taken((book) => {
    book.removeRow('Steps', 's2');
    covers(book, { narrow: 2, wide: 2, all: null });
  });
  expect(keys).toEqual(['edit cards all span', 'edit cards narrow span', 'remove steps s2']);
  expect(spans).toEqual([2, 2, 1, 1]);
});

it('reaches over a step that is added, and no farther', () => {
  const { keys, spans } = taken((book) => {
    book.addRow('Steps', { Name: 'Leaves', Phase: 'Arrive' }, 's4');
    covers(book, { all: 9, last: 3 });
  });
  expect(keys).toEqual([expect.stringMatching(/^add steps /), 'edit cards all span', 'edit cards last span']);
  expect(spans).toEqual([1, 3, 5, 2]);
});

it('counts from where a step is moved to, for a new card, too', () => {
  const { spans } = taken((book) => {
    book.addRow('Phases', { Name: 'Leave' });
    book.set('Steps', 's1', 'Phase', 'Leave');
    book.addRow('Cards', { Title: 'Pays', Lane: 'Customer actions', Step: 's3', Covers: 3 });
    covers(book, { narrow: 2, last: 2 });
  });
  expect(spans.slice(-2)).toEqual([2, 3]);
});

it('stays over what is left when the card’s own step goes', () => {
  const { keys, cards } = taken((book) => {
    book.removeRow('Steps', 's1');
    covers(book, { narrow: 2 });
  });
  expect(keys).toEqual(['edit cards narrow span', 'remove steps s1']);
  expect(cards.narrow).toMatchObject({ stepId: 's2', span: 2 });
});
