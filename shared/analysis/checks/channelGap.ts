/** A channel that a persona prefers and the service does not offer. */
import type { Blueprint } from '../../model/schema';
import { shortName } from './naming';
import type { Check } from './types';

export const channelGap: Check = {
  id: 'channel-gap',
  levels: ['info'],
  reads: ['personas', 'lanes', 'cards'],
  *find({ doc }) {
    const offered = offeredChannels(doc);
    for (const id of Object.keys(doc.personas).sort()) {
      const { name, channels = [] } = doc.personas[id]!;
      for (const channel of channels)
        if (channel.trim() && !offered.has(folded(channel)))
          yield { vars: { persona: shortName(name), channel: shortName(channel) }, refs: [id] };
    }
  },
};

/** Channels named on a card where customer and service meet, and the titles of cards in a channels lane. */
function offeredChannels(doc: Blueprint): ReadonlySet<string> {
  const offered = new Set<string>();
  for (const card of Object.values(doc.cards)) {
    const inChannels = doc.lanes[card.laneId]?.kind === 'channels';
    if (card.kind !== 'touchpoint' && card.kind !== 'action' && card.kind !== 'evidence' && !inChannels)
      continue;
    for (const channel of card.channels ?? []) offered.add(folded(channel));
    if (inChannels) offered.add(folded(card.title));
  }
  return offered;
}

/** Case, width and spaces do not make another channel. */
const folded = (channel: string): string =>
  channel.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
