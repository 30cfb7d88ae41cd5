/** A workbook that comes back over its own map: nothing for nothing, every kind of edit found, one undo for all. */
import { beforeAll, describe, expect, it } from 'vitest';
import { changesCommand, isOfDocument, readChangeSet } from '../../../shared/changeSet/changeSet';
import { withNeeds } from '../../../shared/changeSet/needs';
import { applyCommand } from '../../../shared/commands/applyCommand';
import { translator } from '../../../shared/i18n/translate';
import { seededRandom } from '../../../shared/model/newId';
import { orderedSteps } from '../../../shared/model/queries';
import { type Blueprint, LOCALES } from '../../../shared/model/schema';
import { after } from '../../support/applied';
import { generateMap } from '../../support/generateMap';
import { tinyMap } from '../../support/tinyMap';
import { type EditableWorkbook, writeWorkbook } from './workbook';

const pains: Blueprint = {
  ...tinyMap,
  lanes: {
    ...tinyMap.lanes,
    pain: { kind: 'pains', rank: 'd' },
    opp: { kind: 'opportunities', rank: 'e' },
  },
  cards: {
    ...tinyMap.cards,
    p1: {
      laneId: 'pain',
      stepId: 's1',
      rank: 'a',
      kind: 'pain',
      title: 'Long queue',
      severity: 3,
      frequency: 2,
    },
    o1: {
      laneId: 'opp',
      stepId: 's1',
      rank: 'a',
      kind: 'opportunity',
      title: 'Phone check-in',
      addresses: ['p1'],
    },
  },
};
const options = () => ({ t: translator('en'), random: seededRandom(7) });
const read = (book: EditableWorkbook, doc: Blueprint = pains) => readChangeSet(book.book(), doc, options());
const said = (book: EditableWorkbook, doc?: Blueprint) =>
  read(book, doc).changes.map(({ sentence }) => sentence);

function applyAll(book: EditableWorkbook, doc: Blueprint = pains): Blueprint {
  const { changes } = read(book, doc);
  return after(doc, changesCommand(changes, new Set(changes.map(({ key }) => key))));
}

