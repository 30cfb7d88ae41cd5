/** Which record a name in a cell stands for: by the names of the workbook, those typed into it since, and those of the map. */
import type { Translate } from '../i18n/translate';
import type { Blueprint, Id } from '../model/schema';
import { documentLabels, type Labels, toLabels } from '../workbook/labels';
import { type Manifest, manifestLabels } from '../workbook/manifest';
import type { LabelledTable } from '../workbook/types';

export interface EditLabels extends Labels {
  /** A record that the workbook adds, or calls by another name now. */
  readonly learn: (table: LabelledTable, id: Id, name: string) => void;
}

const folded = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

export function editLabels(manifest: Manifest, doc: Blueprint, t: Translate): EditLabels {
  const written = manifestLabels(manifest);
  const now = toLabels(documentLabels(doc, t));
  const learnt = new Map<string, Id>();
  const added = new Set<string>();
  /** Names of records that are nowhere any more lead nowhere. */
  const there = (table: LabelledTable, id: Id | undefined): Id | undefined =>
    id !== undefined && (Object.hasOwn(doc[table], id) || added.has(`${table} ${id}`)) ? id : undefined;
  return {
    of: (table, id) => written.of(table, id) ?? now.of(table, id),
    find: (table, label) =>
      there(table, written.find(table, label)) ??
      learnt.get(`${table} ${folded(label)}`) ??
      now.find(table, label),
    all: written.all,
    learn: (table, id, name) => {
      added.add(`${table} ${id}`);
      const key = `${table} ${folded(name)}`;
      if (folded(name) !== '' && !learnt.has(key)) learnt.set(key, id);
    },
  };
}
