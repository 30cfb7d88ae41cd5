/** BPMN 2.0: pools, lanes, the order of the flow, and what a map has no place for. */
import { describe, expect, it } from 'vitest';
import { draw, readMap, readText, remarks, stepNames } from './readMap';

const wrap = (content: string): string =>
  `<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">${content}</definitions>`;
const flow = (from: string, to: string, name = ''): string =>
  `<sequenceFlow id="${from}_${to}" sourceRef="${from}" targetRef="${to}" name="${name}"/>`;
const linksOf = ({ doc }: ReturnType<typeof readMap>): string[] =>
  Object.values(doc.links)
    .map(({ from, to, kind, label }) =>
      [doc.cards[from]?.title, kind === 'informs' ? '⇢' : '→', doc.cards[to]?.title, label ?? '']
        .join(' ')
        .trim(),
    )
    .sort();

const shop =
  wrap(`<collaboration id="c"><participant id="pc" name="Customer"/><participant id="ps" name="Pizza shop" processRef="p"/>
  <messageFlow id="m1" name="pizza order" sourceRef="pc" targetRef="Take"/><messageFlow id="m2" name="pizza" sourceRef="Ride" targetRef="pc"/></collaboration>
  <process id="p"><extensionElements><x:y xmlns:x="z">1</x:y></extensionElements><laneSet><lane id="l1" name="Clerk"><flowNodeRef>Start</flowNodeRef><flowNodeRef>Take</flowNodeRef><flowNodeRef>G</flowNodeRef><flowNodeRef>No</flowNodeRef></lane>
   <lane id="l2" name="Kitchen"><childLaneSet><lane id="l3" name="Chef"><flowNodeRef>Bake</flowNodeRef></lane></childLaneSet></lane><lane id="l4" name="Rider"><flowNodeRef>Ride</flowNodeRef></lane></laneSet>
  <endEvent id="End"/><task id="Ride" name="Deliver"/><task id="Bake" name="Bake the&#10;pizza"><documentation>At 300 °C</documentation></task>
  <startEvent id="Start" name="Order comes in"><messageEventDefinition/></startEvent><userTask id="Take" name="Take order"/>
  <exclusiveGateway id="G"/><task id="No" name="Say no"/>
  ${flow('Start', 'Take')}${flow('Take', 'G')}${flow('G', 'Bake', 'open')}${flow('G', 'No', 'closed')}${flow('Bake', 'Ride')}${flow('Ride', 'End')}${flow('No', 'Take', 'asks again')}
  <dataObjectReference id="d" name="Receipt"/><textAnnotation id="t"><text>By phone too</text></textAnnotation><association id="as" sourceRef="Take" targetRef="t"/></process>`);

describe('BPMN', () => {
  it('reads pools and lanes as lanes, the flow as steps and links', () => {
    const map = readMap(shop, 'pizza.bpmn');
    expect(map.title).toBe('Pizza shop');
    expect(stepNames(map)).toEqual(['Order comes in', 'Take order', 'Bake the pizza', 'Deliver']);
    expect(draw(map)).toEqual([
      'actions "Customer":  | pizza order |  | pizza',
      'frontstage "Clerk": Order comes in | Take order | Say no | ',
      'backstage "Chef":  |  | Bake the pizza | ',
      'frontstage "Rider":  |  |  | Deliver',
    ]);
    expect(linksOf(map)).toEqual([
      'Bake the pizza → Deliver',
      'Deliver ⇢ pizza',
      'Order comes in → Take order',
      'Say no → Take order asks again',
      'Take order → Bake the pizza open',
      'Take order → Say no closed',
      'pizza order ⇢ Take order',
    ]);
    const take = Object.values(map.doc.cards).find((card) => card.title === 'Take order');
    expect(take).toMatchObject({ decision: true, body: 'By phone too' });
    expect(remarks(map)).toEqual([
      'bpmnUnnamed',
      'bpmnData',
      'bpmnSettings',
      'actorLanes',
      'bpmnDecisions',
      'bpmnSteps',
      'onePhase',
    ]);
  });

  it('lays a subprocess over its own steps and keeps branches side by side', () => {
    const map = readMap(
      wrap(`<process id="p" name="Trip"><task id="A" name="Plan"/><subProcess id="S" name="Book"><startEvent id="s0"/><task id="B" name="Flight"/><task id="C" name="Hotel"/>${flow('s0', 'B')}${flow('B', 'C')}</subProcess>
      <boundaryEvent id="X" name="Too late" attachedToRef="S"><timerEventDefinition/></boundaryEvent><task id="D" name="Go"/>${flow('A', 'S')}${flow('S', 'D')}</process>`),
      'trip.xml',
    );
    expect(stepNames(map)).toEqual(['Plan', 'Flight', 'Hotel', 'Go']);
    expect(draw(map)).toEqual(['backstage "Trip": Plan | Book + Flight | Hotel | Too late + Go']);
    expect(Object.values(map.doc.cards).find((card) => card.title === 'Book')).toMatchObject({ span: 2 });
    expect(linksOf(map)).toEqual(['Book → Go', 'Book → Too late', 'Flight → Hotel', 'Plan → Book']);
  });

  it('offers each process of a file that has no collaboration', () => {
    const one = (id: string, tasks: number) =>
      `<process id="${id}" name="${id}">${Array.from({ length: tasks }, (_, i) => `<task id="${id}${i}" name="T${i}"/>${i > 0 ? flow(`${id}${i - 1}`, `${id}${i}`) : ''}`).join('')}</process>`;
    expect(readText(wrap(one('short', 1) + one('long', 3)), 'x.bpmn').maps.map((map) => map.title)).toEqual([
      'long',
      'short',
    ]);
  });
});

describe('XML that is refused', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><definitions><process id="p"><task id="t" name="&b;"/></process></definitions>`;
  const outside = `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><CJML><plannedJourney>&x;</plannedJourney></CJML>`;
  it.each([
    ['billion laughs', laughs, 'a.bpmn', 'problem.xmlDoctype'],
    ['an external entity', outside, 'a.cjml', 'problem.xmlDoctype'],
    ['too deep', wrap('<process id="p">'.repeat(3000)), 'a.bpmn', 'problem.xmlTooDeep'],
    ['too many elements', wrap('<a/>'.repeat(450_000)), 'a.bpmn', 'problem.xmlTooBig'],
    ['none', 'hello', 'a.xml', 'problem.unknownFormat'],
  ])('%s', (_, text, name, problem) => {
    const result = readText(text, name);
    expect(result.maps).toEqual([]);
    expect(result.problem?.key).toBe(problem);
  });

  it('takes no long time over markup that never ends', () => {
    for (const unit of ['<a "', "<a b='", '<!--', '<![CDATA[', '<a', '&', '</a>', '<a>x</b>', '<?', '"><'])
      for (const name of ['a.bpmn', 'a.cjml']) {
        const start = performance.now();
        readText(wrap(`<CJML>${unit.repeat(200_000 / unit.length)}`), name);
        expect(performance.now() - start, `${unit} ${name}`).toBeLessThan(1500);
      }
  });
});
