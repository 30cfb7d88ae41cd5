/** What other programs put on the clipboard, as a user means it. */
import { describe, expect, it } from 'vitest';
import { guessHeads, laneEdge } from '../../../shared/clipboard/heads';
import { turnCells } from '../../../shared/clipboard/pastedCells';
import { readPaste } from '../../../shared/clipboard/readPaste';
import { editor } from '../../support/editor';

const read = (text: string, html = '') => readPaste({ own: '', html, text });
function cellsOf(text: string, html = '') {
  const pasted = read(text, html);
  if (pasted.kind !== 'table') throw new Error(`that is a ${pasted.kind}`);
  return pasted.cells.map((row) => row.map((titles) => titles.join(' + ')));
}
function titlesOf(text: string, html = '') {
  const pasted = read(text, html);
  if (pasted.kind !== 'list') throw new Error(`that is a ${pasted.kind}`);
  return pasted.titles;
}

describe('a table', () => {
  it('keeps the line breaks and empty cells of a spreadsheet', () => {
    expect(cellsOf('a\t"b\nc"\n\td; e\n')).toEqual([
      ['a', 'b + c'],
      ['', 'd + e'],
    ]);
  });

  it('is taken from a Markdown text with all else around it, which is said to be left out', () => {
    const table = '| Lane | Book |\n|---|---|\n| Actions | **Searches**<br>Pays |\n';
    expect(read(table)).toMatchObject({ hasMore: false, source: { fileName: 'table.md' } });
    const text = `# Our map\n\nDrawn in May.\n\n${table}`;
    expect(cellsOf(text)).toEqual([
      ['Lane', 'Book'],
      ['Actions', 'Searches + Pays'],
    ]);
    expect(read(text)).toMatchObject({ hasMore: true, source: { text } });
  });

  it('is found behind a table of a page that only sets its links below each other', () => {
    const html =
      '<table><tr><td>Home</td></tr></table><table><tr><th>Lane</th><th>Book</th></tr><tr><td>Actions</td><td>Pays</td></tr></table>';
    expect(cellsOf('Home\nLane\tBook\nActions\tPays', html)).toEqual([
      ['Lane', 'Book'],
      ['Actions', 'Pays'],
    ]);
    expect(read('', html)).toMatchObject({ hasMore: true });
  });

  it('is read from CSV that names lanes, while sentences with commas stay sentences', () => {
    const csv = 'Lane,Book,Pay\nActions,"Searches, compares",Pays\nFrontstage,Shows,Takes the card';
    expect(cellsOf(csv)[1]).toEqual(['Actions', 'Searches, compares', 'Pays']);
    expect(cellsOf(csv.replaceAll('"', '').replaceAll(',', ';').replace('; c', ' c'))).toHaveLength(3);
    const said = 'Waits, complains, leaves\nCalls, waits, gives up';
    expect(titlesOf(said)).toEqual(said.split('\n'));
  });

  it('with lanes along its top is told from one with lanes at its left', () => {
    const cells = (text: string) => {
      const pasted = read(text);
      return pasted.kind === 'table' ? pasted.cells : [];
    };
    const upright = cells('\tBook\tPay\nActions\ta\tb\nPain points\tc\td');
    const turned = cells('Stage\tActions\tPain points\nBook\ta\tc\nPay\tb\td');
    expect(laneEdge(upright)).toBe('left');
    expect(laneEdge(turned)).toBe('top');
    expect(laneEdge(cells('a\tb\nc\td'))).toBeNull();
    expect(turnCells(turned).slice(1)).toEqual(upright.slice(1));
  });

  it('is known to bring headings by the map’s own names', () => {
    const map = editor().addSteps('Look', 'Pay').addLane('text', 'Gate').addLane('text', 'Yard');
    const guess = (text: string) => {
      const pasted = read(text);
      return pasted.kind === 'table' && guessHeads(map.doc, pasted.cells);
    };
    expect(guess('Look\tPay\nx\ty')).toEqual({ row: true, column: false });
    expect(guess('\tOne\ngate\tx\nYard\ty')).toEqual({ row: true, column: true });
    expect(guess('One\tTwo\nx\ty')).toEqual({ row: false, column: false });
  });
});

describe('a list', () => {
  it('of spreadsheet cells has no quotes round those with two lines', () => {
    const html = '<table><tr><td>Waits<br>Complains</td></tr><tr><td>Says "no"</td></tr></table>';
    expect(titlesOf('"Waits\nComplains"\r\nSays "no"\r\n', html)).toEqual([
      'Waits',
      'Complains',
      'Says "no"',
    ]);
  });

  it('loses the marks of Markdown, of tasks and of chats, and keeps those of plain text', () => {
    expect(titlesOf('## Book\n- **one**\n- [ ] two\n  - [x] three')).toEqual(['Book', 'one', 'two', 'three']);
    expect(titlesOf('• One\n    ◦ Two')).toEqual(['One', 'Two']);
    expect(titlesOf('a *b* c\n[d](e)')).toEqual(['a *b* c', '[d](e)']);
  });

  it('is an outline that tabs set in', () => {
    expect(titlesOf('Book\n\tSearch\n\t\tCompare\nPay')).toEqual(['Book', 'Search', 'Compare', 'Pay']);
    expect(cellsOf('Book\t\n\tSearch')).toEqual([
      ['Book', ''],
      ['', 'Search'],
    ]);
  });
});

describe('a whole map in a language of its own', () => {
  const journey = 'journey\n  title Day\n  section Go\n    Walk: 4: Me\n';
  it.each([
    ['journey.mmd', journey],
    ['journey.mmd', `---\ntitle: Day\n---\n%% drawn\n${journey}`],
    ['journey.md', `# Day\n\n\`\`\`mermaid\n${journey}\`\`\`\n`],
    ['process.bpmn', '<?xml version="1.0"?>\n<bpmn:definitions xmlns:bpmn="x"></bpmn:definitions>'],
    ['journey.cjml', '<cjml xmlns="x"></cjml>'],
    ['journey.ojf', '{"stages": [], "swimlanes": []}'],
  ])('goes to the import as %s', (fileName, text) => {
    expect(read(text)).toEqual({ kind: 'map', source: { fileName, text } });
  });

  it('is not every text with that word', () => {
    expect(titlesOf('journey\nmap')).toEqual(['journey', 'map']);
  });
});
