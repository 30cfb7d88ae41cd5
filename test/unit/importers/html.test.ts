/** Maps in HTML: what spreadsheets and word processors save and copy, wikis and mails, layout tables and hidden cells. */
import { describe, expect, it } from 'vitest';
import { draw, phaseNames, readMap, readText, remarks, stepNames } from './readMap';

const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset=utf-8><style><!-- td {color:black} <table> --></style></head><body link=blue>
<table border=0 style='border-collapse:collapse'><col width=87><col width=64 span=2><col width=0 style='display:none;mso-width-source:userset'><col width=64>
<tr height=20><td colspan=5 class=xl65>Clinic visit</td></tr>
<tr><td rowspan=2>Lane</td><td colspan=3>Before</td><td>After</td></tr>
<tr><td>Book</td><td>Arrive</td><td style='display:none'>secret</td><td>Pay</td></tr>
<tr style='display:none'><td>Pains</td><td>hidden</td><td></td><td></td><td></td></tr>
<tr><td>Patient actions</td><td>calls<br style='mso-data-placement:same-cell'>waits</td><td>&nbsp;</td><td></td><td>pays &lt; &#8364;20</td></tr>
<tr><td colspan=5>Line of<br>visibility</td></tr>
<tr><td>Backstage</td><td colspan=3>keeps the file open</td><td>sends the bill</td></tr>
</table></body></html>`;

describe('HTML tables', () => {
  it('reads what a spreadsheet saves: spans, hidden rows, line breaks in cells', () => {
    const map = readMap(excel, 'clinic.htm');
    expect(map.title).toBe('Clinic visit');
    expect(phaseNames(map)).toEqual(['Before: Book, Arrive', 'After: Pay']);
    expect(draw(map)).toEqual([
      'actions "Patient actions": calls + waits |  | pays < €20',
      'backstage: keeps the file open |  | sends the bill',
    ]);
    expect(Object.values(map.doc.cards).find((card) => card.title.startsWith('keeps'))?.span).toBe(2);
  });

  it('reads a page with several tables, each under its heading, and leaves the others out', () => {
    const table = (word: string) =>
      `<table><thead><tr><th>Stage<th>User actions<th>Pain points<th>Emotion</tr></thead><tbody><tr><td>Find<td><ul><li>${word} one<li>${word} two; three</ul><td>slow<td><img class="emoji" alt="😊" src="http://192.0.2.1/x.png"></tr><tr><td>Buy<td><p>pays</p><p>leaves</p><td>lost <span style="display:none">not shown</span>the card<td>😡</tr></table>`;
    const page = `<!doctype html><title>Wiki</title><body><nav><table><tr><td>Home</td><td>Help</td></tr></table></nav><h1>Shop</h1><p>Some words.</p><h2>1. Today</h2>${table('a')}<h2>2. Tomorrow</h2>${table('b')}<script>document.write("<table><tr><td>no")</script></body>`;
    const { maps, format } = readText(page, 'shop.html');
    expect(format).toBe('html');
    expect(maps.map(({ title }) => title)).toEqual(['Today', 'Tomorrow']);
    expect(draw(maps[0]!)).toEqual([
      'actions "User actions": a one + a two; three | pays + leaves',
      'pains "Pain points": slow | lost the card',
      'emotions "Emotion": 3 | -5',
    ]);
    expect(maps[0]!.losses.map(({ key }) => key)).toEqual(['otherText', 'otherTables']);
  });

  it('keeps a long text under a heading whole', () => {
    const stage = (n: number, text: string) =>
      `<h2>Stage ${n}: Book</h2><p>${text}</p><p>Pain points: slow</p>`;
    const long = `Actions: ${'many words. '.repeat(600)}last word`;
    const map = readMap(`<h1>Journey</h1>${stage(1, 'Actions: asks')}${stage(2, long)}`, 'a.html');
    expect(JSON.stringify(map.doc.cards)).toContain('last word');
  });

  it('looks into tables that only lay out a page, and ends what was left open', () => {
    const map = readMap(
      '<table><tr><td><table><caption>Lunch</caption><tr><th></th><th>Order</th><th>Eat</th></tr><tr><th>Customer actions</th><td>asks<td>eats</tr><tr><th>Frontstage</th><td>writes<td>serves',
      'mail.html',
    );
    expect(map.title).toBe('Lunch');
    expect(draw(map)).toEqual(['actions: asks | eats', 'frontstage: writes | serves']);
  });

  it('reads a heading per stage, and a diagram in the page', () => {
    const stage = (name: string, what: string) =>
      `<h2>Stage ${name}</h2><p><b>Actions:</b> ${what}</p><h3>Pain points</h3><ul><li>slow</li><li>dear</li></ul>`;
    const { maps } = readText(
      `<h1>Trip</h1>${stage('1: Plan', 'looks')}${stage('2: Go', 'drives')}<pre class="mermaid">journey\n title Way\n section A\n  Walk: 4: Me</pre>`,
      'trip.html',
    );
    expect(maps.map(({ title }) => title).sort()).toEqual(['Trip', 'Way']);
    const trip = maps.find(({ title }) => title === 'Trip')!;
    expect(stepNames(trip)).toEqual(['Plan', 'Go']);
    expect(draw(trip)).toEqual([
      'actions "Actions": looks | drives',
      'pains "Pain points": slow + dear | slow + dear',
    ]);
  });

  it('stands in Markdown where a table needs merged cells', () => {
    const map = readMap(
      '# Café\n\n<table>\n<tr><th>Layer</th><th>Enter</th><th>Order</th></tr>\n<tr><td>Actions</td><td>opens</td><td>asks</td></tr>\n<tr><td>Support</td><td colspan="2">till</td></tr>\n</table>\n\nWords.\n',
      'cafe.md',
    );
    expect(map.title).toBe('Café');
    expect(draw(map)).toEqual(['actions "Actions": opens | asks', 'support: till | ']);
    expect(remarks(map)).toContain('otherText');
  });

  it('takes no long time over a broken page', () => {
    const units = [
      '<table>',
      '<td "',
      '<tr><td>',
      '<p hidden>',
      '<!--',
      '<td colspan=999 rowspan=999>',
      '&lt;',
      '<ul><li>',
    ];
    for (const unit of units) {
      const start = performance.now();
      readText(`<html><table><tr><td>Stage<td>${unit.repeat(200_000 / unit.length)}`, 'a.html');
      expect(performance.now() - start, unit).toBeLessThan(2500);
    }
  });
});
