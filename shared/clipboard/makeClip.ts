/** Takes what is to be copied out of a document, with all that it names. */
import { createBlueprint, getLocale } from '../model/document';
import { cardColumns, cardsInOrder, orderedLanes, orderedPhases, orderedSteps } from '../model/queries';
import { referencesOf } from '../model/references';
import { type Blueprint, type Id, TABLE_NAMES, type TableName } from '../model/schema';
import { withoutVotes } from '../model/votes';
import type { Clip, ClipTable } from './clip';

type Chosen = Map<TableName, Set<Id>>;

const choose = (chosen: Chosen, table: TableName, ids: Iterable<Id>): void => {
  const set = chosen.get(table) ?? new Set<Id>();
  for (const id of ids) set.add(id);
  chosen.set(table, set);
};

/** Adds everything that the chosen records name, and what that names. */
function addNamed(doc: Blueprint, chosen: Chosen): void {
  const open = [...chosen].flatMap(([table, ids]) => [...ids].map((id) => ({ table, id })));
  for (let next = open.pop(); next; next = open.pop()) {
    const record = doc[next.table][next.id] as Readonly<Record<string, unknown>> | undefined;
    if (!record) continue;
    for (const { field, target, ids } of referencesOf(next.table)) {
      if (record[field] === undefined) continue;
      for (const id of ids(record[field])) {
        if (chosen.get(target)?.has(id) || !Object.hasOwn(doc[target], id)) continue;
        choose(chosen, target, [id]);
        open.push({ table: target, id });
      }
    }
  }
}

function linksAmong(doc: Blueprint, cards: ReadonlySet<Id>): Id[] {
  return Object.keys(doc.links).filter(
    (id) => cards.has(doc.links[id]!.from) && cards.has(doc.links[id]!.to),
  );
}

/** Ids from the first to the last that counts; those that only stand between are kept where `counts` says so. */
function stretch(ids: readonly Id[], own: ReadonlySet<Id>, counts: (id: Id) => boolean): readonly Id[] {
  const first = ids.findIndex((id) => own.has(id));
  const last = ids.findLastIndex((id) => own.has(id));
  return ids.slice(first, last + 1).filter((id) => own.has(id) || counts(id));
}

/** Steps that are copied, for steps and phases. */
const stepsOf = (doc: Blueprint, table: ClipTable, ids: ReadonlySet<Id>): readonly Id[] =>
  orderedSteps(doc)
    .filter(({ id, record }) => ids.has(table === 'steps' ? id : record.phaseId))
    .map(({ id }) => id);

/** Cards that go along, and the rows and columns they are counted in. */
function cardsWith(doc: Blueprint, table: ClipTable, ids: ReadonlySet<Id>) {
  const all = cardsInOrder(doc);
  const lanes = orderedLanes(doc).map(({ id }) => id);
  const steps = orderedSteps(doc).map(({ id }) => id);
  const shown = (id: Id) => doc.lanes[id]?.hidden !== true;
  const pick = (wanted: (card: (typeof all)[number]) => boolean) => all.filter(wanted).map(({ id }) => id);
  switch (table) {
    case 'cards': {
      const rows = new Set([...ids].map((id) => doc.cards[id]!.laneId));
      const columns = new Set([...ids].map((id) => doc.cards[id]!.stepId));
      return {
        cards: pick(({ id }) => ids.has(id)),
        lanes: stretch(lanes, rows, shown),
        steps: stretch(steps, columns, () => true),
      };
    }
    case 'lanes':
      return {
        cards: pick(({ record }) => ids.has(record.laneId)),
        lanes: lanes.filter((id) => ids.has(id)),
        steps,
      };
    case 'steps':
    case 'phases': {
      const columns = stepsOf(doc, table, ids);
      const own = new Set(columns);
      const cards = pick(({ record }) => own.has(record.stepId));
      const rows = new Set(cards.map((id) => doc.cards[id]!.laneId));
      return { cards, lanes: lanes.filter((id) => rows.has(id)), steps: columns };
    }
    case 'notes':
      return { cards: [], lanes: [], steps: [] };
  }
}

