/** Finds for each record of one document the one that stands for it in another: by id, then by name and place. */
import { type Blueprint, type Id, TABLE_NAMES, type TableName, type Tables } from '../model/schema';
import { inMapOrder } from './inMapOrder';
import type { Matching } from './types';

/** Gives an id of the earlier document as that of the later one; what has no match yet is like nothing else. */
type Refer = (table: TableName, id: Id | undefined) => string;
type Key = (doc: Blueprint, id: Id, refer: Refer) => readonly (string | null | undefined)[];

/** Case, width and spaces do not make another name. */
const folded = (text: string | undefined): string | null =>
  text?.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim() || null;

const keyOf =
  <T extends TableName>(
    table: T,
    parts: (record: Tables[T], refer: Refer) => readonly (string | null | undefined)[],
  ): Key =>
  (doc, id, refer) =>
    parts(doc[table][id] as Tables[T], refer);

/** The words of a card: its title, else its text. */
const words = ({ title, body }: { readonly title: string; readonly body?: string | undefined }) =>
  folded(title) ?? folded(body);

/**
 * What makes two records the same where their ids differ, strictest first; null in a key = cannot be told. References come after the
 * tables that they name.
 */
const ROUNDS: readonly (readonly [TableName, Key])[] = [
  ['segments', keyOf('segments', ({ name }) => [folded(name)])],
  ['personas', keyOf('personas', ({ name }) => [folded(name)])],
  ['phases', keyOf('phases', ({ name }) => [folded(name)])],
  ['steps', keyOf('steps', ({ name, phaseId }, refer) => [folded(name), refer('phases', phaseId)])],
  ['steps', keyOf('steps', ({ name }) => [folded(name)])],
  [
    'lanes',
    keyOf('lanes', ({ kind, name, personaId }, refer) => [
      kind,
      folded(name) ?? '',
      refer('personas', personaId),
    ]),
  ],
  ['lanes', keyOf('lanes', ({ kind }) => [kind])],
  ['assets', keyOf('assets', ({ mime, data }) => [mime, data])],
  [
    'cards',
    keyOf('cards', (card, refer) => [
      card.kind,
      words(card),
      refer('lanes', card.laneId),
      refer('steps', card.stepId),
    ]),
  ],
  ['cards', keyOf('cards', (card, refer) => [card.kind, words(card), refer('lanes', card.laneId)])],
  ['cards', keyOf('cards', (card) => [card.kind, words(card)])],
  ['links', keyOf('links', ({ from, to }, refer) => [refer('cards', from), refer('cards', to)])],
  [
    'emotions',
    keyOf('emotions', ({ stepId, personaId }, refer) => [
      refer('steps', stepId),
      refer('personas', personaId),
    ]),
  ],
  [
    'measures',
    keyOf('measures', ({ kind, name, stepId, cardId, personaId }, refer) => [
      kind,
      folded(name) ?? '',
      refer('steps', stepId),
      refer('cards', cardId),
      refer('personas', personaId),
    ]),
  ],
  ['measures', keyOf('measures', ({ kind, name }) => [kind, folded(name)])],
  ['notes', keyOf('notes', ({ text }) => [folded(text)])],
  ['views', keyOf('views', ({ name }) => [folded(name)])],
  ['comments', keyOf('comments', ({ author, at, text }) => [author, at, folded(text)])],
];

/** Of several that fit, the first on the map goes with the first. No record is matched twice. */
export function matchDocuments(before: Blueprint, after: Blueprint): Matching {
  const matching = Object.fromEntries(
    TABLE_NAMES.map((table) => [table, matchIds(before, after, table)]),
  ) as Record<TableName, Map<Id, Id>>;
  const referBefore: Refer = (table, id) =>
    id === undefined ? '' : (matching[table].get(id) ?? `?${table} ${id}`);
  const referAfter: Refer = (_, id) => id ?? '';
  for (const [table, key] of ROUNDS) {
    const matched = matching[table];
    const taken = new Set(matched.values());
    const free = new Map<string, Id[]>();
    for (const id of inMapOrder(after, table)) {
      const text = taken.has(id) ? null : keyText(key(after, id, referAfter));
      if (text === null) continue;
      const ids = free.get(text);
      if (ids) ids.push(id);
      else free.set(text, [id]);
    }
    if (free.size === 0) continue;
    for (const id of inMapOrder(before, table)) {
      const text = matched.has(id) ? null : keyText(key(before, id, referBefore));
      const found = text === null ? undefined : free.get(text)?.shift();
      if (found !== undefined) matched.set(id, found);
    }
  }
  return matching;
}

const matchIds = (before: Blueprint, after: Blueprint, table: TableName): Map<Id, Id> =>
  new Map(
    Object.keys(before[table])
      .filter((id) => Object.hasOwn(after[table], id))
      .map((id) => [id, id]),
  );

const keyText = (parts: readonly (string | null | undefined)[]): string | null =>
  parts.some((part) => part === null || part === undefined) ? null : JSON.stringify(parts);
