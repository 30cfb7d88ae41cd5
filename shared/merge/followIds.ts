/** A map that was imported anew has other ids for what it had before: its records get those of the map that they are found in by content. */
import { matchDocuments } from '../compare/match';
import type { Matching } from '../compare/types';
import { referencesOf } from '../model/references';
import { type Blueprint, type Id, TABLE_NAMES, type TableName } from '../model/schema';
import { rowsOf } from './documents';
import type { Row, Versions } from './types';

/** Tables whose ids every import makes anew. */
const OF_MAP: readonly TableName[] = ['phases', 'steps', 'lanes', 'cards'];
/** Fewer cards, or a smaller share of them found again, are no import of the same map. */
const MIN_CARDS = 3;
const MIN_SHARE = 0.5;

const sharesIds = (a: Blueprint, b: Blueprint): boolean =>
  OF_MAP.some((table) => Object.keys(a[table]).some((id) => Object.hasOwn(b[table], id)));

/** The document with the ids of the other one, where it has none of them and its cards are found there by what they say. */
function withIdsOf(known: Blueprint, doc: Blueprint): Blueprint {
  const count = Object.keys(doc.cards).length;
  if (count < MIN_CARDS || Object.keys(known.cards).length < MIN_CARDS || sharesIds(known, doc)) return doc;
  const matching = matchDocuments(known, doc);
  if (matching.cards.size < MIN_SHARE * Math.min(count, Object.keys(known.cards).length)) return doc;
  return renamed(doc, matching);
}

/** `matching`: new id → the id of `doc` that it stands for. An id that is taken in its table stays with whoever has it. */
function renamed(doc: Blueprint, matching: Matching): Blueprint {
  const names = new Map<TableName, ReadonlyMap<Id, Id>>(
    TABLE_NAMES.map((table) => [
      table,
      new Map(
        Array.from(matching[table], ([name, id]): [Id, Id] => [id, name]).filter(
          ([id, name]) => id !== name && !Object.hasOwn(doc[table], name),
        ),
      ),
    ]),
  );
  const nameOf = (table: TableName, id: Id): Id => names.get(table)?.get(id) ?? id;
  const tables = TABLE_NAMES.map((table) => {
    const references = referencesOf(table);
    const rows = Object.entries(rowsOf(doc, table)).map(([id, row]): [Id, Row] => {
      const open: Record<string, unknown> = { ...row };
      for (const { field, target, rename } of references)
        if (open[field] !== undefined) open[field] = rename(open[field], (named) => nameOf(target, named));
      return [nameOf(table, id), open];
    });
    return [table, Object.fromEntries(rows)];
  });
  return { ...doc, ...Object.fromEntries(tables) };
}

/** Where nobody knows the base, theirs is read as an import of ours. */
export function followIds({ base, ours, theirs }: Versions): Versions {
  const followed = { base, ours: withIdsOf(base, ours), theirs: withIdsOf(base, theirs) };
  const isKnown = Object.keys(base.cards).length > 0;
  return isKnown ? followed : { ...followed, theirs: withIdsOf(ours, theirs) };
}
