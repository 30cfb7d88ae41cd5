/** Changes applied one after the other: which of them the map takes, and which it refuses. */
import { applyCommand } from '../commands/applyCommand';
import type { Refusal } from '../commands/types';
import type { Blueprint } from '../model/schema';
import type { SheetChange } from './types';

export interface InTurn {
  readonly doc: Blueprint;
  readonly taken: readonly SheetChange[];
  /** Null: what it builds on is refused. */
  readonly refused: readonly { readonly change: SheetChange; readonly refusal: Refusal | null }[];
}

export function inTurn(doc: Blueprint, changes: readonly SheetChange[]): InTurn {
  const refused: InTurn['refused'][number][] = [];
  const lost = new Set<string>();
  let now = doc;
  const taken = changes.filter((change) => {
    const applied = applyCommand(now, change.command);
    if (applied.ok && !change.needs.some((need) => lost.has(need))) {
      now = applied.doc;
      return true;
    }
    lost.add(change.key);
    refused.push({ change, refusal: applied.ok ? null : applied.refusal });
    return false;
  });
  return { doc: now, taken, refused };
}
