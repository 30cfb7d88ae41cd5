/** What a batch is made of, and what it selects. */
import type { SingleCommand } from './table';
import type { Command, Selection } from './types';

/** The commands in a row, batches within batches opened. */
export const flatten = (command: Command): readonly SingleCommand[] =>
  command.type === 'batch' ? command.commands.flatMap(flatten) : [command];

/** What the commands together select: all of it where it is of one table, else what the last of them selects. */
export function joinSelections(selections: readonly Selection[]): Selection | undefined {
  const last = selections.at(-1);
  if (!last || last.table === null || last.table === 'cell') return last;
  const all = selections.filter((selection) => selection.table === last.table).flatMap(({ ids }) => ids);
  return { table: last.table, ids: [...new Set(all)] };
}
