/** Fixes several problems in one step of undo. */
import { applyCommand } from '../commands/applyCommand';
import type { Command } from '../commands/types';
import type { Blueprint } from '../model/schema';
import type { Problem } from './types';

/** Each fix reads the document as the ones before it leave it; those that are no longer possible are left out. Null where nothing is to be done. */
export function fixAllCommand(doc: Blueprint, problems: readonly Problem[]): Command | null {
  const commands: Command[] = [];
  let now = doc;
  for (const { fix } of problems) {
    if (!fix) continue;
    const command = fix(now);
    const applied = applyCommand(now, command);
    if (!applied.ok || applied.patches.length === 0) continue;
    commands.push(applied.command);
    now = applied.doc;
  }
  if (commands.length === 0) return null;
  return { type: 'batch', label: { key: 'analysis.fixAll', vars: { count: commands.length } }, commands };
}
