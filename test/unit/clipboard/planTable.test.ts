/** Lists and tables pasted at a cell. */
import { describe, expect, it } from 'vitest';
import { guessHeads } from '../../../shared/clipboard/heads';
import { pasteList } from '../../../shared/clipboard/pasteList';
import { planTable, tableCommand } from '../../../shared/clipboard/planTable';
import { readPaste } from '../../../shared/clipboard/readPaste';
import { editor } from '../../support/editor';

const read = (text: string, html = '') => readPaste({ own: '', html, text });
const map = () => editor().addSteps('A', 'B').addLane('actions').addLane('emotions').addLane('frontstage');
const cellsOf = (text: string, html = '') => {
  const pasted = read(text, html);
  if (pasted.kind !== 'table') throw new Error(`that is a ${pasted.kind}`);
  return pasted.cells;
};
const NO_HEADS = { row: false, column: false };

describe('a list', () => {
  it('is a card for each line, without bullets and numbers, however long', () => {
    const lines = Array.from(
      { length: 1200 },
      (_, i) => `${i % 2 ? '-' : `${(i % 90) + 1}.`} thing ${i}, which is told at some length`,
    );
    const pasted = read(lines.join('\r\n'));
    expect(pasted.kind === 'list' && pasted.titles.length).toBe(1200);
    expect(pasted.kind === 'list' && pasted.titles[7]).toBe('thing 7, which is told at some length');
  });

  it('is told from a table where tabs only stand after bullets, as word processors write them', () => {
    const titles = (text: string) => {
      const pasted = read(text, '<p class=MsoListParagraph>·<span>&nbsp;</span>one</p>');
      return pasted.kind === 'list' ? pasted.titles : pasted.kind;
    };
    expect(titles('·\tone\r\n·\ttwo\r\n')).toEqual(['one', 'two']);
    expect(titles('Ideas\r\n1.\tone\r\n\ta)\ttwo\r\n\uf0b7\tthree')).toEqual([
      'Ideas',
      'one',
      'two',
      'three',
    ]);
    expect(titles('1\tone\n2\ttwo')).toBe('table');
    expect(titles('·\tone\tmore\n·\ttwo\t')).toBe('table');
  });

  it('goes below the selected card as one step of history', () => {
    const into = map()
      .addCard({ lane: 'actions', step: 'A', title: 'first' })
      .addCard({ lane: 'actions', step: 'A', title: 'last' });
    const pasted = read('• one\n• two');
    if (pasted.kind !== 'list') throw new Error(pasted.kind);
    const result = pasteList(
      into.doc,
      pasted.titles,
      { ...into.place({ lane: 'actions', step: 'A' }), index: 1 },
      () => into.newId(),
    );
    into.run(result.command!);
    expect(into.cell('actions', 'A')).toEqual(['first', 'one', 'two', 'last']);
    expect(into.undo().cell('actions', 'A')).toEqual(['first', 'last']);
  });

  it('finds no place in a lane of curves', () => {
    const into = map();
    const at = into.place({ lane: 'emotions', step: 'A' });
    expect(pasteList(into.doc, ['one'], at, () => into.newId()).command).toBeNull();
  });
});

