/** Copies a phase, step, lane or persona with what belongs to it. */
import { referencesOf } from '../model/references';
import { type Blueprint, type Id, TABLE_NAMES, type TableName } from '../model/schema';
import { withoutVotes } from '../model/votes';
import { mustBeFree, mustExist } from '../rules/exists';
import { refuse } from '../rules/refuse';
import { coveredSteps } from './keepSpans';
import { openTable } from './records';
import type { Draft, Refusal } from './types';

export type CopiedTable = 'phases' | 'steps' | 'lanes' | 'personas';
type NewIds = Readonly<Record<Id, Id>>;
type Parts = Readonly<Partial<Record<TableName, readonly Id[]>>>;

const idsWhere = <T>(table: Readonly<Record<Id, T>>, holds: (record: T) => boolean): Id[] =>
  Object.keys(table).filter((id) => holds(table[id]!));

/** A card that reaches past the copied steps is stretched over the copy instead of being copied. */
function partsOfSteps(doc: Blueprint, steps: readonly Id[]): Parts {
  const within = new Set(steps);
  const cards = idsWhere(
    doc.cards,
    (card) => within.has(card.stepId) && coveredSteps(doc, card).every((id) => within.has(id)),
  );
  return {
    steps,
    ...partsOfCards(doc, cards),
    emotions: idsWhere(doc.emotions, (e) => within.has(e.stepId)),
  };
}

function partsOfCards(doc: Blueprint, cards: readonly Id[]): Parts {
  const within = new Set(cards);
  return { cards, links: idsWhere(doc.links, (link) => within.has(link.from) && within.has(link.to)) };
}

function partsOf(doc: Blueprint, table: CopiedTable, id: Id): Parts {
  switch (table) {
    case 'phases':
      return {
        phases: [id],
        ...partsOfSteps(
          doc,
          idsWhere(doc.steps, (step) => step.phaseId === id),
        ),
      };
    case 'steps':
      return partsOfSteps(doc, [id]);
    case 'lanes':
      return {
        lanes: [id],
        ...partsOfCards(
          doc,
          idsWhere(doc.cards, (card) => card.laneId === id),
        ),
      };
    case 'personas':
      return { personas: [id], emotions: idsWhere(doc.emotions, (e) => e.personaId === id) };
  }
}

/** Ids of the record and of all that is copied with it: each needs a new id in the command's `newIds`. Comments and measures stay behind. */
export const copiedWith = (doc: Blueprint, table: CopiedTable, id: Id): readonly Id[] => [
  ...new Set(Object.values(partsOf(doc, table, id)).flat()),
];

/** Parts that have been given a new id, and whose own place (lane, step, ends) is copied or is not part of the copy at all. */
function chosenParts(doc: Blueprint, table: CopiedTable, id: Id, newIds: NewIds): Parts {
  const parts = partsOf(doc, table, id);
  const chosen: Partial<Record<TableName, Id[]>> = {};
  for (const name of TABLE_NAMES)
    chosen[name] = parts[name]?.filter((part) => Object.hasOwn(newIds, part)) ?? [];
  const left = (name: TableName, part: Id) => parts[name]?.includes(part) && !chosen[name]?.includes(part);
  chosen.cards = chosen.cards?.filter((card) => !left('steps', doc.cards[card]!.stepId)) ?? [];
  chosen.emotions = chosen.emotions?.filter((e) => !left('steps', doc.emotions[e]!.stepId)) ?? [];
  const cards = new Set(chosen.cards);
  chosen.links =
    chosen.links?.filter((link) => cards.has(doc.links[link]!.from) && cards.has(doc.links[link]!.to)) ?? [];
  return chosen;
}

export function canDuplicate(doc: Blueprint, table: CopiedTable, id: Id, newIds: NewIds): Refusal | null {
  const missing = mustExist(doc, table, [id]);
  if (missing) return missing;
  if (!Object.hasOwn(newIds, id)) return refuse('idInvalid');
  for (const [name, ids] of Object.entries(chosenParts(doc, table, id, newIds))) {
    const taken = mustBeFree(
      doc,
      name as TableName,
      ids.map((part) => newIds[part]!),
    );
    if (taken) return taken;
  }
  return null;
}

/** The copied record keeps its rank: the caller gives it a place of its own. References among the copied lead to the copies. */
export function duplicate(draft: Draft, doc: Blueprint, table: CopiedTable, id: Id, newIds: NewIds): void {
  const parts = chosenParts(doc, table, id, newIds);
  const copied = new Map<TableName, ReadonlySet<Id>>();
  for (const name of TABLE_NAMES) copied.set(name, new Set(parts[name]));
  for (const name of TABLE_NAMES)
    for (const part of parts[name] ?? []) {
      const copy: Record<string, unknown> = {
        ...(name === 'cards' ? withoutVotes(doc.cards[part]!) : (doc[name][part] as object)),
      };
      for (const { field, target, rename } of referencesOf(name)) {
        if (copy[field] === undefined) continue;
        const renamed = rename(copy[field], (named) =>
          copied.get(target)?.has(named) ? newIds[named]! : named,
        );
        // An empty list names nobody: the copy goes without, as it would be read back.
        if (renamed === undefined) delete copy[field];
        else copy[field] = renamed;
      }
      openTable(draft, name)[newIds[part]!] = copy;
    }
}
