/** Names that stand for records in cells: unlike each other, so that a name leads back to its record. */
import { laneName } from '../i18n/laneName';
import type { Translate } from '../i18n/translate';
import { getLocale } from '../model/document';
import { cardsInOrder, orderedLanes, orderedPersonaIds, orderedPhases, orderedSteps } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';
import type { LabelledTable } from './types';

/** Characters of a name; spreadsheets offer no longer ones in lists. */
const LONGEST = 120;

export interface Labels {
  readonly of: (table: LabelledTable, id: Id) => string | null;
  readonly find: (table: LabelledTable, label: string) => Id | undefined;
  /** In the order of the map. */
  readonly all: (table: LabelledTable) => readonly { readonly id: Id; readonly label: string }[];
}

export type LabelTables = Readonly<
  Record<LabelledTable, readonly { readonly id: Id; readonly label: string }[]>
>;

/** Blanks and case do not make another name. */
const folded = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase();

/** Labels from pairs, whoever gave them. */
export function toLabels(tables: LabelTables): Labels {
  const names = new Map<string, string>();
  const ids = new Map<string, Id>();
  for (const [table, rows] of Object.entries(tables))
    for (const { id, label } of rows) {
      names.set(`${table} ${id}`, label);
      const key = `${table} ${folded(label)}`;
      if (!ids.has(key)) ids.set(key, id);
    }
  return {
    of: (table, id) => names.get(`${table} ${id}`) ?? null,
    find: (table, label) => ids.get(`${table} ${folded(label)}`),
    all: (table) => tables[table],
  };
}

/** The labels of a document: names, those that come again with a number. */
export function documentLabels(doc: Blueprint, t: Translate): LabelTables {
  const rows = (named: readonly (readonly [Id, string | undefined])[]) => {
    const taken = new Set<string>();
    return named.map(([id, name]) => {
      const line = (name ?? '').replace(/\s+/g, ' ').trim() || t('compare.noName');
      const letters = Array.from(line);
      const base = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : line;
      let label = base;
      for (let count = 2; taken.has(folded(label)); count++) label = `${base} (${count})`;
      taken.add(folded(label));
      return { id, label };
    });
  };
  const locale = getLocale(doc);
  return {
    phases: rows(orderedPhases(doc).map(({ id, record }) => [id, record.name])),
    steps: rows(orderedSteps(doc).map(({ id, record }) => [id, record.name])),
    lanes: rows(orderedLanes(doc).map(({ id, record }) => [id, laneName(record, locale)])),
    personas: rows(orderedPersonaIds(doc).map((id) => [id, doc.personas[id]?.name])),
    segments: rows(
      Object.keys(doc.segments)
        .sort()
        .map((id) => [id, doc.segments[id]?.name]),
    ),
    cards: rows(cardsInOrder(doc).map(({ id, record }) => [id, record.title.trim() || record.body])),
    measures: rows(
      Object.keys(doc.measures)
        .sort()
        .map((id) => {
          const measure = doc.measures[id];
          return [id, measure && (measure.name || t(`lane.measure.${measure.kind}`))];
        }),
    ),
  };
}
