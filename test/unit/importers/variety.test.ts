/** Shapes in which people keep journeys beside the plain table, and tables that only look like one. */
import { describe, expect, it } from 'vitest';
import { draw, phaseNames, readMap, readText, remarks, stepNames } from './readMap';

describe('beside the plain table', () => {
  it('takes title, persona and scenario from the lines above', () => {
    const map = readMap(
      'Customer Journey Map,,\nPersona:,Anna (34),\nScenario:,Books a weekend trip,\n,,\n,Search,Book\nCustomer goals,Find ideas,Be quick\nUser actions,"Sees an ad\nAsks a friend",Pays\nEmotions,😀,😡\n',
      'trip.csv',
    );
    expect(map.title).toBe('Customer Journey Map');
    expect(map.doc.meta.description).toBe('Books a weekend trip');
    expect(Object.values(map.doc.personas).map(({ name }) => name)).toEqual(['Anna (34)']);
    expect(draw(map)).toEqual([
      'text "Customer goals": Find ideas | Be quick',
      'actions "User actions": Sees an ad + Asks a friend | Pays',
      'emotions: 3 | -5',
    ]);
  });

  it('reads a list with a row for each card', () => {
    const map = readMap(
      'id,Phase,Step,Lane,Title,Owner\n1,Before,Search,Customer actions,Types dates,Ana\n2,Before,Search,Pain points,Too many results,\n3,Stay,Arrive,Customer actions,Walks in,\n4,Stay,Arrive,Customer actions,Looks round,\n5,Stay,Arrive,Frontstage,Greets,Ben\n',
      'cards.csv',
    );
    expect(phaseNames(map)).toEqual(['Before: Search', 'Stay: Arrive']);
    expect(draw(map)).toEqual([
      'actions: Types dates | Walks in + Looks round',
      'pains "Pain points": Too many results | ',
      'frontstage:  | Greets',
    ]);
    expect(remarks(map)).toContain('listColumns');
  });

  it.each(['Nr', 'No.', '#', '序号', 'N°'])(
    'leaves out a column headed %s that only numbers the rows',
    (head) => {
      const map = readMap(
        `${head},Step,Actions,Pains\n1,Search,types,slow\n2,Book,pays,fees\n3,Stay,sleeps,\n`,
        'm.csv',
      );
      expect(stepNames(map)).toEqual(['Search', 'Book', 'Stay']);
      expect(draw(map)).toEqual(['actions "Actions": types | pays | sleeps', 'pains: slow | fees | ']);
      expect(map.losses).toContainEqual({ key: 'rowNumbers', vars: { list: head, count: 1 } });
    },
  );

  it('leaves out a row that only numbers the steps, and keeps numbers that are the only names or say something', () => {
    const turned = readMap('No.,1,2,3\nStep,Search,Book,Stay\nActions,a,b,c\nPains,d,e,f\n', 'm.csv');
    expect(stepNames(turned)).toEqual(['Search', 'Book', 'Stay']);
    expect(draw(turned)).toEqual(['actions "Actions": a | b | c', 'pains: d | e | f']);
    expect(remarks(turned)).toContain('rowNumbers');
    const only = readMap('No.,Actions,Pains\n1,a,b\n2,c,d\n3,e,f\n', 'm.csv');
    expect(stepNames(only)).toEqual(['1', '2', '3']);
    const counts = readMap('Step,No.,Actions,Pains\nSearch,12,a,b\nBook,7,c,d\nStay,9,e,f\n', 'm.csv');
    expect(draw(counts)[0]).toBe('text "No.": 12 | 7 | 9');
  });

  it('reads labelled bullets under a heading per stage', () => {
    const map = readMap(
      '# Ticket\n\n## Search\n- **Actions:** opens the app; types\n- **Emotions:** hopeful\n\n## Pay\n- **Actions:** enters card\n- **Pain points:** code fails\n- **Note** this is not a lane\n',
      'ticket.md',
    );
    expect(stepNames(map)).toEqual(['Search', 'Pay']);
    expect(draw(map)[0]).toBe('actions "Actions": opens the app + types | enters card');
  });

  it('takes the scale from the name of the lane', () => {
    const map = readMap('Step,Actions,Mood (1-10)\nA,x,5\nB,y,1\nC,z,4\n', 'm.csv');
    expect(draw(map)[1]).toBe('emotions "Mood (1-10)": -0.6 | -5 | -1.7');
    expect(map.guesses).toContainEqual({ key: 'emotionScale', vars: { list: '+1 … +10', count: 1 } });
  });

  it.each([
    ['| Étapes | A | B |', 'Arrière-scène', 'backstage'],
    ['| Phase | A | B |', 'Hinter den Kulissen', 'backstage'],
    ['| Phase | A | B |', 'Verbesserungspotenzial', 'opportunities'],
    ['| Fase | A | B |', 'Detrás de escena', 'backstage'],
    ['| Step | A | B |', 'What they think', 'thoughts'],
  ])('%s %s', (head, name, kind) => {
    const map = readMap(
      `${head}\n|---|---|---|\n| Actions | a | b |\n| ${name} | c | d |\n| Pains | e | |\n`,
      'm.md',
    );
    expect(draw(map)[1]).toMatch(new RegExp(`^${kind}`));
  });
});

describe('what only looks like a journey', () => {
  it.each([
    ['log.csv', 'Date,User,Action,Status\n2026-01-01,ana,login,ok\n2026-01-02,ben,logout,ok\n'],
    ['log.csv', 'Time,System,Action,Duration\n2026-01-01 10:00,a,b,3\n2026-01-01 10:05,a,c,4\n'],
    [
      'features.md',
      '| Feature | Description | Priority |\n|---|---|---|\n| Actions menu | List | High |\n| Support page | Form | Low |\n',
    ],
    [
      'plan.html',
      '<table><tr><th>Task<th>Owner<th>Status<tr><td>Design journey map<td>Ana<td>done<tr><td>Interview users<td>Ben<td>open</table>',
    ],
  ])('%s %s', (name, text) => {
    expect(readText(text, name)).toMatchObject({ maps: [], problem: { key: 'problem.noMap' } });
  });
});
