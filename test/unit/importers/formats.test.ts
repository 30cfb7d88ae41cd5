/** Mermaid journeys and OpenJourney files. */

import { describe, expect, it } from 'vitest';
import { orderedPersonaIds } from '../../../shared/model/queries';
import { draw, phaseNames, readMap, readText, remarks } from './readMap';

describe('Mermaid', () => {
  it('reads from the right, whatever stands in names', () => {
    const map = readMap(
      `---
title: "Ferry"
note: mine
---
%%{init: {"theme": "dark"}}%%
  journey
    %% a comment
    accDescr {
      How it feels
      to cross
    }
    section On land
      Buy: a ticket, two:5: Ana, Ben
      \tQueue "here" <b> => gate : 2 : Ana # TODO
    section At sea

      Look out: 4
`,
      'f.mmd',
    );
    expect([map.title, map.doc.meta.description]).toEqual(['Ferry', 'How it feels\nto cross']);
    expect(phaseNames(map)).toEqual([
      'On land: Buy: a ticket, two, Queue "here" <b> => gate',
      'At sea: Look out',
    ]);
    expect(draw(map)).toEqual([
      'actions: Buy: a ticket, two | Queue "here" <b> => gate | Look out'.replace(' "Customer actions"', ''),
      'emotions: 5 + 5 | -2.5 | 2.5',
    ]);
    const names = Object.values(map.doc.personas).map((persona) => persona.name);
    expect(names).toEqual(['Ana', 'Ben']);
    expect(map.guesses).toEqual([{ key: 'journeyScale', vars: { list: '1–5', count: 1 } }]);
  });

  it('keeps the actors in the order in which they come', () => {
    const names = ['Zoe', 'Ben', 'Mia', 'Ana', 'Kim'];
    const map = readMap(`journey\n title T\n Go: 3: ${names.join(', ')}\n`, 'x.mmd');
    expect(orderedPersonaIds(map.doc).map((id) => map.doc.personas[id]?.name)).toEqual(names);
  });

  it('rescales scores past 5, and says so', () => {
    const map = readMap('journey\ntitle T\nsection S\nA: 1: me\nB: 10: me\n', 'x.mmd');
    expect(draw(map)[1]).toBe('emotions: -5 | 5');
    expect(remarks(map)).toEqual(['journeyRescaled']);
  });

  it('keeps words that stand for a score, and does without sections', () => {
    const map = readMap('journey\ntitle T\nLog in : the page\nLog out\n', 'x.mmd');
    expect(phaseNames(map)).toEqual(['T: Log in, Log out']);
    expect(Object.values(map.doc.cards).map(({ title, body }) => [title, body])).toEqual([
      ['Log in', 'the page'],
      ['Log out', undefined],
    ]);
  });

  it('finds several in Markdown, in odd fences', () => {
    const fence = (title: string, open: string, close: string) =>
      `${open}\njourney\n title ${title}\n A: 3: me\n${close}\n\n`;
    const text = `# Two\n\n${fence('One', '```mermaid {scale: 0.5}', '````')}${fence('Two', '  ~~~', '  ~~~')}${fence('Three', '\\`\\`\\`mermaid', '\\`\\`\\`')}`;
    expect(readText(text, 'x.md').maps.map((map) => map.title)).toEqual(['One', 'Two', 'Three']);
  });

  it('is not fooled by flowcharts', () => {
    expect(readText('flowchart LR\n  a["journey"] --> b\n', 'user-journey.mmd').maps).toEqual([]);
  });
});

describe('OpenJourney', () => {
  const file = {
    metadata: { title: 'Pool', persona: 'Swimmer', pov: 'a quiet hour', version: '1.1.0' },
    stages: [
      { id: 's1', name: '1. Arrive' },
      { id: 's2', name: 'Swim' },
    ],
    swimlanes: [
      { id: 'l1', name: 'Customer Actions' },
      { id: 'l2', name: 'Pain Points' },
      { id: 'l3', name: 'Gadgets' },
    ],
    nodes: [
      {
        stageId: 's1',
        swimlaneId: 'l1',
        title: 'Shows card',
        description: 'at the gate',
        severity: 'high',
        score: -3,
        sentiment: 'upset',
        purpose: 'bottleneck',
        isMomentOfTruth: true,
        tags: ['gate'],
        icon: 'x',
        blueprint: {
          evidence: [{ item: 'Gate', type: 'Physical' }],
          onstage: [{ actor: 'Guard', action: 'waves' }],
          support: [{ system: 'Cards', description: 'checks' }],
        },
      },
      { stageId: 's1', swimlaneId: 'l1', title: 'Changes', score: 0 },
      { stageId: 's2', swimlaneId: 'l2', title: 'Cold', severity: 'medium' },
      { stageId: 'nowhere', swimlaneId: 'l2', title: 'Lost' },
    ],
  };

  it('explodes blueprints, turns scores into moods and purposes into pains', () => {
    const map = readMap(JSON.stringify(file), 'pool.ojf');
    expect(map.title).toBe('Pool');
    expect(draw(map)).toEqual([
      'actions: Shows card + Changes | ',
      'pains "Pain Points": Shows card | Cold',
      'text "Gadgets":  | ',
      'evidence: Gate | ',
      'frontstage: waves | ',
      'support: checks | ',
      'emotions: -1.5 | ',
    ]);
    const cards = Object.entries(map.doc.cards);
    const [actionId, action] = cards.find(([, card]) => card.kind === 'action')!;
    expect(action).toMatchObject({
      moment: 'truth',
      body: 'at the gate',
      tags: ['gate', 'upset', 'bottleneck'],
    });
    expect(cards.map(([, card]) => card).filter((card) => card.kind === 'pain')).toMatchObject([
      { severity: 5, about: actionId },
      { severity: 3 },
    ]);
    expect(cards.map(([, card]) => card.owner).filter(Boolean)).toEqual(['Guard', 'Cards']);
    expect(map.losses.map(({ key }) => key)).toEqual(['strayNodes', 'icons']);
  });

  it('bears missing and wrong parts', () => {
    const odd = { stages: [{ id: 1 }, 5, null], swimlanes: 'none', nodes: [{ stageId: 1, score: 'x' }, []] };
    expect(readText(JSON.stringify(odd), 'odd.ojf').maps).toHaveLength(1);
    expect(readText('{"stages": [', 'odd.ojf')).toMatchObject({
      maps: [],
      problem: { key: 'problem.notJson' },
    });
  });
});
