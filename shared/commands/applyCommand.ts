/** Runs a command on a document: asks its rule, runs its recipe, and gives the patches there and back. */
import { enablePatches, type Patch, produceWithPatches } from 'immer';
import type { Blueprint } from '../model/schema';
import { applyBatch } from './batch';
import { plain } from './plain';
import { rowOf } from './table';
import type { Command, CommandLabel, Draft, Refusal, Selection } from './types';

enablePatches();

export type Applied =
  | {
      readonly ok: true;
      readonly doc: Blueprint;
      /** The command as a log keeps it. */
      readonly command: Command;
      /** Empty where the command changes nothing; `doc` is then the one given. */
      readonly patches: readonly Patch[];
      readonly inverse: readonly Patch[];
      /** What is to be selected; undefined = what was. */
      readonly selection: Selection | undefined;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** The document afterwards, or why not. The given document and command stay as they are. */
export function applyCommand(doc: Blueprint, given: Command): Applied {
  const command = plain(given);
  if (command.type === 'batch') return applyBatch(doc, command, applyCommand);
  const row = rowOf(command);
  const refusal = row.rule(doc, command);
  if (refusal) return { ok: false, refusal };
  const [next, patches, inverse] = produceWithPatches(doc, (draft) =>
    row.recipe(draft as Draft, command, doc),
  );
  return { ok: true, doc: next, command, patches, inverse, selection: row.selects?.(command, doc) };
}

/** What the history calls it. */
export const labelOf = (doc: Blueprint, command: Command): CommandLabel =>
  command.type === 'batch' ? command.label : rowOf(command).label(command, doc);

/** Why the command may not run now; null where it may. A single command only asks its rule, a batch has to be tried. */
export function whyNot(doc: Blueprint, command: Command): Refusal | null {
  if (command.type !== 'batch') return rowOf(command).rule(doc, command);
  const applied = applyCommand(doc, command);
  return applied.ok ? null : applied.refusal;
}
