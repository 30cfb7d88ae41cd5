/** A persona that the map says nothing of. */
import { shortName } from './naming';
import type { Check } from './types';

export const unusedPersona: Check = {
  id: 'unused-persona',
  levels: ['info'],
  reads: ['personas', 'emotions', 'cards'],
  *find({ doc }) {
    const named = new Set<string | undefined>();
    for (const { personaId } of Object.values(doc.emotions)) named.add(personaId);
    for (const card of Object.values(doc.cards)) {
      for (const id of card.personaIds ?? []) named.add(id);
      for (const variant of card.variants ?? []) for (const id of variant.personaIds ?? []) named.add(id);
    }
    for (const id of Object.keys(doc.personas).sort())
      if (!named.has(id)) yield { vars: { persona: shortName(doc.personas[id]!.name) }, refs: [id] };
  },
};
