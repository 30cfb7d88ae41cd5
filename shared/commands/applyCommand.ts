/** Runs a command on a document: asks its rule, runs its recipe, and gives the patches there and back. */

import { noteReplaced } from '../model/replaced';
import type { Blueprint } from '../model/schema';
import { flatten, joinSelections } from './batch';
import { type Patch, produceWithPatches } from './immer';
import { plain } from './plain';
import { rowOf, type SingleCommand } from './table';
import type { Command, CommandLabel, Draft, Refusal, Selection } from './types';

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

/** The commands from `start` on that may run as one (see `joins`), or why the first of them may not. */
function takeRun(
  doc: Blueprint,
  commands: readonly SingleCommand[],
  start: number,
): readonly SingleCommand[] | Refusal {
  const first = commands[start]!;
  const row = rowOf(first);
  const refusal = row.rule(doc, first);
  if (refusal) return refusal;
  const run = [first];
  for (const next of commands.slice(start + 1)) {
    if (next.type !== first.type || !row.joins?.(run, next) || row.rule(doc, next)) break;
    run.push(next);
  }
  return run;
}

/** The document afterwards, or why not: of a batch all is done or nothing. The given document and command stay as they are. */
export function applyCommand(doc: Blueprint, given: Command): Applied {
  const command = plain(given);
  const commands = flatten(command);
  let now = doc;
  const patches: Patch[] = [];
  const inverses: (readonly Patch[])[] = [];
  const selections: Selection[] = [];
  for (let done = 0; done < commands.length; ) {
    const run = takeRun(now, commands, done);
    if ('key' in run) return { ok: false, refusal: run };
    const before = now;
    const [next, there, back] = produceWithPatches(before, (draft) => {
      for (const each of run) rowOf(each).recipe(draft as Draft, each, before);
    });
    for (const each of run) selections.push(...[rowOf(each).selects?.(each, before) ?? []].flat());
    noteReplaced(before, next, there);
    patches.push(...there);
    inverses.push(back);
    now = next;
    done += run.length;
  }
  const selection = joinSelections(selections);
  return { ok: true, doc: now, command, patches, inverse: inverses.reverse().flat(), selection };
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
