/** The ids of a table in an order that the map gives, so that results never depend on the order of records. */
import {
  cardsInOrder,
  orderedLanes,
  orderedPersonaIds,
  orderedPhases,
  orderedSteps,
  stepIndex,
} from '../model/queries';
import type { Blueprint, Id, TableName } from '../model/schema';

/** Steps whose phase is missing, and records without a place, come last or by id. */
export function inMapOrder(doc: Blueprint, table: TableName): readonly Id[] {
  switch (table) {
    case 'personas':
      return orderedPersonaIds(doc);
    case 'phases':
      return orderedPhases(doc).map((row) => row.id);
    case 'lanes':
      return orderedLanes(doc).map((row) => row.id);
    case 'cards':
      return cardsInOrder(doc).map((row) => row.id);
    case 'steps': {
      const known = orderedSteps(doc).map((row) => row.id);
      const lost = Object.keys(doc.steps).filter((id) => !stepIndex(doc).has(id));
      return [...known, ...lost.sort()];
    }
    default:
      return Object.keys(doc[table]).sort();
  }
}
