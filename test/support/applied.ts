/** Maps as commands leave them, for tests that begin from an edited copy. */
import { applyCommand } from '../../shared/commands/applyCommand';
import type { Command } from '../../shared/commands/types';
import type { Blueprint } from '../../shared/model/schema';

/** The map after these commands. @throws where one is refused, with the reason's key */
export function after(doc: Blueprint, ...commands: readonly Command[]): Blueprint {
  return commands.reduce((now, command) => {
    const applied = applyCommand(now, command);
    if (!applied.ok) throw new Error(applied.refusal.key);
    return applied.doc;
  }, doc);
}
