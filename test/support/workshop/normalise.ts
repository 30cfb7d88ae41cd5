/** Gives records names by their place on the map instead of random ids, and all times one value: what two runs of the same work have in common. */
import { cardsInOrder, orderedLanes, orderedPhases, orderedSteps } from '../../../shared/model/queries';
import { type Blueprint, type Id, TABLE_NAMES, type TableName } from '../../../shared/model/schema';

const TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const ONE_TIME = '2025-01-01T09:00:00.000Z';

/** Ids of a table in an order that says nothing of the ids: places first, then what the records say with the names given so far. */
function idsOf(doc: Blueprint, table: TableName, names: ReadonlyMap<string, string>): readonly Id[] {
  switch (table) {
    case 'phases':
      return orderedPhases(doc).map((row) => row.id);
    case 'steps':
      return orderedSteps(doc).map((row) => row.id);
    case 'lanes':
      return orderedLanes(doc).map((row) => row.id);
    case 'cards':
      return cardsInOrder(doc).map((row) => row.id);
    default: {
      const text = (id: Id) => JSON.stringify(renamed(doc[table][id], names));
      return Object.keys(doc[table]).sort((a, b) => (text(a) < text(b) ? -1 : 1));
    }
  }
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return TIME.test(value) ? ONE_TIME : (names.get(value) ?? value);
  if (Array.isArray(value)) return value.map((entry) => renamed(entry, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [names.get(key) ?? key, renamed(entry, names)]),
  );
}

/** Places come before what stands on them, so that a name never depends on an id that has none yet. */
const ORDER: readonly TableName[] = ['segments', 'personas', 'phases', 'steps', 'lanes', 'cards'];

export function normalise(doc: Blueprint): Blueprint {
  const names = new Map<string, string>([[doc.meta.id ?? '', 'map']]);
  for (const table of [...ORDER, ...TABLE_NAMES.filter((name) => !ORDER.includes(name))]) {
    const ids = idsOf(doc, table, names);
    const width = String(ids.length).length;
    for (const [index, id] of ids.entries())
      names.set(id, `${table}-${String(index + 1).padStart(width, '0')}`);
  }
  return renamed(doc, names) as Blueprint;
}