const IN_ORDER = {
  cards: cardsInOrder,
  steps: orderedSteps,
  phases: orderedPhases,
  lanes: orderedLanes,
  notes: (doc: Blueprint) => Object.keys(doc.notes).map((id) => ({ id })),
} as const satisfies Record<ClipTable, (doc: Blueprint) => readonly { readonly id: Id }[]>;

const withoutAnyVotes = (doc: Blueprint): Blueprint => ({
  ...doc,
  cards: Object.fromEntries(Object.entries(doc.cards).map(([id, card]) => [id, withoutVotes(card)])),
});

/** A copied card covers only columns that are copied with it. */
function shortSpan(doc: Blueprint, id: Id, steps: ReadonlySet<Id>): number {
  const columns = cardColumns(doc, doc.cards[id]!);
  if (!columns) return 1;
  return orderedSteps(doc)
    .slice(columns[0], columns[1] + 1)
    .filter((row) => steps.has(row.id)).length;
}

/** Null where none of the records is there. Comments stay behind, and votes, unless the cards are `cut`. */
export function makeClip(
  from: Blueprint,
  table: ClipTable,
  wanted: readonly Id[],
  { cut: moves = false }: { readonly cut?: boolean } = {},
): Clip | null {
  const doc = moves ? from : withoutAnyVotes(from);
  const asked = new Set(wanted.filter((id) => Object.hasOwn(doc[table], id)));
  if (asked.size === 0) return null;
  const rows: readonly { readonly id: Id }[] = IN_ORDER[table](doc);
  const ids = rows.filter(({ id }) => asked.has(id)).map(({ id }) => id);
  const { cards, lanes, steps } = cardsWith(doc, table, asked);
  const chosen: Chosen = new Map([[table, new Set(ids)]]);
  choose(chosen, 'cards', cards);
  choose(chosen, 'lanes', lanes);
  choose(chosen, 'steps', steps);
  const own = new Set(cards);
  choose(chosen, 'links', linksAmong(doc, own));
  const columns = new Set(steps);
  if (table === 'steps' || table === 'phases') {
    const felt = Object.keys(doc.emotions).filter((id) => columns.has(doc.emotions[id]!.stepId));
    choose(chosen, 'emotions', felt);
  }
  addNamed(doc, chosen);
  const tables = TABLE_NAMES.map((name) => {
    const copies = [...(chosen.get(name) ?? [])].map((id) => [id, doc[name][id]]);
    return [name, Object.fromEntries(copies)];
  });
  const copy = {
    ...createBlueprint({ id: 'clip', title: '', locale: getLocale(doc), now: '', generator: '' }),
    meta: { locale: getLocale(doc) },
    settings: doc.settings,
    ...Object.fromEntries(tables),
  } as Blueprint;
  if (table === 'cards' || table === 'lanes') return { table, ids, lanes, steps, doc: copy };
  const cut = cards
    .filter((id) => (doc.cards[id]!.span ?? 1) > 1)
    .map((id) => [id, { ...doc.cards[id], span: shortSpan(doc, id, columns) }] as const);
  return {
    table,
    ids,
    lanes,
    steps,
    doc: { ...copy, cards: { ...copy.cards, ...Object.fromEntries(cut) } as Blueprint['cards'] },
  };
}

/** The cards of a clip that are to be pasted, in map order; others are only named by them. */
export function cardsOfClip({ doc, table, ids, lanes, steps }: Clip): readonly Id[] {
  if (table === 'cards') return ids;
  if (table === 'notes') return [];
  const [rows, columns] = [new Set(lanes), new Set(steps)];
  return cardsInOrder(doc)
    .filter(({ record }) => rows.has(record.laneId) && columns.has(record.stepId))
    .map(({ id }) => id);
}
