/** CJML in both dialects, well-formed or as real writers leave it, and back from our own export. */
import { describe, expect, it } from 'vitest';
import { createExportEnvironment } from '../../../electron/node/exportEnvironment';
import { cjml } from '../../../shared/exporters/cjml';
import { createBlueprint } from '../../../shared/model/document';
import type { Blueprint } from '../../../shared/model/schema';
import { generateMap } from '../../support/generateMap';
import { draw, phaseNames, readMap, readText, remarks, stepNames } from './readMap';

const planned = `<?xml version="1.0"?><CJML version="2.0"><plannedJourney><journeyID>PJ1</journeyID><journeyTitle>Buy</journeyTitle>
 <journeyPhases><journeyPhase phaseID =" Order"><phaseName> Order</phaseName><phaseDescription>undefined</phaseDescription></journeyPhase>
  <journeyPhase phaseID="Send"><phaseName>Send</phaseName></journeyPhase></journeyPhases>
 <journeyShortSummary>How it should go</journeyShortSummary>
 <actors><endUser actorID="Customer"/><serviceProvider actorID="Shop"/><serviceProvider actorID="Depot"><companyName>Depot & sons</companyName></serviceProvider></actors>
 <touchpoints>
  <plannedCommunicationPoint><touchpointID>T1</touchpointID><belongsTo phaseIDref ="Order"/>
   <receiver><refersTo actorIDref="Shop"/><receiverLabel>Gets <5 items & more</receiverLabel></receiver>
   <initiator><refersTo actorIDref="Customer"/><initiatorLabel>Presses <OK> & pays</initiatorLabel></initiator>
   <channel><channelName>web</channelName></channel><comment>null</comment></plannedCommunicationPoint>
  <plannedAction><touchpointID>2</touchpointID><initiator><refersTo actorIDref="Depot"/><initiatorLabel>Packs</initiatorLabel></initiator></plannedAction>
 </touchpoints></plannedJourney>
 <actualJourney><journeyID>AJ1</journeyID><plannedReference>PJ9</plannedReference>
 <actors><endUser actorIDref="Customer"/></actors><touchpoints>
  <actualAction><touchpointID>D1</touchpointID><compliance>failing</compliance><initiator><refersTo actorIDref="Customer"/><initiatorLabel>Gives up</initiatorLabel></initiator>
   <timestamps><timeStarted>10:05</timeStarted></timestamps><touchpointExperience><experienceDescription>frustrated</experienceDescription></touchpointExperience></actualAction>
 </touchpoints></actualJourney></CJML>`;

describe('CJML 2.0', () => {
  it('gives a map each for what is planned and what happens', () => {
    const { maps, format } = readText(planned, 'shop.xml');
    expect(format).toBe('cjml');
    expect(maps.map(({ title, doc }) => [title, doc.meta.state])).toEqual([
      ['Buy', 'future'],
      ['AJ1', 'current'],
    ]);
    expect(stepNames(maps[0]!)).toEqual(['Order', 'Send']);
    expect(draw(maps[0]!)).toEqual([
      'actions "Customer": Presses <OK> & pays | ',
      'frontstage "Shop": Gets <5 items & more | ',
      'backstage "Depot & sons": Packs | ',
    ]);
    const links = Object.values(maps[0]!.doc.links);
    expect(links.map(({ from, to }) => [from, to].map((id) => maps[0]!.doc.cards[id]?.title))).toEqual([
      ['Presses <OK> & pays', 'Gets <5 items & more'],
    ]);
    expect(Object.values(maps[0]!.doc.cards).map(({ channels }) => channels)).toContainEqual(['web']);
    expect(remarks(maps[0]!)).toEqual(expect.arrayContaining(['cjmlPlaced', 'actorLanes']));
  });

  it('keeps what an actual step says: deviation, compliance, time, experience', () => {
    const [, actual] = readText(planned, 'shop.xml').maps;
    expect(Object.values(actual!.doc.cards)).toMatchObject([
      { title: 'Gives up', body: '10:05', tags: ['failing', 'deviation'] },
    ]);
    expect(draw(actual!)).toEqual(['actions "Customer": Gives up', 'emotions: -3']);
    expect(stepNames(actual!)).toEqual(['Gives up']);
  });

  it.each([
    ['cut short', planned.slice(0, planned.indexOf('<plannedAction>') + 60)],
    ['with closing tags missing', planned.replaceAll('</initiator>', '').replaceAll('</receiverLabel>', '')],
  ])('is read as far as it goes, %s', (_, text) => {
    const [map] = readText(text, 'shop.cjml').maps;
    expect(draw(map!)[0]).toContain('Presses <OK> & pays');
    expect(remarks(map!)).toContain('brokenXml');
  });
});

