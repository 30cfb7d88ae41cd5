/** Tables with three levels of stages, and maps that stand side by side in one sheet. */
import { describe, expect, it } from 'vitest';
import { draw, phaseNames, readMap, readText, remarks } from './readMap';

const turn = (text: string): string => {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return rows[0]!.map((_, i) => rows.map((row) => row[i] ?? '').join(',')).join('\n');
};

describe('three levels of stages', () => {
  const table = `Phase,Before,,,,Stay,
Stage,Plan,,Book,,Arrive,
Step,Ask,Compare,Choose,Pay,Queue,Check in
Guest actions,asks,looks,picks,pays,waits,signs
Pain points,,too many,,,long,
`;
  const expected = [
    'Before – Plan: Ask, Compare',
    'Before – Book: Choose, Pay',
    'Stay – Arrive: Queue, Check in',
  ];

  it('become phases with both names, with lanes as rows and as columns', () => {
    for (const text of [table, turn(table)]) {
      const map = readMap(text, 'hotel.csv');
      expect(phaseNames(map)).toEqual(expected);
      expect(draw(map)).toEqual([
        'actions "Guest actions": asks | looks | picks | pays | waits | signs',
        'pains "Pain points":  | too many |  |  | long | ',
      ]);
      expect(remarks(map)).toContain('threeLevels');
    }
  });

  it('are found without names in the corner, and say a name once that two levels share', () => {
    const map = readMap(
      ',入住前,入住前,入住前,在店,在店\n,了解,了解,预订,在店,在店\n,搜索,比较,付款,到店,休息\n用户行为,a,b,c,d,e\n痛点,,x,,,y\n',
      '酒店.csv',
    );
    expect(phaseNames(map)).toEqual(['入住前 – 了解: 搜索, 比较', '入住前 – 预订: 付款', '在店: 到店, 休息']);
  });

  it('are not made of a first row of cards', () => {
    const map = readMap(
      'Phase,Before,,After\nStep,Plan,Book,Rate\n,looks,looks,\nActions,a,b,c\nPains,x,,\n',
      'a.csv',
    );
    expect(phaseNames(map)).toEqual(['Before: Plan, Book', 'After: Rate']);
  });
});

describe('maps side by side', () => {
  it('are maps of their own, with what stands above each as its title', () => {
    const { maps } = readText(
      `Heute,,,,Morgen,,
Ebene,Ankommen,Zahlen,,Ebene,Ankommen,Zahlen
Kundenaktionen,wartet,zahlt bar,,Kundenaktionen,geht hinein,zahlt mit App
Schmerzpunkte,lange Schlange,,,Schmerzpunkte,,
Hinter den Kulissen,,zählt Kasse,,Hinter den Kulissen,,bucht automatisch
`,
      'laden.csv',
    );
    expect(maps.map(({ title }) => title)).toEqual(['Heute', 'Morgen']);
    expect(maps.map((map) => draw(map)[0])).toEqual([
      'actions "Kundenaktionen": wartet | zahlt bar',
      'actions "Kundenaktionen": geht hinein | zahlt mit App',
    ]);
  });

  it('are found with stages as rows', () => {
    const { maps } = readText(
      'Étape,Actions,Émotions,,Étape,Actions,Émotions\nEntrer,ouvre,😀,,Entrer,sonne,😡\nPayer,paie,😐,,Payer,signe,😀\n',
      'magasin.csv',
    );
    expect(maps.map((map) => draw(map)[0])).toEqual([
      'actions "Actions": ouvre | paie',
      'actions "Actions": sonne | signe',
    ]);
  });

  it('are not made of one map whose stages or lanes an empty column sets apart', () => {
    const stages = 'Lane,Plan,Book,,Arrive,Leave\nActions,a,b,,c,d\nPains,x,,,y,\n';
    expect(readText(stages, 'a.csv').maps.map((map) => draw(map)[0])).toEqual([
      'actions "Actions": a | b | c | d',
    ]);
    const lanes = 'Stage,Actions,Thoughts,,Frontstage,Backstage\nEnter,a,b,,c,d\nPay,e,f,,g,h\n';
    expect(readText(lanes, 'a.csv').maps.map(draw)).toEqual([
      ['actions "Actions": a | e', 'thoughts: b | f', 'frontstage: c | g', 'backstage: d | h'],
    ]);
  });

  it('leave a legend beside a map out', () => {
    const { maps } = readText(
      'Lane,Enter,Pay,,Legend,\nActions,opens,pays,,Pains,what hurts\nFrontstage,greets,bills,,Frontstage,what is seen\nPains,door,,,,\n',
      'a.csv',
    );
    expect(maps).toHaveLength(1);
    expect(draw(maps[0]!)[0]).toBe('actions "Actions": opens | pays');
    expect(maps[0]!.losses.map(({ key }) => key)).toContain('otherTables');
  });
});

it('places lanes by the dividing line above them only as far as the blueprint goes', () => {
  const map = readMap(
    'Lane,A,B\nGuest actions,x,y\n--- Line of visibility ---,,\nThe oven crew,bakes,\nPain points,,slow\nWeather,sun,rain\n',
    'a.csv',
  );
  expect(draw(map).map((line) => line.split(':')[0])).toEqual([
    'actions "Guest actions"',
    'backstage "The oven crew"',
    'pains "Pain points"',
    'text "Weather"',
  ]);
});
