/** One lane for each persona out of a lane that is everyone's. */
import type { Command } from '../commands/types';
import { orderedLanes } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';

/** Personas, in the order given, that no lane of this lane's kind belongs to yet. */
export function personasWithoutLane(doc: Blueprint, laneId: Id, personaIds: readonly Id[]): readonly Id[] {
  const kind = doc.lanes[laneId]?.kind;
  const own = new Set(Object.values(doc.lanes).flatMap((lane) => (lane.kind === kind ? lane.personaId : [])));
  return personaIds.filter((id) => doc.personas[id] && !own.has(id));
}

interface NewLane {
  readonly personaId: Id;
  /** Of the lane, where one has to be made. */
  readonly newId: Id;
  readonly name: string;
}

/**
 * A card that names one persona goes to that persona's lane; one that names several or nobody stays where it is, and its lane stays
 * everyone's. A lane without such cards becomes the first persona's. Feelings need not be moved: a persona's lane shows that persona's.
 * Null where the lane belongs to a persona already, or nobody is given.
 */
export function lanePerPersona(doc: Blueprint, laneId: Id, wanted: readonly NewLane[]): Command | null {
  const lane = doc.lanes[laneId];
  const [first] = wanted;
  if (!lane || lane.personaId !== undefined || !first) return null;
  const cards = Object.entries(doc.cards).filter(([, card]) => card.laneId === laneId);
  const onlyFor = (personaId: Id) =>
    cards.filter(([, card]) => card.personaIds?.length === 1 && card.personaIds[0] === personaId);
  const own = new Set(wanted.flatMap(({ personaId }) => onlyFor(personaId).map(([id]) => id)));
  const shared = cards.some(([id]) => !own.has(id)) || hasCommonFeelings(doc, laneId);
  const index = orderedLanes(doc).findIndex(({ id }) => id === laneId) + 1;
  const { kind, collapsed } = lane;
  const made = shared ? wanted : wanted.slice(1);
  const adds = made.map(
    ({ personaId, newId, name }, i): Command => ({
      type: 'lane.add',
      id: newId,
      index: index + i,
      lane: { kind, name, personaId, ...(collapsed && { collapsed }) },
    }),
  );
  const moves = made.flatMap(({ personaId, newId }) => {
    const rows = onlyFor(personaId);
    return [...new Set(rows.map(([, card]) => card.stepId))].map((stepId): Command => {
      const ids = rows.flatMap(([id, card]) => (card.stepId === stepId ? [id] : []));
      return { type: 'card.move', ids, to: { laneId: newId, stepId } };
    });
  });
  const becomes: Command[] = shared
    ? []
    : [{ type: 'lane.edit', id: laneId, fields: { personaId: first.personaId, name: first.name } }];
  return {
    type: 'batch',
    label: { key: 'lane.perPersona' },
    commands: [...becomes, ...adds, ...moves],
  };
}

/** Feelings of nobody in particular would not be seen on any persona's lane. */
const hasCommonFeelings = (doc: Blueprint, laneId: Id): boolean =>
  doc.lanes[laneId]?.kind === 'emotions' &&
  Object.values(doc.emotions).some((emotion) => emotion.personaId === undefined);
