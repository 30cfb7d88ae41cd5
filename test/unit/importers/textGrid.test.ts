/** Tables drawn with letters, in Markdown and plain text, in several languages. */
import { describe, expect, it } from 'vitest';
import { draw, phaseNames, readMap, readText, stepNames } from './readMap';

describe('drawn tables', () => {
  it('are read from a fence, with lines between all rows and wrapped words', () => {
    const map = readMap(
      `# Repair shop

\`\`\`
+------------------+--------------+----------------+
| Lane             | Drop off     | Collect        |
+==================+==============+================+
| Customer actions | hands over   | - pays         |
|                  | the bicycle  | - rides off    |
+------------------+--------------+----------------+
| Frontstage       | notes what   | Shows the bill |
|                  | is broken    |                |
+------------------+--------------+----------------+
|------------ Line of visibility ------------------|
+------------------+--------------+----------------+
| Mechanic         | orders parts | tests brakes   |
+------------------+--------------+----------------+
\`\`\`
`,
      'shop.md',
    );
    expect(map.title).toBe('Repair shop');
    expect(stepNames(map)).toEqual(['Drop off', 'Collect']);
    expect(draw(map)).toEqual([
      'actions: hands over the bicycle | pays + rides off',
      'frontstage: notes what is broken | Shows the bill',
      'backstage "Mechanic": orders parts | tests brakes',
    ]);
  });

  it('are read with box drawing, phases over steps and groups beside lanes', () => {
    const map = readMap(
      `Arztbesuch
┌──────────────┬───────────────────────┬─────────────┐
│ Phase        │ Vorher                │ Praxis      │
├──────────────┼───────────┬───────────┼─────────────┤
│ Schritt      │ Suche     │ Termin    │ Anmeldung   │
├──────────────┼───────────┼───────────┼─────────────┤
│ Handlungen   │ sucht     │ ruft an   │ wartet      │
├──────────────┼───────────┼───────────┼─────────────┤
│ Gefühle      │ besorgt   │ 😐        │ genervt     │
├──────────────┼───────────┴───────────┼─────────────┤
│ Schmerzpunkte│ keine Zeiten online   │ Warteraum   │
└──────────────┴───────────────────────┴─────────────┘
`,
      'arzt.txt',
    );
    expect(phaseNames(map)).toEqual(['Vorher: Suche, Termin', 'Praxis: Anmeldung']);
    expect(draw(map)[0]).toBe('actions "Handlungen": sucht | ruft an | wartet');
    expect(Object.values(map.doc.cards).find(({ title }) => title === 'keine Zeiten online')).toMatchObject({
      kind: 'pain',
      span: 2,
    });
  });

  it('are read where letters are wide, with stages as rows', () => {
    const map = readMap(
      `\`\`\`text
+----------+--------------------+----------+----------+
| 단계     | 고객 행동          | 접점     | 감정     |
+----------+--------------------+----------+----------+
| 인지     | 광고를 본다        | 웹사이트 | 기대     |
+----------+--------------------+----------+----------+
| 구매     | 장바구니에 담아    | 앱       | 불안     |
|          | 결제한다           |          |          |
+----------+--------------------+----------+----------+
\`\`\`
`,
      'kr.md',
    );
    expect(stepNames(map)).toEqual(['인지', '구매']);
    expect(draw(map).slice(0, 2)).toEqual([
      'actions "고객 행동": 광고를 본다 | 장바구니에 담아 결제한다',
      'channels "접점": 웹사이트 | 앱',
    ]);
  });

  it('are read without a frame, a row a line', () => {
    const map = readMap(
      ` Carril            | Llegar          | Pagar
-------------------+-----------------+---------------
 Acciones          | entra; saluda   | da la tarjeta
 Frontstage        | saluda          | cobra
 Puntos de dolor   |                 | cola larga
`,
      'tienda.txt',
    );
    expect(draw(map)).toEqual([
      'actions "Acciones": entra + saluda | da la tarjeta',
      'frontstage: saluda | cobra',
      'pains "Puntos de dolor":  | cola larga',
    ]);
  });

  it('of which two stand in one fence are two maps', () => {
    const grid = (pain: string) =>
      `+---------+------+------+\n| Lane    | A    | B    |\n+---------+------+------+\n| Actions | a    | b    |\n| Pains   | ${pain} |      |\n+---------+------+------+`;
    const { maps } = readText(
      `\`\`\`\nToday\n${grid('slow')}\n\nTomorrow\n${grid('none')}\n\`\`\`\n`,
      'two.md',
    );
    expect(maps.map(({ title }) => title)).toEqual(['Today', 'Tomorrow']);
    expect(draw(maps[0]!)[1]).toMatch(/^pains.*slow/);
  });

  it('that hold something else are refused', () => {
    const text =
      '```\n+----+-------+\n| id | name  |\n+----+-------+\n|  1 | Anna  |\n|  2 | Ben   |\n+----+-------+\n```\n';
    expect(readText(text, 'rows.md').maps).toEqual([]);
  });
});
