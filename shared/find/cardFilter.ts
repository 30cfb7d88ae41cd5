/** Which cards a filter leaves bright: the others step back, nothing is hidden. */
import type { Blueprint, Card, EvidenceGrade, Id } from '../model/schema';

export const FILTER_MARKS = ['moment', 'fail', 'wait', 'decision', 'data'] as const;
export type FilterMark = (typeof FILTER_MARKS)[number];

/** Within a list any may hold, of all lists that are not empty each must. */
export interface CardFilter {
  readonly personas: readonly Id[];
  readonly tags: readonly string[];
  readonly owners: readonly string[];
  readonly marks: readonly FilterMark[];
  readonly evidence: readonly EvidenceGrade[];
}
export const NO_CARD_FILTER: CardFilter = { personas: [], tags: [], owners: [], marks: [], evidence: [] };

export const isFiltering = (filter: CardFilter): boolean =>
  Object.values(filter).some((list: readonly string[]) => list.length > 0);

const hasMark = (card: Card, mark: FilterMark): boolean =>
  mark === 'data' ? (card.data?.length ?? 0) > 0 : Boolean(card[mark]);

/** A card without personas is everyone's; one without a grade is assumed. */
export function passes(card: Card, filter: CardFilter): boolean {
  const { personas, tags, owners, marks, evidence } = filter;
  return (
    (personas.length === 0 ||
      !card.personaIds?.length ||
      card.personaIds.some((id) => personas.includes(id))) &&
    (tags.length === 0 || (card.tags ?? []).some((tag) => tags.includes(tag))) &&
    (owners.length === 0 || (card.owner !== undefined && owners.includes(card.owner))) &&
    (marks.length === 0 || marks.some((mark) => hasMark(card, mark))) &&
    (evidence.length === 0 || evidence.includes(card.evidence ?? 'assumed'))
  );
}

/** Null where the filter leaves everything. */
export function brightCards(doc: Blueprint, filter: CardFilter): ReadonlySet<Id> | null {
  if (!isFiltering(filter)) return null;
  return new Set(Object.keys(doc.cards).filter((id) => passes(doc.cards[id]!, filter)));
}

export interface FilterChoices {
  readonly tags: readonly string[];
  readonly owners: readonly string[];
}

/** Tags and owners that the map uses, the commonest first. */
export function filterChoices(doc: Blueprint): FilterChoices {
  const tags = new Map<string, number>();
  const owners = new Map<string, number>();
  const count = (map: Map<string, number>, name: string) => map.set(name, (map.get(name) ?? 0) + 1);
  for (const card of Object.values(doc.cards)) {
    for (const tag of card.tags ?? []) count(tags, tag);
    if (card.owner) count(owners, card.owner);
  }
  const sorted = (map: Map<string, number>) =>
    [...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  return { tags: sorted(tags), owners: sorted(owners) };
}
