/** Which record a name in a cell stands for: by the names of the workbook, those typed into it since, and those of what only the map has. */
import type { Translate } from '../i18n/translate';
import type { Blueprint, Id } from '../model/schema';
import { documentLabels, type Labels, toLabels } from '../workbook/labels';
import { type Manifest, manifestLabels } from '../workbook/manifest';
import type { LabelledTable } from '../workbook/types';

export interface EditLabels extends Labels {
  /** A record that the workbook adds, or calls by another name now. */
  readonly learn: (table: LabelledTable, id: Id, name: string) => void;
  /** A record whose row is gone: a name means what the workbook leaves. */
  readonly forget: (table: LabelledTable, id: Id) => void;
  readonly isForgotten: (table: LabelledTable, id: Id) => boolean;
  /** As names were meant where what they stood for is gone and another is called so by now; null where there is no such name. */
  readonly before: () => Labels | null;
}

const folded = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

export function editLabels(manifest: Manifest, doc: Blueprint, t: Translate): EditLabels {
  const written = manifestLabels(manifest);
  const now = toLabels(documentLabels(doc, t));
  const learnt = new Map<string, Id>();
  const added = new Set<string>();
  const gone = new Set<string>();
  /** Names of records that are nowhere any more lead nowhere. */
  const there = (table: LabelledTable, id: Id | undefined): Id | undefined =>
    id !== undefined &&
    !gone.has(`${table} ${id}`) &&
    (Object.hasOwn(doc[table], id) || added.has(`${table} ${id}`))
      ? id
      : undefined;
  const of: Labels['of'] = (table, id) => written.of(table, id) ?? now.of(table, id);
  /** What the workbook knows is called as the workbook says: what it makes of the map must not make it mean something else. */
  const foreign = (table: LabelledTable, id: Id | undefined): Id | undefined =>
    id === undefined || written.of(table, id) !== null || added.has(`${table} ${id}`) ? undefined : id;
  const find: Labels['find'] = (table, label) =>
    there(table, written.find(table, label)) ??
    learnt.get(`${table} ${folded(label)}`) ??
    foreign(table, now.find(table, label));
  const { all } = written;
  /** The record that had this name and is gone, where another has the name. */
  const lost = (table: LabelledTable, label: string): Id | undefined => {
    const id = written.find(table, label);
    const isLost = id !== undefined && gone.has(`${table} ${id}`);
    return isLost && learnt.has(`${table} ${folded(label)}`) ? id : undefined;
  };
  return {
    of,
    find,
    all,
    learn: (table, id, name) => {
      if (gone.has(`${table} ${id}`)) return;
      added.add(`${table} ${id}`);
      const key = `${table} ${folded(name)}`;
      if (folded(name) !== '' && !learnt.has(key)) learnt.set(key, id);
    },
    forget: (table, id) => {
      gone.add(`${table} ${id}`);
      for (const [key, named] of learnt) if (named === id && key.startsWith(`${table} `)) learnt.delete(key);
    },
    isForgotten: (table, id) => gone.has(`${table} ${id}`),
    before: () => {
      const isAny = [...gone].some((key) => {
        const [table, id = ''] = key.split(' ') as [LabelledTable, Id];
        return lost(table, written.of(table, id) ?? '') !== undefined;
      });
      return isAny ? { of, all, find: (table, label) => lost(table, label) ?? find(table, label) } : null;
    },
  };
}
