/** Builds a document from a command log. */
import { applyCommand } from '../commands/applyCommand';
import type { Command } from '../commands/types';
import type { Blueprint } from '../model/schema';

/** The same document and log always give the same bytes. Throws where a command is refused: a log holds what has been done. */
export function replay(doc: Blueprint, commands: readonly Command[]): Blueprint {
  let now = doc;
  for (const [index, command] of commands.entries()) {
    const applied = applyCommand(now, command);
    if (!applied.ok) throw new Error(`Command ${index} (${command.type}) is refused: ${applied.refusal.key}`);
    now = applied.doc;
  }
  return now;
}