describe('a table', () => {
  it('lands over lanes and steps: new steps are made, lanes of curves and missing lanes are refused', () => {
    const into = map();
    const cells = cellsOf('a\tb; c\td\nTables\t\t\ne\t\tf\ng\t\t');
    const plan = planTable(into.doc, cells, into.place({ lane: 'actions', step: 'B' }), NO_HEADS);
    expect(plan.columns.map(({ name }) => name)).toEqual(['B', '', '']);
    expect(plan.rows.map(({ refused }) => refused)).toEqual([null, 'emotionLane', null, 'noLane']);
    expect([plan.cards, plan.newSteps, plan.left]).toEqual([6, 2, 2]);
    into.run(tableCommand(into.doc, plan, { makeId: () => into.newId(), stepName: 'New' }).command!);
    expect(into.steps).toEqual(['A', 'B', 'New', 'New']);
    expect(into.cell('actions', 'B')).toEqual(['a']);
    expect(into.cell('frontstage', 'B')).toEqual(['e']);
    expect(Object.keys(into.undo().doc.cards)).toEqual([]);
    expect(into.steps).toEqual(['A', 'B']);
  });

  it('with headings goes to the lanes and steps of those names', () => {
    const into = map();
    const cells = cellsOf(
      '| | Search | B | Leave |\n|---|---|---|---|\n| Backstage | u | | |\n| Frontstage | x | y | z |\n| Emotions | 4 | | -3 |\n',
    );
    expect(guessHeads(into.doc, cells)).toEqual({ row: true, column: true });
    const at = into.place({ lane: 'actions', step: 'A' });
    const plan = planTable(into.doc, cells, at, { row: true, column: true });
    expect(plan.columns.map(({ name }) => name)).toEqual(['A', 'B', 'Leave']);
    expect(plan.rows.map(({ refused }) => refused)).toEqual(['noLane', null, null]);
    expect([plan.cards, plan.emotions, plan.left]).toEqual([3, 2, 1]);
    into.run(tableCommand(into.doc, plan, { makeId: () => into.newId(), stepName: 'New' }).command!);
    expect(into.cell('frontstage', 'Leave')).toEqual(['z']);
    expect(into.emotions().map(([step]) => step)).toEqual(['A', 'Leave']);
    const named = planTable(
      into.doc,
      cells.map((row) => row.slice(0, 1).concat(row.slice(2))),
      at,
      {
        row: true,
        column: true,
      },
    );
    expect(named.columns.map(({ name }) => name)).toEqual(['B', 'Leave']);
  });

  it('gives a curve its points with the words for them, and leaves out cells that say no mood', () => {
    const into = map();
    const cells = cellsOf('frustrated\tat the desk');
    const plan = planTable(into.doc, cells, into.place({ lane: 'emotions', step: 'A' }), NO_HEADS);
    expect([plan.cards, plan.emotions, plan.left]).toEqual([0, 1, 1]);
    into.run(tableCommand(into.doc, plan, { makeId: () => into.newId(), stepName: 'New' }).command!);
    expect(Object.values(into.doc.emotions)).toMatchObject([{ note: 'frustrated' }]);
  });

  it('keeps merged cells as cards over several steps, as far as these are neighbours', () => {
    const html =
      '<table><tr><td>Frontstage</td><td colspan=2>Desk</td><td colspan=2>Bell</td></tr><tr><td>Actions</td><td>a</td><td>b</td><td>c</td><td>d</td></tr></table>';
    const pasted = read('', html);
    if (pasted.kind !== 'table') throw new Error(pasted.kind);
    const into = map();
    const place = into.place({ lane: 'actions', step: 'A' });
    const plan = planTable(into.doc, pasted.cells, place, { row: false, column: true }, pasted.spans);
    into.run(tableCommand(into.doc, plan, { makeId: () => into.newId(), stepName: 'New' }).command!);
    const spans = Object.values(into.doc.cards).map(({ title, span }) => [title, span ?? 1]);
    expect(Object.fromEntries(spans)).toEqual({ Desk: 2, Bell: 2, a: 1, b: 1, c: 1, d: 1 });
    const [swapped, both] = [cellsOf('\tB\tA\nActions\tx\t'), { row: true, column: true }];
    const covered = [
      [1, 1, 1],
      [1, 2, 1],
    ];
    expect(planTable(into.doc, swapped, place, both, covered).spans).toEqual([[1, 1]]);
  });

  it('is read from HTML where the plain text has lost it', () => {
    const html = '<table><tr><td>a</td><td>b<br>c</td></tr></table>';
    expect(cellsOf('a\nb\nc', html)).toEqual([[['a'], ['b', 'c']]]);
    expect(read('a', '<table><tr><td>a</td></tr></table>')).toEqual({ kind: 'list', titles: ['a'] });
  });

  it('of ten thousand rows is bounded', () => {
    const into = map();
    const cells = cellsOf(Array.from({ length: 10_000 }, () => 'a\tb').join('\n'));
    const plan = planTable(into.doc, cells, into.place({ lane: 'actions', step: 'A' }), NO_HEADS);
    expect(plan.cards).toBe(4);
  });
});
