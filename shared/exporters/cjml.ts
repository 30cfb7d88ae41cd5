/**
 * CJML 2.0 (Customer Journey Modelling Language), the dialect with planned and actual journeys: who does what with whom, in order of time.
 * It has no lanes below the customer's and the provider's work, so pains, gains, feelings and the rest of the sheet are left out.
 */
import { laneName } from '../i18n/laneName';
import { translator } from '../i18n/translate';
import { getLocale } from '../model/document';
import { laneKinds } from '../model/laneKinds';
import type { Blueprint, CardKind, Id, Locale } from '../model/schema';
import { type ShownCard, type ShownMap, shownMap } from './shownMap';
import { textFile } from './textFile';
import type { Exporter, ExportOptions } from './types';
import { attributes, escapeXml } from './xml';

const DONE: ReadonlySet<CardKind> = new Set(['action', 'touchpoint', 'process', 'evidence']);

const element = (name: string, text: string, indent: string): string =>
  `${indent}<${name}>${escapeXml(text)}</${name}>\n`;

interface Actors {
  /** Actor of a card: its owner or its lane's; the customer in the customer's lanes. */
  readonly of: (card: ShownCard['card']) => string;
  readonly customer: string;
  readonly providers: readonly string[];
}

function findActors(doc: Blueprint, map: ShownMap, cards: readonly ShownCard[], locale: Locale): Actors {
  const [only, ...others] = map.personaIds;
  const customer =
    (only !== undefined && others.length === 0 && doc.personas[only]?.name) ||
    translator(locale)('export.cjml.customer');
  const of = (card: ShownCard['card']): string => {
    const lane = doc.lanes[card.laneId];
    if (!lane || laneKinds[lane.kind].zone === 0) return customer;
    return card.owner || laneName(lane, getLocale(doc));
  };
  const providers = [...new Set(cards.map(({ card }) => of(card)))].filter((name) => name !== customer);
  return { of, customer, providers };
}

/** For each card the first other one it is linked with whose actor is another. */
function partners(doc: Blueprint, actors: Actors, cards: readonly ShownCard[]): ReadonlyMap<Id, ShownCard> {
  const byId = new Map(cards.map((row) => [row.id, row]));
  const found = new Map<Id, ShownCard>();
  for (const linkId of Object.keys(doc.links).sort()) {
    const { from, to } = doc.links[linkId]!;
    const [a, b] = [byId.get(from), byId.get(to)];
    if (!a || !b || actors.of(a.card) === actors.of(b.card)) continue;
    if (!found.has(from)) found.set(from, b);
    if (!found.has(to)) found.set(to, a);
  }
  return found;
}

function toCjml(doc: Blueprint, { locale, view }: ExportOptions): string {
  const map = shownMap(doc, view);
  const cards = map.cards
    .filter(({ card }) => DONE.has(card.kind) && laneKinds[doc.lanes[card.laneId]!.kind].zone !== 'sheet')
    .sort((a, b) => a.first - b.first);
  const actors = findActors(doc, map, cards, locale);
  const partnerOf = partners(doc, actors, cards);
  const journey = doc.meta.state === 'future' ? 'planned' : 'actual';
  const actor = (kind: string, name: string) => `    <${kind}${attributes({ actorID: name })}/>\n`;
  const side = (name: 'initiator' | 'receiver', who: string, label: string) =>
    `      <${name}><refersTo${attributes({ actorIDref: who })}/><${name}Label>${escapeXml(label)}</${name}Label></${name}>\n`;
  const point = (row: ShownCard, index: number): string => {
    const { card, first } = row;
    const label = card.title || card.body || '';
    const partner = partnerOf.get(row.id);
    const [channel] = card.channels ?? [];
    const isContact = partner !== undefined || (channel !== undefined && actors.providers.length > 0);
    const kind = `${journey}${isContact ? 'CommunicationPoint' : 'Action'}`;
    const who = actors.of(card);
    const whom = partner
      ? actors.of(partner.card)
      : who === actors.customer
        ? actors.providers[0]!
        : actors.customer;
    return [
      `    <${kind}>\n`,
      element('touchpointID', `T${index + 1}`, '      '),
      `      <belongsTo${attributes({ phaseIDref: map.steps[first]!.id })}/>\n`,
      ...(journey === 'actual' ? ['      <compliance/>\n'] : []),
      side('initiator', who, label),
      ...(isContact ? [side('receiver', whom, partner?.card.title ?? label)] : []),
      ...(isContact
        ? [`      <channel><channelName>${escapeXml(channel ?? '')}</channelName></channel>\n`]
        : []),
      ...(card.body && card.title ? [element('comment', card.body, '      ')] : []),
      `    </${kind}>\n`,
    ].join('');
  };
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<CJML version="2.0">\n',
    ` <${journey}Journey>\n`,
    element('journeyID', journey === 'planned' ? 'PJ1' : 'AJ1', '  '),
    element('journeyTitle', doc.meta.title ?? '', '  '),
    '  <journeyPhases>\n',
    ...map.steps.map(
      ({ id, record }) =>
        `    <journeyPhase${attributes({ phaseID: id })}><phaseName>${escapeXml(record.name)}</phaseName><phaseDescription>${escapeXml(doc.phases[record.phaseId]?.name ?? '')}</phaseDescription></journeyPhase>\n`,
    ),
    '  </journeyPhases>\n',
    element('journeyShortSummary', doc.meta.description ?? '', '  '),
    '  <actors>\n',
    actor('endUser', actors.customer),
    ...actors.providers.map((name) => actor('serviceProvider', name)),
    '  </actors>\n  <touchpoints>\n',
    ...cards.map(point),
    `  </touchpoints>\n </${journey}Journey>\n</CJML>\n`,
  ];
  return text.join('');
}

export const cjml: Exporter = {
  id: 'cjml',
  extensions: ['cjml', 'xml'],
  mime: 'application/xml',
  options: [],
  ...textFile(toCjml),
};