describe('the flat dialect', () => {
  it('is read with the words its writer leaves between the elements', () => {
    const map = readMap(
      `<cjml>undefined<actor id="a1"><actorName>Ana</actorName><actorRole>Customer</actorRole></actor><actor id="a2"><actorName>Bank</actorName><actorRole>Provider</actorRole></actor>
undefined<touchpoint id="t1" type="communication"><time>Mon</time><initiator>a1</initiator><initiatorDescription>Asks</initiatorDescription><receiver>a2</receiver><receiverDescription>Answers</receiverDescription><channel>phone</channel></touchpoint>
<touchpoint id="t2" type="action"><time></time><initiator>a2</initiator><initiatorDescription>Files it</initiatorDescription></touchpoint></cjml>`,
      'visit.cjml',
    );
    expect(map.title).toBe('visit');
    expect(draw(map)).toEqual(['actions "Ana": Asks | ', 'frontstage "Bank": Answers | Files it']);
    expect(stepNames(map)).toEqual(['Asks', 'Files it']);
  });
});

describe('our own CJML', () => {
  const write = async (doc: Blueprint) =>
    new TextDecoder().decode(
      await cjml.export(doc, { locale: 'en', theme: 'print', date: '2026-11-22' }, createExportEnvironment()),
    );

  it('comes back with its steps, actors and cards', async () => {
    const doc = generateMap({ cards: 120, locale: 'en' });
    const map = readMap(await write(doc), 'map.cjml');
    expect(phaseNames(map)).toEqual(phaseNames({ title: '', doc, losses: [], guesses: [] }));
    const work = Object.values(doc.cards).filter((card) =>
      /^(?:actions|evidence|channels|storyboard|frontstage|backstage|support|partners)$/.test(
        doc.lanes[card.laneId]!.kind,
      ),
    );
    const kinds = ['action', 'touchpoint', 'process', 'evidence'];
    const titles = work.filter((card) => kinds.includes(card.kind)).map((card) => card.title);
    expect(
      Object.values(map.doc.cards)
        .map((card) => card.title)
        .sort(),
    ).toEqual(titles.sort());
  });

  it('links what was linked', async () => {
    const base = createBlueprint({
      id: 'd',
      title: 'Two',
      locale: 'en',
      now: '2026-01-01T00:00:00Z',
      generator: 't',
    });
    const doc: Blueprint = {
      ...base,
      phases: { p: { name: 'All', rank: 'a' } },
      steps: { s: { name: 'One', phaseId: 'p', rank: 'a' }, t: { name: 'Two', phaseId: 'p', rank: 'b' } },
      lanes: { a: { kind: 'actions', rank: 'a' }, f: { kind: 'frontstage', rank: 'b' } },
      cards: {
        x: { laneId: 'a', stepId: 's', rank: 'a', kind: 'action', title: 'Asks' },
        y: { laneId: 'f', stepId: 't', rank: 'a', kind: 'touchpoint', title: 'Answers', channels: ['phone'] },
      },
      links: { l: { from: 'x', to: 'y' } },
    };
    const map = readMap(await write(doc), 'two.cjml');
    expect(draw(map)).toEqual(['actions "Customer": Asks | ', 'frontstage:  | Answers']);
    expect(Object.keys(map.doc.links)).toHaveLength(1);
  });
});
