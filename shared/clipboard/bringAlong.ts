/** Personas, pictures and measures that copied records name: those the target has stay what they are, the others come along. */
import type { Command } from '../commands/types';
import { getSettings } from '../model/document';
import { referencesOf } from '../model/references';
import type { Blueprint, Card, Id, TableName } from '../model/schema';
import { RATING_FIELDS } from '../rules/checkFields';

export type Renamed = (table: TableName, id: Id) => Id | null;

export interface BroughtAlong {
  readonly commands: readonly Command[];
  /** The id in the target of a record named in the clip; null where there is none. */
  readonly renamed: Renamed;
}

/** The record with its references renamed; those that lead nowhere are taken out. */
export function withReferences<T extends object>(
  table: TableName,
  record: T,
  renamed: Renamed,
  except: readonly string[] = [],
): T {
  const copy = { ...record } as Record<string, unknown>;
  for (const { field, target, rename } of referencesOf(table)) {
    if (except.includes(field) || copy[field] === undefined) continue;
    const value = rename(copy[field], (id) => renamed(target, id));
    if (value === undefined) delete copy[field];
    else copy[field] = value;
  }
  return copy as T;
}

/** `cards` are those to be pasted, `more` personas that emotions or lanes name. */
export function bringAlong(
  doc: Blueprint,
  from: Blueprint,
  wanted: { readonly cards: readonly Id[]; readonly personas: readonly Id[] },
  makeId: () => Id,
): BroughtAlong {
  const commands: Command[] = [];
  const ids = new Map<string, Id>();
  const renamed: Renamed = (table, id) =>
    ids.get(`${table} ${id}`) ?? (Object.hasOwn(doc[table], id) ? id : null);
  const bring = (table: TableName, id: Id, add: (fresh: Id) => Command): void => {
    if (renamed(table, id) !== null) return;
    const fresh = makeId();
    commands.push(add(fresh));
    ids.set(`${table} ${id}`, fresh);
  };
  const asset = (id: Id | undefined): void => {
    const record = id === undefined ? undefined : from.assets[id];
    if (id !== undefined && record)
      bring('assets', id, (fresh) => ({ type: 'asset.add', id: fresh, asset: record }));
  };
  const named = new Map(Object.entries(doc.personas).map(([id, persona]) => [persona.name, id]));
  const persona = (id: Id): void => {
    const record = from.personas[id];
    if (!record || renamed('personas', id) !== null) return;
    const same = named.get(record.name);
    if (same !== undefined) {
      ids.set(`personas ${id}`, same);
      return;
    }
    asset(record.avatar);
    bring('personas', id, (fresh) => ({
      type: 'persona.add',
      id: fresh,
      persona: withReferences('personas', record, renamed),
    }));
  };
  for (const id of wanted.personas) persona(id);
  for (const id of wanted.cards) {
    const card = from.cards[id];
    if (!card) continue;
    for (const of of [
      ...(card.personaIds ?? []),
      ...(card.variants ?? []).flatMap((row) => row.personaIds ?? []),
    ])
      persona(of);
    asset(card.assetId);
    const measure = card.measureId === undefined ? undefined : from.measures[card.measureId];
    if (card.measureId !== undefined && measure)
      bring('measures', card.measureId, (fresh) => ({
        type: 'measure.add',
        id: fresh,
        measure: withReferences('measures', measure, renamed),
      }));
  }
  return { commands, renamed };
}

/** Ratings of a map whose scale is another one, moved over in proportion. */
export function onScale(card: Card, from: Blueprint, to: Blueprint): Card {
  const [old, now] = [getSettings(from).scale, getSettings(to).scale];
  if (old === now) return card;
  const copy: Record<string, unknown> = { ...card };
  for (const field of RATING_FIELDS) {
    const value = card[field];
    if (value !== undefined) copy[field] = Math.max(1, Math.round((value * now) / old));
  }
  return copy as Card;
}