describe('a workbook that comes back', () => {
  let book: EditableWorkbook;
  beforeAll(async () => {
    book = await writeWorkbook(pains);
  });

  it.each(LOCALES)('changes nothing when nothing was edited (%s)', async (locale) => {
    for (const doc of [pains, generateMap({ cards: 120, locale }), generateMap({ cards: 60, seed: 9 })]) {
      const { changes, remarks } = read(await writeWorkbook(doc, locale), doc);
      expect([changes, remarks]).toEqual([[], []]);
    }
  });

  it('is known to be of the open map', () => {
    expect(isOfDocument(book.book(), pains)).toBe(true);
    expect(isOfDocument(book.book(), { ...pains, meta: { ...pains.meta, id: 'other' } })).toBe(false);
  });

  it.each<[string, (book: EditableWorkbook) => void, string]>([
    [
      'a title',
      (b) => b.set('Cards', 'c1', 'Title', 'Queues'),
      'Action “Queues”: Title “Joins the queue” → “Queues”',
    ],
    [
      'a kind',
      (b) => b.set('Cards', 'c2', 'Kind', 'Touchpoint'),
      'Touchpoint “核对证件”: Kind Process → Touchpoint',
    ],
    ['a number', (b) => b.set('Cards', 'p1', 'Severity', 5), 'Pain “Long queue”: Severity 3 → 5'],
    [
      'a number on the sheet of pains',
      (b) => b.set('Pains', 'p1', 'Frequency', '4'),
      'Pain “Long queue”: Frequency 2 → 4',
    ],
    [
      'a word of a list',
      (b) => b.set('Cards', 'c1', 'Evidence', 'measured'),
      'Action “Joins the queue”: Evidence now measured',
    ],
    [
      'a part of a field',
      (b) => b.set('Cards', 'c1', 'Wait, in minutes', 9),
      'Action “Joins the queue”: Wait, in minutes 14 min → 9 min',
    ],
    [
      'a field that goes',
      (b) => b.set('Cards', 'c1', 'Web address', null),
      'Action “Joins the queue”: Web address cleared (was “https://example.org/queue”)',
    ],
    [
      'a card put elsewhere',
      (b) => b.set('Cards', 'c1', 'Step', 'Check in 办理入住'),
      'Action “Joins the queue” moved from “Wait” to “Check in 办理入住”',
    ],
    [
      'what is addressed',
      (b) => b.set('Opportunities', 'o1', 'Addresses', null),
      'Opportunity “Phone check-in”: Addresses cleared (was Long queue)',
    ],
    ['a card less', (b) => b.removeRow('Cards', 'c2'), 'Process “核对证件” at “Check in 办理入住” removed'],
    ['a feeling', (b) => b.set('Emotions', 's1', 'Ann', -2), 'Emotion “Wait · Ann”: Value −4 → −2'],
    [
      'a feeling less',
      (b) => b.set('Emotions', 's2', 'Ann', null),
      'Emotion “Check in 办理入住 · Ann”: Value cleared (was 3)',
    ],
    [
      'the name of a step',
      (b) => b.set('Steps', 's1', 'Name', 'Queue'),
      'Step “Queue”: Name “Wait” → “Queue”',
    ],
    [
      'a planned time',
      (b) => b.set('Steps', 's2', 'Planned time', 5),
      'Step “Check in 办理入住”: Minutes now 5',
    ],
    ['the name of a lane', (b) => b.set('Lanes', 'act', 'Name', 'Guest'), 'Lane “Guest”: Name now “Guest”'],
    ['a share', (b) => b.set('Personas', 'ann', 'Share', 0.5), 'Persona “Ann”: Share 1 → 0.5'],
    ['a link less', (b) => b.removeRow('Links', 'l1'), 'Link “Joins the queue → 核对证件” removed'],
    [
      'a new card',
      (b) => b.addRow('Cards', { Title: 'Sits down', Step: 'Wait', Lane: 'Customer actions' }),
      'Action “Sits down” added at “Wait”',
    ],
    [
      'a new pain',
      (b) => b.addRow('Pains', { Title: 'Cold hall', Step: 'Wait', Severity: 2 }),
      'Pain “Cold hall” added at “Wait”',
    ],
  ])('finds %s', async (_, edit, sentence) => {
    const edited = await writeWorkbook(pains);
    edit(edited);
    expect(said(edited)).toEqual([sentence]);
    expect(read(edited).remarks).toEqual([]);
    expect(said(await writeWorkbook(applyAll(edited)), applyAll(edited))).toEqual([]);
  });

  it('finds no edit in a text that no cell can hold as it is', async () => {
    const cards = {
      ...tinyMap.cards,
      c1: { ...tinyMap.cards.c1!, title: 'a\u0000b\ud800', body: 'x'.repeat(40_000) },
    };
    const doc = { ...tinyMap, cards };
    const book = await writeWorkbook(doc);
    expect(readChangeSet(book.book(), doc, { t: translator('en'), random: seededRandom(7) }).changes).toEqual(
      [],
    );
  });

  it('takes a new step with its card and feeling, in its place, and keeps together what belongs together', async () => {
    const edited = await writeWorkbook(pains);
    edited.addRow('Steps', { id: 'sit', Phase: 'Arrive', Name: 'Sit' }, 's1');
    edited.addRow('Steps', { Phase: 'Arrive', Name: 'Sit more' }, 'sit');
    edited.addRow('Cards', { Title: 'Sits', Step: 'Sit', Lane: 'Customer actions', Kind: 'Action' });
    edited.addRow('Emotions', { id: 'sit', Ann: 1 });
    const { changes, remarks } = read(edited);
    expect(remarks).toEqual([]);
    expect(orderedSteps(applyAll(edited)).map(({ record }) => record.name)).toEqual([
      'Wait',
      'Sit',
      'Sit more',
      'Check in 办理入住',
    ]);
    const card = changes.find(({ table }) => table === 'cards')!;
    expect(withNeeds(changes, new Set([card.key]))).toContain('add steps sit');
    expect(changes.find(({ table }) => table === 'emotions')?.needs).toEqual(['add steps sit']);
  });

  it('takes some changes and leaves others, as one entry of the history', async () => {
    const edited = await writeWorkbook(pains);
    edited.set('Cards', 'c1', 'Title', 'Queues');
    edited.set('Cards', 'c1', 'Owner', 'Lena');
    const { changes } = read(edited);
    const applied = applyCommand(pains, changesCommand(changes, new Set(['edit cards c1 owner'])));
    if (!applied.ok) throw new Error();
    expect(applied.doc.cards.c1).toEqual({ ...pains.cards.c1, owner: 'Lena' });
  });

  it('tells what was edited in the sheet from what was edited on the map since', async () => {
    const edited = await writeWorkbook(pains);
    edited.set('Cards', 'p1', 'Severity', 5);
    const p1 = pains.cards.p1!;
    const since = (fields: object): Blueprint => ({
      ...pains,
      cards: { ...pains.cards, p1: { ...p1, ...fields } },
    });
    expect(said(edited, since({ title: 'Queue outside' }))).toEqual(['Pain “Queue outside”: Severity 3 → 5']);
    const [change] = read(edited, since({ severity: 4 })).changes;
    expect(change).toMatchObject({ sentence: 'Pain “Long queue”: Severity 4 → 5', conflict: true });
    const { p1: _, ...rest } = pains.cards;
    expect(read(edited, { ...pains, cards: rest }).remarks.map(({ key }) => key)).toContain('gone');
  });

  it('reads a copied row as a new card, and rows in any order', async () => {
    const edited = await writeWorkbook(pains);
    edited.addRow('Cards', {
      id: 'c1',
      Title: 'Joins again',
      Step: 'Wait',
      Lane: 'Customer actions',
      Kind: 'Action',
    });
    expect(said(edited)).toEqual(['Action “Joins again” added at “Wait”']);
    expect(said(edited, applyAll(edited))).toEqual([]);
    const { sheets, manifest } = edited.book();
    const turned = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.name === 'Steps' ? [sheet.rows[0]!, ...sheet.rows.slice(1).reverse()] : sheet.rows,
    }));
    expect(readChangeSet({ manifest, sheets: turned }, pains, options()).changes).toHaveLength(1);
  });

  it('bears columns and sheets that were moved, renamed or taken out', async () => {
    const edited = await writeWorkbook(pains);
    edited.removeColumn('Cards', 'Severity');
    edited.removeColumn('Cards', 'Title');
    edited.rename('Emotions', 'Feelings');
    edited.removeSheet('Links');
    edited.set('Feelings', 's1', 'Ann', 5);
    expect(said(edited)).toEqual(['Emotion “Wait · Ann”: Value −4 → 5']);
    expect(read(edited).remarks).toEqual([{ key: 'sheetMissing', vars: { sheet: 'Links' } }]);
  });

  it('says what it cannot take', async () => {
    const edited = await writeWorkbook(pains);
    edited.set('Cards', 'p1', 'Severity', 11);
    edited.set('Cards', 'c1', 'Step', 'Nowhere');
    edited.set('Pains', 'p1', 'Score, 0–100', 99);
    edited.set('Emotions', 's1', 'Ann', 'awful');
    edited.set('Cards', 'c2', 'Lane', 'Emotions');
    edited.addRow('Cards', { Title: 'Lost' });
    const { changes, remarks } = read(edited);
    expect(changes).toEqual([]);
    expect(remarks.map(({ key }) => key).sort()).toEqual([
      'computed',
      'incomplete',
      'refused',
      'unread',
      'unread',
      'unread',
    ]);
  });
});
