/** A scratch copy of the map in which some judgements are others: what would the ranking be? */
import type { Command } from '../commands/types';
import { getSettings } from '../model/document';
import type { Blueprint, Card, Id, Persona } from '../model/schema';
import { personaShares } from '../model/shares';
import { totalPain } from './painValue';
import { compareRankings, type RankMove } from './rankMoves';
import { computeTime } from './time';

/** One thing that is changed in the scratch copy. Ratings are whole, 1…scale; shares 0…1; waits in minutes. */
export type Override =
  | { readonly kind: 'severity' | 'frequency' | 'detection'; readonly id: Id; readonly value: number }
  | { readonly kind: 'share'; readonly id: Id; readonly value: number }
  | { readonly kind: 'wait'; readonly id: Id; readonly value: number }
  | { readonly kind: 'momentFactor'; readonly value: number };

export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

export interface WhatIf {
  /** The scratch document: any figure may be asked of it. */
  readonly doc: Blueprint;
  /** All pains in their new order. */
  readonly ranking: readonly RankMove[];
  /** Sum of all pains' values by the document's model. */
  readonly pain: BeforeAfter;
  /** Minutes. */
  readonly time: BeforeAfter;
  readonly waiting: BeforeAfter;
}

const sameTarget = (a: Override, b: Override): boolean =>
  a.kind === b.kind && ('id' in a ? a.id : null) === ('id' in b ? b.id : null);

/** The list with this override in place of an earlier one of the same thing; one that says what the document says is taken out. */
export function setOverride(
  doc: Blueprint,
  overrides: readonly Override[],
  override: Override,
): readonly Override[] {
  const others = overrides.filter((other) => !sameTarget(other, override));
  return currentValue(doc, override) === override.value ? others : [...others, override];
}

/** What the document itself says there: ratings and factor with their defaults, shares normalised; null where the record is gone. */
export function currentValue(doc: Blueprint, override: Override): number | null {
  switch (override.kind) {
    case 'momentFactor':
      return getSettings(doc).momentFactor;
    case 'share':
      return personaShares(doc).get(override.id) ?? null;
    case 'wait':
      return doc.cards[override.id]?.wait?.minutes ?? null;
    default:
      return doc.cards[override.id] ? (doc.cards[override.id]?.[override.kind] ?? 1) : null;
  }
}

/** Those that say something else than the document; what names a record that is gone does nothing. */
const effective = (doc: Blueprint, overrides: readonly Override[]): readonly Override[] =>
  overrides.filter((override) => {
    const current = currentValue(doc, override);
    return current !== null && current !== override.value;
  });

/** The scratch document; the very same where nothing is different. */
export function applyOverrides(doc: Blueprint, overrides: readonly Override[]): Blueprint {
  const valid = effective(doc, overrides);
  if (valid.length === 0) return doc;
  const cards: Record<Id, Card> = { ...doc.cards };
  const personas: Record<Id, Persona> = { ...doc.personas };
  let { settings } = doc;
  for (const override of valid) {
    if (override.kind === 'momentFactor') settings = { ...settings, momentFactor: override.value };
    else if (override.kind === 'share')
      personas[override.id] = { ...personas[override.id]!, share: override.value };
    else cards[override.id] = { ...cards[override.id]!, ...cardFields(cards[override.id]!, override) };
  }
  const touches = (table: 'cards' | 'personas') => valid.some((override) => tableOf(override) === table);
  return {
    ...doc,
    settings,
    cards: touches('cards') ? cards : doc.cards,
    personas: touches('personas') ? personas : doc.personas,
  };
}

const tableOf = ({ kind }: Override): 'cards' | 'personas' | 'settings' =>
  kind === 'momentFactor' ? 'settings' : kind === 'share' ? 'personas' : 'cards';

type CardOverride = Exclude<Override, { readonly kind: 'share' | 'momentFactor' }>;

const cardFields = (card: Card, { kind, value }: CardOverride): Partial<Card> =>
  kind === 'wait' ? { wait: { ...card.wait, minutes: value } } : { [kind]: value };

/** The map before and after. */
export function computeWhatIf(doc: Blueprint, overrides: readonly Override[]): WhatIf {
  const scratch = applyOverrides(doc, overrides);
  const [before, after] = [computeTime(doc), computeTime(scratch)];
  return {
    doc: scratch,
    ranking: compareRankings(doc, scratch),
    pain: { before: totalPain(doc), after: totalPain(scratch) },
    time: { before: before.total, after: after.total },
    waiting: { before: before.waiting, after: after.waiting },
  };
}

/** What writes the overrides into the document as one step of undo; null where there is nothing to write. */
export function whatIfCommand(doc: Blueprint, overrides: readonly Override[]): Command | null {
  const scratch = applyOverrides(doc, overrides);
  const commands = effective(doc, overrides).map((override): Command => {
    if (override.kind === 'momentFactor')
      return { type: 'settings.edit', fields: { momentFactor: override.value } };
    if (override.kind === 'share')
      return { type: 'persona.edit', id: override.id, fields: { share: override.value } };
    const field = override.kind;
    return { type: 'card.edit', ids: [override.id], fields: { [field]: scratch.cards[override.id]![field] } };
  });
  return commands.length > 0 ? { type: 'batch', label: { key: 'analysis.whatIf' }, commands } : null;
}
