/** The journeys of a CJML file in one shape, whichever of its two dialects it is written in. */
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../markup/readElements';

export interface CjmlActor {
  readonly id: string;
  readonly name: string;
  /** Null where the file does not say. */
  readonly isCustomer: boolean | null;
}
export interface CjmlSide {
  readonly actor: string;
  readonly label: string;
}
export interface CjmlPoint {
  readonly initiator: CjmlSide;
  /** Null for an action. */
  readonly receiver: CjmlSide | null;
  readonly channel: string;
  /** '' where it names none. */
  readonly phase: string;
  readonly comment: string;
  readonly times: readonly string[];
  readonly experience: string;
  /** `deviation`, or what the file says of a step that did not go as planned. */
  readonly marks: readonly string[];
}
export interface CjmlPhase {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}
export interface CjmlJourney {
  readonly title: string;
  readonly description: string;
  readonly state: 'current' | 'future';
  readonly phases: readonly CjmlPhase[];
  readonly points: readonly CjmlPoint[];
}
export interface CjmlFile {
  /** Of all journeys: a later one may refer to the actors of an earlier one. */
  readonly actors: readonly CjmlActor[];
  readonly journeys: readonly CjmlJourney[];
}

/** Elements there are; whatever else looks like one is text that its writer did not escape. */
const TAGS: ReadonlySet<string> = new Set(
  (
    'CJML cjml plannedJourney actualJourney journeyID journeyTitle plannedReference journeyPhases journeyPhase phaseName ' +
    'phaseDescription journeyShortSummary journeyLongSummary journeyStatus actors endUser serviceProvider actorName companyName ' +
    'providerType touchpoints plannedCommunicationPoint actualCommunicationPoint plannedAction actualAction touchpointID belongsTo ' +
    'compliance initiator receiver refersTo initiatorLabel receiverLabel channel channelName comment timestamps timeOriginated ' +
    'timeReceived timeConsumed timeStarted timeCompleted touchpointExperience experienceDescription actor actorRole touchpoint time ' +
    'initiatorDescription receiverDescription'
  ).split(' '),
);
export const isCjmlTag = (name: string): boolean => TAGS.has(name);

/** Writers join values as they are: a missing one is the word for it. */
const clean = (text: string): string => (/^(?:undefined|null)$/.test(text) ? '' : text);
const field = (element: XmlElement | undefined, name: string): string =>
  clean(textOf(childOf(element, name)));

const CUSTOMER =
  /customer|client|user|guest|patient|passenger|citizen|kunde|bruker|cliente|顾客|顧客|客户|客戶|用户|使用者/i;

function readSide(point: XmlElement, name: 'initiator' | 'receiver'): CjmlSide | null {
  const side = childOf(point, name);
  if (!side) return null;
  return { actor: attributeOf(childOf(side, 'refersTo'), 'actorIDref'), label: field(side, `${name}Label`) };
}

function readPoint(point: XmlElement): CjmlPoint {
  const isAction = /Action$/.test(point.name);
  const compliance = field(point, 'compliance').toLowerCase();
  const marks = /^(?:adhoc|failing|missing)$/.test(compliance) ? [compliance] : [];
  if (/^D/.test(field(point, 'touchpointID'))) marks.push('deviation');
  const channel = childOf(point, 'channel');
  return {
    initiator: readSide(point, 'initiator') ?? { actor: '', label: '' },
    receiver: isAction ? null : readSide(point, 'receiver'),
    channel: field(channel, 'channelName') || clean(textOf(channel)),
    phase: attributeOf(childOf(point, 'belongsTo'), 'phaseIDref'),
    comment: field(point, 'comment'),
    times: childrenOf(childOf(point, 'timestamps'))
      .map((time) => clean(textOf(time)))
      .filter((time) => time !== ''),
    experience: field(childOf(point, 'touchpointExperience'), 'experienceDescription'),
    marks,
  };
}

function readJourney(journey: XmlElement): CjmlJourney {
  const [short, long] = [field(journey, 'journeyShortSummary'), field(journey, 'journeyLongSummary')];
  const phases = childrenOf(childOf(journey, 'journeyPhases'), 'journeyPhase');
  return {
    title: field(journey, 'journeyTitle') || (short.length <= 80 ? short : '') || field(journey, 'journeyID'),
    description: [...new Set([short, long, field(journey, 'journeyStatus')])]
      .filter((text) => text !== '')
      .join('\n'),
    state: journey.name === 'plannedJourney' ? 'future' : 'current',
    phases: phases.map((phase) => ({
      id: attributeOf(phase, 'phaseID'),
      name: field(phase, 'phaseName') || attributeOf(phase, 'phaseID'),
      description: field(phase, 'phaseDescription'),
    })),
    points: childrenOf(childOf(journey, 'touchpoints'))
      .filter(({ name }) => /(?:CommunicationPoint|Action)$/.test(name))
      .map(readPoint),
  };
}

/** One journey without phases; elements stand beside each other. */
function readFlat(root: XmlElement): CjmlFile {
  const actors = childrenOf(root, 'actor').map((actor) => {
    const role = field(actor, 'actorRole');
    return {
      id: attributeOf(actor, 'id'),
      name: field(actor, 'actorName') || role || attributeOf(actor, 'id'),
      isCustomer: role === '' ? null : CUSTOMER.test(role),
    };
  });
  const points = childrenOf(root, 'touchpoint').map((point): CjmlPoint => {
    const side = (name: 'initiator' | 'receiver'): CjmlSide => ({
      actor: field(point, name),
      label: field(point, `${name}Description`),
    });
    const time = field(point, 'time');
    return {
      initiator: side('initiator'),
      receiver:
        attributeOf(point, 'type') === 'action' || !childOf(point, 'receiver') ? null : side('receiver'),
      channel: field(point, 'channel'),
      phase: '',
      comment: field(point, 'comment'),
      times: time === '' ? [] : [time],
      experience: '',
      marks: [],
    };
  });
  return { actors, journeys: [{ title: '', description: '', state: 'current', phases: [], points }] };
}

export function readJourneys(root: XmlElement): CjmlFile {
  const journeys = childrenOf(root).filter(({ name }) => /^(?:planned|actual)Journey$/.test(name));
  if (journeys.length === 0) return readFlat(root);
  const actors = new Map<string, CjmlActor>();
  for (const journey of journeys)
    for (const actor of childrenOf(childOf(journey, 'actors'))) {
      const id = attributeOf(actor, 'actorID') || attributeOf(actor, 'actorIDref');
      const name = field(actor, 'actorName') || field(actor, 'companyName');
      const known = actors.get(id);
      if (!known || (name !== '' && known.name === known.id))
        actors.set(id, { id, name: name || id, isCustomer: actor.name === 'endUser' });
    }
  return { actors: [...actors.values()], journeys: journeys.map(readJourney) };
}
