/** The rows that the nouns have in common: add, edit and delete a record of a table. */
import type { Blueprint, Id, TableName } from '../model/schema';
import { checkFields, checkRecord } from '../rules/checkFields';
import { mustBeFree, mustExist } from '../rules/exists';
import { refuse } from '../rules/refuse';
import { addRecord, editRecords } from './records';
import { removeRecords } from './removeRecords';
import type { Command, CommandLabel, CommandRow, Refusal, Selection } from './types';
import { assetsNamedBy, dropUnusedAssets, replacesAsset } from './unusedAssets';

interface WithId {
  readonly id: Id;
}
interface WithIds {
  readonly ids: readonly Id[];
}
type WithFields = { readonly fields: object };

const idsOf = (command: WithId | WithIds): readonly Id[] => ('ids' in command ? command.ids : [command.id]);

export const label = (key: string, count?: number): CommandLabel =>
  count === undefined ? { key } : { key, vars: { count } };

/** Ids of a growing list of commands, gathered once: batches are long. */
const gathered = new WeakMap<object, { count: number; readonly ids: Set<Id> }>();

/** True where none of the records is among those of the earlier commands. */
export function areOthers<C extends WithId | WithIds>(earlier: readonly C[], command: C): boolean {
  const known = gathered.get(earlier) ?? { count: 0, ids: new Set<Id>() };
  gathered.set(earlier, known);
  for (; known.count < earlier.length; known.count++)
    for (const id of idsOf(earlier[known.count]!)) known.ids.add(id);
  return idsOf(command).every((id) => !known.ids.has(id));
}

/** The label of the row's own type, with the number of records where it takes several. */
const ownLabel = (command: Command & (WithId | WithIds)): CommandLabel =>
  label(command.type, 'ids' in command ? command.ids.length : undefined);

/** A record to be added as a whole; `selects: false` where a new one is not to take the selection away. */
export function addRow<C extends Command & WithId>(
  table: TableName,
  read: (command: C) => object,
  options: {
    readonly selects?: boolean;
    readonly rule?: (doc: Blueprint, command: C) => Refusal | null;
  } = {},
): CommandRow<C> {
  const { selects = true, rule } = options;
  return {
    label: ownLabel,
    rule: (doc, command) =>
      mustBeFree(doc, table, [command.id]) ??
      checkRecord(doc, table, { ...read(command) }) ??
      rule?.(doc, command) ??
      null,
    recipe: (draft, command) => addRecord(draft, table, command.id, read(command)),
    ...(!rule && { joins: areOthers }),
    ...(selects && { selects: (command: C): Selection => ({ table, ids: [command.id] }) }),
  };
}

/** More exact labels by the fields that are changed: the first whose fields include all of them. */
export type EditLabels = Readonly<Record<string, readonly string[]>>;

export function labelByFields(
  labels: EditLabels,
  fields: object,
  otherwise: string,
  count?: number,
): CommandLabel {
  const changed = Object.keys(fields);
  const found = Object.entries(labels).find(([, of]) => changed.every((field) => of.includes(field)));
  return label(changed.length > 0 && found ? found[0] : otherwise, count);
}

/** Fields to be changed in one or several records; `derived` are those that have commands of their own. */
export function editRow<C extends Command & (WithId | WithIds) & WithFields>(
  table: TableName,
  options: {
    readonly labels?: EditLabels;
    readonly derived?: readonly string[];
    readonly rule?: (doc: Blueprint, command: C) => Refusal | null;
  } = {},
): CommandRow<C> {
  const { labels = {}, derived = [], rule } = options;
  return {
    label: (command) =>
      labelByFields(labels, command.fields, command.type, 'ids' in command ? command.ids.length : undefined),
    rule: (doc, command) => {
      const own = derived.find((field) => Object.hasOwn(command.fields, field));
      return (
        mustExist(doc, table, idsOf(command)) ??
        (own === undefined ? null : refuse('value', { field: own })) ??
        checkFields(doc, table, { ...command.fields }) ??
        rule?.(doc, command) ??
        null
      );
    },
    recipe: (draft, command, doc) => {
      editRecords(draft, doc, table, idsOf(command), command.fields);
      if (replacesAsset(command.fields)) dropUnusedAssets(draft, assetsNamedBy(doc, table, idsOf(command)));
    },
    ...(!rule && { joins: areOthers }),
  };
}

/** One or several records to be deleted with what hangs on them. */
export function deleteRow<C extends Command & (WithId | WithIds)>(table: TableName): CommandRow<C> {
  return {
    label: ownLabel,
    rule: (doc, command) => mustExist(doc, table, idsOf(command)),
    recipe: (draft, command, doc) => removeRecords(draft, doc, table, idsOf(command)),
  };
}
